"""Reads a file as the program does, in a zone that does not change with the machine."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from callassist.domain.phone_log import PhoneRecord, ReadingChoices, ReadingProgress
from callassist.phone_logs.registry import reader_for

SAMPLES = Path(__file__).with_name("samples")
BEIJING = timezone(timedelta(hours=8))
HERE = ReadingChoices(zone=BEIJING)


def read(
    path: Path, format_id: str | None = None, choices: ReadingChoices = HERE
) -> list[PhoneRecord]:
    """All records; the kind of the file is recognised unless it is named."""
    return list(reader_for(path, format_id).read(path, choices, ReadingProgress()))


def sample(name: str) -> Path:
    """A file made by hand after the documented form."""
    return SAMPLES / name


def database(path: Path, script: str) -> Path:
    """A SQLite file made by a sample's statements."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((SAMPLES / script).read_text("utf-8"))
        connection.commit()
    return path


def written(path: Path, content: bytes | str) -> Path:
    """A file with this content."""
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def beijing(hour: int, minute: int, second: int = 0, day: int = 20) -> int:
    """Milliseconds of a time in Beijing, in November 2026."""
    moment = datetime(2026, 11, day, hour, minute, second, tzinfo=BEIJING)
    return round(moment.astimezone(UTC).timestamp() * 1000)
