"""The command `figures`: the numbers behind the pictures of the window."""

from argparse import Namespace

from callassist.domain.time_cut import Cut, Span, Unit
from callassist.services.figure_words import FigureTable, FigureWords
from callassist.terminal.reading_columns import filled, underlined
from callassist.terminal.session import Session


def figures(options: Namespace, session: Session) -> int:
    """`figures [--by UNIT] [--span SPAN]`: every picture as a table."""
    cut = Cut(Unit(options.by), Span(options.span))
    tables = FigureWords(session.wording).tables(session.figures.figures(cut))
    document = {
        picture.value: {
            "title": table.title,
            "heads": list(table.heads),
            "rows": [[name, *counts] for name, counts in table.rows],
        }
        for picture, table in tables.items()
    }
    told = [table for table in tables.values() if table.total]
    lines = [line for table in told for line in ("", *_lines(table, session))]
    session.answer(document, lines[1:] or [session.say("figures.none")])
    return 0


def _lines(table: FigureTable, session: Session) -> list[str]:
    """The rows that have a count, each with its counts that are not zero."""
    lines = underlined(table.title, "-")
    for name, counts in table.rows:
        told = [
            session.say("figures.count", head=head, count=f"{count:,}")
            for head, count in zip(table.heads[1:], counts, strict=True)
            if count
        ]
        if told:
            lines += filled(session.texts.join(told), first=f"  {name}  ", others="      ")
    return lines
