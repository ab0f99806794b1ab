"""The form for one call: everything that can be told, of which only the number is needed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from callassist.ui.guarded import guarded
from callassist.ui.pages.number_entry import NumberEntry
from callassist.ui.sizes import Space
from callassist.ui.widgets.card import Card

if TYPE_CHECKING:
    from PySide6.QtCore import QDateTime
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from callassist.domain.calls import EndedCall
    from callassist.domain.directory import Directory
    from callassist.services.wording import Wording
    from callassist.ui.pages.call_story import CallStory


@dataclass(frozen=True, slots=True, kw_only=True)
class CallDraft:
    """A half-written form, as it survives a change of language."""

    number: str
    is_hidden: bool
    claim: str | None
    claim_text: str
    time: "tuple[int, datetime | None, QDateTime]"
    purpose: tuple[str, ...]
    requests: tuple[str, ...]
    given: tuple[tuple[str, ...], bool, bool]
    note: str


class CallForm(Card):
    """The card at the left of the page; it stores and judges nothing."""

    changed = Signal()
    """Something that the verdict depends on is not what it was."""
    begun = Signal()
    """The first character of a number was typed."""
    submit_requested = Signal()
    """The person wants to save: the button, or Enter."""

    def __init__(self) -> None:
        """Only the number is there at first: the rest is built when it is first asked for."""
        super().__init__()
        self.column.setSpacing(Space.MEDIUM)
        self.number = NumberEntry()
        """Which number was shown."""
        self.add(self.number)
        self._was_empty = True
        self.number.number_changed.connect(self._take_number)

    @cached_property
    def story(self) -> "CallStory":
        """Who, when, what about, what was wanted and given, and a note."""
        from callassist.ui.pages.call_story import CallStory

        story = CallStory()
        story.changed.connect(self._tell_change)
        story.submit_requested.connect(self.request_submit)
        self.add(story)
        return story

    def put_below_number(self, widget: "QWidget") -> None:
        """Put something between the number and the rest, where it is read and Tab comes by."""
        from callassist.ui.widgets.reading_order import read_as_laid_out
        from callassist.ui.widgets.tab_order import follow_layout

        self.column.insertWidget(self.column.indexOf(self.number) + 1, widget)
        read_as_laid_out(self)
        follow_layout(widget, self.number.last_control)

    def offer(self, directory: "Directory", wording: "Wording", own_banks: Iterable[str]) -> None:
        """Fill what needs the directory or the words of the domain."""
        self.story.claim.offer(directory, wording, own_banks)
        self.story.given.offer(wording)
        self.story.note_hint.offer(wording)

    def tell(self, ended: "EndedCall", now: datetime, wording: "Wording") -> None:
        """Show a call that was told before; `offer` must have filled the form."""
        self.number.put(ended.number_text, is_hidden=ended.is_hidden)
        self.story.claim.tell(ended.claim, wording)
        self.story.time.tell(ended.received_at, now, wording)
        self.story.purpose.answer(() if ended.purpose == "other" else (ended.purpose,))
        self.story.requests.answer(ended.requests)
        is_live = ended.is_live or ended.still_connected
        self.story.given.resume(ended.given, is_open=bool(ended.given), is_live=is_live)
        self.story.note.setText(ended.note)
        self._tell_change()

    def ended_call(self, now: datetime, *, is_abroad: bool) -> "EndedCall":
        """Return what the form says; an empty number is an empty number."""
        from callassist.domain.calls import EndedCall

        return EndedCall(
            number_text=self.number.text(),
            is_hidden=self.number.is_hidden(),
            received_at=self.story.time.moment(now),
            claim=self.story.claim.claim(),
            purpose=self.story.purpose.purpose(),
            requests=self.story.requests.requests(),
            given=self.story.given.given(),
            situation=self.story.given.situation(),
            still_connected=self.story.given.is_live(),
            is_abroad=is_abroad,
            note=self._full_note(),
        )

    def _full_note(self) -> str:
        """The note, and before it a name that the list does not know: it must not be lost."""
        note = self.story.note.text().strip()
        unknown = self.story.claim.unknown_text()
        if not unknown:
            return note
        claimed = self.tr("对方自称：{}").format(unknown)
        return self.tr("{}；{}").format(claimed, note) if note else claimed

    def is_empty(self) -> bool:
        """Say whether nothing has been told yet."""
        return self.draft() is None

    def says_something(self) -> bool:
        """Say whether there is something to judge: a number, a wish, something given."""
        is_without = self.number.is_missing() and not self.story.requests.answers()
        return not is_without or bool(self.story.given.given())

    def has_what_is_needed(self) -> bool:
        """Say whether the call can be saved; if not, ask for what is missing."""
        if self.number.is_missing():
            self.number.ask_for_number()
            return False
        if self.story.given.is_unfinished():
            self.story.given.ask_what()
            return False
        return True

    def draft(self) -> CallDraft | None:
        """Return what is half written, None if nothing is."""
        chosen, is_open, is_live = self.story.given.marks()
        draft = CallDraft(
            number=self.number.field.text(),
            is_hidden=self.number.is_hidden(),
            claim=self.story.claim.value(),
            claim_text=self.story.claim.unknown_text(),
            time=self.story.time.draft(),
            purpose=self.story.purpose.marks(),
            requests=self.story.requests.marks(),
            given=(chosen, is_open, is_live),
            note=self.story.note.text(),
        )
        told = (draft.number, draft.claim, draft.claim_text, draft.purpose, draft.requests)
        more = (draft.is_hidden, draft.note, is_open, is_live, self.story.time.is_changed())
        return draft if any(told) or any(more) else None

    def resume(self, draft: CallDraft) -> None:
        """Go on with a draft; `offer` must have filled the form."""
        self.number.put(draft.number, is_hidden=draft.is_hidden)
        self.story.claim.choose(draft.claim, draft.claim_text)
        self.story.time.resume(draft.time)
        self.story.purpose.answer(draft.purpose)
        self.story.requests.answer(draft.requests)
        chosen, is_open, is_live = draft.given
        self.story.given.resume(chosen, is_open=is_open, is_live=is_live)
        self.story.note.setText(draft.note)
        self._tell_change()

    def clear(self) -> None:
        """Be empty, as for the next call."""
        self.number.clear()
        self.story.clear()
        self._tell_change()

    @guarded
    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Save on Enter wherever a field leaves it; a key held down saves once."""
        from PySide6.QtCore import Qt

        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.isAutoRepeat():
            self.request_submit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _take_number(self) -> None:
        is_empty = not self.number.field.text()
        if self._was_empty and not is_empty:
            self._tell_begun()
        self._was_empty = is_empty
        self._tell_change()

    @Slot()
    def _tell_change(self) -> None:
        self.changed.emit()

    def _tell_begun(self) -> None:
        self.begun.emit()

    @Slot()
    def request_submit(self) -> None:
        """Ask for the call to be saved."""
        self.submit_requested.emit()
