"""A data folder before a restore, and what may be there after a kill or a power cut."""

from pathlib import Path

from callassist.domain.clock import SystemClock
from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from services.made_backups import made_engine, numbers_in
from store.made_calls import ended

BACKED_UP = ["95188", "+8695188", "13800001111"]
NOW = [*BACKED_UP, "95599"]


def folder_with_backup(folder: Path, stick: Path) -> None:
    """Four calls, of which a backup on a stick has three; an older automatic one is there too."""
    engine = made_engine(folder, SystemClock())
    engine.backups.make_automatic(engine.backups.due_occasion())
    engine.backups.make(stick)
    engine.calls.take(ended("95599"))
    engine.close()


def faults_of(folder: Path, *allowed: list[str]) -> list[str]:
    """What is wrong in a folder whose calls must be one of these lists; empty where nothing is."""
    engine = Engine(SettingsFile(folder), "en", SystemClock())
    try:
        numbers = numbers_in(engine)
        said = [] if numbers in allowed else [f"calls: {numbers}"]
        said += [f"changed: {each}" for each in engine.log.changed_rows()]
        if not engine.log.has_index_in_step():
            said.append("index")
        return said + backup_faults(engine)
    except CallAssistError as error:
        return [f"cannot be read: {error.sentence}"]
    finally:
        engine.close()


def backup_faults(engine: Engine) -> list[str]:
    """Backups that have the name of one and are none, or no whole one at all."""
    listed = engine.backups.list()
    said = [f"broken: {each.path.name}" for each in listed if not engine.backups.is_whole(each)]
    return said if engine.backups.newest_good() else [*said, "no whole backup"]
