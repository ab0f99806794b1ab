"""The words of the commands around reminders: `due`, `checks`, `reminders`."""

from callassist.bundled.texts import Texts
from callassist.terminal.parser import Parser, add_actions
from callassist.terminal.tokens import whole_number

TIMER_METHODS = ("systemd", "autostart", "launchd", "task_scheduler", "portal")
"""The ways a system can start the program by itself."""


def due(parser: Parser, texts: Texts) -> None:
    """The options of `due`."""
    for flag in ("notify", "watch"):
        sentence = texts.sentence(f"help.due.{flag}")
        parser.add_argument(f"--{flag}", action="store_true", help=sentence)
    for option in ("wait", "every"):
        sentence = texts.sentence(f"help.due.{option}")
        parser.add_argument(f"--{option}", type=whole_number, metavar="SECONDS", help=sentence)
    sentence = texts.sentence("help.due.while")
    parser.add_argument("--while", dest="while_there", metavar="FILE", help=sentence)


def checks(parser: Parser, texts: Texts) -> None:
    """The options of `checks`."""
    actions = add_actions(
        parser, texts, "checks", ("add", "show", "done", "later", "remove", "restore")
    )
    _add_options(actions["add"], texts)
    for name in ("show", "done", "later", "remove", "restore"):
        sentence = texts.sentence("help.checks.id")
        actions[name].add_argument("id", type=whole_number, metavar="ID", help=sentence)
    wrong = texts.sentence("help.checks.wrong")
    actions["done"].add_argument("--wrong", action="store_true", help=wrong)
    looked = texts.sentence("help.checks.points")
    actions["done"].add_argument("--points", metavar="a,b", default="", help=looked)


def _add_options(parser: Parser, texts: Texts) -> None:
    def help_of(option: str) -> str:
        return texts.sentence(f"help.checks.{option}")

    parser.add_argument("name", metavar="NAME", help=help_of("name"))
    parser.add_argument("--bank", metavar="ORG", help=help_of("bank"))
    when = parser.add_mutually_exclusive_group(required=True)
    when.add_argument("--weekly", metavar="DAY", help=help_of("weekly"))
    when.add_argument("--monthly", type=whole_number, metavar="DAY", help=help_of("monthly"))
    when.add_argument("--last-day", action="store_true", help=help_of("last_day"))
    when.add_argument("--every", nargs=2, metavar=("N", "UNIT"), help=help_of("every"))
    parser.add_argument("--point", action="append", default=[], metavar="T", help=help_of("point"))


def reminders(parser: Parser, texts: Texts) -> None:
    """The options of `reminders`."""
    actions = add_actions(parser, texts, "reminders", ("install", "remove", "status"))
    for action in actions.values():
        sentence = texts.sentence("help.reminders.method")
        action.add_argument("--method", choices=TIMER_METHODS, help=sentence)
