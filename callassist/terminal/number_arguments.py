"""The words of the command `numbers`."""

from callassist.bundled.texts import Texts
from callassist.terminal.parser import Parser, add_actions
from callassist.terminal.tokens import whole_number

_ACTIONS = ("add", "rename", "remove", "restore", "list")


def numbers(parser: Parser, texts: Texts) -> None:
    """The options of `numbers`."""

    def help_of(option: str) -> str:
        return texts.sentence(f"help.numbers.{option}")

    actions = add_actions(parser, texts, "numbers", _ACTIONS)
    add, rename, remove = actions["add"], actions["rename"], actions["remove"]
    add.add_argument("number", metavar="NUMBER", help=help_of("number"))
    for name in ("rename", "remove", "restore"):
        actions[name].add_argument("id", type=whole_number, metavar="ID", help=help_of("id"))
    for action in (add, rename):
        action.add_argument("name", metavar="NAME", help=help_of("name"))
        action.add_argument("--note", metavar="T", help=help_of("note"))
    add.add_argument("--yes", action="store_true", help=help_of("yes"))
    remove.add_argument("--for-good", action="store_true", help=help_of("for_good"))
    remove.add_argument("--yes", action="store_true", help=help_of("sure"))
