"""Which files belong to which call, as rows of the data file."""

import sqlite3
from datetime import datetime

from callassist.domain.attachments import Attachment, KeptFile
from callassist.store.database import Store
from callassist.store.records import moment_of, moment_or, storable
from callassist.store.row_sums import is_intact, resealed, with_sum

_TABLE = "attachment"
_NEXT_ID = "select coalesce(max(seq), 0) + 1 from sqlite_sequence where name = 'attachment'"


class AttachmentLog:
    """The attachments in the data file. One that was taken off its call stays and can come back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, call_id: int, name: str, file: KeptFile, added_at: datetime) -> Attachment:
        """Notes a kept file as one of a call's."""
        with self._store.transaction() as tables:
            row: dict[str, object] = {
                "id": self._store.read(_NEXT_ID)[0][0],
                "call_id": call_id,
                "name": storable(name),
                "kept_as": file.kept_as,
                "size": file.size,
                "sha256": file.sha256,
                "added_at": added_at.isoformat(),
                "removed_at": None,
            }
            tables.table(_TABLE).insert(with_sum(_TABLE, row))
        return self.of(call_id)[-1]

    def of(self, call_id: int) -> list[Attachment]:
        """The files of a call in the order they were added, without those taken off."""
        rows = self._store.read(
            "select * from attachment where call_id = ? and removed_at is null order by id",
            call_id,
        )
        return [attachment_of(row) for row in rows]

    def all(self) -> list[Attachment]:
        """The files of all calls that are in the log, without those taken off."""
        rows = self._store.read(
            "select attachment.* from attachment join call on call.id = attachment.call_id"
            " where removed_at is null and call.deleted_at is null order by attachment.id"
        )
        return [attachment_of(row) for row in rows]

    def find(self, attachment_id: int) -> Attachment | None:
        """The attachment with this id, taken off or not; None if there is none."""
        rows = self._store.read("select * from attachment where id = ?", attachment_id)
        return attachment_of(rows[0]) if rows else None

    def set_removed(self, attachment_id: int, moment: datetime | None) -> None:
        """Takes an attachment off its call at the moment, or brings it back with None."""
        changes = {"removed_at": moment.isoformat() if moment else None}
        with self._store.transaction() as tables:
            row = dict(self._store.read("select * from attachment where id = ?", attachment_id)[0])
            tables.table(_TABLE).update(attachment_id, resealed(_TABLE, row, changes))


def attachment_of(row: sqlite3.Row) -> Attachment:
    """A row of table `attachment`; `is_intact` tells whether its checksum holds."""
    file = KeptFile(kept_as=row["kept_as"], size=row["size"], sha256=row["sha256"])
    return Attachment(
        id=row["id"],
        call_id=row["call_id"],
        name=row["name"],
        file=file,
        added_at=moment_or(row["added_at"], 0),
        removed_at=moment_of(row["removed_at"]),
        is_intact=is_intact(_TABLE, dict(row)),
    )
