"""What may be wrong with an account, and the place of the guidance that says what to do then."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from callassist.domain.account_checks import CheckKind

MONEY = "first_aid_money#G1"
CODE = "first_aid_code#G4"
PASSWORD = "first_aid_password#G3"  # noqa: S105 - a place of the guidance
CARD = "first_aid_card#G5"
IDENTITY = "first_aid_identity#G6"
REPORT = "account_check#I5"
REPAIR = "variant_credit_record#F4"
LIMITS = "account_check#I4"
WHOM_TO_CALL = "whom_to_call#H1"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a person may have seen."""

    words: str
    reference: str
    """Where the guidance says what to do."""


def findings(kind: CheckKind) -> tuple[Finding, ...]:
    """What may be wrong when one looks at this."""
    other = Finding(QCoreApplication.translate("what_is_wrong", "别的"), WHOM_TO_CALL)
    match kind:
        case CheckKind.CREDIT_REPORT:
            return (
                Finding(
                    QCoreApplication.translate("what_is_wrong", "有不认识的贷款或信用卡"), REPORT
                ),
                Finding(QCoreApplication.translate("what_is_wrong", "有人说能花钱修复"), REPAIR),
                Finding(QCoreApplication.translate("what_is_wrong", "身份证号给过别人"), IDENTITY),
                other,
            )
        case CheckKind.LIMITS:
            return (
                Finding(QCoreApplication.translate("what_is_wrong", "有人改过，不是我"), PASSWORD),
                Finding(QCoreApplication.translate("what_is_wrong", "钱少了"), MONEY),
                Finding(QCoreApplication.translate("what_is_wrong", "不知道该怎么设"), LIMITS),
                other,
            )
    return (
        Finding(QCoreApplication.translate("what_is_wrong", "钱少了"), MONEY),
        Finding(QCoreApplication.translate("what_is_wrong", "说过验证码"), CODE),
        Finding(QCoreApplication.translate("what_is_wrong", "说过密码，或有陌生登录"), PASSWORD),
        Finding(QCoreApplication.translate("what_is_wrong", "说过卡号"), CARD),
        Finding(QCoreApplication.translate("what_is_wrong", "有不认识的贷款"), IDENTITY),
        other,
    )
