"""The words of the command line: sub-commands, options and their help in the person's language."""

from collections.abc import Callable, Container
from importlib import import_module

from callassist import __version__
from callassist.bundled.texts import Texts
from callassist.domain.assessment import Level
from callassist.domain.calls import CallPurpose, Situation
from callassist.domain.numbering_plan import NumberClass
from callassist.terminal.parser import Parser, add_actions, common_options, say_help
from callassist.terminal.tokens import whole_number

PAGES = ("log", "to_do", "call_log", "directory", "guidance", "practice", "settings", "companion")
"""What can be opened from outside: pages of the window, and the companion of a call."""


def build_parser(texts: Texts, words: Container[str]) -> Parser:
    """The parser of the whole program; `options.command` is None when the window is wanted.

    `words` are what is to be parsed: the options of a command that is not among them are left out,
    because making all of them is a tenth of what a check takes.
    """
    common = common_options(texts, is_default=False)
    parser = Parser(
        prog="callassist",
        description=texts.sentence("help.program"),
        parents=[common_options(texts, is_default=True)],
        allow_abbrev=False,
        add_help=False,
    )
    say_help(parser, texts)
    version = texts.sentence("help.program.version")
    parser.add_argument(
        "--version", action="version", version=f"callassist {__version__}", help=version
    )
    parser.add_argument(
        "--exit-at-first-paint",
        action="store_true",
        help=texts.sentence("help.program.exit_at_first_paint"),
    )
    show = texts.sentence("help.program.show")
    parser.add_argument("--show", choices=PAGES, help=show)
    name_of_commands = texts.sentence("out.help_command")
    commands = parser.add_subparsers(
        # Else a whole help is made to find the name out.
        prog=parser.prog,
        dest="command",
        metavar=name_of_commands,
        title=name_of_commands,
        description=texts.sentence("help.program.command"),
    )
    for name, add_options in _COMMANDS.items():
        sentence = texts.sentence(f"help.{name}")
        is_wanted = name in words
        command = commands.add_parser(
            name,
            help=sentence,
            description=sentence,
            parents=[common] if is_wanted else [],
            allow_abbrev=False,
            add_help=False,
        )
        if not is_wanted:
            continue
        say_help(command, texts)
        add_options(command, texts)
    return parser


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


def _companion(_parser: Parser, _texts: Texts) -> None:
    """It opens a window, and takes nothing but the options of every command."""


def _open(parser: Parser, texts: Texts) -> None:
    parser.add_argument("target", nargs="?", help=texts.sentence("help.open.target"))


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
    deleted = texts.sentence("help.calls.deleted")
    parser.add_argument("--deleted", action="store_true", help=deleted)


def _show(parser: Parser, texts: Texts) -> None:
    parser.add_argument("id", type=whole_number, metavar="ID", help=texts.sentence("help.show.id"))


def _delete(parser: Parser, texts: Texts) -> None:
    parser.add_argument(
        "id", type=whole_number, metavar="ID", help=texts.sentence("help.delete.id")
    )
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--restore", action="store_true", help=texts.sentence("help.delete.restore"))
    for_good = texts.sentence("help.delete.for_good")
    one.add_argument("--for-good", action="store_true", help=for_good)
    parser.add_argument("--yes", action="store_true", help=texts.sentence("help.delete.yes"))


def _steps(parser: Parser, texts: Texts) -> None:
    parser.add_argument("id", type=whole_number, metavar="ID", help=texts.sentence("help.steps.id"))
    for option in ("done", "skip", "reopen"):
        sentence = texts.sentence(f"help.steps.{option}")
        parser.add_argument(f"--{option}", metavar="STEP", help=sentence)


def _callback(parser: Parser, texts: Texts) -> None:
    parser.add_argument(
        "id", type=whole_number, metavar="ID", help=texts.sentence("help.callback.id")
    )
    from callassist.domain.callbacks import Outcome

    outcomes = [each.value for each in Outcome]
    parser.add_argument("--outcome", choices=outcomes, help=texts.sentence("help.callback.outcome"))
    parser.add_argument(
        "--remind-at", metavar="ISO8601", help=texts.sentence("help.callback.remind_at")
    )


def _export(parser: Parser, texts: Texts) -> None:
    parser.add_argument("file", metavar="FILE", help=texts.sentence("help.export.file"))


def _figures(parser: Parser, texts: Texts) -> None:
    from callassist.domain.time_cut import Span, Unit

    units = [each.value for each in Unit]
    by = texts.sentence("help.figures.unit")
    parser.add_argument("--by", choices=units, default=Unit.WEEK.value, help=by)
    spans = [each.value for each in Span]
    span = texts.sentence("help.figures.span")
    parser.add_argument("--span", choices=spans, default=Span.ALL.value, help=span)


def _directory(parser: Parser, texts: Texts) -> None:
    names = ("show", "verify", "update", "bring-back")
    actions = add_actions(parser, texts, "directory", names)
    number_help = texts.sentence("help.directory.number")
    actions["show"].add_argument("number", metavar="NUMBER", help=number_help)
    file_help = texts.sentence("help.directory.file")
    actions["update"].add_argument("file", metavar="FILE", help=file_help)
    dry_run = texts.sentence("help.directory.dry_run")
    actions["update"].add_argument("--dry-run", action="store_true", help=dry_run)
    for name in ("update", "bring-back"):
        yes = texts.sentence("help.directory.yes")
        actions[name].add_argument("--yes", action="store_true", help=yes)


def _guide(parser: Parser, texts: Texts) -> None:
    one = parser.add_mutually_exclusive_group()
    one.add_argument("topic", nargs="?", metavar="TOPIC", help=texts.sentence("help.guide.topic"))
    one.add_argument("--search", metavar="T", help=texts.sentence("help.guide.search"))


def _history(parser: Parser, texts: Texts) -> None:
    """`history` takes no options of its own."""


def _doctor(parser: Parser, texts: Texts) -> None:
    old_files = texts.sentence("help.doctor.remove_old_files")
    parser.add_argument("--remove-old-files", action="store_true", help=old_files)
    parser.add_argument("--yes", action="store_true", help=texts.sentence("help.doctor.yes"))


def _uninstall(parser: Parser, texts: Texts) -> None:
    purge = texts.sentence("help.uninstall.purge")
    parser.add_argument("--purge", action="store_true", help=purge)
    parser.add_argument("--yes", action="store_true", help=texts.sentence("help.uninstall.yes"))


def _kept_in(module: str, function: str) -> Callable[[Parser, Texts], None]:
    """The options of a command that are kept in a module of their own, loaded when it is run."""

    def add_options(parser: Parser, texts: Texts) -> None:
        options: Callable[[Parser, Texts], None] = getattr(
            import_module(f"callassist.terminal.{module}"), function
        )
        options(parser, texts)

    return add_options


_COMMANDS: dict[str, Callable[[Parser, Texts], None]] = {
    "check": _check,
    "advise": _advise,
    "log": _log,
    "companion": _companion,
    "open": _open,
    "calls": _calls,
    "show": _show,
    "edit": _kept_in("edit_arguments", "edit"),
    "delete": _delete,
    "steps": _steps,
    "callback": _callback,
    "due": _kept_in("reminder_arguments", "due"),
    "checks": _kept_in("reminder_arguments", "checks"),
    "reminders": _kept_in("reminder_arguments", "reminders"),
    "import": _kept_in("import_arguments", "import_"),
    "export": _export,
    "report": _kept_in("handing_over_arguments", "report"),
    "attach": _kept_in("handing_over_arguments", "attach"),
    "figures": _figures,
    "numbers": _kept_in("number_arguments", "numbers"),
    "directory": _directory,
    "guide": _guide,
    "history": _history,
    "lock": _kept_in("lock_arguments", "lock"),
    "backup": _kept_in("backup_arguments", "backup"),
    "restore": _kept_in("backup_arguments", "restore"),
    "doctor": _doctor,
    "uninstall": _uninstall,
}


def command_names() -> tuple[str, ...]:
    """The commands, in the order in which the help lists them."""
    return tuple(_COMMANDS)
