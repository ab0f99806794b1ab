"""Every example of the number rules as a row: what is shown and said, and the answer."""

from dataclasses import dataclass

from callassist.domain.numbers import LONGEST_TEXT


@dataclass(frozen=True)
class Row:
    """One example: what is shown and said, and what the check must answer."""

    text: str
    number_class: str
    detail: str | None = None
    claimed: str | None = None
    match: str = "none"
    imitates: tuple[str, str] | None = None
    """The number that is imitated, and the difference."""
    abroad: bool = False
    own: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        words = (ascii(self.text)[1:-1], self.claimed, "abroad" if self.abroad else None)
        return "-".join(word for word in words if word)


def listed(text: str, claimed: str | None = None, match: str = "none", **more: bool) -> Row:
    return Row(text, "listed", claimed=claimed, match=match, **more)  # type: ignore[arg-type]


def lookalike(text: str, number: str, difference: str, claimed: str | None = None) -> Row:
    return Row(text, "lookalike", claimed=claimed, imitates=(number, difference))


def area_prefixed(text: str, number: str) -> Row:
    return Row(text, "area_prefixed", imitates=(number, "area_code"))


def plain(number_class: str, *texts: str, detail: str | None = None) -> list[Row]:
    return [Row(text, number_class, detail) for text in texts]


ISSUE = [
    listed("95188", "mybank", "matches"),
    listed("９５１８８", "mybank", "matches"),
    lookalike("+8695188", "95188", "international_prefix"),
    lookalike("0095188", "95188", "glued_prefix"),
    lookalike("955880", "95588", "extra_digits"),
    lookalike("40095588", "95588", "glued_prefix"),
    area_prefixed("0571-95188", "95188"),
    Row("951883", "unknown", "service_number"),
    listed("95518", "icbc", "differs"),
    Row("4006695599", "inbound_only"),
    Row("17012345678", "virtual_operator"),
    Row("+85221234567", "international"),
    listed("95188转3"),
    Row("1065795555", "unknown", "sms_port"),
    Row("x" * 100_000, "invalid"),
    Row("", "hidden"),
    Row("😀", "invalid"),
]
"""The second thing the program is to show."""

DESIGN = [
    area_prefixed("021-95588", "95588"),
    lookalike("+95188", "95188", "plus_prefix"),
    lookalike("095188", "95188", "glued_prefix"),
    lookalike("00095188", "95188", "glued_prefix"),
    lookalike("008695188", "95188", "international_prefix"),
    lookalike("8695188", "95188", "international_prefix"),
    lookalike("195188", "95188", "glued_prefix"),
    lookalike("10695188", "95188", "glued_prefix"),
    lookalike("95588123", "95588", "extra_digits"),
    lookalike("953111", "95311", "extra_digits"),
    listed("+8695188", abroad=True),
    listed("008695188", abroad=True),
    listed("8695188", abroad=True),
    listed("+86 95188", "mybank", "matches", abroad=True),
    Row("+95188", "lookalike", imitates=("95188", "plus_prefix"), abroad=True),
    Row("0095188", "lookalike", imitates=("95188", "glued_prefix"), abroad=True),
    Row("0008695188", "lookalike", imitates=("95188", "international_prefix"), abroad=True),
    Row("+08695188", "lookalike", imitates=("95188", "international_prefix"), abroad=True),
    Row("+86571-95188", "area_prefixed", imitates=("95188", "area_code"), abroad=True),
    Row("+864006695599", "inbound_only", abroad=True),
    listed("+8657188158198", abroad=True),
    listed("+8655196588", abroad=True),
    listed("96110", "anti_fraud", "matches"),
    listed("025-96110", "anti_fraud", "matches"),
    listed("057196110"),
    listed("010-96110"),
    lookalike("+8696110", "96110", "international_prefix"),
    lookalike("096110", "96110", "glued_prefix"),
    listed("0551-96588"),
    listed("0731-96500"),
    Row("0532-96588", "unknown", "single_source"),
    area_prefixed("0571-12345", "12345"),
    Row("110", "inbound_only"),
    Row("110", "inbound_only", claimed="police_court", match="matches"),
    lookalike("0110", "110", "glued_prefix"),
    lookalike("+86110", "110", "international_prefix"),
    lookalike("021110", "110", "area_code"),
    Row("12381", "unknown", "sms_port"),
    Row("010-66085566", "unknown", "overseas_line"),
    Row("021-38690588", "unknown", "overseas_line", claimed="bocom", match="differs"),
    Row("12306", "unknown", "single_source"),
    Row("12306", "unknown", "single_source", claimed="rail_12306", match="matches"),
    Row("4008895599", "unknown", "single_source"),
    listed("95188", "icbc", "differs"),
    listed("95188", "alipay", "matches"),
    listed("95188", "huabei_jiebei", "matches"),
    listed("95188", "alipay_ant", "matches"),
    listed("95188", "police_court", "differs"),
    listed("95188", "unknown", "none"),
    listed("95588", "other_bank", "matches"),
    listed("95588", "platform_cs", "differs"),
]
"""The section "Words" of the design."""

NEAR_MISSES = [
    lookalike("95189", "95188", "changed_digit", "mybank"),
    lookalike("9518", "95188", "missing_digit", "mybank"),
    lookalike("95818", "95188", "swapped_digits", "mybank"),
    lookalike("95189", "95188", "changed_digit", "alipay_ant"),
    lookalike("9588", "95588", "missing_digit", "icbc"),
    lookalike("12379", "12378", "changed_digit", "regulator"),
    lookalike("96111", "96110", "changed_digit", "anti_fraud"),
    Row("95189", "lookalike", imitates=("95188", "changed_digit"), own=("mybank",)),
    Row("9558", "lookalike", imitates=("95588", "missing_digit"), own=("ccb", "icbc")),
    Row("95189", "unknown", "service_number"),
    Row("95189", "unknown", "service_number", claimed="icbc"),
    Row("95189", "unknown", "service_number", claimed="acquaintance"),
    Row("95564", "unknown", "service_number", claimed="other_bank"),
    Row("951883", "unknown", "service_number", claimed="mybank"),
    Row("95518", "listed", claimed="icbc", match="differs"),
    Row("95518", "listed", own=("icbc",)),
    Row("95199", "unknown", "service_number", claimed="mybank"),
    # 95769 is one digit from Minsheng's own outbound code, which has one source and is no target.
    Row("95769", "unknown", "service_number", claimed="cmbc"),
    # 95768 is Minsheng's own (one list says so), and one digit from its 95568.
    Row("95768", "unknown", "single_source", claimed="cmbc", match="matches"),
    Row("95768", "unknown", "single_source", own=("cmbc",)),
    Row("95768", "unknown", "single_source", claimed="icbc", match="differs", own=("cmbc",)),
    Row("95512", "unknown", "single_source", own=("pingan",)),
    # 95537 is in one list only, and one digit from what was claimed.
    lookalike("95537", "95533", "changed_digit", "ccb"),
]
"""One slip away from a number of whoever was claimed, or of an own bank."""

COUNTRY_CODES = [
    lookalike("+12381", "12381", "plus_prefix"),
    lookalike("0012381", "12381", "glued_prefix"),
    lookalike("+8612381", "12381", "international_prefix"),
    lookalike("+8673196500", "0731-96500", "international_prefix"),
    listed("+8673196500", abroad=True),
    lookalike("+8655196588", "0551-96588", "international_prefix"),
    listed("+8655196588", abroad=True),
    lookalike("+8657196110", "96110", "international_prefix"),
    listed("+8657196110", abroad=True),
    listed("95518", claimed="other_bank", match="differs"),
    listed("95588", claimed="other_bank", match="matches"),
]
"""A country code in front of what has its area code, message-only lines, banks and insurers."""

TABLE_A = [
    *(listed(text) for text in ("95188", "95588", "95384", "96110", "12345")),
    lookalike("+8695188", "95188", "international_prefix"),
    lookalike("008695188", "95188", "international_prefix"),
    lookalike("0095188", "95188", "glued_prefix"),
    lookalike("+95188", "95188", "plus_prefix"),
    lookalike("+95588", "95588", "plus_prefix"),
    lookalike("00095188", "95188", "glued_prefix"),
    lookalike("+0095188", "95188", "plus_prefix"),
    lookalike("86-95588", "95588", "international_prefix"),
    lookalike("8695588", "95588", "international_prefix"),
    lookalike("955880", "95588", "extra_digits"),
    lookalike("195588", "95588", "glued_prefix"),
    lookalike("40095588", "95588", "glued_prefix"),
    lookalike("400-95188", "95188", "glued_prefix"),
    Row("951883", "unknown", "service_number"),
    Row("956186", "unknown", "single_source"),
    Row("12381", "unknown", "sms_port"),
    Row("12306", "unknown", "single_source"),
]
TABLE_B = [
    area_prefixed("0571-95188", "95188"),
    area_prefixed("057195188", "95188"),
    area_prefixed("+86 571 95188", "95188"),
    area_prefixed("02195588", "95588"),
    area_prefixed("01095588", "95588"),
    area_prefixed("0755-95588", "95588"),
    listed("025-96110"),
    listed("0551-96588"),
    area_prefixed("0571-12345", "12345"),
]
TABLE_C = [
    *(
        listed(f"95188{option}")
        for option in ("转3", "-3", ",3", ";3", "#3", "p3", " ext. 3", "按3", "x3")
    ),
    lookalike("tel:+86-95188;ext=3", "95188", "international_prefix"),
    area_prefixed("0571-95188-3", "95188"),
]
TABLE_D = [
    *plain("unknown", "4008895188", "400-889-5188", "8008888888", detail="service_number"),
    Row("+864008895188", "unknown", "service_number"),
]
TABLE_E = [
    *plain("inbound_only", "110", "119", "122"),
    *(listed(text) for text in ("114", "10086", "1008611")),
    lookalike("0110", "110", "glued_prefix"),
    lookalike("+86110", "110", "international_prefix"),
    Row("12110", "unknown", "sms_port"),
    Row("9510211", "unknown", "single_source"),
    Row("95163298", "unknown", "service_number"),
]
TABLE_F = [
    *plain("mobile", "13900138000", "+8613900138000", "8613900138000", "013900138000"),
    *plain("mobile", "19212345678", "14712345678"),
    *plain("mobile", "13491234567", "17491234567", detail="satellite"),
    *plain("virtual_operator", "17012345678", "17112345678", "16212345678"),
    *plain("virtual_operator", "16512345678", "16712345678", "+86 170 1234 5678"),
    Row("13800138000", "unknown", "single_source"),
    Row("1380013800", "unknown"),
    Row("1440123456789", "unknown", "iot"),
]
TABLE_G = [
    *plain("unknown", "1065795555", "106980095188", detail="sms_port"),
    *plain("unknown", "106575251121", "1069012395188", detail="sms_port"),
    *plain("unknown", "12520013800138000", "12583113900138000", detail="relay"),
]
TABLE_H = [
    *plain("international", "+85221234567", "0085221234567", "+85328881234", "+85361234567"),
    *plain("international", "+886223456789", "+12025550123", "001-202-555-0123"),
    *plain("international", "+63 917 123 4567", "+44 20 7946 0958", "00886 2 2345 6789"),
    Row("85212345678", "unknown"),
]
TABLE_I = [
    *(listed(text) for text in ("９５１８８", "𝟗𝟓𝟓𝟖𝟖", "\u200b95188", "95\u200b188")),
    *(listed(text) for text in ("95\u200d588", "\ufeff95588", "95\u00a0588", "【95588】")),
    *plain("invalid", "⑨⑤⑤⑧⑧", "九五五八八", "\u202e88159", "O95588", "95S88", "ICBC95588"),
    *plain("invalid", "1-800-FLOWERS", "😀95188", "*95588", "123456789012345678901"),
    *plain("hidden", "unknown", "未知号码"),
    *(listed(text) for text in ("95588/95533", "95588或95533")),
    Row("95188 13900138000", "mobile"),
]
TABLE_J = [
    *plain("landline", "(0571)8888 8888", "０５７１－８８８８８８８８", "+86 571 8888 8888"),
    *plain("landline", "020-88888888", "0335-8888888"),
    *plain("unknown", "571-8888-8888", "0571-8888888"),
    *plain("unknown", "88888888", "8888888", detail="local_number"),
]
GROUPS = {
    "country codes": COUNTRY_CODES,
    "issue": ISSUE,
    "design": DESIGN,
    "near": NEAR_MISSES,
    **{
        f"table_{name}": rows
        for name, rows in zip(
            "abcdefghij",
            (
                TABLE_A,
                TABLE_B,
                TABLE_C,
                TABLE_D,
                TABLE_E,
                TABLE_F,
                TABLE_G,
                TABLE_H,
                TABLE_I,
                TABLE_J,
            ),
            strict=True,
        )
    },
}
REASONS = [
    ("９５１８８", {}, "digits_folded", {"original": "９５１８", "number": "95188"}),
    ("95\u200b188", {}, "invisible_marks_removed", {"marks": ("U+200B",)}),
    ("95188转3", {}, "menu_split", {"menu": "3"}),
    ("工商银行 95588", {}, "label_ignored", {"label": "工商银行"}),
    ("951883", {}, "begins_like_listed", {"number": "95188", "longer": "951883"}),
    ("951883", {}, "not_listed", {"edition": "2026-11"}),
    ("95188 17012345678", {}, "several_numbers", {"judged": "17012345678"}),
    ("+8695188", {}, "imitates_international_prefix", {"shown": "+86", "number": "95188"}),
    ("0571-95188", {}, "area_prefixed_cannot_tell", {"number": "95188", "area": "0571"}),
    ("0571-95188", {}, "published_for_dialling_from_abroad", {"number": "0571-95188"}),
    ("+8695188", {"abroad": True}, "abroad_prefix_expected", {"prefix": "+86"}),
    ("025-96110", {}, "area_code_form", {"number": "96110"}),
    ("95518", {"claimed": "icbc"}, "claim_differs", {"found": ("picc",), "claimed": "icbc"}),
    ("95518", {"claimed": "icbc"}, "near_claimed_number", {"shown": "95518", "number": "95588"}),
    (
        "95188",
        {"claimed": "huabei_jiebei"},
        "owner_single_source",
        {"organisation": "huabei_jiebei"},
    ),
    ("+8613900138000", {}, "international_prefix_shown", {"prefix": "+86"}),
    ("4006695599", {}, "inbound_only", {"number": "4006695599"}),
    ("12306", {}, "single_source", {"organisations": ("rail_12306",)}),
    ("+85221234567", {}, "from_abroad", {"region": "+85221234567"}),
    ("", {}, "empty_number", {}),
    ("x" * (LONGEST_TEXT + 1), {}, "too_long", {}),
    ("\u202e88159", {}, "direction_override", {}),
    ("*95588", {}, "star_code", {}),
    ("1" * 21, {}, "too_many_digits", {}),
    ("未知号码", {}, "hidden", {}),
]
"""A text, what is known beside it, and a reason the verdict must give with these values."""
TWO_NUMBERS = [
    ("95588 13900138000", None, "mobile", "13900138000"),
    ("13900138000，95588", None, "mobile", "13900138000"),
    ("95588/+8695533", None, "lookalike", "+8695533"),
    ("95588 +85221234567", None, "international", "+85221234567"),
    ("+85221234567 / 95588", None, "international", "+85221234567"),
    ("95588 110", None, "inbound_only", "110"),
    ("95588，O95533", None, "invalid", "95533"),
    ("95588、12", None, "invalid", "12"),
    ("17012345678 13900138000", None, "virtual_operator", "17012345678"),
    ("0571-95188 95188", None, "area_prefixed", "057195188"),
    ("95588 95533", "icbc", "listed", "95533"),
    ("95533 95588", "icbc", "listed", "95533"),
    ("95588-95533", None, "lookalike", "9558895533"),
]
"""A text with two numbers, who was claimed, its class, and which of them was judged."""
