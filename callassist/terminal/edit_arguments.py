"""The options of `edit`: those of `log`, each of which can also be left as it is."""

from argparse import BooleanOptionalAction

from callassist.bundled.texts import Texts
from callassist.domain.calls import CallPurpose, Situation
from callassist.terminal.parser import Parser
from callassist.terminal.tokens import whole_number


def edit(parser: Parser, texts: Texts) -> None:
    """Adds the options of `edit`; what is not given is None."""

    def help_of(option: str) -> str:
        return texts.sentence(f"help.log.{option}")

    own_help = texts.sentence
    parser.add_argument("id", type=whole_number, metavar="ID", help=own_help("help.edit.id"))
    parser.add_argument("--undo", action="store_true", help=own_help("help.edit.undo"))
    parser.add_argument("--number", help=help_of("number"))
    for flag in ("hidden", "connected", "abroad"):
        parser.add_argument(
            f"--{flag}", action=BooleanOptionalAction, default=None, help=help_of(flag)
        )
    situations = [each.value for each in Situation]
    parser.add_argument("--situation", choices=situations, help=help_of("situation"))
    parser.add_argument("--claimed", metavar="ORG_OR_ROLE", help=help_of("claimed"))
    purposes = [each.value for each in CallPurpose]
    parser.add_argument("--purpose", choices=purposes, help=help_of("purpose"))
    for option in ("asked", "given"):
        parser.add_argument(f"--{option}", metavar="a,b", help=help_of(option))
    parser.add_argument("--at", metavar="ISO8601", help=own_help("help.edit.at"))
    parser.add_argument("--note", help=help_of("note"))
