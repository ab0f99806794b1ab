"""Which tone and which words of the window stand for a value of the domain.

The tables take the values as strings, so that nothing of the engine is loaded for them. Words
are functions: a table filled at import would stay in the language of the start.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from callassist.domain.calls import CallPurpose, Request
from callassist.ui.tone import Tone

LEVEL_TONES: Mapping[str, Tone] = {
    "low": Tone.LISTED,
    "caution": Tone.DOUBT,
    "high": Tone.DANGER,
    "critical": Tone.ACT_NOW,
}
"""By level: circle, triangle, octagon, filled octagon."""

LANGUAGE_NAMES: Mapping[str, str] = {
    "zh_CN": "简体中文",
    "zh_TW": "繁體中文",
    "en": "English",
}
"""Each language of the program under its own name, so that everybody finds theirs."""

CLASS_TONES: Mapping[str, Tone] = {
    "listed": Tone.LISTED,
    "area_prefixed": Tone.DOUBT,
    "lookalike": Tone.DANGER,
    "inbound_only": Tone.DANGER,
    "international": Tone.DANGER,
    "virtual_operator": Tone.DOUBT,
    "mobile": Tone.DOUBT,
    "landline": Tone.DOUBT,
    "unknown": Tone.DOUBT,
    "hidden": Tone.DOUBT,
    "invalid": Tone.DOUBT,
    "unjudged": Tone.DOUBT,
}
"""By number class, for a number nobody else was claimed for."""

CALLBACK_TONES: Mapping[str, Tone] = {
    "due": Tone.DANGER,
    "snoozed": Tone.DOUBT,
    "not_reached": Tone.DOUBT,
    "reached": Tone.NEUTRAL,
}
"""By the state of a call-back."""

DOUBTFUL_REQUESTS = frozenset({"card_number", "click_link", "add_wechat", "urgent_threat"})
"""What one of is a reason for doubt; every other request alone is a danger sign (rule R8, R4)."""


def tone_of_verdict(number_class: str, claim_match: str) -> Tone:
    """The tone of a number beside the claim: somebody else's listed number is doubtful."""
    if number_class == "listed" and claim_match == "differs":
        return Tone.DOUBT
    return CLASS_TONES[number_class]


def level_badge(level: str) -> str:
    """The level in a word or two, for a badge; `low` never sounds like a good verdict."""
    return {
        "low": QCoreApplication.translate("labels", "还不能确定"),
        "caution": QCoreApplication.translate("labels", "有可疑"),
        "high": QCoreApplication.translate("labels", "高度可疑"),
        "critical": QCoreApplication.translate("labels", "马上行动"),
    }[level]


def purpose_words(purpose: CallPurpose) -> str:
    """What the caller said it was about, after "对方说是为了"."""
    return {
        CallPurpose.SERVICE: QCoreApplication.translate("labels", "账户服务"),
        CallPurpose.RISK_ALERT: QCoreApplication.translate("labels", "风险提示"),
        CallPurpose.PROMOTION: QCoreApplication.translate("labels", "推销产品"),
        CallPurpose.LOAN_CREDIT: QCoreApplication.translate("labels", "贷款、额度、征信"),
        CallPurpose.REFUND_CANCEL: QCoreApplication.translate("labels", "退款、取消服务"),
        CallPurpose.CASE_INVESTIGATION: QCoreApplication.translate("labels", "涉案调查"),
        CallPurpose.OTHER: QCoreApplication.translate("labels", "其他"),
    }[purpose]


def request_words(request: Request) -> str:
    """What the caller wanted, as something to do: it completes "对方要我…"."""
    return {
        Request.OTP: QCoreApplication.translate("labels", "报验证码"),
        Request.PASSWORD: QCoreApplication.translate("labels", "报密码"),
        Request.ID_NUMBER: QCoreApplication.translate("labels", "报身份证号"),
        Request.CARD_NUMBER: QCoreApplication.translate("labels", "报银行卡号"),
        Request.CVV: QCoreApplication.translate("labels", "报卡背面三位数"),
        Request.TRANSFER: QCoreApplication.translate("labels", "转账"),
        Request.SAFE_ACCOUNT: QCoreApplication.translate("labels", "转到“安全账户”"),
        Request.TAKE_LOAN: QCoreApplication.translate("labels", "借款、清空额度"),
        Request.INSTALL_APP: QCoreApplication.translate("labels", "装 App"),
        Request.SCREEN_SHARE: QCoreApplication.translate("labels", "共享屏幕"),
        Request.NFC_TAP: QCoreApplication.translate("labels", "把银行卡贴近手机"),
        Request.CALL_FORWARD: QCoreApplication.translate("labels", "拨带星号的数字"),
        Request.CLICK_LINK: QCoreApplication.translate("labels", "点链接或扫码"),
        Request.ADD_WECHAT: QCoreApplication.translate("labels", "加微信或 QQ"),
        Request.FACE_VIDEO: QCoreApplication.translate("labels", "开视频或刷脸"),
        Request.HOME_VISIT: QCoreApplication.translate("labels", "让人上门"),
        Request.KEEP_SECRET: QCoreApplication.translate("labels", "保密，别告诉家人"),
        Request.URGENT_THREAT: QCoreApplication.translate("labels", "马上照办，不然有麻烦"),
    }[request]
