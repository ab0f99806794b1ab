"""A drill being done: its course, what was said, how it is graded."""

import pytest

from callassist.bundled.drill_files import load_drills
from callassist.domain.drill_run import DrillRun, Grade, Voice
from callassist.domain.drills import ChoiceVerdict, Drill
from domain.made_drills import made_drill


def done(*choices: str, drill: Drill | None = None) -> DrillRun:
    """A drill with these choices, one after the other."""
    run = DrillRun(drill or made_drill())
    for choice in choices:
        run = run.choose(choice).go_on()
    return run


def test_it_begins_with_its_scene_and_first_line() -> None:
    run = DrillRun(made_drill())

    assert [(said.voice, said.text) for said in run.transcript] == [
        (Voice.SCENE, "it rings"),
        (Voice.CALLER, "line first"),
    ]
    assert not run.is_over
    assert run.answered is None


def test_after_a_choice_its_answer_is_there_and_the_next_line_is_not() -> None:
    run = DrillRun(made_drill()).choose("wrong")

    assert run.answered is not None
    assert run.answered.answer == "because wrong"
    assert run.transcript[-1].text == "say wrong"
    assert run.line is not None
    assert run.line.id == "first"


def test_a_choice_leads_to_its_own_next_line() -> None:
    assert done("wrong").line == made_drill().line("middle")
    assert done("right").line == made_drill().line("last")


def test_the_transcript_tells_who_said_what() -> None:
    said = done("acceptable", "right", "right").transcript

    assert [each.voice for each in said] == [
        Voice.SCENE,
        *(Voice.CALLER, Voice.PERSON),
        *(Voice.CALLER, Voice.PERSON),
        *(Voice.SCENE, Voice.PERSON),
    ]


def test_it_is_over_when_the_last_answer_was_read() -> None:
    run = done("right").choose("right")

    assert not run.is_over
    assert run.go_on().is_over
    assert run.go_on().line is None
    assert run.go_on().choices() == ()


@pytest.mark.parametrize(
    ("choices", "grade", "slips"),
    [
        (("right", "right"), Grade.RIGHT, []),
        (("acceptable", "right", "right"), Grade.NEARLY, ["first.acceptable"]),
        (("right", "wrong"), Grade.MISSED, ["last.wrong"]),
        (
            ("acceptable", "wrong", "right"),
            Grade.MISSED,
            ["first.acceptable", "middle.wrong"],
        ),
    ],
)
def test_one_wrong_choice_is_enough_to_miss_it(
    choices: tuple[str, ...], grade: Grade, slips: list[str]
) -> None:
    run = done(*choices)

    assert run.grade is grade
    assert [turn.id for turn in run.slips] == slips


def test_a_slip_knows_what_would_have_been_better() -> None:
    (slip,) = done("right", "wrong").slips

    assert slip.best.text == "say right"


def test_nothing_can_be_chosen_twice_or_after_the_end() -> None:
    with pytest.raises(ValueError, match="no line waits"):
        DrillRun(made_drill()).choose("right").choose("right")
    with pytest.raises(ValueError, match="no line waits"):
        done("right", "right").choose("right")
    with pytest.raises(KeyError):
        DrillRun(made_drill()).choose("shout")


def test_choices_come_in_another_order_and_keep_it() -> None:
    orders = {
        tuple(choice.id for choice in DrillRun(made_drill(), seed).choices()) for seed in range(40)
    }

    assert len(orders) > 1
    run = DrillRun(made_drill(), 7)
    assert run.choices() == run.choices() == run.choose("right").choices()
    assert {choice.id for choice in run.choices()} == set(ChoiceVerdict)


def test_a_run_goes_on_in_another_language() -> None:
    chinese, english = (
        {drill.id: drill for drill in load_drills(language)}["f08_frozen_account"]
        for language in ("zh_CN", "en")
    )
    run = DrillRun(chinese, 3).choose("what").go_on().choose("read")

    retold = run.retold(english)

    assert retold.answered == english.line("code").choice("read")
    assert [choice.id for choice in retold.choices()] == [choice.id for choice in run.choices()]


@pytest.mark.parametrize("drill", load_drills("zh_CN"), ids=lambda drill: drill.id)
@pytest.mark.parametrize("verdict", ChoiceVerdict)
def test_every_shipped_drill_ends_whatever_one_chooses(
    drill: Drill, verdict: ChoiceVerdict
) -> None:
    run = DrillRun(drill)
    for _ in drill.lines:
        if run.is_over:
            break
        fitting = [choice for choice in run.choices() if choice.verdict is verdict]
        run = run.choose((fitting or list(run.choices()))[0].id).go_on()

    assert run.is_over
    assert (run.grade is Grade.RIGHT) is (verdict is ChoiceVerdict.RIGHT)
