"""The words of the command line: sub-commands, options and their help in the person's language."""

import argparse
from collections.abc import Callable
from typing import NoReturn

from callassist import __version__
from callassist.bundled.texts import LANGUAGES, Texts
from callassist.domain.assessment import Level
from callassist.domain.callbacks import Outcome
from callassist.domain.calls import CallPurpose, Situation
from callassist.domain.errors import WrongUsageError
from callassist.domain.numbering_plan import NumberClass
from callassist.terminal.tokens import whole_number


class Parser(argparse.ArgumentParser):
    """A parser that lets the program tell what is wrong, in the person's language."""

    usage_word = ""

    def error(self, message: str) -> NoReturn:
        """Raises WrongUsageError; what argparse itself has to say is in English."""
        raise WrongUsageError("usage", problem=message, command=self.prog)

    def format_help(self) -> str:
        """The help of argparse under the person's own word for usage."""
        return super().format_help().replace("usage: ", self.usage_word, 1)


def build_parser(texts: Texts) -> Parser:
    """The parser of the whole program; `options.command` is None when the window is wanted."""
    common = _common(texts, is_default=False)
    parser = Parser(
        prog="callassist",
        description=texts.sentence("help.program"),
        parents=[_common(texts, is_default=True)],
        allow_abbrev=False,
        add_help=False,
    )
    _say_help(parser, texts)
    version = texts.sentence("help.program.version")
    parser.add_argument(
        "--version", action="version", version=f"callassist {__version__}", help=version
    )
    parser.add_argument(
        "--exit-at-first-paint",
        action="store_true",
        help=texts.sentence("help.program.exit_at_first_paint"),
    )
    name_of_commands = texts.sentence("out.help_command")
    commands = parser.add_subparsers(
        dest="command",
        metavar=name_of_commands,
        title=name_of_commands,
        description=texts.sentence("help.program.command"),
    )
    for name, add_options in _COMMANDS.items():
        sentence = texts.sentence(f"help.{name}")
        command = commands.add_parser(
            name,
            help=sentence,
            description=sentence,
            parents=[common],
            allow_abbrev=False,
            add_help=False,
        )
        _say_help(command, texts)
        add_options(command, texts)
    return parser


def _say_help(parser: Parser, texts: Texts) -> None:
    """Adds `--help`, and puts argparse's own headings into the person's language."""
    parser.usage_word = texts.sentence("out.help_usage", usage="")
    parser.add_argument("-h", "--help", action="help", help=texts.sentence("help.program.help"))
    parser._positionals.title = texts.sentence("out.help_arguments")  # noqa: SLF001 - no other way
    parser._optionals.title = texts.sentence("out.help_options")  # noqa: SLF001


def _common(texts: Texts, *, is_default: bool) -> Parser:
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
    return common


def _check(parser: Parser, texts: Texts) -> None:
    parser.add_argument("number", nargs="?", help=texts.sentence("help.check.number"))
    _number_flags(parser, texts, "check")
    parser.add_argument("--claimed", metavar="ORG", help=texts.sentence("help.check.claimed"))


def _advise(parser: Parser, texts: Texts) -> None:
    _call_options(parser, texts, "advise")
    parser.add_argument(
        "--class",
        dest="number_class",
        choices=[each.value for each in NumberClass],
        help=texts.sentence("help.advise.class"),
    )


def _log(parser: Parser, texts: Texts) -> None:
    parser.add_argument("source", nargs="?", choices=["-"], help=texts.sentence("help.log.source"))
    _call_options(parser, texts, "log")
    parser.add_argument("--at", metavar="ISO8601", help=texts.sentence("help.log.at"))
    parser.add_argument("--note", help=texts.sentence("help.log.note"))


def _call_options(parser: Parser, texts: Texts, command: str) -> None:
    def help_of(option: str) -> str:
        return texts.sentence(f"help.{command}.{option}")

    parser.add_argument("--number", help=help_of("number"))
    _number_flags(parser, texts, command)
    situations = [each.value for each in Situation]
    parser.add_argument("--situation", choices=situations, help=help_of("situation"))
    parser.add_argument("--connected", action="store_true", help=help_of("connected"))
    parser.add_argument("--claimed", metavar="ORG_OR_ROLE", help=help_of("claimed"))
    purposes = [each.value for each in CallPurpose]
    parser.add_argument("--purpose", choices=purposes, help=help_of("purpose"))
    parser.add_argument("--asked", metavar="a,b", help=help_of("asked"))
    parser.add_argument("--given", metavar="a,b", help=help_of("given"))


def _number_flags(parser: Parser, texts: Texts, command: str) -> None:
    for flag in ("hidden", "abroad"):
        sentence = texts.sentence(f"help.{command}.{flag}")
        parser.add_argument(f"--{flag}", action="store_true", help=sentence)


def _calls(parser: Parser, texts: Texts) -> None:
    parser.add_argument("--search", metavar="T", help=texts.sentence("help.calls.search"))
    levels = [each.value for each in Level]
    parser.add_argument("--level", choices=levels, help=texts.sentence("help.calls.level"))
    parser.add_argument("--since", metavar="D", help=texts.sentence("help.calls.since"))
    parser.add_argument(
        "--limit", type=whole_number, metavar="N", help=texts.sentence("help.calls.limit")
    )


def _show(parser: Parser, texts: Texts) -> None:
    parser.add_argument("id", type=whole_number, metavar="ID", help=texts.sentence("help.show.id"))


def _delete(parser: Parser, texts: Texts) -> None:
    parser.add_argument(
        "id", type=whole_number, metavar="ID", help=texts.sentence("help.delete.id")
    )
    parser.add_argument(
        "--restore", action="store_true", help=texts.sentence("help.delete.restore")
    )


def _steps(parser: Parser, texts: Texts) -> None:
    parser.add_argument("id", type=whole_number, metavar="ID", help=texts.sentence("help.steps.id"))
    for option in ("done", "skip", "reopen"):
        sentence = texts.sentence(f"help.steps.{option}")
        parser.add_argument(f"--{option}", metavar="STEP", help=sentence)


def _callback(parser: Parser, texts: Texts) -> None:
    parser.add_argument(
        "id", type=whole_number, metavar="ID", help=texts.sentence("help.callback.id")
    )
    outcomes = [each.value for each in Outcome]
    parser.add_argument("--outcome", choices=outcomes, help=texts.sentence("help.callback.outcome"))
    parser.add_argument(
        "--remind-at", metavar="ISO8601", help=texts.sentence("help.callback.remind_at")
    )


def _due(parser: Parser, texts: Texts) -> None:
    """`due` takes no options of its own."""


def _directory(parser: Parser, texts: Texts) -> None:
    common = _common(texts, is_default=False)
    actions = parser.add_subparsers(dest="action", metavar=texts.sentence("out.help_command"))
    for name in ("show", "verify"):
        sentence = texts.sentence(f"help.directory.{name}")
        action = actions.add_parser(
            name,
            help=sentence,
            description=sentence,
            parents=[common],
            allow_abbrev=False,
            add_help=False,
        )
        _say_help(action, texts)
    number_help = texts.sentence("help.directory.number")
    actions.choices["show"].add_argument("number", metavar="NUMBER", help=number_help)


def _guide(parser: Parser, texts: Texts) -> None:
    one = parser.add_mutually_exclusive_group()
    one.add_argument("topic", nargs="?", metavar="TOPIC", help=texts.sentence("help.guide.topic"))
    one.add_argument("--search", metavar="T", help=texts.sentence("help.guide.search"))


def _doctor(parser: Parser, texts: Texts) -> None:
    """`doctor` takes no options of its own."""


_COMMANDS: dict[str, Callable[[Parser, Texts], None]] = {
    "check": _check,
    "advise": _advise,
    "log": _log,
    "calls": _calls,
    "show": _show,
    "delete": _delete,
    "steps": _steps,
    "callback": _callback,
    "due": _due,
    "directory": _directory,
    "guide": _guide,
    "doctor": _doctor,
}
