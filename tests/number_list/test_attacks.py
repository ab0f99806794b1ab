"""L1 to L12: each way to slip a wrong list to the program leaves the one in use."""

import base64
import json
import random
from collections.abc import Callable
from datetime import date

import pytest

from callassist.bundled.list_keys import KeyRole
from callassist.bundled.signed_list import envelope_of, read_signed_list, signed_bytes
from callassist.domain.list_refusals import ListRefusal, ListRefusedError
from number_list.made_lists import (
    OUR_KEYS,
    PLANTED,
    RESERVE,
    THIEF,
    US,
    Payload,
    Place,
    entry_in,
    good_list,
    number_of,
    payload,
    small_list,
    text_of,
)

Refusals = set[ListRefusal]


def refused(place: Place, content: bytes) -> ListRefusal:
    """Why a file is refused; whatever the reason, nothing has changed."""
    before = place.directory.version
    with pytest.raises(ListRefusedError) as caught:
        place.offer_and_accept(content)
    assert place.directory.version == before
    place.still_holds()
    return caught.value.refusal


def plant(made: Payload) -> None:
    made["numbers"].append(number_of("mybank", PLANTED))


# L1


def flipped(content: bytes, bit: int) -> bytes:
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def accepted_flips(content: bytes, bits: list[int]) -> list[int]:
    """The flips that a reader of lists does not notice."""
    taken = []
    for bit in bits:
        try:
            read_signed_list(flipped(content, bit), keys=OUR_KEYS)
        except ListRefusedError:
            continue
        taken.append(bit)
    return taken


def signature_bits(content: bytes) -> list[int]:
    begin = content.index(b'"signature"')
    end = content.index(b'"list"')
    return list(range(begin * 8, end * 8))


def test_l1_no_flipped_bit_of_the_file_is_taken(place: Place) -> None:
    content = small_list()
    assert read_signed_list(content, keys=OUR_KEYS).terms.version == 3
    bits = random.Random(1).sample(range(len(content) * 8), 2_000)

    assert accepted_flips(content, bits) == []
    place.still_holds()


def test_l1_no_flipped_bit_of_the_signature_is_taken(place: Place) -> None:
    content = small_list()

    assert accepted_flips(content, signature_bits(content)) == []
    place.still_holds()


def test_l1_no_flipped_bit_of_the_signed_bytes_is_taken(place: Place) -> None:
    """The bits of the list itself, not of its base64: the signature alone has to notice."""
    body = text_of(payload(version=3))
    signature = US.private.sign(signed_bytes(body))
    for bit in random.Random(2).sample(range(len(body) * 8), 200):
        changed = envelope_of(flipped(body, bit), signature, US.key.id)
        with pytest.raises(ListRefusedError) as caught:
            read_signed_list(changed, keys=OUR_KEYS)
        assert caught.value.refusal is ListRefusal.CHANGED
    place.still_holds()


@pytest.mark.torture("L1")
def test_l1_none_of_100_000_flipped_bits_is_taken() -> None:
    content = good_list(3)
    bits = [random.Random(3).randrange(len(content) * 8) for _ in range(100_000)]

    taken = accepted_flips(content, bits)

    print(f"\nflips: {len(bits)}, taken: {len(taken)}")
    assert taken == []


# L2


def _grown(content: bytes) -> bytes:
    return content + b" "


@pytest.mark.parametrize(
    "change",
    [
        lambda content: b"",
        lambda content: content[: len(content) // 2],
        lambda content: content[:-1],
        _grown,
        lambda content: content + content,
        lambda content: b"\xef\xbb\xbf" + content,
        lambda content: content.replace(b", ", b",\r\n"),
        lambda content: content.replace(b": ", b":"),
        lambda content: content.decode().encode("utf-16"),
        lambda content: random.Random(4).randbytes(len(content)),
        lambda content: b"\0" * 1_000,
    ],
)
def test_l2_a_cut_grown_or_rewritten_file_is_refused(
    place: Place, change: Callable[[bytes], bytes]
) -> None:
    assert refused(place, change(good_list(3))) in {ListRefusal.NO_LIST, ListRefusal.CHANGED}


def test_l2_the_signature_of_another_list_is_refused(place: Place) -> None:
    wanted, other = text_of(payload(plant, version=3)), text_of(payload(version=3))
    signature = US.private.sign(signed_bytes(other))

    assert refused(place, envelope_of(wanted, signature, US.key.id)) is ListRefusal.CHANGED


@pytest.mark.parametrize("member", ["signature", "key"])
@pytest.mark.parametrize("value", [None, "", 0])
def test_l2_a_list_without_signature_is_refused(place: Place, member: str, value: object) -> None:
    envelope = json.loads(good_list(3, plant))
    envelope[member] = value

    assert refused(place, json.dumps(envelope).encode()) is ListRefusal.UNSIGNED


def test_l2_the_documents_without_an_envelope_are_refused(place: Place) -> None:
    assert refused(place, text_of(payload(plant, version=3))) is ListRefusal.NO_LIST


@pytest.mark.parametrize("signature", ["AAAA", "!", "A" * 88, "=" * 88])
def test_l2_what_is_no_signature_is_refused(place: Place, signature: str) -> None:
    envelope = json.loads(good_list(3)) | {"signature": signature}

    assert refused(place, json.dumps(envelope).encode()) is ListRefusal.CHANGED


def test_l2_another_spelling_of_the_same_base64_is_refused(place: Place) -> None:
    envelope = json.loads(good_list(3))
    plain = envelope["signature"]
    # The last letter before the padding has four bits that decode to nothing.
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = letters[letters.index(plain[-3]) ^ 1]
    envelope["signature"] = f"{plain[:-3]}{other}=="
    assert base64.b64decode(envelope["signature"]) == base64.b64decode(plain)

    assert refused(place, json.dumps(envelope).encode()) is ListRefusal.CHANGED


# L3


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (lambda text: text.replace(b'"version":3', b'"version":3,"version":3'), "repeated_key"),
        (lambda text: text.replace(b'"number":"95188"', b'"number":"1","number":"95188"'), None),
        (lambda text: text.replace(b'"version":3', b'"version":NaN'), "malformed"),
        (lambda text: text.replace(b'"version":3', b'"version":-Infinity'), "malformed"),
        (lambda text: text.replace(b'"version":3', b'"version":1e999'), "malformed"),
        (lambda text: text.replace(b'"version":3', b'"version":' + b"9" * 5_000), "malformed"),
        (lambda text: text[:-1] + b',"x":' + b"[" * 200_000 + b"]" * 200_000 + b"}", "malformed"),
        (lambda text: text[:-1] + b',"x":' + b"[" * 50 + b"]" * 50 + b"}", "malformed"),
        (lambda text: text[:-1] + b',"x":"\\ud800"}', "malformed"),
        (lambda text: b"\xff" + text, "malformed"),
        (lambda text: b"[" + text + b"]", "malformed"),
    ],
)
def test_l3_signed_json_that_reads_in_two_ways_is_refused(
    place: Place, spoil: Callable[[bytes], bytes], expected: str | None
) -> None:
    text = text_of(payload(version=3))
    spoilt = spoil(text)
    assert spoilt != text

    assert refused(place, US.sign(spoilt)).value == (expected or "repeated_key")


@pytest.mark.parametrize(
    "content", [b"[" * 200_000, b'{"a":' * 200_000, b'{"format":1,"format":2}']
)
def test_l3_a_hostile_envelope_is_refused(place: Place, content: bytes) -> None:
    assert refused(place, content) in {ListRefusal.NO_LIST, ListRefusal.REPEATED_KEY}


# L4


def test_l4_a_stranger_s_key_is_refused(place: Place) -> None:
    assert refused(place, good_list(3, plant, THIEF)) is ListRefusal.UNKNOWN_KEY


def test_l4_a_stranger_who_names_our_key_is_refused(place: Place) -> None:
    content = THIEF.sign(text_of(payload(plant, version=3)), US.key.id)

    assert refused(place, content) is ListRefusal.CHANGED


def test_l4_our_own_signature_under_the_id_of_our_other_key_is_refused(place: Place) -> None:
    content = US.sign(text_of(payload(version=3)), RESERVE.key.id)

    assert refused(place, content) is ListRefusal.CHANGED


def test_l4_what_our_key_signed_for_another_purpose_is_refused(place: Place) -> None:
    body = text_of(payload(version=3))
    for said in (body, b"callassist-backup\n" + body, b"callassist-list-v1\n" + body):
        content = envelope_of(body, US.private.sign(said), US.key.id)
        assert refused(place, content) is ListRefusal.CHANGED


@pytest.mark.parametrize("purpose", ["callassist-backup", "", None, 1, ["callassist-directory"]])
def test_l4_a_signed_document_of_another_purpose_is_refused(place: Place, purpose: object) -> None:
    content = US.sign(text_of(payload(version=3, purpose=purpose)))

    assert refused(place, content) is ListRefusal.WRONG_PURPOSE


def test_l4_a_file_that_names_an_algorithm_is_refused(place: Place) -> None:
    envelope = json.loads(good_list(3)) | {"algorithm": "none"}

    assert refused(place, json.dumps(envelope).encode()) is ListRefusal.NO_LIST


def test_l4_without_keys_every_list_is_refused(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callassist.bundled.list_keys.load_list_keys", dict)

    assert place.directory.version == 1
    assert refused(place, good_list(3)) is ListRefusal.NO_KEYS


# L5


def test_l5_an_older_genuine_list_is_refused(place: Place) -> None:
    place.offer_and_accept(good_list(5))

    assert refused(place, good_list(4)) is ListRefusal.OLDER_VERSION


def test_l5_an_older_list_is_refused_after_the_bundled_one_came_back(place: Place) -> None:
    place.offer_and_accept(good_list(5))
    place.desk.bring_back()
    place.desk.bring_back()
    assert place.directory.version == 1

    assert refused(place, good_list(4)) is ListRefusal.OLDER_VERSION
    assert place.offer_and_accept(good_list(5)).version == 5


def test_l5_the_same_version_with_another_content_is_refused(place: Place) -> None:
    other = good_list(2, lambda made: made["numbers"].append(number_of("icbc", "4006295588")))

    assert refused(place, other) is ListRefusal.SAME_VERSION


def test_l5_the_version_of_the_bundled_list_is_taken(place: Place) -> None:
    assert refused(place, good_list(1)) is ListRefusal.OLDER_VERSION


@pytest.mark.parametrize("version", ["3", True, False, 1.5, 3.0, -1, 0, None, [3], {}])
def test_l5_a_version_that_is_no_positive_whole_number_is_refused(
    place: Place, version: object
) -> None:
    content = US.sign(text_of(payload(version=version)))

    assert refused(place, content) is ListRefusal.VERSION_NOT_WHOLE


def test_l5_a_missing_version_is_refused(place: Place) -> None:
    content = US.sign(text_of(payload(lambda made: made.pop("version"))))

    assert refused(place, content) is ListRefusal.VERSION_NOT_WHOLE


def test_l5_the_highest_version_outlives_the_files_of_the_lists(place: Place) -> None:
    place.offer_and_accept(good_list(9))
    for path in (place.folder / "directory").glob("*.callist"):
        path.unlink()

    assert place.directory.version == 1
    assert refused(place, good_list(8)) is ListRefusal.OLDER_VERSION


def test_l5_an_old_file_put_in_the_place_of_the_new_one_says_what_it_is(place: Place) -> None:
    """Whoever can write there can do anything; the version that is shown is the true one."""
    old = (place.folder / "directory" / "installed.callist").read_bytes()
    place.offer_and_accept(good_list(9))
    (place.folder / "directory" / "installed.callist").write_bytes(old)

    assert place.directory.version == 2
    assert refused(place, good_list(8)) is ListRefusal.OLDER_VERSION


# L6


def test_l6_an_expired_list_is_refused(place: Place) -> None:
    place.clock.today = date(2028, 5, 31)

    assert refused(place, good_list(3)) is ListRefusal.EXPIRED


def test_l6_a_clock_set_back_does_not_make_an_expired_list_young(place: Place) -> None:
    later = US.sign(
        text_of(
            payload(
                version=3,
                compiled_on="2028-06-01",
                not_before="2028-06-01",
                valid_until="2029-06-01",
            )
        )
    )
    place.clock.today = date(2028, 6, 2)
    place.offer_and_accept(later)
    place.clock.today = date(2027, 1, 1)

    assert refused(place, good_list(4)) is ListRefusal.EXPIRED
    assert place.desk.is_clock_behind(place.desk.verify())


def test_l6_a_list_of_the_future_is_refused(place: Place) -> None:
    place.clock.today = date(2026, 11, 29)

    assert refused(place, good_list(3)) is ListRefusal.NOT_YET_VALID


@pytest.mark.parametrize("member", ["compiled_on", "not_before", "valid_until"])
@pytest.mark.parametrize("day", [None, "", "2026-13-01", "2026-02-30", "20261130", 20261130, "∞"])
def test_l6_a_date_that_is_none_is_refused(place: Place, member: str, day: object) -> None:
    content = US.sign(text_of(payload(None, version=3, **{member: day})))

    assert refused(place, content) is ListRefusal.DATES_MISSING


@pytest.mark.parametrize(
    "days",
    [
        {"valid_until": "9999-12-31"},
        {"valid_until": "2026-11-29"},
        {"not_before": "2026-11-29"},
        {"compiled_on": "1970-01-01", "not_before": "1970-01-01", "valid_until": "2028-01-01"},
        {"compiled_on": "2026-11-29", "not_before": "2026-11-29"},
    ],
)
def test_l6_dates_that_contradict_each_other_are_refused(
    place: Place, days: dict[str, str]
) -> None:
    """The last: an entry was looked at after the list was compiled."""
    content = US.sign(text_of(payload(None, version=3, **days)))

    assert refused(place, content) is ListRefusal.DATES_ABSURD


def test_l6_a_list_in_use_stays_in_use_past_its_date(place: Place) -> None:
    place.clock.today = date(2038, 1, 1)

    in_use = place.desk.verify()
    assert (in_use.directory.version, in_use.trouble) == (2, None)
    assert in_use.directory.may_be_out_of_date(place.clock.today)
    place.still_holds()


# L7


@pytest.mark.parametrize("version", [2**70, 10**30, 1_003])
def test_l7_a_version_far_ahead_is_refused_and_shuts_nothing_out(
    place: Place, version: int
) -> None:
    assert refused(place, good_list(version)) is ListRefusal.VERSION_JUMP
    assert place.offer_and_accept(good_list(1_002)).version == 1_002


# L8


def move(made: Payload) -> None:
    entry = entry_in(made, "95186")
    entry["organisations"] = [{"id": "icbc", "standing": "confirmed", "menu": None}]
    entry["sources"] = [{"source": "vcards", "organisation": "icbc", "place": None, "url": None}]


def test_l8_a_moved_number_is_never_taken_unseen(place: Place) -> None:
    def rename(made: Payload) -> None:
        made["organisations"]["boc"]["name_zh"] = "中国金行"

    shown = place.desk.offer(place.file(good_list(3, rename))).difference
    assert [before.id for before, _ in shown.renamed] == ["boc"]


def test_l8_a_bank_that_loses_its_last_hotline_is_refused(place: Place) -> None:
    assert refused(place, good_list(3, move)) is ListRefusal.HOTLINE_LOST


def test_l8_a_removed_number_is_shown(place: Place) -> None:
    def remove(made: Payload) -> None:
        made["numbers"].remove(entry_in(made, "4006195588"))

    shown = place.desk.offer(place.file(good_list(3, remove))).difference
    assert [entry.number for entry in shown.removed] == ["4006195588"]
    assert not shown.added


@pytest.mark.parametrize(("count", "is_taken"), [(11, True), (12, False), (21, False)])
def test_l8_more_than_two_percent_taken_away_are_refused(
    place: Place, count: int, is_taken: bool
) -> None:
    def remove(made: Payload) -> None:
        extra = [each for each in made["numbers"] if each["standing"] == "single_source"]
        for each in extra[:count]:
            made["numbers"].remove(each)

    content = good_list(3, remove)
    if is_taken:
        assert place.offer_and_accept(content).version == 3
    else:
        assert refused(place, content) is ListRefusal.TOO_MUCH_CHANGED


def test_l8_another_number_to_call_is_shown_first(place: Place) -> None:
    def redirect(made: Payload) -> None:
        made["numbers"].append(number_of("cgb", "95123"))
        entry_in(made, "95508")["purpose"] = "vip"

    shown = place.desk.offer(place.file(good_list(3, redirect))).difference
    assert [
        (each.organisation.id, each.before.digits, each.after.digits) for each in shown.redirected
    ] == [("cgb", "95508", "95123")]


# L9


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("955*", "number_shape"),
        ("9558?", "number_shape"),
        ("955", "number_shape"),
        ("95588-95599", "number_shape"),
        ("95500-", "number_shape"),
        ("+95588", "number_shape"),
        ("8695188", "number_shape"),
        ("86-95188", "number_shape"),
        ("008695188", "number_shape"),
        ("0095188", "number_shape"),
        ("095188", "number_shape"),
        ("955881", "number_shape"),
        ("951\u200b88", "number_shape"),
        ("９５１８８", "number_shape"),
        ("٩٥١٨٨", "number_shape"),
        ("95188 ", "number_shape"),
        ("95188\n", "number_shape"),
        ("", "number_shape"),
        ("9" * 500, "number_shape"),
        (95199, "number_shape"),
        (None, "number_shape"),
        ([], "number_shape"),
        ({"digits": "95199"}, "number_shape"),
        ("110", "claimed_twice"),
        ("95188", "claimed_twice"),
        ("9-5-1-8-8", "claimed_twice"),
        (PLANTED, "mobile"),
        ("13812345678", "mobile"),
        ("12110119", "number_shape"),
    ],
)
def test_l9_a_number_of_a_wrong_form_refuses_the_whole_list(
    place: Place, number: object, expected: str
) -> None:
    def add(made: Payload) -> None:
        made["numbers"].append(number_of("mybank", number))

    assert refused(place, good_list(3, add)).value == expected


@pytest.mark.parametrize("line", [None, 7, "95199", [], True])
def test_l9_a_line_that_is_no_entry_refuses_the_whole_list(place: Place, line: object) -> None:
    content = good_list(3, lambda made: made["numbers"].append(line))

    assert refused(place, content) is ListRefusal.NUMBER_SHAPE


@pytest.mark.parametrize("number", ["110", "12345", "96110", "10086", "999"])
def test_l9_a_public_number_as_that_of_a_bank_is_refused(place: Place, number: str) -> None:
    def give(made: Payload) -> None:
        entry = entry_in(made, number)
        entry["organisations"].append({"id": "mybank", "standing": "confirmed", "menu": None})
        entry["standing"] = "confirmed"
        entry["sources"].append(
            {"source": "vcards", "organisation": "mybank", "place": None, "url": None}
        )

    assert refused(place, good_list(3, give)) is ListRefusal.PUBLIC_LINE


def test_l9_the_first_bad_line_is_named(place: Place) -> None:
    with pytest.raises(ListRefusedError) as caught:
        place.desk.offer(place.file(good_list(3, plant)))

    assert caught.value.values["number"] == PLANTED
    assert caught.value.values["place"] == 574


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("网商\u202e银行", "malformed"),
        ("网商\u200b银行", "malformed"),
        ("网商银行\u3164", "malformed"),
        ("ＩＣＢＣ", "strange_name"),
        ("IСBС 工商", "strange_name"),
        ("⼯商银行", "strange_name"),
        ("工商銀行🔒", "strange_name"),
        ("---", "strange_name"),
        ("工" * 300, "strange_name"),
        ("网商银行", "alike_name"),
        ("网商 银行", "alike_name"),
        ("网商锒行", "alike_name"),
        ("支付寶", None),
    ],
)
def test_l9_an_organisation_named_like_another_is_refused(
    place: Place, name: str, expected: str | None
) -> None:
    def add(made: Payload) -> None:
        made["organisations"]["new_one"] = {
            "name_zh": name,
            "name_en": "Somebody new",
            "category": "payment",
            "role": "other_bank",
            "site": None,
        }
        made["numbers"].append(number_of("new_one", "95199"))

    content = good_list(3, add)
    if expected is None:
        assert place.offer_and_accept(content).version == 3
    else:
        assert refused(place, content).value == expected


def test_l9_a_new_kind_of_organisation_is_refused(place: Place) -> None:
    """The program has no words for it."""

    def change(made: Payload) -> None:
        made["organisations"]["icbc"]["category"] = "bank_of_mine"

    assert refused(place, good_list(3, change)) is ListRefusal.MALFORMED


# revoked keys


def test_the_reserve_key_takes_the_active_one_back_for_good(place: Place) -> None:
    revoking = payload(version=3, revoked_keys=[US.key.id])
    place.offer_and_accept(RESERVE.sign(text_of(revoking)))

    assert place.directory.version == 3
    assert refused(place, good_list(4)) is ListRefusal.REVOKED_KEY
    assert place.desk.to_bring_back().version == 1, "the list before was signed by the stolen key"


@pytest.mark.parametrize("signer", [US, RESERVE])
def test_a_key_takes_back_neither_the_reserve_key_nor_itself(place: Place, signer: object) -> None:
    assert signer in (US, RESERVE)
    body = text_of(payload(version=3, revoked_keys=[RESERVE.key.id]))
    content = US.sign(body) if signer is US else RESERVE.sign(body)

    assert refused(place, content) is ListRefusal.MAY_NOT_REVOKE
    assert RESERVE.role is KeyRole.RESERVE


@pytest.mark.parametrize("keys", [None, "all", [1], ["*"], ["0" * 16] * 200])
def test_revoked_keys_that_are_no_ids_are_refused(place: Place, keys: object) -> None:
    content = RESERVE.sign(text_of(payload(version=3, revoked_keys=keys)))

    assert refused(place, content) is ListRefusal.MALFORMED
