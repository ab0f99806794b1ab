import pytest

from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.domain.reminders import DueKind, Reminder
from callassist.services.notice_words import notice_words
from store.made_checks import made_reminder


def reminders(**counts: int) -> list[Reminder]:
    return [
        made_reminder(kind=DueKind(kind), id=number)
        for kind, count in counts.items()
        for number in range(count)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_notice_holds_what_a_desktop_takes_for_markup(language: str) -> None:
    everything = reminders(**dict.fromkeys(map(str, DueKind), 2))
    words = notice_words(everything, load_texts(language))
    assert not {"<", ">", "&"} & set(words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_discreet_notice_says_neither_how_much_nor_what(language: str) -> None:
    texts = load_texts(language)

    words = notice_words(reminders(callback=2, account=1), texts, is_discreet=True)

    assert words == notice_words(reminders(limits=1), texts, is_discreet=True)
    assert not any(map(str.isdigit, words))
    assert notice_words([], texts, is_discreet=True) == ""


@pytest.mark.parametrize(
    ("language", "waiting", "words"),
    [
        ("zh_CN", {"callback": 1}, "有 1 通来电等你回拨核实"),
        ("zh_CN", {"callback": 2, "account": 1}, "有 2 通来电等你回拨核实，1 个账户该查了"),
        ("zh_CN", {"account": 2, "aftercare": 1}, "3 个账户该查了"),
        ("zh_CN", {"limits": 1, "credit_report": 1}, "信用报告该看了，限额、锁和提醒该看了"),
        ("zh_TW", {"callback": 1, "aftercare": 1}, "有 1 通來電等你回撥查證，1 個帳戶該查了"),
        ("en", {"callback": 1}, "1 call waits for you to call back"),
        (
            "en",
            {"callback": 3, "account": 2},
            "3 calls wait for you to call back, 2 accounts are due for a look",
        ),
        ("en", {"account": 1}, "1 account is due for a look"),
        ("en", {"credit_report": 1}, "Your credit report is due for a look"),
    ],
)
def test_everything_that_is_due_is_one_sentence(
    language: str, waiting: dict[str, int], words: str
) -> None:
    assert notice_words(reminders(**waiting), load_texts(language)) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_words_and_nothing_due_has_none(language: str) -> None:
    texts = load_texts(language)
    said = {notice_words(reminders(**{kind.value: 1}), texts) for kind in DueKind}

    assert notice_words([], texts) == ""
    assert "" not in said
    assert len(said) == len(DueKind) - 1  # aftercare is a look at the account like any other
