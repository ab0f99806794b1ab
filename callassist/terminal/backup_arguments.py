"""The options of `backup` and `restore`."""

from callassist.bundled.texts import Texts
from callassist.terminal.parser import Parser


def backup(parser: Parser, texts: Texts) -> None:
    """Adds the options of `backup`."""
    one = parser.add_mutually_exclusive_group()
    one.add_argument("file", nargs="?", metavar="FILE", help=texts.sentence("help.backup.file"))
    one.add_argument("--list", action="store_true", help=texts.sentence("help.backup.list"))


def restore(parser: Parser, texts: Texts) -> None:
    """Adds the options of `restore`."""
    parser.add_argument("file", metavar="FILE", help=texts.sentence("help.restore.file"))
    parser.add_argument("--yes", action="store_true", help=texts.sentence("help.restore.yes"))
    dry_run = texts.sentence("help.restore.dry_run")
    parser.add_argument("--dry-run", action="store_true", help=dry_run)
