"""What a reason rests on: the grounds of the step that answers the same danger."""

from collections.abc import Mapping

from callassist.domain.plan import STEP_BY_ID

STEP_BEHIND: Mapping[str, str] = {
    "asked.password": "D02",
    "asked.otp": "D02",
    "asked.id_number": "D03",
    "asked.card_number": "D04",
    "asked.cvv": "D04",
    "asked.transfer": "D05",
    "asked.safe_account": "D06",
    "asked.install_app": "D07",
    "asked.screen_share": "D07",
    "asked.click_link": "D08",
    "asked.add_wechat": "D08",
    "asked.face_video": "D09",
    "asked.urgent_threat": "D10",
    "asked.keep_secret": "D11",
    "asked.nfc_tap": "D12",
    "asked.take_loan": "D13",
    "asked.call_forward": "D14",
    "asked.home_visit": "D15",
    "given.password": "E12",
    "given.otp": "E08",
    "given.id_number": "E15",
    "given.card_number": "E07",
    "given.cvv": "E07",
    "given.transfer": "E05",
    "given.install_app": "E01",
    "given.screen_share": "E01",
    "given.click_link": "E04",
    "given.add_wechat": "E16",
    "given.face_video": "E15",
    "given.nfc_tap": "D12",
    "given.take_loan": "D13",
    "given.call_forward": "E13",
    "given.home_visit": "D15",
}
"""By the code of a reason, the step whose `rests_on` it shares."""


def grounds_of_reason(code: str) -> tuple[str, ...]:
    """The sections and facts behind a reason; empty for a rule, which is its own explanation."""
    step_id = STEP_BEHIND.get(code)
    return STEP_BY_ID[step_id].rests_on if step_id is not None else ()
