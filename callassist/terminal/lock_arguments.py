"""The options of `lock`."""

from callassist.bundled.texts import Texts
from callassist.terminal.parser import Parser, add_actions


def lock(parser: Parser, texts: Texts) -> None:
    """Adds the actions of `lock`."""
    actions = add_actions(parser, texts, "lock", ("on", "off", "change"))
    remove = texts.sentence("help.lock.remove_backups")
    actions["on"].add_argument("--remove-backups", action="store_true", help=remove)
