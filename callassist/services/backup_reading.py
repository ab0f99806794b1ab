"""Opens the zip file of a backup, which may come from anybody, and reads nothing it must not.

Everything that makes a zip file dangerous is looked at before anything is unpacked: how many
members it claims, their names, what kind of file each is, their sizes, whether they are encrypted.
"""

import os
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from callassist.domain.attachments import LARGEST_FILE
from callassist.domain.errors import CallAssistError
from callassist.services import backup_manifest
from callassist.services.backup_manifest import Manifest, Member, manifest_of
from callassist.services.zip_directory import is_small_directory
from callassist.store.attachment_files import FOLDER_NAME
from callassist.store.file_name import FILE_NAME

TABLE_NAME = "calls.csv"
README_NAME = "README.txt"
SETTINGS_NAME = "settings.json"

MOST_MEMBERS = 20_000
_MIB = 1 << 20
_CHUNK = _MIB
_LARGEST = {
    FILE_NAME: 16 << 30,
    TABLE_NAME: 16 << 30,
    README_NAME: _MIB,
    SETTINGS_NAME: _MIB,
    backup_manifest.NAME: 8 * _MIB,
}
"""Bytes each member may have unpacked."""
_RATIO_FROM, _MOST_RATIO = 64 * _MIB, 200
"""From this size on no honest member is packed so tightly."""
_ATTACHMENT = re.compile(rf"{FOLDER_NAME}/([0-9a-f]{{64}})(?:\.[a-z0-9]{{1,10}})?")
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
"""What reading a damaged zip file can raise."""
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

GoOn = Callable[[], None]


class BackupArchive:
    """An open backup whose members have been looked at, and are those its manifest names."""

    def __init__(self, archive: zipfile.ZipFile, manifest: Manifest, size: int) -> None:
        self._archive = archive
        self.manifest = manifest
        self.size = size
        """Of the zip file, in bytes."""

    @property
    def attachments(self) -> list[str]:
        """The names under which attached files are kept, in order."""
        names = sorted(self.manifest.members)
        return [name.split("/")[1] for name in names if _ATTACHMENT.fullmatch(name)]

    def check_all(self, go_on: GoOn) -> None:
        """Holds every member against its checksum."""
        for name in self.manifest.members:
            self._read(name, lambda _: None, go_on)

    def check_others(self, go_on: GoOn) -> None:
        """Holds every member against its checksum but the data file, which is to be unpacked."""
        for name in self.manifest.members:
            if name != FILE_NAME:
                self._read(name, lambda _: None, go_on)

    def unpack(self, name: str, target: Path, go_on: GoOn) -> None:
        """Writes a member into a new private file, and holds it against its checksum."""
        handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as file:
            self._read(name, file.write, go_on)
            file.flush()
            os.fsync(file.fileno())

    def content(self, name: str) -> bytes | None:
        """A small member; None where the backup has none of this name."""
        if name not in self.manifest.members:
            return None
        pieces: list[bytes] = []
        self._read(name, pieces.append, lambda: None)
        return b"".join(pieces)

    def _read(self, name: str, take: Callable[[bytes], object], go_on: GoOn) -> None:
        told, found, checksum = self.manifest.members[name], 0, sha256()
        for chunk in self._chunks(name):
            found += len(chunk)
            if found > told.size:
                break
            checksum.update(chunk)
            take(chunk)
            go_on()
        if Member(found, checksum.hexdigest()) != told:
            raise CallAssistError("backup_checksum")

    def _chunks(self, name: str) -> Iterator[bytes]:
        with _told_if_broken():
            member = self._archive.open(name)
        with member:
            while True:
                with _told_if_broken():
                    chunk = member.read(_CHUNK)
                if not chunk:
                    return
                yield chunk


@contextmanager
def opened_backup(path: Path) -> Iterator[BackupArchive]:
    """A backup, open for reading; what its manifest says is known, nothing else is.

    Raises CallAssistError with a sentence of its own for each kind of file that is none.
    """
    with _ordinary_file(path) as file:
        size = os.fstat(file.fileno()).st_size
        with _zip_file(file) as archive:
            members = _harmless_members(archive, size)
            content = _manifest_content(archive, members)
            manifest = manifest_of(content)
            _refuse_other_members(manifest, members)
            yield BackupArchive(archive, manifest, size)


@contextmanager
def _ordinary_file(path: Path) -> Iterator[BinaryIO]:
    """A pipe would keep the program waiting, a folder is no backup."""
    try:
        handle = os.open(path, _READ)
    except (OSError, ValueError) as error:
        raise CallAssistError("backup_unreadable", name=path.name) from error
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise CallAssistError("backup_not_ours")
    with os.fdopen(handle, "rb") as file:
        yield file


@contextmanager
def _zip_file(file: BinaryIO) -> Iterator[zipfile.ZipFile]:
    try:
        begin = file.read(4)
        if begin != b"PK\x03\x04":
            raise CallAssistError("backup_not_ours")
        is_small = is_small_directory(file, MOST_MEMBERS)
    except OSError as error:
        raise CallAssistError("backup_half") from error
    if is_small is None:
        raise CallAssistError("backup_half")
    if not is_small:
        raise CallAssistError("backup_too_large")
    with _told_if_broken():
        archive = zipfile.ZipFile(file)
    with archive:
        yield archive


@contextmanager
def _told_if_broken() -> Iterator[None]:
    try:
        yield
    except (*_BROKEN, OSError) as error:
        raise CallAssistError("backup_half") from error


def _harmless_members(archive: zipfile.ZipFile, size: int) -> dict[str, zipfile.ZipInfo]:
    """The members by name. Raises CallAssistError for anything no backup of ours has."""
    members: dict[str, zipfile.ZipInfo] = {}
    infos = archive.infolist()
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        raise CallAssistError("backup_encrypted")
    if backup_manifest.NAME not in {info.filename for info in infos}:
        raise CallAssistError("backup_not_ours")
    for info in infos:
        name = info.filename
        kind = stat.S_IFMT(info.external_attr >> 16)
        is_known = name in _LARGEST or _ATTACHMENT.fullmatch(name)
        if not is_known or name in members or kind not in (0, stat.S_IFREG):
            raise CallAssistError("backup_strange")
        if info.compress_type not in _METHODS:
            raise CallAssistError("backup_strange")
        _refuse_bomb(info)
        members[name] = info
    if sum(info.compress_size for info in infos) > size:
        # Members that share their bytes: a small file could keep us busy for days.
        raise CallAssistError("backup_too_large")
    return members


def _refuse_bomb(info: zipfile.ZipInfo) -> None:
    size, packed = info.file_size, max(info.compress_size, 1)
    most = _MOST_RATIO if info.compress_type == zipfile.ZIP_DEFLATED else 1
    is_tight = size > _RATIO_FROM and size > packed * most
    if is_tight or size > _LARGEST.get(info.filename, LARGEST_FILE):
        raise CallAssistError("backup_too_large")


def _manifest_content(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> bytes:
    info = members[backup_manifest.NAME]
    with _told_if_broken(), archive.open(info) as member:
        # More than it claims is never unpacked: zipfile stops there.
        return member.read(info.file_size)


def _refuse_other_members(manifest: Manifest, members: dict[str, zipfile.ZipInfo]) -> None:
    """What the manifest names is what is there."""
    told = {name: each.size for name, each in manifest.members.items()}
    found = {name: info.file_size for name, info in members.items() if name != backup_manifest.NAME}
    if FILE_NAME not in told or told != found:
        raise CallAssistError("backup_checksum")
    for name, each in manifest.members.items():
        kept_as = _ATTACHMENT.fullmatch(name)
        if kept_as and kept_as[1] != each.sha256:
            raise CallAssistError("backup_checksum")
