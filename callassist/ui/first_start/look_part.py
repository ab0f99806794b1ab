"""The first of the three: which language, and how large the letters are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.settings import TEXT_PERCENTS
from callassist.ui.labels import LANGUAGE_NAMES
from callassist.ui.pages.look_settings import TextSizeChoice
from callassist.ui.sizes import Space
from callassist.ui.widgets.chip_group import ChipGroup

if TYPE_CHECKING:
    from callassist.ui.controllers.settings_controller import SettingsController

_ME, _PARENTS = "me", "parents"
_SIZES = {_ME: 100, _PARENTS: 150}
"""How large text is at first for whom, in percent."""


class LookPart(QWidget):
    """Every choice holds at once, so that the page itself shows what it means."""

    def __init__(self, settings: "SettingsController") -> None:
        super().__init__()
        self._settings = settings
        self._languages = self._language_chips()
        self._people = ChipGroup(self.tr("主要给谁用？"), exclusive=True)
        self._people.add_chip(_ME, self.tr("我自己"))
        self._people.add_chip(_PARENTS, self.tr("爸妈、长辈"))
        self._people.choice_changed.connect(self._choose_person)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(self._languages)
        column.addWidget(self._people)
        column.addWidget(TextSizeChoice(settings))
        settings.look_changed.connect(self._show)
        self._show()

    def _language_chips(self) -> ChipGroup:
        # In all three, because nobody knows yet which one the person reads.
        chips = ChipGroup("语言 · 語言 · Language", exclusive=True)
        for language, name in LANGUAGE_NAMES.items():
            chips.add_chip(language, name)
        chips.choice_changed.connect(self._choose_language)
        return chips

    def take_keyboard(self) -> None:
        """Begin at the language."""
        self._languages.setFocus()

    @Slot()
    def _show(self) -> None:
        settings = self._settings
        self._languages.choose([settings.shown_language])
        fitting = [person for person, size in _SIZES.items() if size == settings.text_percent]
        self._people.choose(fitting)

    @Slot(tuple)
    def _choose_language(self, chosen: tuple[str, ...]) -> None:
        self._settings.choose_language(chosen[0] if chosen else None)

    @Slot(tuple)
    def _choose_person(self, chosen: tuple[str, ...]) -> None:
        self._settings.choose_text_size(_SIZES[chosen[0]] if chosen else TEXT_PERCENTS[0])
