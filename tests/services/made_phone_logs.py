"""Call logs of made-up phones, as files a reader takes."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from store.made_calls import NOON


def phone_call(
    number: str, minutes: float = 0, *, kind: int = 1, duration: int = 5, name: str = ""
) -> str:
    """One call of a backup, so many minutes after noon."""
    moment: datetime = NOON + timedelta(minutes=minutes)
    milliseconds = round(moment.timestamp() * 1000)
    return (
        f'<call number="{number}" duration="{duration}" date="{milliseconds}" type="{kind}"'
        f' presentation="1" contact_name="{name}" />'
    )


def phone_log(path: Path, calls: Iterable[str]) -> Path:
    """A backup of SMS Backup & Restore with these calls."""
    path.write_text(f"<calls>{''.join(calls)}</calls>", encoding="utf-8")
    return path
