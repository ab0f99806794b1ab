"""A file is read a slice at a time; what is stopped leaves nothing, and everybody is told."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.domain.phone_import import ImportCounts
from callassist.domain.phone_log import TAKEN_BY_DEFAULT
from callassist.phone_logs.mapping import CsvGuess
from callassist.services.engine import Engine
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.controllers.import_controller import OpenedFile, OwnFile
from services.made_phone_logs import phone_call, phone_log
from store.made_calls import BANK, SetClock, ended


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    """So many calls that they take several slices."""
    return phone_log(tmp_path / "long.xml", [phone_call("+8695188", at) for at in range(8_000)])


def _count(engine: Engine) -> int:
    return engine.log.count(CallFilter())


def test_a_preview_counts_and_stores_nothing(
    qtbot: QtBot, controllers: Controllers, engine: Engine, file: Path
) -> None:
    imports = controllers.imports
    assert imports.open(file) == OpenedFile("calls-1.xml", "sms_backup_restore")

    with qtbot.waitSignal(imports.previewed) as told:
        imports.preview(TAKEN_BY_DEFAULT)

    assert told.args is not None
    counts: ImportCounts = told.args[0]
    assert (counts.new, counts.lookalikes) == (3, 2)
    assert not imports.is_running
    assert _count(engine) == 0


def test_an_import_is_stored_and_everybody_reads_anew(
    qtbot: QtBot, controllers: Controllers, engine: Engine, file: Path
) -> None:
    imports = controllers.imports
    imports.open(file)
    told = [controllers.calls.log_replaced, imports.imports_changed, imports.imported]

    with qtbot.waitSignals(told, order="strict"):
        imports.take(TAKEN_BY_DEFAULT)

    assert _count(engine) == 3
    assert [each.file_name for each in imports.imports()] == ["calls-1.xml"]


def test_the_window_is_looked_after_while_a_long_file_is_read(
    qtbot: QtBot, controllers: Controllers, long_file: Path
) -> None:
    imports = controllers.imports
    imports.open(long_file)
    fractions: list[float] = []
    imports.progressed.connect(lambda progress: fractions.append(progress.fraction))

    with qtbot.waitSignal(imports.imported, timeout=30_000):
        imports.take(TAKEN_BY_DEFAULT)

    assert len(fractions) > 3
    assert fractions == sorted(fractions)


def test_what_is_cancelled_leaves_nothing(
    qtbot: QtBot, controllers: Controllers, engine: Engine, long_file: Path
) -> None:
    imports = controllers.imports
    imports.open(long_file)
    imports.take(TAKEN_BY_DEFAULT)
    with qtbot.waitSignal(imports.progressed):
        pass
    assert imports.is_taking

    told = [imports.run_ended, controllers.calls.log_replaced, imports.cancelled]
    with qtbot.waitSignals(told, order="strict"):
        imports.cancel()

    assert not imports.is_running
    assert (_count(engine), imports.imports()) == (0, [])
    # The log can be written to again.
    imports.open(long_file)
    with qtbot.waitSignal(imports.imported, timeout=30_000):
        imports.take(TAKEN_BY_DEFAULT)


def test_no_reminder_is_told_twice_because_an_import_was_taken_back(
    qtbot: QtBot, controllers: Controllers, engine: Engine, clock: SetClock, long_file: Path
) -> None:
    engine.calls.take(ended(claim=BANK))
    clock.advance(days=1)
    told: list[object] = []
    controllers.reminders.reminder_due.connect(told.append)
    imports = controllers.imports
    imports.open(long_file)
    imports.take(TAKEN_BY_DEFAULT)
    with qtbot.waitSignal(imports.progressed):
        pass

    controllers.reminders.look()
    assert told == []
    imports.cancel()
    assert len(told) == 1
    controllers.reminders.look()
    assert len(told) == 1


def test_a_preview_that_is_left_cancels_no_import(
    qtbot: QtBot, controllers: Controllers, long_file: Path
) -> None:
    imports = controllers.imports
    imports.open(long_file)
    imports.preview(TAKEN_BY_DEFAULT)
    with qtbot.assertNotEmitted(imports.cancelled):
        imports.cancel()


def test_the_end_of_the_program_takes_back_what_was_being_read(
    qtbot: QtBot, controllers: Controllers, engine: Engine, long_file: Path
) -> None:
    imports = controllers.imports
    imports.open(long_file)
    imports.take(TAKEN_BY_DEFAULT)
    with qtbot.waitSignal(imports.progressed):
        pass

    imports._stop()

    assert _count(engine) == 0


def test_a_file_that_breaks_off_is_told_and_leaves_nothing(
    qtbot: QtBot,
    controllers: Controllers,
    engine: Engine,
    failures: list[CallAssistError],
    tmp_path: Path,
) -> None:
    path = tmp_path / "broken.xml"
    path.write_text(f"<calls>{phone_call('95188', 1)}<call number=", encoding="utf-8")
    imports = controllers.imports
    assert imports.open(path) is not None

    with qtbot.waitSignals([imports.run_ended, imports.request_failed], order="strict"):
        imports.take(TAKEN_BY_DEFAULT)

    assert [each.sentence for each in failures] == ["phone_log_broken"]
    assert _count(engine) == 0


def test_a_table_of_no_known_kind_is_guessed_at(controllers: Controllers, table: Path) -> None:
    assert isinstance(controllers.imports.open(table), CsvGuess)


def test_what_is_no_table_either_is_told(
    controllers: Controllers, failures: list[CallAssistError], tmp_path: Path
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear all\n", encoding="utf-8")

    assert controllers.imports.open(path) is None
    assert [each.sentence for each in failures] == ["phone_log_unknown"]


def test_a_file_this_program_wrote_is_told_apart_and_restored(
    controllers: Controllers, engine: Engine, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "all.json"
    engine.exports.save_json(path)

    assert controllers.imports.open(path) == OwnFile(path)
    with qtbot.waitSignals([controllers.imports.restored, controllers.calls.log_replaced]) as told:
        controllers.imports.restore(path)
        assert controllers.imports.is_taking, "the window is looked after meanwhile"
    assert told.signal_triggered


def test_an_import_is_taken_back_once(
    qtbot: QtBot, controllers: Controllers, file: Path, failures: list[CallAssistError]
) -> None:
    imports = controllers.imports
    imports.open(file)
    with qtbot.waitSignal(imports.imported):
        imports.take(TAKEN_BY_DEFAULT)

    with (
        qtbot.waitSignals([controllers.calls.log_replaced, imports.imports_changed]),
        qtbot.waitSignal(imports.undone) as told,
    ):
        imports.undo(1)
        assert imports.is_taking, "the window is looked after meanwhile"

    assert (told.args[0].removed, told.args[0].kept) == (3, 0)
    with qtbot.waitSignal(imports.request_failed):
        imports.undo(1)
    assert [each.sentence for each in failures] == ["no_import"]


def test_taking_an_import_back_can_be_broken_off(
    qtbot: QtBot, controllers: Controllers, engine: Engine, file: Path
) -> None:
    imports = controllers.imports
    imports.open(file)
    with qtbot.waitSignal(imports.imported):
        imports.take(TAKEN_BY_DEFAULT)
    before = engine.calls.calls(CallFilter())

    imports.undo(1)
    with qtbot.waitSignals([imports.work_progressed, imports.work_cancelled]):
        imports.work_progressed.connect(imports.cancel)

    assert engine.calls.calls(CallFilter()) == before
    assert engine.imports.imports()[0].undone_at is None
    assert engine.log.has_index_in_step()
