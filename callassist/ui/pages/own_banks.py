"""The person's banks: which they are, and how to add or remove one."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.announcements import announce
from callassist.ui.models.directory_model import owned_numbers
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import QuietButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.search_field import SearchField
from callassist.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from callassist.domain.directory import Organisation
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.settings_controller import SettingsController

_OFFERED = 6  # organisations offered at a time; more letters find fewer


class OwnBanks(Card):
    """The card of the settings."""

    def __init__(self, controller: "CallController", settings: "SettingsController") -> None:
        super().__init__()
        heading = self.tr("我的银行")
        self.setAccessibleName(heading)
        self.column.setSpacing(Space.SMALL)
        self.add(plain_label(heading, TextRole.HEADING))
        self.add(quiet_label(self._purpose()))
        self.add(BankList(controller, settings))

    def _purpose(self) -> str:
        return self.tr(
            "来电号码和它们只差一位，会提醒你留意。要打给开户行的时候，也会给出它们的电话。"
        )


class BankList(QWidget):
    """A list with a way to remove each, and a search to add more."""

    def __init__(
        self,
        controller: "CallController",
        settings: "SettingsController",
        shown_elsewhere: Collection[str] = (),
    ) -> None:
        """`shown_elsewhere` are ids of organisations that have no line here."""
        super().__init__()
        self._controller = controller
        self._settings = settings
        self._shown_elsewhere = shown_elsewhere
        self._own, self._found = _Lines(), _Lines()
        self._search = SearchField(self.tr("名称，例如 建设银行"))
        self._search.search_changed.connect(self._show_found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self._own, self._search, self._found):
            column.addWidget(part)
        settings.own_banks_changed.connect(self._show_all)
        self._show_all()

    @Slot()
    def _show_all(self) -> None:
        self._show_own()
        self._show_found()
        follow_layout(self)

    def _show_own(self) -> None:
        self._own.clear()
        own = [each for each in self._settings.own_banks if each not in self._shown_elsewhere]
        for organisation_id in own:
            name = self._controller.wording.organisation(organisation_id)
            self._own.add(name, self.tr("移除"), organisation_id, self._remove)
        if not own and not self._shown_elsewhere:
            self._own.say(self.tr("还没有添加。"))

    @Slot()
    def _show_found(self) -> None:
        self._found.clear()
        text = self._search.text().strip()
        if text:
            self._offer(text)
            follow_layout(self)

    def _offer(self, text: str) -> None:
        found = self._organisations(text)
        for organisation in found[:_OFFERED]:
            name = organisation.name(self._controller.wording.language)
            self._found.add(name, self.tr("添加"), organisation.id, self._add)
        if not found:
            self._found.say(self.tr("号码表里没有找到，换个写法试试。"))
        announce(self._search, self.tr("找到 %n 家", "", len(found)))

    def _organisations(self, text: str) -> "list[Organisation]":
        numbers = owned_numbers(self._controller.directory.search(text), text)
        found = {each.organisation_id: each.owner.organisation for each in numbers}
        return [
            each
            for each in found.values()
            if self._settings.can_be_own_bank(each) and each.id not in self._settings.own_banks
        ]

    @Slot()
    def _add(self) -> None:
        organisation_id = str(self.sender().property("organisation_id"))
        self._search.clear()
        self._search.setFocus()
        self._settings.add_bank(organisation_id)

    @Slot()
    def _remove(self) -> None:
        organisation_id = str(self.sender().property("organisation_id"))
        self._search.setFocus()
        self._settings.remove_bank(organisation_id)


class _Lines(QWidget):
    """Names with a button each, made anew when they change."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def clear(self) -> None:
        """Remove all lines."""
        while self._column.count():
            item = self._column.takeAt(0)
            line = item.widget() if item is not None else None
            if line is not None:
                line.hide()
                line.deleteLater()
        self.hide()

    def say(self, words: str) -> None:
        """Show a line without a button."""
        self._column.addWidget(quiet_label(words))
        self.show()

    def add(self, name: str, act: str, organisation_id: str, take: Callable[[], None]) -> None:
        """Show a name and a button, whose click is taken by `take`."""
        button = QuietButton(act)
        button.setAccessibleName(f"{act} {name}")
        button.setProperty("organisation_id", organisation_id)
        button.clicked.connect(take)
        line = QWidget()
        line.setLayout(EndsLayout(plain_label(name), button))
        self._column.addWidget(line)
        self.show()
