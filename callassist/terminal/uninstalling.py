"""`uninstall`: takes back what the program has put elsewhere; with `--purge` its data go, too."""

import sys
import time
from argparse import Namespace
from collections.abc import Callable

from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.domain.errors import CallAssistError
from callassist.services.data_survey import DataSurvey
from callassist.services.doctor import size_words
from callassist.system.other_notice import forget_names
from callassist.system.reminder_timer import remove_timers
from callassist.system.reminder_timer.autostart import BEAT_SECONDS
from callassist.system.reminder_timer.timer import TimerMethod
from callassist.terminal.asking import says_yes
from callassist.terminal.session import Session

_MORE_SECONDS = 2
"""How long a program that ends by itself may take to do so."""


def uninstall(
    options: Namespace, session: Session, wait: Callable[[float], None] = time.sleep
) -> int:
    """Everything outside the data folder; the data only with `--purge`, and if the person agrees.

    `wait` lets some seconds pass.
    """
    found = session.purge.survey() if options.purge else None
    if found is not None and found.own:
        _require_yes(found, session, is_sure=options.yes)
    removed = remove_timers()
    forget_names(load_texts(language).sentence("notice.title") for language in LANGUAGES)
    if found is not None:
        if any(method.is_resident for method in removed):
            # That program looks so often whether it is still wanted; until then it may write.
            wait(BEAT_SECONDS + _MORE_SECONDS)
        found = session.purge.purge()
    _answer(removed, found, session)
    return 0


def _require_yes(found: DataSurvey, session: Session, *, is_sure: bool) -> None:
    """Asks, unless the person said they are sure. Raises CallAssistError for every other answer."""
    if is_sure:
        return
    if session.as_json or not sys.stdin.isatty():
        raise CallAssistError("purge_not_agreed", path=found.folder)
    size = size_words(found.size)
    if not says_yes("ask.purge", session, path=found.folder, count=len(found.own), size=size):
        raise CallAssistError("not_removed")


def _answer(removed: list[TimerMethod], found: DataSurvey | None, session: Session) -> None:
    document = {
        "timers_removed": [method.value for method in removed],
        "data_folder": str(session.folder),
        "purged": found is not None,
        "files_removed": len(found.own) if found is not None else 0,
        "kept": [str(path) for path in found.kept] if found is not None else [],
    }
    lines = [session.say("out.uninstall_timers" if removed else "out.uninstall_no_timers")]
    lines += _lines_of_data(found, session)
    session.answer(document, [*lines, session.say("out.uninstall_program")])


def _lines_of_data(found: DataSurvey | None, session: Session) -> list[str]:
    if found is None:
        return [session.say("out.uninstall_data_kept", path=session.folder)]
    if not found.own:
        return [session.say("out.purge_nothing", path=found.folder)]
    lines = [session.say("out.purged", path=found.folder, count=len(found.own))]
    if found.kept:
        lines += [session.say("out.purge_kept"), *(f"  {path}" for path in found.kept)]
    return [*lines, session.say("out.purge_elsewhere")]
