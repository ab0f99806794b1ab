"""Long work in steps, between which its caller looks after other things."""

from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from threading import Event, Thread
from typing import TypeVar

from callassist.domain.backups import BackupStoppedError

_LOOK_SECONDS = 0.01
Result = TypeVar("Result")


def went_through(steps: Generator[object, None, Result]) -> Result:
    """Goes through steps to their end, for whoever has nothing else to do; what came of them."""
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            result: Result = ended.value
            return result


def in_steps(work: Callable[[Callable[[], None]], object]) -> Iterator[None]:
    """Runs `work` in a thread of its own and yields until it is done.

    The work is given a function to call again and again; where the steps are not gone through to
    their end, that function raises BackupStoppedError in it.
    """
    is_unwanted = Event()

    def go_on() -> None:
        if is_unwanted.is_set():
            raise BackupStoppedError

    def run() -> None:
        with suppress(BackupStoppedError):
            work(go_on)

    thread = Thread(target=run)
    thread.start()
    try:
        while thread.is_alive():
            yield
            thread.join(_LOOK_SECONDS)
    finally:
        is_unwanted.set()
        thread.join()
