"""Asks who the caller said they were: nobody, one of the person's banks, a role, anyone listed."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from callassist.domain.claims import Claim, ClaimedRole
from callassist.ui.widgets.search_choice import Choice, SearchChoice

if TYPE_CHECKING:
    from callassist.domain.directory import Directory, Organisation
    from callassist.services.wording import Wording

OFFERED_FIRST = ("mybank", "alipay")
"""The organisations the program was made for, before all others."""


class ClaimChoice(SearchChoice):
    """The claim of the caller; empty means that nothing was said, or that it is not known."""

    def __init__(self) -> None:
        super().__init__()
        self.set_hint(self.tr("没说（可打字查找）"))
        self._directory: Directory | None = None
        self._known: Claim | None = None

    def offer(
        self, directory: "Directory", wording: "Wording", own_banks: Iterable[str] = ()
    ) -> None:
        """Fill the list; the person's own banks stand near its top."""
        self._directory = directory
        choices = tuple(_choices(directory, wording, own_banks))
        roles = [each for each in choices if directory.organisation(each.value) is None]

        def search(text: str) -> list[Choice]:
            fitting = [role for role in roles if text.casefold() in role.words.casefold()]
            return fitting + organisations_found(directory, wording, text)

        self.fill(choices, search)

    def tell(self, claim: Claim, wording: "Wording") -> None:
        """Choose a claim that is known already, also of somebody who is no longer in the list."""
        self._known = claim if claim.organisation_id is not None else None
        token = claim.organisation_id or claim.role.value
        is_nobody = claim == Claim.nobody()
        if not is_nobody:
            self.offer_too(Choice(token, wording.claim(claim)))
        self.choose(None if is_nobody else token)

    def claim(self) -> Claim:
        """Return the claim; that of nobody where none is chosen."""
        token = self.value()
        if self._known is not None and token == self._known.organisation_id:
            return self._known
        claim = self._directory.claim_for(token) if self._directory and token else None
        return claim or Claim.nobody()


def _choices(
    directory: "Directory", wording: "Wording", own_banks: Iterable[str]
) -> Iterator[Choice]:
    roles = [role.value for role in ClaimedRole if role is not ClaimedRole.UNKNOWN]
    everybody = [organisation.id for organisation in directory.organisations]
    tokens = (ClaimedRole.UNKNOWN.value, *own_banks, *OFFERED_FIRST, *roles, *everybody)
    for token in dict.fromkeys(tokens):
        if directory.claim_for(token) is not None:
            yield Choice(token, wording.organisation(token))


def organisations_found(
    directory: "Directory", wording: "Wording", text: str, *, with_hotline: bool = False
) -> list[Choice]:
    """The organisations a typed text may mean, those with the text in their name first.

    `with_hotline=True` leaves out those without a confirmed number to dial.
    """
    entries = directory.search(text)
    owners = {each.organisation.id: each.organisation for entry in entries for each in entry.owners}
    found = [
        organisation
        for organisation in owners.values()
        if not with_hotline or directory.hotline_of(organisation.id) is not None
    ]
    found.sort(key=lambda organisation: not _is_named(organisation, text))
    return [Choice(each.id, wording.organisation(each.id)) for each in found]


def _is_named(organisation: "Organisation", text: str) -> bool:
    wanted = text.casefold()
    names = (organisation.name_zh, organisation.name_en, organisation.id)
    return any(wanted in name.casefold() for name in names)
