"""Grouping calls loses none of them, and puts together only what belongs together."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.look_back import ATTENTION, MOST_WEEKS, Shown, suspects_of, weeks_of
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.related_calls import display_of

_MOMENTS = st.integers(0, 10**9).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
_NUMBERS = st.sampled_from(
    [("+86 95188", "8695188"), ("0095188", "0095188"), ("私人", ""), ("", "")]
)


@st.composite
def _shown(draw: st.DrawFn) -> Shown:
    text, digits = draw(_NUMBERS)
    number_class = draw(st.sampled_from(ATTENTION))
    is_forged = number_class is NumberClass.LOOKALIKE
    return Shown(
        number_class=number_class,
        number_text=text,
        digits=digits,
        family=draw(st.sampled_from(["95188", "95588"])) if is_forged else None,
        name="",
        claimed=draw(st.sampled_from([None, "icbc", "police_court"])),
        calls=draw(st.integers(1, 9)),
        latest_at=draw(_MOMENTS),
        latest_id=draw(st.integers(1, 99)),
    )


@given(st.lists(_shown(), max_size=20))
def test_every_call_is_in_one_group_and_the_order_is_that_of_danger(rows: list[Shown]) -> None:
    suspects = suspects_of(rows)

    assert sum(each.calls for each in suspects) == sum(row.calls for row in rows)
    ranks = [ATTENTION.index(each.number_class) for each in suspects]
    assert ranks == sorted(ranks)
    for suspect in suspects:
        assert sum(display.calls for display in suspect.displays) == suspect.calls
        displays = [display_of(display.number_text) for display in suspect.displays]
        assert len(set(displays)) == len(displays)
        assert suspect.latest_at == suspect.displays[0].latest_at
    families = [each.family for each in suspects if each.family is not None]
    assert len(set(families)) == len(families)


@given(st.dictionaries(st.integers(0, 3_000), st.integers(1, 99), max_size=30))
def test_weeks_follow_each_other_up_to_the_last_one(counts: dict[int, int]) -> None:
    totals = {date(1990, 1, 1) + timedelta(weeks=week): calls for week, calls in counts.items()}

    weeks = weeks_of(totals, {})

    assert len(weeks) <= MOST_WEEKS
    assert [week.monday for week in weeks] == [
        weeks[0].monday + timedelta(weeks=at) for at in range(len(weeks))
    ]
    if totals:
        assert weeks[-1].monday == max(totals)
