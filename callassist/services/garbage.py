"""When Python looks for unreachable objects."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 200_000
_YOUNGEST_FIRST = (0, 1, 2)


@contextmanager
def few_collections() -> Iterator[None]:
    """Python looks for unreachable objects after every 200,000 new ones instead of every 700.

    A tenth of the time of an import goes into looking at rows again and again that are all in use.
    """
    before = gc.get_threshold()
    gc.set_threshold(_MANY, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def collect_what_is_due() -> None:
    """Looks for unreachable objects, if enough were made, here and now.

    For a program in which Python must not choose the moment itself (`gc.disable()`): it would look
    in whatever thread makes the next object, and end there what belongs to another. The thresholds
    are Python's own.
    """
    oldest = None
    for generation, made, bound in zip(
        _YOUNGEST_FIRST, gc.get_count(), gc.get_threshold(), strict=True
    ):
        if made <= bound:
            break
        oldest = generation
    if oldest is not None:
        gc.collect(oldest)
