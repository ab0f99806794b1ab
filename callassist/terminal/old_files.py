"""`doctor --remove-old-files`: removes the data files that were set aside or replaced."""

from argparse import Namespace

from callassist.domain.errors import CallAssistError
from callassist.services.doctor import size_words
from callassist.terminal.asking import require_yes
from callassist.terminal.session import Session


def remove_old_files(options: Namespace, session: Session) -> int:
    """Each is asked about; one that is to stay does not end it."""
    found = session.old_files.list()
    removed = []
    for file in found:
        values = {"path": file.path, "day": file.day.isoformat(), "size": size_words(file.size)}
        try:
            require_yes("ask.remove_old_file", session, is_sure=options.yes, **values)
        except CallAssistError:
            continue
        session.old_files.remove(file)
        removed.append(file.path)
    lines = [session.say("out.old_file_removed", path=path) for path in removed]
    if not lines:
        lines = [session.say("error.not_removed" if found else "out.no_old_files")]
    session.answer({"removed_old_files": [str(path) for path in removed]}, lines)
    return 1 if found and not removed else 0
