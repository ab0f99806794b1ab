"""Who a caller said they were."""

from dataclasses import dataclass
from enum import StrEnum


class ClaimedRole(StrEnum):
    """What the claimed organisation counts as in the advice."""

    MYBANK = "mybank"
    ALIPAY_ANT = "alipay_ant"
    OTHER_BANK = "other_bank"
    """Every other bank, and insurers and securities firms: the same advice holds for them."""
    REGULATOR = "regulator"
    POLICE_COURT = "police_court"
    ANTI_FRAUD = "anti_fraud"
    PLATFORM_CS = "platform_cs"
    """Customer service of a shop, payment, delivery or travel company."""
    TELECOM_GOV = "telecom_gov"
    """Telephone companies and public offices that are neither police nor regulators."""
    LOAN_AGENCY = "loan_agency"
    """Lenders that are not banks, licensed consumer-finance companies among them."""
    ACQUAINTANCE = "acquaintance"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Claim:
    """What the caller said about themselves: never evidence, only something to compare with."""

    role: ClaimedRole
    organisation_id: str | None
    """The organisation of the directory, or None if only the role is known."""

    @classmethod
    def nobody(cls) -> "Claim":
        """The claim of a caller who did not say who they were."""
        return cls(ClaimedRole.UNKNOWN, None)
