"""The parser of the command line: in the person's language, its common options, its actions."""

import argparse
from typing import NoReturn

from callassist.bundled.texts import LANGUAGES, Texts
from callassist.domain.errors import WrongUsageError


class Parser(argparse.ArgumentParser):
    """A parser that lets the program tell what is wrong, in the person's language."""

    usage_word = ""

    def error(self, message: str) -> NoReturn:
        """Raises WrongUsageError; what argparse itself has to say is in English."""
        raise WrongUsageError("usage", problem=message, command=self.prog)

    def format_help(self) -> str:
        """The help of argparse under the person's own word for usage."""
        return super().format_help().replace("usage: ", self.usage_word, 1)


def say_help(parser: Parser, texts: Texts) -> None:
    """Adds `--help`, and puts argparse's own headings into the person's language."""
    parser.usage_word = texts.sentence("out.help_usage", usage="")
    parser.add_argument("-h", "--help", action="help", help=texts.sentence("help.program.help"))
    parser._positionals.title = texts.sentence("out.help_arguments")  # noqa: SLF001 - no other way
    parser._optionals.title = texts.sentence("out.help_options")  # noqa: SLF001


def common_options(texts: Texts, *, is_default: bool) -> Parser:
    """The options every command takes, before or after its name."""
    common = Parser(add_help=False, allow_abbrev=False)
    missing = None if is_default else argparse.SUPPRESS
    common.add_argument(
        "--data-dir", metavar="DIR", default=missing, help=texts.sentence("help.program.data_dir")
    )
    common.add_argument(
        "--lang", choices=LANGUAGES, default=missing, help=texts.sentence("help.program.lang")
    )
    common.add_argument(
        "--json",
        action="store_true",
        default=False if is_default else argparse.SUPPRESS,
        help=texts.sentence("help.program.json"),
    )
    common.add_argument(
        "--passphrase-stdin",
        action="store_true",
        default=False if is_default else argparse.SUPPRESS,
        help=texts.sentence("help.program.passphrase_stdin"),
    )
    return common


def add_actions(
    parser: Parser, texts: Texts, command: str, names: tuple[str, ...]
) -> dict[str, Parser]:
    """Adds the actions of a command, such as `directory show`; without one it shows everything."""
    common = common_options(texts, is_default=False)
    actions = parser.add_subparsers(dest="action", metavar=texts.sentence("out.help_command"))
    made = {}
    for name in names:
        sentence = texts.sentence(f"help.{command}.{name}")
        made[name] = actions.add_parser(
            name,
            help=sentence,
            description=sentence,
            parents=[common],
            allow_abbrev=False,
            add_help=False,
        )
        say_help(made[name], texts)
    return made
