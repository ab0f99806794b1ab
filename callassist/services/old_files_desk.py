"""The old data files beside the log: listed with day and size, and removed if the person agrees."""

from callassist.domain.errors import CallAssistError
from callassist.domain.history import Note, unnoted
from callassist.store.database import Store
from callassist.store.old_files import OldFile, old_files, remove_old_file


class OldFilesDesk:
    """The use cases around damaged files that were set aside, and files a backup has replaced."""

    def __init__(self, store: Store, note: Note = unnoted) -> None:
        self._store = store
        self._note = note

    def list(self) -> list[OldFile]:
        """The old files, the latest first; the data file need not be open."""
        return old_files(self._store.path.parent)

    def remove(self, file: OldFile) -> None:
        """Removes an old file for good.

        Raises CallAssistError: `old_file_needed` while the log itself cannot be used, because the
        file may be all there is; what opening the log raises; and where nothing can be removed.
        """
        if self._store.stands_in:
            raise CallAssistError("old_file_needed")
        self._store.read("select 1 from call limit 1")
        remove_old_file(file)
        self._note("old_file_removed", name=file.path.name)
