from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from callassist.bundled.texts import match_language
from callassist.domain.errors import CallAssistError
from callassist.settings import SettingsFile
from callassist.ui.controllers.settings_controller import SettingsController
from store.made_calls import directory


@pytest.fixture
def settings(tmp_path: Path) -> SettingsController:
    return SettingsController(SettingsFile(tmp_path), lambda: None)


def test_choice_is_written_down_and_told(tmp_path: Path, settings: SettingsController) -> None:
    told: list[str] = []
    settings.language_changed.connect(told.append)
    settings.choose_language("zh_TW")
    assert told == ["zh_TW"]
    assert SettingsFile(tmp_path).current.language == "zh_TW"


def test_following_the_system_tells_the_language_that_fits_it(
    tmp_path: Path, settings: SettingsController
) -> None:
    told: list[str] = []
    settings.choose_language("en")
    settings.language_changed.connect(told.append)
    settings.choose_language(None)
    assert told == [match_language(QLocale.system().name())]
    assert SettingsFile(tmp_path).current.language is None


def test_bank_added_twice_is_kept_once_and_told_once(settings: SettingsController) -> None:
    told: list[str] = []
    settings.own_banks_changed.connect(lambda: told.append("changed"))
    settings.add_bank("ccb")
    settings.add_bank("ccb")
    assert settings.own_banks == ("ccb",)
    assert told == ["changed"]


def test_removing_a_bank_that_is_not_there_tells_nothing(settings: SettingsController) -> None:
    told: list[str] = []
    settings.own_banks_changed.connect(lambda: told.append("changed"))
    settings.remove_bank("ccb")
    assert told == []


def test_choice_that_cannot_be_written_holds_and_the_person_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    settings = SettingsController(SettingsFile(blocked), lambda: None)
    failures: list[CallAssistError] = []
    settings.request_failed.connect(failures.append)
    settings.add_bank("ccb")
    assert settings.own_banks == ("ccb",)
    assert [failure.sentence for failure in failures] == ["read_only"]
    assert failures[0].values == {"path": str(blocked)}


def test_what_another_program_chose_meanwhile_is_kept(
    tmp_path: Path, settings: SettingsController
) -> None:
    settings.choose_stays_in_tray(True)
    SettingsFile(tmp_path).change(reminders_wanted=True)
    settings.choose_evening(time(18, 30))

    current = SettingsFile(tmp_path).current
    assert (current.reminders_wanted, current.stays_in_tray) == (True, True)
    assert current.evening == time(18, 30)


def test_hours_that_change_are_told_and_written_down(
    tmp_path: Path, settings: SettingsController
) -> None:
    told: list[bool] = []
    settings.hours_changed.connect(lambda: told.append(True))
    settings.choose_evening(time(18, 30))
    settings.choose_quiet_hours(time(23, 0), time(7, 0))

    current = SettingsFile(tmp_path).current
    assert (settings.evening, settings.quiet_hours) == (time(18, 30), (time(23, 0), time(7, 0)))
    assert (current.quiet_from, current.quiet_to) == settings.quiet_hours
    assert told == [True, True]


def test_last_answer_is_that_of_the_log(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    settings = SettingsController(SettingsFile(tmp_path), lambda: moment)
    assert settings.last_answered() == moment


def test_log_that_cannot_be_read_is_told_and_not_taken_for_never(tmp_path: Path) -> None:
    def broken() -> datetime | None:
        raise CallAssistError("database_locked")

    settings = SettingsController(SettingsFile(tmp_path), broken)
    failures: list[CallAssistError] = []
    settings.request_failed.connect(failures.append)
    assert settings.last_answered() is None
    assert [failure.sentence for failure in failures] == ["database_locked"]


@pytest.mark.parametrize(
    ("organisation_id", "holds_money"),
    [("mybank", True), ("alipay", True), ("ccb", True), ("sf", False)],
)
def test_banks_of_ones_own_are_those_that_keep_money(
    settings: SettingsController, organisation_id: str, holds_money: bool
) -> None:
    organisation = directory().organisation(organisation_id)
    assert organisation is not None
    assert settings.can_be_own_bank(organisation) is holds_money
