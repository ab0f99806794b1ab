"""A format that is a JSON array with one flat object a call; each says what an object means."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from pathlib import Path

from callassist.domain.phone_log import (
    PhoneRecord,
    ReadingChoices,
    ReadingProgress,
    UnreadableLine,
    UnreadableReason,
)
from callassist.phone_logs.json_objects import JsonArray


class JsonFormat(ABC):
    """Reads one such format."""

    @abstractmethod
    def record(self, place: int, element: Mapping[str, object]) -> PhoneRecord:
        """What one object of the array means."""

    def read(
        self, path: Path, choices: ReadingChoices, progress: ReadingProgress
    ) -> Iterator[PhoneRecord]:
        """The calls in the order of the file."""
        for place, element in JsonArray(path, progress):
            if isinstance(element, dict):
                yield self.record(place, element)
            else:
                yield UnreadableLine(place, UnreadableReason.NOT_A_CALL)
