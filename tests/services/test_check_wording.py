"""Account checks are said in words: names, points, rhythms, in every language."""

from datetime import date

import pytest

from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.domain.account_checks import CHECK_POINTS, CheckKind
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.check_wording import CheckWording
from callassist.services.wording import Wording
from store.made_calls import directory
from store.made_checks import made_check

SUNDAY = date(2026, 11, 22)


def words(language: str = "zh_CN") -> CheckWording:
    return CheckWording(Wording(load_texts(language), directory()))


@pytest.mark.parametrize(
    ("organisation_id", "name", "said"),
    [
        ("mybank", "经营账户", "网商银行 · 经营账户"),
        ("mybank", "", "网商银行"),
        (None, "存折", "存折"),
        (None, "", "账户"),
    ],
)
def test_account_is_called_by_bank_and_name(
    organisation_id: str | None, name: str, said: str
) -> None:
    check = made_check(organisation_id=organisation_id, name=name)

    assert words().name(check) == said


@pytest.mark.parametrize(
    ("ends_on", "said"),
    [
        (date(2026, 11, 29), "来电之后，多看几天"),
        (SUNDAY, "来电之后，看一看账户"),
        (None, "每月看一次账户"),
    ],
)
def test_aftercare_is_called_by_how_long_it_goes_on(ends_on: date | None, said: str) -> None:
    schedule = Schedule(rhythm=Rhythm.EVERY_DAYS, starts_on=SUNDAY, ends_on=ends_on)
    check = made_check(kind=CheckKind.AFTERCARE, organisation_id=None, name="", schedule=schedule)

    assert words().name(check) == said


@pytest.mark.parametrize(
    ("rhythm", "number", "zh_cn", "english"),
    [
        (Rhythm.WEEKLY, 7, "每周日", "Every Sunday"),
        (Rhythm.MONTHLY, 15, "每月 15 日", "Day 15 of each month"),
        (Rhythm.LAST_DAY, 1, "每月最后一天", "The last day of each month"),
        (Rhythm.EVERY_DAYS, 1, "每天", "Every day"),
        (Rhythm.EVERY_DAYS, 3, "每 3 天", "Every 3 days"),
        (Rhythm.EVERY_WEEKS, 1, "每周日", "Every Sunday"),
        (Rhythm.EVERY_WEEKS, 2, "每 2 周，周日", "Every 2 weeks on Sunday"),
        (Rhythm.EVERY_MONTHS, 1, "每月 22 日", "Day 22 of each month"),
        (Rhythm.EVERY_MONTHS, 2, "每 2 个月，22 日", "Every 2 months on day 22"),
        (Rhythm.EVERY_MONTHS, 6, "每半年", "Every six months"),
        (Rhythm.EVERY_MONTHS, 12, "每年", "Every year"),
    ],
)
def test_rhythm_is_said_as_one_says_it(
    rhythm: Rhythm, number: int, zh_cn: str, english: str
) -> None:
    schedule = Schedule(rhythm=rhythm, starts_on=SUNDAY, number=number)

    assert words().rhythm(schedule, SUNDAY) == zh_cn
    assert words("en").rhythm(schedule, SUNDAY) == english


def test_rhythm_that_ends_says_when() -> None:
    schedule = Schedule(rhythm=Rhythm.EVERY_DAYS, starts_on=SUNDAY, ends_on=date(2026, 11, 29))

    assert words().rhythm(schedule, SUNDAY) == "每天，到 11-29"


def test_day_of_another_year_is_written_with_its_year() -> None:
    assert words().day(date(2027, 1, 4), SUNDAY) == "2027-01-04"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", CheckKind)
def test_every_point_has_words_and_own_points_come_last(kind: CheckKind, language: str) -> None:
    points = words(language).points(made_check(kind=kind, own_points=("房贷扣款",)))

    assert [point for point, _ in points] == [*CHECK_POINTS[kind], "房贷扣款"]
    assert points[-1] == ("房贷扣款", "房贷扣款")
    assert all(said for _, said in points)
