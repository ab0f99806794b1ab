"""Where a person has been in the guidance, for the way back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """What was read: a reference, and the position of the text at the top."""

    reference: str
    top: int = 0


class ReadingTrail:
    """The places behind the present one.

    Walking through the list leaves no trail of every row passed: only the place from which the
    walk began is kept.
    """

    def __init__(self) -> None:
        self._behind: list[ReadingPlace] = []
        self._is_walking = False

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._behind)

    def leave(self, place: ReadingPlace | None, *, by_list: bool) -> None:
        """Remember a place that is left now; None for nothing."""
        if place is not None and not (by_list and self._is_walking):
            self._behind.append(place)
        self._is_walking = by_list

    def back(self) -> ReadingPlace | None:
        """The place to go back to, which is taken off the trail; None if there is none."""
        self._is_walking = False
        return self._behind.pop() if self._behind else None
