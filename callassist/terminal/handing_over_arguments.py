"""The words of the commands around what is handed to somebody."""

from callassist.bundled.texts import Texts
from callassist.terminal.parser import Parser
from callassist.terminal.tokens import whole_number


def report(parser: Parser, texts: Texts) -> None:
    """The options of `report`."""
    parser.add_argument(
        "ids", type=whole_number, nargs="+", metavar="ID", help=texts.sentence("help.report.ids")
    )
    parser.add_argument("--masked", action="store_true", help=texts.sentence("help.report.masked"))
    parser.add_argument("--to", metavar="FILE.txt", help=texts.sentence("help.report.to"))


def attach(parser: Parser, texts: Texts) -> None:
    """The options of `attach`."""
    parser.add_argument(
        "id", type=whole_number, metavar="ID", help=texts.sentence("help.attach.id")
    )
    one = parser.add_mutually_exclusive_group()
    one.add_argument("file", nargs="?", metavar="FILE", help=texts.sentence("help.attach.file"))
    for option in ("remove", "restore"):
        sentence = texts.sentence(f"help.attach.{option}")
        one.add_argument(f"--{option}", type=whole_number, metavar="N", help=sentence)
