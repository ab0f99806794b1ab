"""Reminds of what is due, once: prints it, shows it on the desktop, hears the answer."""

from collections.abc import Callable, Sequence
from contextlib import suppress

from callassist.domain.reminders import Reminder
from callassist.services.notice_words import notice_words
from callassist.system.desktop_notice import DesktopNotices, Notice
from callassist.system.own_program import own_command, start_detached
from callassist.terminal.session import Session

_OPEN = "open"
_DEFAULT = "default"
"""A click on the notice itself, by the specification."""

Start = Callable[[Sequence[str]], None]


class Reminding:
    """Shows reminders as notices of the desktop, and acts on their answers."""

    def __init__(
        self, session: Session, notices: DesktopNotices, start: Start = start_detached
    ) -> None:
        """`start` starts the window."""
        self._session = session
        self._notices = notices
        self._start = start
        self._shown: dict[int, list[Reminder]] = {}

    @property
    def is_waiting(self) -> bool:
        """Whether an answer can still come."""
        return self._notices.is_waiting

    @property
    def descriptors(self) -> tuple[int, ...]:
        """What becomes readable when there may be an answer."""
        return self._notices.descriptors

    def tell(self, reminders: list[Reminder]) -> bool:
        """Shows one notice for all of them; says whether it is shown."""
        number = self._notices.show(notice_of(reminders, self._session))
        if number is None:
            return False
        self._shown[number] = list(reminders)
        return True

    def act_on_answers(self) -> None:
        """A notice that a person answered is acknowledged; a button opens the window."""
        for answer in self._notices.answers():
            reminders = self._shown.pop(answer.notice, [])
            if answer.was_seen:
                self._session.reminders.acknowledge(reminders)
            if answer.action in (_OPEN, _DEFAULT):
                self._open_to_do()

    def _open_to_do(self) -> None:
        # Where even that fails nothing can be told any more: the reminder comes back in the window.
        with suppress(OSError):
            self._start(window_command(self._session))

    def close(self) -> None:
        """Hears no more answers."""
        self._notices.close()


def notice_of(reminders: list[Reminder], session: Session) -> Notice:
    """The one notice for everything that is shown now: how much it is, never whose number."""
    words = session.say("notice.open")
    return Notice(
        program=session.say("notice.title"),
        title=session.say("notice.title"),
        text=notice_words(
            reminders,
            session.texts,
            is_discreet=session.settings.current.is_discreet,
        ),
        actions={_DEFAULT: words, _OPEN: words},
    )


def window_command(session: Session) -> list[str]:
    """What opens the to-do page of the same data."""
    folder = session.folder.absolute()
    return [*own_command(), "--data-dir", str(folder), "--show", "to_do"]
