"""Which backups are kept: against a rule written down another way, with many made-up backups."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.backups import BackupFile, Occasion, newest_first, to_drop

BEIJING = timezone(timedelta(hours=8))
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=BEIJING)


def _backup(made_at: datetime, number: int = 1, **told: object) -> BackupFile:
    counted = f"-{number}" if number > 1 else ""
    name = f"callassist-backup-{made_at:%Y%m%d-%H%M%S}{counted}.zip"
    values: dict[str, object] = {"occasion": Occasion.FIRST_CALL_OF_DAY, **told}
    return BackupFile(path=Path(name), made_at=made_at, **values)  # type: ignore[arg-type]


@st.composite
def many_backups(draw: st.DrawFn) -> list[BackupFile]:
    minutes = draw(st.lists(st.integers(-60 * 48, 60 * 24 * 400), max_size=60))
    return [
        _backup(
            NOW - timedelta(minutes=each),
            number,
            occasion=draw(st.sampled_from(Occasion)),
            is_automatic=draw(st.integers(0, 9)) > 0,
            is_readable=draw(st.integers(0, 9)) > 0,
            damaged_rows=draw(st.sampled_from((0, 0, 0, 2))),
        )
        for number, each in enumerate(minutes, start=1)
    ]


def _kept_naively(backups: list[BackupFile], now: datetime) -> set[Path]:
    """The rule again, backup by backup: is there a reason to keep this one?"""
    past = [each for each in backups if each.made_at <= now]
    future = [each for each in backups if each.made_at > now]
    order = sorted(future, key=_key) + sorted(past, key=_key)

    def rank(periods: list[object], period: object) -> int:
        newest_last = list(dict.fromkeys(reversed(periods)))
        return newest_last.index(period)

    def is_newest_of(position: int, periods: list[object], most: int) -> bool:
        is_last = periods[position] not in periods[position + 1 :]
        return is_last and rank(periods, periods[position]) < most

    days = [each.made_at.date().isoformat() for each in order]
    weeks = [each.made_at.strftime("%G-%V") for each in order]
    months = [each.made_at.strftime("%Y-%m") for each in order]
    kept = set()
    for at, each in enumerate(order):
        later = order[at + 1 :]
        is_recent = now - timedelta(days=1) < each.made_at <= now
        is_last_of_occasion = not any(
            other.occasion == each.occasion and now - timedelta(days=1) < other.made_at <= now
            for other in later
        )
        if (
            not later
            or (not each.damaged_rows and all(other.damaged_rows for other in later))
            or is_newest_of(at, list(days), 14)
            or is_newest_of(at, list(weeks), 8)
            or is_newest_of(at, list(months), 6)
            or (is_recent and is_last_of_occasion)
        ):
            kept.add(each.path)
    return kept


def _key(backup: BackupFile) -> tuple[datetime, int, str]:
    return backup.made_at, len(backup.path.name), backup.path.name


@given(many_backups())
def test_what_is_dropped_is_what_the_rule_drops(backups: list[BackupFile]) -> None:
    judged = [each for each in backups if each.is_automatic and each.is_readable]

    dropped = {each.path for each in to_drop(backups, NOW)}

    assert dropped == {each.path for each in judged} - _kept_naively(judged, NOW)


@given(many_backups())
def test_what_a_person_made_and_what_cannot_be_read_is_never_dropped(
    backups: list[BackupFile],
) -> None:
    dropped = to_drop(backups, NOW)

    assert all(each.is_automatic and each.is_readable for each in dropped)


@given(many_backups())
def test_dropping_once_is_enough_and_the_newest_stays(backups: list[BackupFile]) -> None:
    dropped = set(to_drop(backups, NOW))
    left = [each for each in backups if each not in dropped]

    assert to_drop(left, NOW) == []
    judged = [each for each in backups if each.is_automatic and each.is_readable]
    if judged:
        assert newest_first(judged, NOW)[0] in left


def test_a_year_of_daily_backups_leaves_days_weeks_and_months() -> None:
    """Thinned every day, as the program does it."""
    kept: list[BackupFile] = []
    now = NOW
    for day in range(365):
        now = NOW + timedelta(days=day)
        kept.append(_backup(now))
        dropped = to_drop(kept, now)
        kept = [each for each in kept if each not in dropped]

    ages = sorted((now - each.made_at).days for each in kept)
    assert ages[:14] == list(range(14))
    assert len(kept) <= 14 + 8 + 6
    assert max(ages) >= 140


def test_a_clock_that_ran_ahead_for_a_moment_hides_no_later_backup() -> None:
    wrong = _backup(NOW + timedelta(days=30_000))
    right = _backup(NOW)

    assert newest_first([wrong, right], NOW) == [right, wrong]


def test_of_one_second_the_one_with_the_higher_number_is_newer() -> None:
    same = [_backup(NOW, number) for number in (1, 2, 10)]

    assert newest_first(same, NOW) == list(reversed(same))
