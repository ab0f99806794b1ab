"""Which displays belong together: all that imitate the same listed number."""

from callassist.domain.advice import Verdict
from callassist.domain.numbering_plan import NumberClass


def family_of(verdict: Verdict) -> str | None:
    """The listed number a display imitates, as the list writes it; None if it imitates none.

    Only a look-alike has a family: a service number behind an area code may also be somebody's
    landline (`area_prefixed`), and what is not known is nobody's forgery.
    """
    return verdict.imitates if verdict.number_class is NumberClass.LOOKALIKE else None
