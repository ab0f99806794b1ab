"""The card of the settings for how large text is, and in which colours."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.settings import TEXT_PERCENTS
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.fields import CaptionedField, ChoiceField

if TYPE_CHECKING:
    from callassist.ui.controllers.settings_controller import SettingsController


class TextSizeChoice(QWidget):
    """How large all text is, and the keys that change it too."""

    def __init__(self, settings: "SettingsController") -> None:
        super().__init__()
        self._settings = settings
        self._sizes = ChoiceField()
        for percent in TEXT_PERCENTS:
            self._sizes.addItem(f"{percent}%", percent)
        self._sizes.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(CaptionedField(self.tr("字号"), self._sizes))
        column.addWidget(quiet_label(self.tr("在哪一页都可以按 Ctrl 和 + 放大，Ctrl 和 - 缩小。")))
        settings.look_changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self._sizes.setCurrentIndex(self._sizes.findData(self._settings.text_percent))

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._settings.choose_text_size(self._sizes.itemData(index))


class LookSettings(Card):
    """Text size and colours; both hold at once, and are shown as they were changed elsewhere."""

    def __init__(self, settings: "SettingsController") -> None:
        super().__init__()
        self._settings = settings
        heading = self.tr("字号和颜色")
        self.setAccessibleName(heading)
        self.column.setSpacing(Space.SMALL)
        self._colours = ChoiceField()
        for appearance, words in self._appearances().items():
            self._colours.addItem(words, appearance)
        self._colours.activated.connect(self._choose_colours)
        self.add(plain_label(heading, TextRole.HEADING))
        self.add(TextSizeChoice(settings))
        self.add(CaptionedField(self.tr("颜色"), self._colours))
        settings.look_changed.connect(self._show)
        self._show()

    def _appearances(self) -> dict[str | None, str]:
        return {
            None: self.tr("跟随系统"),
            "light": self.tr("浅色"),
            "dark": self.tr("深色"),
            "contrast": self.tr("高对比度"),
        }

    @Slot()
    def _show(self) -> None:
        self._colours.setCurrentIndex(max(self._colours.findData(self._settings.appearance), 0))

    @Slot(int)
    def _choose_colours(self, index: int) -> None:
        self._settings.choose_appearance(self._colours.itemData(index))
