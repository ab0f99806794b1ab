"""What the calls of a family showed and claimed, read without reading the calls whole."""

from callassist.domain.call_filter import CallFilter
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.related_calls import Told
from callassist.store.call_tokens import question_of
from callassist.store.database import Store

_TOLD = (
    "select distinct number_text, claim_role, claim_organisation from call"
    " where deleted_at is null and place in"
    " (select rowid from call_index where call_index match ? order by rowid desc limit ?)"
)
_ROLES = {each.value: each for each in ClaimedRole}


class FamilyRows:
    """Reads the families of the data file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def told(self, family: str, limit: int) -> list[Told]:
        """The different displays and claims of the newest calls of a family, in no order.

        A role that cannot be read counts as none.
        """
        rows = self._store.read(_TOLD, question_of(CallFilter(family=family)), limit)
        return [
            (
                row["number_text"],
                Claim(
                    _ROLES.get(row["claim_role"], ClaimedRole.UNKNOWN), row["claim_organisation"]
                ),
            )
            for row in rows
        ]
