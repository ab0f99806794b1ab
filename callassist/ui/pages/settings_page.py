"""The settings: language, the person's banks, and where everything lies."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist import __version__
from callassist.ui.labels import LANGUAGE_NAMES
from callassist.ui.page import Page
from callassist.ui.pages.list_words import list_words
from callassist.ui.pages.look_settings import LookSettings
from callassist.ui.pages.own_banks import OwnBanks
from callassist.ui.pages.reminder_settings import ReminderSettings
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.practice.reminder_switch import ReminderSwitch
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.columns_layout import ColumnsLayout
from callassist.ui.widgets.copy_button import CopyButton
from callassist.ui.widgets.fields import ChoiceField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.practice_controller import PracticeController
    from callassist.ui.controllers.reminder_health import ReminderHealth
    from callassist.ui.controllers.settings_controller import SettingsController


@dataclass(frozen=True, slots=True)
class MoreCards:
    """Cards that are made elsewhere, by the column in which they stand."""

    left: "Sequence[QWidget]" = ()
    right: "Sequence[QWidget]" = ()


NO_MORE = MoreCards()


class SettingsPage(Page):
    """Every choice holds at once; there is nothing to confirm."""

    def __init__(
        self,
        controller: "CallController",
        settings: "SettingsController",
        practice: "PracticeController",
        health: "ReminderHealth",
        more: MoreCards = NO_MORE,
    ) -> None:
        super().__init__(self.tr("设置"), self.tr("改了马上生效。"))
        self._controller = controller
        self._settings = settings
        self._practice = practice
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._language_card())
        left.addWidget(LookSettings(settings))
        left.addWidget(OwnBanks(controller, settings))
        left.addWidget(self._practice_card())
        right.addWidget(ReminderSettings(controller, settings, health))
        for card in more.left:
            left.addWidget(card)
        for card in more.right:
            right.addWidget(card)
        right.addWidget(self._data_card())
        right.addWidget(self._program_card())
        columns = QWidget()
        layout = ColumnsLayout(Space.LARGE)
        for lines in (left, right):
            layout.add_column(_column(lines), 1, 16)
        columns.setLayout(layout)
        self.add(columns)
        self.end()
        self.start_keyboard_at(self._languages)

    def _language_card(self) -> Card:
        heading = self.tr("语言")
        self._languages = ChoiceField()
        self._languages.say_what_for(heading)
        self._languages.addItem(self.tr("跟随系统"), None)
        for language, name in LANGUAGE_NAMES.items():
            self._languages.addItem(name, language)
        self._languages.setCurrentIndex(max(self._languages.findData(self._settings.language), 0))
        self._languages.activated.connect(self._choose_language)
        return _card(heading, self._languages)

    def _practice_card(self) -> Card:
        switch = ReminderSwitch()
        switch.show_on(self._practice.is_reminded)
        switch.switched.connect(self._choose_practice_reminder)
        words = self.tr("该练了，就在“待办”里说一声。答错的题，过几天会再来。")
        return _card(self.tr("练一练"), switch, quiet_label(words))

    def _data_card(self) -> Card:
        folder = str(self._settings.data_folder)
        copy = CopyButton(self.tr("复制路径"), folder, is_private=True)
        card = _card(
            self.tr("数据在哪里"),
            plain_label(folder),
            quiet_label(self.tr("全部只保存在这台电脑上，程序不联网。")),
        )
        card.add_row(copy)
        return card

    def _program_card(self) -> Card:
        return _card(
            self.tr("号码表和程序"),
            plain_label(list_words(self._controller)),
            plain_label(self.tr("来电守护 {version}").format(version=__version__)),
            quiet_label(self.tr("用 Qt 和 PySide6 做成，它们的许可是 LGPL 3。")),
        )

    @Slot(bool)
    def _choose_practice_reminder(self, wanted: bool) -> None:
        self._practice.choose_reminder(wanted)

    @Slot(int)
    def _choose_language(self, index: int) -> None:
        language = self._languages.itemData(index)
        if language != self._settings.language:
            self._settings.choose_language(language)


def _card(heading: str, *widgets: QWidget) -> Card:
    card = Card()
    card.setAccessibleName(heading)
    card.column.setSpacing(Space.SMALL)
    card.add(plain_label(heading, TextRole.HEADING))
    for widget in widgets:
        card.add(widget)
    return card


def _column(lines: QVBoxLayout) -> QWidget:
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(Space.LARGE)
    lines.addStretch(1)
    column = QWidget()
    column.setLayout(lines)
    return column
