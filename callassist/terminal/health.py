"""The command `doctor`: exit status 0 only if all is well."""

from argparse import Namespace
from datetime import datetime

from callassist.domain.errors import CallAssistError
from callassist.services.backup_health import examine_backups
from callassist.services.directory_health import examine_list
from callassist.services.doctor import Finding, examine
from callassist.services.history_health import examine_history
from callassist.services.reminder_health import examine_reminders
from callassist.store.file_name import FILE_NAME
from callassist.system.reminder_timer import choose_timer
from callassist.terminal.session import Session


def doctor(options: Namespace, session: Session) -> int:
    """Prints a plain sentence for every finding; `--remove-old-files` removes what is kept."""
    if options.remove_old_files:
        from callassist.terminal.old_files import remove_old_files

        return remove_old_files(options, session)
    # Whether there is a file first: whoever asks for reminders makes one.
    desk = session.reminders if (session.folder / FILE_NAME).exists() else None
    is_wanted = session.settings.current.reminders_wanted is True
    today = session.clock.now().date()
    findings = examine(session.folder, session.directory, today, session.phrase)
    findings += examine_list(session.directory_desk)
    findings += examine_history(session.history)
    findings += examine_backups(session.backups, session.clock, session.texts)
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
    values = {key: _in_words(value, session) for key, value in finding.values.items()}
    return session.say(f"doctor.{finding.code}", **values)


def _in_words(value: object, session: Session) -> object:
    if isinstance(value, CallAssistError):
        return session.say(f"error.{value.sentence}", **value.values)
    return session.moment(value) if isinstance(value, datetime) else value
