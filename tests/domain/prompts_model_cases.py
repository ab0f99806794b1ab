"""The prompts model as test data: its steps, worked cases and table of conditions.

A copy of its own: a change of the program never changes what the program is held to.
"""

from dataclasses import dataclass
from typing import Any


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PLACES = """
    A01:10 A02:12 A03:14 A04:16 A05:95
    E01:20 E02:22 E03:24 E04:26 E05:28 E06:30 E07:32 E08:34 E09:36
    E10:38 E11:40 E12:42 E13:44 E14:46 E15:48 E16:50 E17:52
    D01:98 D02:100 D03:102 D04:104 D05:106 D06:108 D07:110 D08:112 D09:114
    D10:116 D11:118
    X01:124 X02:126
    N01:130 N02:131 N03:132 N04:133 N05:134
    O01:150 O02:152 O07:153 O03:154 O04:156 O05:158 O06:160
    P01:162
    V01:170 V02:172 V03:174 V04:176
    K01:190 K02:192
    R01:200 R02:202
    F01:210 F02:212 F03:214 F04:216
"""
ORDER = {pair[:3]: int(pair[4:]) for pair in _PLACES.split()}
"""Section 6: the place of every step among all."""


@dataclass(frozen=True)
class Case:
    """One worked case of section 8, with a number that shows its class."""

    name: str
    call: dict[str, Any]
    number_class: str
    number: str
    level: str
    rule: str
    steps: str
    """The ids, in order."""
    shown: str
    """The sentences in zh_CN, in the same order."""


CASES = (
    Case(
        "C01",
        {"situation": "ended", "claimed": "mybank", "purpose": "service"},
        "listed",
        "95188",
        "low",
        "R11",
        "N01 O01 V01 V03 K01 F04",
        "号码对得上，也要自己打回去。打开官方 App，看有没有通知。"
        "自己拨 95188 核实。不拨对方给的任何号码。记下时间、号码和对方的话。"
        "每月查一次账户明细。",
    ),
    Case(
        "C02",
        {
            "situation": "ongoing",
            "claimed": "mybank",
            "purpose": "loan_credit",
            "asked": ["card_number"],
        },
        "mobile",
        "13900138000",
        "caution",
        "R8",
        "A04 D01 D04 X01 X02 N05 O01 O04 V01 V03 V04 K01 F01",
        "先慢慢吸一口气。这通电话里不给任何信息。卡号和卡背面三位数都不说。"
        "请对方报工号，记下来。说“我自己打官方电话”，然后挂断。"
        "名单里没有的号码不要回拨。打开官方 App，看有没有通知。"
        "先交钱的贷款，一律不办。自己拨 95188 核实。不拨对方给的任何号码。"
        "拿不准，就打 96110 问。记下时间、号码和对方的话。今天查一次账户明细。",
    ),
    Case(
        "C03",
        {
            "situation": "ongoing",
            "claimed": "mybank",
            "purpose": "risk_alert",
            "asked": ["otp", "urgent_threat"],
        },
        "lookalike",
        "0095188",
        "high",
        "R4",
        "A03 A05 D02 D10 D11 N02 O01 V01 V03 V04 K01 K02 R01 F01 F03",
        "现在就挂断电话。对方再打来，不要接。密码和验证码对谁都不说。"
        "对方越催，你越要慢。马上告诉一位家人。把号码和官方号码逐位比对。"
        "打开官方 App，看有没有通知。自己拨 95188 核实。"
        "不拨对方给的任何号码。拿不准，就打 96110 问。"
        "记下时间、号码和对方的话。留好短信、截图、录音和凭证。"
        "在国家反诈中心 App 或 12321 举报。今天查一次账户明细。"
        "打开余额提醒，调低转账限额。",
    ),
    Case(
        "C04",
        {
            "situation": "ongoing",
            "claimed": "police_court",
            "purpose": "case_investigation",
            "asked": ["safe_account", "keep_secret", "face_video"],
        },
        "international",
        "+85221234567",
        "critical",
        "R2",
        "A02 A03 A05 D06 D09 D11 N04 O02 V03 V04 K01 K02 R01 F01 F03",
        "手上的转账先停下。现在就挂断电话。对方再打来，不要接。"
        "记住：没有“安全账户”。不开视频，不做刷脸。马上告诉一位家人。"
        "境外或隐藏号码，不接不回。自己打 110 核实对方身份。"
        "不拨对方给的任何号码。拿不准，就打 96110 问。"
        "记下时间、号码和对方的话。留好短信、截图、录音和凭证。"
        "在国家反诈中心 App 或 12321 举报。今天查一次账户明细。"
        "打开余额提醒，调低转账限额。",
    ),
    Case(
        "C05",
        {
            "situation": "given",
            "claimed": "platform_cs",
            "purpose": "refund_cancel",
            "asked": ["install_app", "screen_share", "transfer"],
            "given": ["install_app", "screen_share", "transfer"],
        },
        "unknown",
        "951883",
        "critical",
        "R1",
        "E01 E02 E03 E05 E06 E09 E12 E13 E14 E15 E17 A05 D11 O05 V03 K01 K02 R01 R02 F01 F02 F03",
        "强制重启手机。拔出电话卡，关掉无线网。换一部手机打后面的电话。"
        "马上打 110 报警。自己拨银行官方电话，要求冻结账户。"
        "别的银行和支付账户也要冻结。改掉登录密码和支付密码。"
        "打运营商电话，取消呼叫转移。拍下那个 App 的名字，再删掉它。"
        "查有没有不是你办的贷款和卡。不要信能帮你追回钱的人。对方再打来，不要接。"
        "马上告诉一位家人。在平台 App 里自己找客服。不拨对方给的任何号码。"
        "记下时间、号码和对方的话。留好短信、截图、录音和凭证。"
        "在国家反诈中心 App 或 12321 举报。带身份证和证据去派出所。"
        "今天查一次账户明细。接下来七天，每天查一次。打开余额提醒，调低转账限额。",
    ),
    Case(
        "C06",
        {
            "situation": "given",
            "claimed": "mybank",
            "purpose": "loan_credit",
            "asked": ["id_number", "card_number"],
            "given": ["id_number", "card_number"],
        },
        "virtual_operator",
        "17012345678",
        "high",
        "R3",
        "E07 E10 E15 A05 D11 O01 O04 V01 V03 K01 K02 R01 F01 F02 F03",
        "打卡背面的电话，问要不要换卡。打 96110，说明经过。"
        "查有没有不是你办的贷款和卡。对方再打来，不要接。马上告诉一位家人。"
        "打开官方 App，看有没有通知。先交钱的贷款，一律不办。"
        "自己拨 95188 核实。不拨对方给的任何号码。记下时间、号码和对方的话。"
        "留好短信、截图、录音和凭证。在国家反诈中心 App 或 12321 举报。"
        "今天查一次账户明细。接下来七天，每天查一次。打开余额提醒，调低转账限额。",
    ),
)
"""Section 8."""


@dataclass(frozen=True)
class Cell:
    """One row of section 7: a value, and the steps that depend on it."""

    value: str
    steps: str = ""

    @property
    def row(self) -> frozenset[str]:
        """The steps as a set of ids."""
        return _set(self.steps)


LEVEL_ROWS = {
    "low": _set("A04 D01 X01 X02 O07 P01 F04"),
    "caution": _set("A04 D01 X01 X02 O07 P01 V04 F01"),
    "high": _set("A03 A05 D11 O02 V04 K02 R01 F01 F03"),
    "critical": _set("A03 A05 D11 O02 V04 K02 R01 F01 F03"),
}
"""The steps that depend on the level; some of them also need another value."""

LIVE_ONLY = _set("A01 A02 A03 A04 D01 X01 X02")
"""A call that is over has none of these."""

REQUESTS = (
    Cell("password", "D02"),
    Cell("otp", "D02"),
    Cell("id_number", "D03"),
    Cell("card_number", "D04"),
    Cell("cvv", "D04"),
    Cell("transfer", "A02 D05"),
    Cell("safe_account", "A02 D06"),
    Cell("install_app", "D07"),
    Cell("screen_share", "D07"),
    Cell("click_link", "D08"),
    Cell("add_wechat", "D08"),
    Cell("keep_secret", "D11"),
    Cell("urgent_threat", "D10"),
    Cell("face_video", "D09"),
)
GIVEN = (
    Cell("password", "E06 E10 E11 E12 F02"),
    Cell("otp", "E06 E08 E10 E11 E15 F02"),
    Cell("id_number", "E10 E15 F02"),
    Cell("card_number", "E07 E10 F02"),
    Cell("cvv", "E06 E07 E10 E11 F02"),
    Cell("transfer", "E05 E06 E17 R02 F02"),
    Cell("install_app", "E01 E02 E03 E06 E09 E10 E11 E12 E13 E14 E15 F02"),
    Cell("screen_share", "A01 E01 E02 E03 E06 E09 E10 E11 E12 E13 E15 F02"),
    Cell("click_link", "E04 E10 F02"),
    Cell("add_wechat", "E10 E16 F02"),
    Cell("face_video", "E06 E10 E11 E15 F02"),
)
CRITICAL_GIVEN = _set("password otp cvv transfer install_app screen_share face_video")
HIDDEN_BY_GIVEN = _set("N01 N02 N03 N04 N05 V04")
HIDDEN_BY_CRITICAL = _set("O01 V01 V02")

NUMBER_CLASSES = (
    (Cell("listed", "N01"), "low"),
    (Cell("lookalike", "N02"), "high"),
    (Cell("inbound_only", "N03"), "high"),
    (Cell("international", "N04"), "high"),
    (Cell("virtual_operator", "N05"), "caution"),
    (Cell("mobile", "N05"), "caution"),
    (Cell("landline", "N05"), "caution"),
    (Cell("unknown", "N05"), "caution"),
    (Cell("hidden", "N04"), "caution"),
    # The design weighs these two as unknown.
    (Cell("area_prefixed", "N05"), "caution"),
    (Cell("invalid", "N05"), "caution"),
)
"""The class, its steps, and the level that it gives alone."""

ORGANISATIONS = (
    Cell("mybank", "O01 V01"),
    Cell("alipay_ant", "O01 V01"),
    Cell("other_bank", "O01 V02"),
    Cell("regulator", "O03"),
    Cell("police_court", "O02"),
    Cell("anti_fraud", "O02 O07"),
    Cell("platform_cs", "O05"),
    Cell("telecom_gov", "O03"),
    Cell("loan_agency", "O04"),
    Cell("acquaintance", "O06"),
    Cell("unknown"),
)
PURPOSES = (
    Cell("promotion", "P01"),
    Cell("loan_credit", "O04"),
    Cell("refund_cancel", "O05"),
    Cell("service"),
    Cell("risk_alert"),
    Cell("case_investigation"),
    Cell("other"),
)
"""Section 7."""

EXTRA_REQUESTS = (
    (Cell("nfc_tap", "D12"), "critical"),
    (Cell("take_loan", "D13"), "critical"),
    (Cell("call_forward", "D14"), "high"),
    (Cell("home_visit", "D15"), "high"),
)
"""Section 11: the token, its step, and its level on the phone; after the call all are high."""

NEVER_SAID = (
    "安全了",
    "可以放心",
    "是真的",
    "已验证",
    "已驗證",
    "caller is safe",
    "is genuine",
    "verified",
)
"""Section 10, property 10."""

NUMBERS_IN_TEXTS = _set("110 96110 95188 12321 12378 12363 12333 10086 10010 10000")
"""Section 10, property 11."""
