"""`due --notify`: shows what is due as one notice of the desktop; what the system's timer runs.

Without `--wait` the showing is left to a second process, which goes on to wait for the answer while
this one ends at once.
"""

import subprocess
import sys
import time
from argparse import Namespace

from callassist.domain.errors import CallAssistError
from callassist.domain.reminders import Reminder
from callassist.system.desktop_notice import desktop_notices
from callassist.system.own_program import own_command
from callassist.system.waiting import Waiting
from callassist.terminal.due_list import shown_documents
from callassist.terminal.reminding import Reminding, notice_of
from callassist.terminal.session import Session
from callassist.terminal.streams import fall_silent, write_bytes

WAIT_SECONDS = 600
"""How long an answer is waited for: less than it takes until the timer starts the next one."""


def notify(options: Namespace, session: Session) -> int:
    """Shows what is due and new. Raises CallAssistError where this desktop shows no notices."""
    if options.wait is None:
        return _leave_to_another(options, session)
    reminding = Reminding(session, desktop_notices())
    try:
        _show(reminding, session)
        if reminding.is_waiting:
            _wait(reminding, options.wait)
    finally:
        reminding.close()
    return 0


def _show(reminding: Reminding, session: Session) -> None:
    failed: list[Reminder] = []

    def tell(reminders: list[Reminder]) -> bool:
        is_told = reminding.tell(reminders)
        failed.extend([] if is_told else reminders)
        return is_told

    shown = session.reminders.show(tell)
    if failed:
        raise CallAssistError("notice_not_shown")
    notice = notice_of(shown, session) if shown else None
    document = {
        "shown": shown_documents(shown, session.reminders.due(), session),
        "notice": {"title": notice.title, "text": notice.text} if notice else None,
    }
    lines = [session.say("due.notified", text=notice.text)] if notice else []
    session.answer(document, lines)


def _wait(reminding: Reminding, seconds: int) -> None:
    """Waits for the answer, with nobody who still reads what is printed."""
    fall_silent()
    until = time.monotonic() + seconds
    with Waiting() as waiting:
        while reminding.is_waiting and not waiting.is_over:
            left = until - time.monotonic()
            if left <= 0:
                return
            reminding.act_on_answers()
            if reminding.is_waiting:
                waiting.pause(left, reminding.descriptors)


def _leave_to_another(options: Namespace, session: Session) -> int:
    """Lets another process show and wait; passes on what it says, and ends."""
    if not session.reminders.due().count:
        session.answer({"shown": [], "notice": None}, [])
        return 0
    words = ["--data-dir", str(session.folder.absolute()), "--lang", session.language]
    words += ["--json"] if session.as_json else []
    command = [*own_command(), *words, "due", "--notify", "--wait", str(WAIT_SECONDS)]
    try:
        other = subprocess.Popen(  # noqa: S603 - our own command, as a list
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except OSError as error:
        raise CallAssistError("not_started", problem=error.strerror or "") from error
    return _pass_on(other)


def _pass_on(other: "subprocess.Popen[bytes]") -> int:
    """Says what the other process says until it falls silent; it may go on after that."""
    assert other.stdout is not None  # noqa: S101 - both are pipes
    assert other.stderr is not None  # noqa: S101
    with other.stdout as out, other.stderr as complaint:
        said, complained = out.read(), complaint.read()
    write_bytes(said)
    sys.stderr.write(complained.decode(errors="replace"))
    if not said:
        return other.wait()
    # Nobody waits for it: that is no oversight to be warned of.
    other.returncode = 0
    return 0
