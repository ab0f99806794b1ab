"""What a filter of the call log can be set to: only what some call of the log fits."""

from collections.abc import Iterator

from callassist.domain.call_filter import CallFilter
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.directory import Directory
from callassist.domain.numbering_plan import NumberClass
from callassist.store.call_log import CallLog
from callassist.store.call_tally import CLASS


def classes_in(log: CallLog) -> tuple[NumberClass, ...]:
    """The number classes that occur, in the order of the enumeration."""
    return tuple(each for each in NumberClass if log.tally.total(CLASS, each.value))


def claims_in(log: CallLog, directory: Directory) -> tuple[Claim, ...]:
    """Who callers said they were: the roles that occur, then the organisations."""
    return (*_roles_in(log, directory), *_organisations_in(log, directory))


def _roles_in(log: CallLog, directory: Directory) -> Iterator[Claim]:
    for role in ClaimedRole:
        # A role that only one organisation has is told by that organisation.
        is_told = role is ClaimedRole.UNKNOWN or directory.organisation(role.value) is not None
        if not is_told and log.count(CallFilter(role=role)):
            yield Claim(role, None)


def _organisations_in(log: CallLog, directory: Directory) -> Iterator[Claim]:
    for organisation in directory.organisations:
        claim = directory.claim_for(organisation.id)
        if claim is not None and log.count(CallFilter(organisation=organisation.id)):
            yield claim
