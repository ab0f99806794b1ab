"""A received call as the person tells it, and as the log keeps it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from callassist.domain.claims import Claim


class Situation(StrEnum):
    """Where the person stands when they open the program."""

    ONGOING = "ongoing"
    ENDED = "ended"
    GIVEN = "given"


class CallPurpose(StrEnum):
    """What the caller said the call was about."""

    SERVICE = "service"
    RISK_ALERT = "risk_alert"
    PROMOTION = "promotion"
    LOAN_CREDIT = "loan_credit"
    REFUND_CANCEL = "refund_cancel"
    CASE_INVESTIGATION = "case_investigation"
    OTHER = "other"


class Request(StrEnum):
    """What the caller asked for: whether it was asked, never what it was."""

    PASSWORD = "password"  # noqa: S105 - the name of a thing, not a secret
    OTP = "otp"
    ID_NUMBER = "id_number"
    CARD_NUMBER = "card_number"
    CVV = "cvv"
    TRANSFER = "transfer"
    SAFE_ACCOUNT = "safe_account"
    INSTALL_APP = "install_app"
    SCREEN_SHARE = "screen_share"
    CLICK_LINK = "click_link"
    ADD_WECHAT = "add_wechat"
    KEEP_SECRET = "keep_secret"  # noqa: S105
    URGENT_THREAT = "urgent_threat"
    FACE_VIDEO = "face_video"
    NFC_TAP = "nfc_tap"
    TAKE_LOAN = "take_loan"
    CALL_FORWARD = "call_forward"
    HOME_VISIT = "home_visit"


class Given(StrEnum):
    """What the person already gave or did; "not sure" counts as given."""

    PASSWORD = "password"  # noqa: S105
    OTP = "otp"
    ID_NUMBER = "id_number"
    CARD_NUMBER = "card_number"
    CVV = "cvv"
    TRANSFER = "transfer"
    INSTALL_APP = "install_app"
    SCREEN_SHARE = "screen_share"
    CLICK_LINK = "click_link"
    ADD_WECHAT = "add_wechat"
    FACE_VIDEO = "face_video"
    NFC_TAP = "nfc_tap"
    TAKE_LOAN = "take_loan"
    CALL_FORWARD = "call_forward"
    HOME_VISIT = "home_visit"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndedCall:
    """What the person tells about a call. Only the number, or that none was shown, is needed."""

    number_text: str = ""
    """The caller number as typed; empty when none was shown."""
    is_hidden: bool = False
    """True when the phone showed no number."""
    received_at: datetime
    """When the call came in; aware."""
    claim: Claim = Claim.nobody()
    purpose: CallPurpose = CallPurpose.OTHER
    requests: frozenset[Request] = frozenset()
    given: frozenset[Given] = frozenset()
    situation: Situation = Situation.ENDED
    still_connected: bool = False
    """With `Situation.GIVEN`: that call has not been ended yet."""
    is_abroad: bool = False
    """True when the phone was outside mainland China, where +86 before a number is normal."""
    note: str = ""

    @property
    def is_live(self) -> bool:
        """The caller is still on the line."""
        return self.situation is Situation.ONGOING or (
            self.situation is Situation.GIVEN and self.still_connected
        )
