"""The look of the running window: chosen by the person, or by the system where they did not."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from callassist.settings import TEXT_PERCENTS, SettingsFile
from callassist.ui.appearance import Appearance
from callassist.ui.controllers.settings_controller import SettingsController
from callassist.ui.palette import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Role
from callassist.ui.theme import current_theme


class MadeContrast(QObject):
    """What a system says about contrast."""

    contrastPreferenceChanged = Signal()  # noqa: N815 - as Qt names it
    preference = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
        return self.preference


class MadeHints(QObject):
    """What a system says about its looks; a stand-in, because no test can change the real one."""

    colorSchemeChanged = Signal()  # noqa: N815
    scheme = Qt.ColorScheme.Light

    def __init__(self) -> None:
        super().__init__()
        self.contrast = MadeContrast()

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self.scheme

    def accessibility(self) -> MadeContrast:
        return self.contrast


@pytest.fixture
def settings(tmp_path: Path) -> SettingsController:
    return SettingsController(SettingsFile(tmp_path), lambda: None)


@pytest.fixture
def hints() -> MadeHints:
    return MadeHints()


@pytest.fixture
def appearance(qapp: QApplication, settings: SettingsController, hints: MadeHints) -> Appearance:
    made = Appearance(qapp, settings, cast(QStyleHints, hints))
    made.begin()
    return made


def test_the_window_turns_dark_with_the_system_and_light_again(
    appearance: Appearance, hints: MadeHints
) -> None:
    assert current_theme().palette is LIGHT

    hints.scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit()
    assert current_theme().palette is DARK

    hints.scheme = Qt.ColorScheme.Light
    hints.colorSchemeChanged.emit()
    assert current_theme().palette is LIGHT


def test_a_system_that_asks_for_contrast_gets_it(appearance: Appearance, hints: MadeHints) -> None:
    hints.contrast.preference = Qt.ContrastPreference.HighContrast
    hints.contrast.contrastPreferenceChanged.emit()
    assert current_theme().palette is CONTRAST_LIGHT

    hints.scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit()
    assert current_theme().palette is CONTRAST_DARK


def test_who_chose_light_keeps_it_in_a_dark_system(
    appearance: Appearance, settings: SettingsController, hints: MadeHints
) -> None:
    settings.choose_appearance("light")
    hints.scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit()
    assert current_theme().palette is LIGHT

    settings.choose_appearance(None)
    assert current_theme().palette is DARK


def test_nothing_is_painted_anew_for_a_look_that_stays(
    appearance: Appearance, hints: MadeHints
) -> None:
    before = current_theme()

    hints.colorSchemeChanged.emit()

    assert current_theme() is before, "another theme, even an equal one, measures everything anew"


def test_what_is_open_already_takes_the_colours_and_the_size(
    qtbot: QtBot, appearance: Appearance, settings: SettingsController
) -> None:
    field = QLineEdit("95188")
    qtbot.addWidget(field)
    field.show()
    before = field.font().pointSizeF()

    settings.choose_text_size(200)
    settings.choose_appearance("dark")

    assert field.font().pointSizeF() == pytest.approx(2 * before)
    assert field.palette().text().color().name().upper() == DARK[Role.TEXT]


def test_steps_of_the_text_size_end_at_the_first_and_the_last(
    settings: SettingsController, tmp_path: Path
) -> None:
    settings.step_text_size(-1)
    assert settings.text_percent == 100
    settings.step_text_size(1)
    assert settings.text_percent == TEXT_PERCENTS[1]
    for _ in TEXT_PERCENTS:
        settings.step_text_size(1)
    assert settings.text_percent == SettingsFile(tmp_path).current.text_percent == 250
    settings.step_text_size(0)
    assert settings.text_percent == 100
