"""How far a piece of long work is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WorkProgress:
    """What is told between two steps."""

    fraction: float
    """Between 0 and 1."""
    calls: int
    """Calls that have been dealt with so far."""
