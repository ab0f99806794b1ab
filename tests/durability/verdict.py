"""Opens a data folder after a kill or a power cut and says what is wrong with it."""

from collections.abc import Mapping
from pathlib import Path

from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.store.call_log import CallLog
from callassist.store.database import Store


def faults(folder: Path, acknowledged: Mapping[int, str]) -> list[str]:
    """What is lost or damaged; empty if every call that was acknowledged is there and whole."""
    store = Store(folder)
    try:
        return _faults(store, acknowledged)
    except CallAssistError as error:
        return [f"cannot be read: {error.sentence}"]
    finally:
        store.close()


def _faults(store: Store, acknowledged: Mapping[int, str]) -> list[str]:
    log = CallLog(store)
    found = {call.id: call for call in log.page(CallFilter())}
    lost = [number for number in acknowledged if number not in found]
    said = [f"lost: {number}" for number in lost]
    if not store.has_integrity():
        said.append("integrity")
    said += [f"changed: {table} {call_id}" for table, call_id in log.changed_rows()]
    for call_id, call in found.items():
        if acknowledged.get(call_id, call.ended.number_text) != call.ended.number_text:
            said.append(f"another call: {call_id}")
        if not log.plan_of(call_id):
            said.append(f"without its plan: {call_id}")
    return said
