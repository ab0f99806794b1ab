"""What is said of a number the person added: a name, and that it proves nothing."""

from callassist.bundled.texts import Texts
from callassist.domain.added_numbers import AddedNumber, looks_official
from callassist.domain.numbering_plan import NumberClass


class AddedNumberWords:
    """The words of one language, the same in the window and the terminal."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def label(self, number: AddedNumber, number_class: NumberClass | None) -> str:
        """The line under a verdict, which leads; None where there is no verdict."""
        kind = "label"
        if looks_official(number_class):
            kind = "label_warned"
        elif number_class is NumberClass.LISTED:
            kind = "label_listed"
        return self._texts.sentence(f"added.{kind}", name=number.name, day=number.added_on)

    def before_adding(self, number_class: NumberClass | None) -> str:
        """What a person is told beside the verdict before they add a number."""
        if number_class is None:
            return self._texts.sentence("added.unchecked")
        if looks_official(number_class):
            return self._texts.sentence("added.looks_official")
        is_listed = number_class is NumberClass.LISTED
        return self._texts.sentence("added.is_listed" if is_listed else "added.is_own")
