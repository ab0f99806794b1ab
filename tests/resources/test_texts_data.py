"""The texts themselves: complete in every language, short, calm, and never calling a call safe."""

import json
import re
import unicodedata
from enum import StrEnum
from pathlib import Path
from string import Formatter

import pytest

import callassist
from callassist import resources
from callassist.bundled.texts import LANGUAGES
from callassist.domain.advice import StepState
from callassist.domain.assessment import Level
from callassist.domain.callbacks import CallbackState, Later, Outcome
from callassist.domain.calls import CallPurpose, Given, Request, Situation
from callassist.domain.claims import ClaimedRole
from callassist.domain.directory import CanCallOut, Channel, EntryPurpose, Standing
from callassist.domain.lookalikes import Difference
from callassist.domain.numbering_plan import SHAPES, Detail, NumberClass
from callassist.domain.numbers import Flaw
from callassist.domain.steps import STEPS, Block
from callassist.domain.verdict import ClaimMatch

FILES = ("steps", "reasons", "words", "sentences")
CHINESE = ("zh_CN", "zh_TW")

NUMBERS_IN_TEXTS = {
    *("110", "96110", "95188", "12321", "12378"),
    *("12363", "12333", "10086", "10010", "10000"),
}
"""The only telephone numbers a step or reason may name (prompts model, section 10)."""

MAINLAND_NAMES = (
    *("网商银行", "国家反诈中心", "云闪付", "一键查卡", "一证通查", "百万保障", "人民银行"),
    *("征信中心", "支付宝", "蚂蚁", "中国移动", "中国联通", "中国电信"),
)
"""Names of mainland organisations and products, which keep their characters in zh_TW."""

MAINLAND_WORDS = (
    *("短信", "屏幕", "視頻", "默認", "信息", "軟件", "鏈接", "數據", "文件", "程序", "網絡"),
    *("渠道", "運營商", "身份", "轉賬", "登錄", "保存", "核實", "舉報", "座機", "二維碼", "打印"),
)
"""Words for which Taiwan has others; converted characters alone would leave them."""

ALLOWED_SAFE = re.compile(
    r"[“「\"](?:安全账户|安全帳戶|safe account)[”」\"]|安全码|安全碼"
    r"|钱留在自己账户里才安全|錢留在自己帳戶裡才安全|Your money is safe where it is"
)
"""The scammers' own word, the code on the card, and money that stays where it is (step D06)."""

SAFE_WORDS = re.compile(
    r"安全|放心|是真的|已验证|已驗證|真实有效|真實有效|可信|可靠"
    r"|\bsafe\b|\bgenuine|\bverified|\btrusted|\btrustworthy|\bauthentic\b|\blegitimate",
    re.IGNORECASE,
)


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    keys = [key for key, _ in pairs]
    assert len(keys) == len(set(keys)), f"twice: {sorted(k for k in keys if keys.count(k) > 1)}"
    return dict(pairs)


def _read(language: str, name: str) -> dict[str, str]:
    """One file as flat keys and texts (`A01.text`)."""
    text = resources.read_text(f"texts/{language}/{name}.json")
    flat: dict[str, str] = {}
    for key, value in json.loads(text, object_pairs_hook=_unique).items():
        if isinstance(value, dict):
            flat.update({f"{key}.{part}": words for part, words in value.items()})
        else:
            flat[key] = value
    return flat


TEXTS = {(language, name): _read(language, name) for language in LANGUAGES for name in FILES}

each_language = pytest.mark.parametrize("language", LANGUAGES)


def _all(*languages: str) -> list[tuple[str, str]]:
    """Every text of these languages with the place it stands in."""
    return [
        (f"{language}/{name}/{key}", text)
        for (language, name), texts in TEXTS.items()
        if language in languages
        for key, text in texts.items()
    ]


def _placeholders(text: str) -> list[str]:
    return sorted({field for _, field, _, _ in Formatter().parse(text) if field is not None})


def _length(text: str) -> int:
    """Chinese characters; a word or number in Latin letters counts as one."""
    return len(re.findall(r"[㐀-鿿]|[A-Za-z0-9-]+", text))


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_has_the_same_ids_in_the_same_order(language: str, name: str) -> None:
    assert list(TEXTS[language, name]) == list(TEXTS["zh_CN", name])


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_fills_in_the_same_values(language: str, name: str) -> None:
    source, translated = TEXTS["zh_CN", name], TEXTS[language, name]

    differing = {k for k in source if _placeholders(source[k]) != _placeholders(translated[k])}

    assert differing == set()


def test_placeholders_are_plain_names() -> None:
    names = {name for _, text in _all(*LANGUAGES) for name in _placeholders(text)}

    assert {name for name in names if not re.fullmatch(r"[a-z_]+", name)} == set()


def test_no_text_is_empty_or_has_stray_spaces() -> None:
    stray = re.compile(r"^\s|\s$|\s\s|\n")

    found = [place for place, text in _all(*LANGUAGES) if not text or stray.search(text)]

    assert found == ["en/words/list_joiner"]


@each_language
def test_every_step_of_the_table_has_a_text_and_a_why(language: str) -> None:
    expected = {f"{step.id}.{part}" for step in STEPS for part in ("text", "why")}

    assert set(TEXTS[language, "steps"]) == expected


@pytest.mark.parametrize("language", CHINESE)
def test_a_chinese_step_is_short(language: str) -> None:
    limits = {"text": 20, "why": 40}
    steps = TEXTS[language, "steps"]

    too_long = {k: t for k, t in steps.items() if _length(t) > limits[k.split(".")[1]]}

    assert too_long == {}


def test_an_english_step_has_at_most_twelve_words() -> None:
    steps = TEXTS["en", "steps"]

    too_long = [t for k, t in steps.items() if k.endswith(".text") and len(t.split()) > 12]

    assert too_long == []


@each_language
def test_a_step_is_one_sentence(language: str) -> None:
    stop = "." if language == "en" else "。"
    steps = {k: t for k, t in TEXTS[language, "steps"].items() if k.endswith(".text")}

    assert {k for k, t in steps.items() if not t.endswith(stop) or t.count(stop) != 1} == set()


@each_language
def test_a_reason_or_failure_is_at_most_two_sentences(language: str) -> None:
    stops = re.compile(r"[.?](?:\s|$)" if language == "en" else r"[。？]")
    told = TEXTS[language, "reasons"] | {
        key: text
        for key, text in TEXTS[language, "sentences"].items()
        if key.startswith(("error.", "help."))
    }

    assert {key for key, text in told.items() if not 1 <= len(stops.findall(text)) <= 2} == set()


@pytest.mark.parametrize("name", ["steps", "reasons"])
@each_language
def test_advice_names_no_telephone_number_but_the_published_ones(language: str, name: str) -> None:
    named = {n for text in TEXTS[language, name].values() for n in re.findall(r"\d{3,}", text)}

    assert named <= NUMBERS_IN_TEXTS


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_translated_step_tells_to_dial_the_same_numbers(language: str) -> None:
    for key, source in TEXTS["zh_CN", "steps"].items():
        if key.endswith(".text"):
            translated = TEXTS[language, "steps"][key]
            assert re.findall(r"\d+", translated) == re.findall(r"\d+", source), key


def test_nothing_ever_says_safe() -> None:
    found = {
        place: match.group()
        for place, text in _all(*LANGUAGES)
        if (match := SAFE_WORDS.search(ALLOWED_SAFE.sub("", text)))
    }

    assert found == {}


@pytest.mark.parametrize(
    ("language", "forged", "call_back"),
    [
        ("zh_CN", "可以伪造", "自己打回去"),
        ("zh_TW", "可以偽造", "自己打回去"),
        ("en", "can be forged", "call back yourself"),
    ],
)
def test_the_warning_that_goes_with_a_listed_number_says_what_to_do(
    language: str, forged: str, call_back: str
) -> None:
    reason = TEXTS[language, "reasons"]["caller_id_can_be_forged"].lower()

    assert forged in reason
    assert call_back in reason


def test_texts_are_calm_and_without_pictures() -> None:
    found = [
        place
        for place, text in _all(*LANGUAGES)
        if any(unicodedata.category(c) in ("So", "Sk", "Cf", "Co") or c in "!！" for c in text)
    ]

    assert found == []


def test_chinese_texts_have_full_width_punctuation() -> None:
    half_width = re.compile(r"[㐀-鿿}”」][,;:?!().]|[,;:?!(][㐀-鿿{“「]|[\"']")

    assert [place for place, text in _all(*CHINESE) if half_width.search(text)] == []


@pytest.mark.parametrize(("language", "wrong"), [("zh_CN", "「」『』"), ("zh_TW", "“”‘’")])
def test_each_script_has_its_own_quotation_marks(language: str, wrong: str) -> None:
    assert [place for place, text in _all(language) if set(wrong) & set(text)] == []


@pytest.mark.parametrize(("language", "character_set"), [("zh_CN", "gb2312"), ("zh_TW", "big5")])
def test_chinese_texts_keep_to_one_script(language: str, character_set: str) -> None:
    """The older character set of each place knows the characters of that place only."""
    foreign: dict[str, str] = {}
    for place, text in _all(language):
        for name in MAINLAND_NAMES if language == "zh_TW" else ():
            text = text.replace(name, "")  # noqa: PLW2901 - the rest of the same text
        rest = "".join(re.findall(r"[㐀-鿿]", text))
        if rest.encode(character_set, errors="ignore").decode(character_set) != rest:
            foreign[place] = rest

    assert foreign == {}


def test_taiwanese_texts_have_taiwanese_words() -> None:
    found = {p: w for p, text in _all("zh_TW") for w in MAINLAND_WORDS if w in text}

    assert found == {}


def test_english_texts_are_english() -> None:
    foreign = re.compile(r"[　-鿿＀-￯“”‘’—]")

    assert [place for place, text in _all("en") if foreign.search(text)] == []


@pytest.mark.parametrize(
    ("family", "values"),
    [
        ("class", NumberClass),
        ("class_short", NumberClass),
        ("detail", Detail),
        ("difference", Difference),
        ("level", Level),
        ("level_line", Level),
        ("role", ClaimedRole),
        ("situation", Situation),
        ("purpose", CallPurpose),
        ("request", Request),
        ("given", Given),
        ("outcome", Outcome),
        ("callback_state", CallbackState),
        ("later", Later),
        ("standing", Standing),
        ("entry_purpose", EntryPurpose),
        ("channel", Channel),
        ("can_call_out", CanCallOut),
        ("claim_match", ClaimMatch),
        ("block", Block),
        ("step_state", StepState),
    ],
)
def test_everything_the_program_can_tell_has_a_word(family: str, values: type[StrEnum]) -> None:
    words = {k for k in TEXTS["zh_CN", "words"] if k.split(".")[0] == family}

    assert words == {f"{family}.{value}" for value in values}


@pytest.mark.parametrize(
    ("document", "field", "family"),
    [("organisations", "category", "category"), ("sources", "kind", "source_kind")],
)
def test_what_the_directory_sorts_by_has_a_word(document: str, field: str, family: str) -> None:
    records = json.loads(resources.read_bytes(f"directory/{document}.json")).values()

    assert {f"{family}.{record[field]}" for record in records} <= set(TEXTS["zh_CN", "words"])


def test_every_reason_of_the_tables_has_a_sentence() -> None:
    expected = {flaw.value for flaw in Flaw} | {shape.reason for shape in SHAPES}
    expected |= {f"imitates_{difference}" for difference in Difference}
    expected |= {f"asked.{request}" for request in Request} | {f"given.{item}" for item in Given}
    expected |= {f"R{number}" for number in range(1, 13)}

    assert expected <= set(TEXTS["zh_CN", "reasons"])


@pytest.mark.parametrize(
    ("raised", "name", "prefix"),
    [
        (r"\bReason\(\s*\"(\w+)\"", "reasons", ""),
        (r"CallAssistError\(\s*\"(\w+)\"", "sentences", "error."),
    ],
)
def test_whatever_the_code_says_by_key_has_a_sentence(raised: str, name: str, prefix: str) -> None:
    package = Path(callassist.__file__).parent
    sources = "\n".join(path.read_text("utf-8") for path in package.rglob("*.py"))
    keys = {f"{prefix}{key}" for key in re.findall(raised, sources)}

    assert keys
    assert keys <= set(TEXTS["zh_CN", name])
