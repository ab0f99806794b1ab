"""The Qt face of the added numbers: what is kept, and who is told when it changes."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal

from callassist.domain.errors import CallAssistError
from callassist.ui.controllers.request_controller import RequestController

if TYPE_CHECKING:
    from callassist.domain.added_numbers import AddedNumber
    from callassist.domain.numbering_plan import NumberClass
    from callassist.domain.verdict import NumberCheck
    from callassist.services.added_number_words import AddedNumberWords
    from callassist.services.added_numbers_desk import AddedNumbersDesk, Kept, RemovedNumber
    from callassist.services.engine import Engine
    from callassist.services.wording import Wording

Result = TypeVar("Result")


class AddedNumberController(RequestController):
    """Adds, renames and removes numbers; no verdict comes from here.

    A failure a person can act on is told by `request_failed`; the method then returns None or
    nothing. What a dialog asks for raises CallAssistError instead: the dialog says it.
    """

    numbers_changed = Signal()
    """Other numbers, or other names, are kept now than before."""

    def __init__(self, engine: "Callable[[], Engine]") -> None:
        """The engine is asked for at first use, because the first paint needs none of this."""
        super().__init__()
        self._engine = engine

    @property
    def wording(self) -> "Wording":
        """The words of the present language."""
        return self._engine().wording

    @property
    def words(self) -> "AddedNumberWords":
        """The words for added numbers in the present language."""
        from callassist.services.added_number_words import AddedNumberWords

        return AddedNumberWords(self._engine().texts)

    def sentence_of(self, error: CallAssistError) -> str:
        """A failure in the present language."""
        return self._engine().texts.sentence(f"error.{error.sentence}", **error.values)

    def kept_words(self, kept: "Kept") -> str:
        """What was done, with what had to be masked."""
        said = self.tr("已添加“{name}”。以后它打来，会显示这个名字；判断不会因此改变。")
        words = said.format(name=kept.number.name)
        if not kept.masked:
            return words
        texts = self._engine().texts
        kinds = texts.join([texts.sentence(f"kind.{kind}") for kind in kept.masked])
        return f"{words} {texts.sentence('numbers.masked', kinds=kinds)}"

    # what is kept

    def numbers(self) -> "list[AddedNumber]":
        """The added numbers, in the order they were added."""
        return self._try(self._desk.numbers) or []

    def removed(self) -> "list[RemovedNumber]":
        """The removed numbers that can come back."""
        return self._try(self._desk.removed) or []

    def class_of(self, number: "AddedNumber") -> "NumberClass | None":
        """What the number check says of a number that is kept; None where there is no list."""
        check = self._try(lambda: self._desk.check(number.number_text))
        return check.number_class if check is not None else None

    # what a dialog asks

    def check(self, text: str) -> "NumberCheck | None":
        """What the number check says of a number to add; raises CallAssistError like the desk."""
        return self._desk.check(text)

    def add(self, text: str, name: str, note: str, *, is_agreed: bool) -> "Kept":
        """Keeps a number; raises CallAssistError."""
        kept = self._desk.add(text, name, note, is_agreed=is_agreed)
        self.numbers_changed.emit()
        return kept

    def rename(self, number_id: int, name: str, note: str) -> "Kept":
        """Gives a number another name and note; raises CallAssistError."""
        kept = self._desk.rename(number_id, name, note)
        self.numbers_changed.emit()
        return kept

    # what a page asks

    def remove(self, number_id: int) -> "RemovedNumber | None":
        """Removes a number; `bring_back` undoes it."""
        return self._change(lambda: self._desk.remove(number_id))

    def bring_back(self, number_id: int) -> "AddedNumber | None":
        """Brings a removed number back."""
        return self._change(lambda: self._desk.bring_back(number_id))

    def erase(self, number_id: int) -> bool:
        """Removes a number for good; says whether that was done."""

        def erase() -> bool:
            self._desk.erase(number_id)
            return True

        return self._change(erase) is True

    @property
    def _desk(self) -> "AddedNumbersDesk":
        return self._engine().added_numbers

    def _change(self, act: Callable[[], Result]) -> Result | None:
        result = self._try(act)
        if result is not None:
            self.numbers_changed.emit()
        return result
