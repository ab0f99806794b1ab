"""Drills made up for the tests: two lines, three choices each."""

from callassist.domain.drills import Choice, ChoiceVerdict, Drill, DrillLine, Speaker


def made_choice(verdict: ChoiceVerdict, next_line: str | None) -> Choice:
    """A choice named after what it is worth."""
    return Choice(
        id=verdict.value,
        verdict=verdict,
        rests_on=("B2",),
        next_line=next_line,
        text=f"say {verdict}",
        answer=f"because {verdict}",
    )


def made_drill(drill_id: str = "one", order: int = 1, *, is_scam: bool = True) -> Drill:
    """A drill whose wrong choice at the first line leads to a second one."""
    first = {
        ChoiceVerdict.RIGHT: "last",
        ChoiceVerdict.ACCEPTABLE: "middle",
        ChoiceVerdict.WRONG: "middle",
    }
    lines = [("first", Speaker.CALLER, first)]
    lines.append(("middle", Speaker.CALLER, dict.fromkeys(ChoiceVerdict, "last")))
    lines.append(("last", Speaker.SCENE, dict.fromkeys(ChoiceVerdict)))  # type: ignore[arg-type]
    return Drill(
        id=drill_id,
        order=order,
        topic="never",
        place="B2",
        number_text="0095188",
        claimed="mybank",
        is_scam=is_scam,
        title=f"title {drill_id}",
        scene="it rings",
        ending="that was it",
        lines=tuple(
            DrillLine(
                id=line_id,
                speaker=speaker,
                text=f"line {line_id}",
                choices=tuple(made_choice(verdict, after) for verdict, after in nexts.items()),
            )
            for line_id, speaker, nexts in lines
        ),
    )
