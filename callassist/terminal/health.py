"""The command `doctor`: exit status 0 only if all is well."""

from argparse import Namespace
from datetime import datetime

from callassist.services.doctor import Finding, examine
from callassist.terminal.session import Session


def doctor(options: Namespace, session: Session) -> int:
    """Prints a plain sentence for every finding."""
    findings = examine(session.folder, session.directory, session.clock.now().date())
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
