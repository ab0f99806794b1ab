"""What somebody wants to look at, and how often, as it was said in the dialog."""

from dataclasses import dataclass

from callassist.domain.schedules import Schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountDraft:
    """An account to be kept, or what has changed of a check."""

    organisation_id: str | None
    """The bank, from the directory; None for none in particular."""
    name: str
    schedule: Schedule
    own_points: tuple[str, ...] = ()
