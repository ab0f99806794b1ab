"""What is noted in the history, and that a history that cannot be written stops nothing else."""

from pathlib import Path

import pytest

from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.domain.errors import CallAssistError
from callassist.domain.history import linked
from callassist.services.engine import Engine
from callassist.services.history_health import examine_history
from callassist.services.history_words import history_words
from callassist.settings import SettingsFile
from callassist.store.history_file import FILE_NAME
from store.made_calls import NOON, SetClock, ended


@pytest.fixture
def engine(folder: Path, clock: SetClock) -> Engine:
    return Engine(SettingsFile(folder), "zh_CN", clock)


def actions(engine: Engine) -> list[str]:
    return [each.action for each in engine.history.entries()]


def test_deleting_and_bringing_back_are_noted_by_their_ids(engine: Engine) -> None:
    call_id = engine.calls.take(ended("95188", note="说我的账户异常")).call.id
    engine.calls.delete(call_id)
    engine.calls.bring_back(call_id)
    engine.calls.bring_back(call_id)
    engine.removals.remove(call_id)
    engine.close()

    assert actions(engine) == ["call_deleted", "call_brought_back", "call_removed"]
    assert {each.details["id"] for each in engine.history.entries()} == {call_id}


def test_exports_and_restores_are_noted_without_their_places(
    engine: Engine, tmp_path: Path
) -> None:
    engine.calls.take(ended("95188", note="说我的账户异常"))
    saved = tmp_path / "家里的电话.json"
    engine.exports.save_json(saved)
    engine.exports.save_csv(tmp_path / "x.csv", engine.wording)
    engine.exports.listed(engine.wording)
    engine.calendar.save(tmp_path / "x.ics")
    engine.restores.restore(saved)
    engine.close()

    assert actions(engine) == [
        *("exported", "exported", "exported", "calendar_exported", "calls_restored"),
    ]
    raw = (engine.folder / FILE_NAME).read_text()
    assert "95188" not in raw
    assert str(tmp_path) not in raw
    assert raw.isascii()


def test_a_history_that_cannot_be_written_stops_no_deletion(engine: Engine) -> None:
    call_id = engine.calls.take(ended("95188")).call.id
    (engine.folder / FILE_NAME).mkdir()
    engine.calls.delete(call_id)

    call = engine.log.find(call_id)
    engine.close()
    assert call is not None
    assert call.deleted_at == NOON


def test_without_a_history_no_list_is_taken(engine: Engine) -> None:
    engine.folder.mkdir()
    (engine.folder / FILE_NAME).mkdir()

    with pytest.raises(CallAssistError, match="history_not_written"):
        engine.history.note("list_taken", version="2027.1")


def test_the_doctor_names_the_line_that_was_edited(engine: Engine) -> None:
    for number in range(3):
        engine.history.note("call_deleted", id=number)
    assert examine_history(engine.history) == []

    path = engine.folder / FILE_NAME
    path.write_text(path.read_text().replace('"id": 1', '"id": 9'))
    [finding] = examine_history(engine.history)
    assert (finding.code, finding.values, finding.is_problem) == (
        "history_broken",
        {"line": 2},
        True,
    )


def test_a_history_that_cannot_be_read_is_a_finding(engine: Engine) -> None:
    engine.folder.mkdir()
    (engine.folder / FILE_NAME).mkdir()

    assert [each.code for each in examine_history(engine.history)] == ["history_unreadable"]
    assert engine.history.entries() == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("action", "details"),
    [
        ("call_deleted", {"id": 3}),
        ("call_brought_back", {"id": 3}),
        ("call_removed", {"id": 3}),
        ("calls_expired", {"calls": 3}),
        ("deleted_calls_removed", {"calls": 3}),
        ("old_calls_removed", {"count": 3, "months": 6}),
        ("import_taken", {"id": 3, "calls": 20}),
        ("import_undone", {"id": 3, "calls": 20}),
        ("exported", {"format": "json", "calls": 3}),
        ("calendar_exported", {"checks": 1, "callbacks": 2}),
        ("calls_restored", {"calls": 3, "known": 0}),
        ("list_taken", {"version": "2027.1"}),
        ("list_brought_back", {"version": "2026.11"}),
        ("backup_made_by_hand", {"calls": 5}),
        ("restored", {"calls": 5, "made_at": "2026-11-20T10:00:00"}),
        ("recovered", {"calls": 5, "salvaged": 1, "from_backup": 1}),
        ("backup_settings", {}),
        ("calls_judged", {"calls": 2, "version": 2}),
        ("old_file_removed", {"name": "callassist.damaged-20261101-120000.sqlite3"}),
    ],
)
def test_every_action_has_words(language: str, action: str, details: dict[str, int | str]) -> None:
    texts = load_texts(language)
    words = history_words(linked("", 1, NOON, action, details), texts)

    assert words != texts.sentence("history.other", action=action)
    for value in (each for name, each in details.items() if name in ("id", "version")):
        assert str(value) in words


def test_an_action_of_another_version_is_named_by_its_token() -> None:
    texts = load_texts("zh_CN")

    assert "moon_landed" in history_words(linked("", 1, NOON, "moon_landed", {}), texts)
    assert "call_deleted" in history_words(linked("", 1, NOON, "call_deleted", {}), texts)
