"""The command `doctor`: exit status 0 only if all is well."""

from argparse import Namespace
from datetime import datetime

from callassist.services.doctor import Finding, examine
from callassist.services.reminder_health import examine_reminders
from callassist.store.file_name import FILE_NAME
from callassist.system.reminder_timer import choose_timer
from callassist.terminal.session import Session


def doctor(options: Namespace, session: Session) -> int:
    """Prints a plain sentence for every finding."""
    # Whether there is a file first: whoever asks for reminders makes one.
    desk = session.reminders if (session.folder / FILE_NAME).exists() else None
    is_wanted = session.settings.current.reminders_wanted is True
    findings = examine(session.folder, session.directory, session.clock.now().date())
    findings += examine_reminders(desk, choose_timer().status(), is_wanted=is_wanted)
    problems = [finding for finding in findings if finding.is_problem]
    document = {
        "well": not problems,
        "findings": [
            {
                "code": finding.code,
                "problem": finding.is_problem,
                "text": _sentence(finding, session),
            }
            for finding in findings
        ],
        "directory": {
            "version": session.directory.version,
            "edition": session.directory.edition,
            "entries": len(session.directory.entries),
        },
        "data_folder": str(session.folder),
    }
    lines = [_sentence(finding, session) for finding in findings]
    if not problems:
        lines.append(session.say("out.doctor_ok"))
    session.answer(document, lines)
    return 1 if problems else 0


def _sentence(finding: Finding, session: Session) -> str:
    values = {
        key: session.moment(value) if isinstance(value, datetime) else value
        for key, value in finding.values.items()
    }
    return session.say(f"doctor.{finding.code}", **values)
