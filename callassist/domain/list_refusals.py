"""Why a list of numbers from a file is not taken: one code, and one sentence, for each reason."""

from enum import StrEnum

from callassist.domain.errors import CallAssistError
from callassist.domain.visible_text import visible_text

_LONGEST_SHOWN = 40


class ListRefusal(StrEnum):
    """What is wrong with a list; its sentence is `error.list_<code>`."""

    # the file
    MISSING = "missing"
    NO_FILE = "no_file"
    NO_RIGHTS = "no_rights"
    TOO_LARGE = "too_large"
    NO_LIST = "no_list"
    # the signature
    UNSIGNED = "unsigned"
    NO_KEYS = "no_keys"
    UNKNOWN_KEY = "unknown_key"
    REVOKED_KEY = "revoked_key"
    CHANGED = "changed"
    # what is signed
    WRONG_PURPOSE = "wrong_purpose"
    MALFORMED = "malformed"
    REPEATED_KEY = "repeated_key"
    TOO_MANY = "too_many"
    MAY_NOT_REVOKE = "may_not_revoke"
    # version and dates
    VERSION_NOT_WHOLE = "version_not_whole"
    OLDER_VERSION = "older_version"
    SAME_VERSION = "same_version"
    IN_USE = "in_use"
    VERSION_JUMP = "version_jump"
    DATES_MISSING = "dates_missing"
    DATES_ABSURD = "dates_absurd"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    # the numbers and whom they belong to
    NUMBER_SHAPE = "number_shape"
    MOBILE = "mobile"
    PUBLIC_LINE = "public_line"
    CLAIMED_TWICE = "claimed_twice"
    STRANGE_NAME = "strange_name"
    ALIKE_NAME = "alike_name"
    # beside the list in use
    HOTLINE_LOST = "hotline_lost"
    TOO_MUCH_CHANGED = "too_much_changed"
    CHANGED_MEANWHILE = "changed_meanwhile"


class ListRefusedError(CallAssistError):
    """A list is not taken, and nothing was changed."""

    def __init__(self, refusal: ListRefusal, **values: object) -> None:
        super().__init__(f"list_{refusal}", **values)
        self.refusal = refusal


def shown(value: object) -> str:
    """A value of a list nobody vouches for, short and with nothing hidden in it."""
    text = value if isinstance(value, str) else type(value).__name__
    cut = text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
    return visible_text(cut.replace("\n", " ").replace("\t", " "))
