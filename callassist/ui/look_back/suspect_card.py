"""The card beside the table: one group of calls, its displays, and what to do about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from callassist.ui.look_back.display_list import DisplayList
from callassist.ui.look_back.look_back_words import LookBackWords
from callassist.ui.models.call_words import CallWords
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.widgets.message_card import MessageCard
from callassist.ui.widgets.scrolled_card import ScrolledCard

if TYPE_CHECKING:
    from datetime import datetime

    from callassist.domain.advice import Call
    from callassist.domain.look_back import Display, Suspect
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.import_controller import ImportController

_MOST_DISPLAYS = 12


class SuspectCard(ScrolledCard):
    """One group; its buttons are about one call of it."""

    edit_requested = Signal(int)
    """The person wants to tell more about a call: its id."""
    steps_requested = Signal(int)
    """The person wants to call back about a call, or to see what to do: its id."""

    def __init__(self, controller: "ImportController", calls: "CallController") -> None:
        super().__init__()
        self._controller = controller
        self._calls = calls
        self._words = LookBackWords(calls)
        self._call_words = CallWords(calls)
        self._call_id: int | None = None
        self.setAccessibleName(self.tr("选中的一组来电"))
        self._heading = plain_label("", TextRole.HEADING)
        self._told = quiet_label()
        self._reasons = plain_label()
        self._displays = DisplayList()
        self._rest = quiet_label()
        self._which = quiet_label()
        advice = MessageCard(
            Tone.DOUBT,
            "",
            self.tr("这几通里，你说过或点过什么吗？想起来了，就补记一笔，程序会告诉你先做什么。"),
        )
        advice.column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        for widget in (
            *(self._heading, self._told, self._displays, self._rest, self._reasons),
            *(advice, self._which),
        ):
            self.lines.addWidget(widget)
        self.lines.addStretch(1)
        self._edit = PrimaryButton("")
        self._edit.clicked.connect(self._request_edit)
        self._call_back = SecondaryButton("")
        self._call_back.clicked.connect(self._request_steps)
        self.add_to_foot(self._edit)
        self.add_to_foot(self._call_back)
        self.hide()

    def show_suspect(
        self,
        suspect: "Suspect",
        heading: str = "",
        call: "tuple[int, datetime] | None" = None,
    ) -> None:
        """Show a group. The buttons are about `call` (id and moment), else about the latest one."""
        self._heading.setText(heading or self._words.heading(suspect))
        self._told.setText(self._words.told(suspect))
        self._show_displays(suspect.displays)
        self._call_id, moment = call or (suspect.latest_id, suspect.latest_at)
        story = self._calls.story(self._call_id)
        self._reasons.setText(self._call_words.reasons(story.call) if story is not None else "")
        self._which.setText(self._call_in_short(story.call) if story is not None else "")
        day = self._words.day(moment)
        self._edit.setText(self.tr("给 {day} 这通补记").format(day=day))
        dial = self._controller.dial_for(self._call_id)
        if dial is not None:
            self._call_back.setText(self.tr("回拨 {number} 问一问").format(number=dial))
        else:
            self._call_back.setText(self.tr("看这一通该怎么办"))
        self.show()
        self.scrolled.updateGeometry()

    def _call_in_short(self, call: "Call") -> str:
        """The call the buttons are about: when it came, and what the phone noted."""
        parts = [self._words.moment(call.ended.received_at)]
        if call.source is not None:
            parts.append(self._call_words.source(call.source))
        words = self.tr("下面说的是这一通：{}")
        return words.format(" · ".join(parts))

    def _show_displays(self, displays: "tuple[Display, ...]") -> None:
        self._displays.show_rows(
            [
                (
                    self._words.number(display.number_text),
                    self._words.calls(display.calls),
                    self._words.day(display.latest_at),
                )
                for display in displays[:_MOST_DISPLAYS]
            ]
        )
        rest = len(displays) - _MOST_DISPLAYS
        self._rest.setVisible(rest > 0)
        self._rest.setText(self.tr("还有 %n 种写法", "", max(rest, 0)))

    @Slot()
    def _request_edit(self) -> None:
        if self._call_id is not None:
            self.edit_requested.emit(self._call_id)

    @Slot()
    def _request_steps(self) -> None:
        if self._call_id is not None:
            self._calls.take_up(self._call_id)
            self.steps_requested.emit(self._call_id)
