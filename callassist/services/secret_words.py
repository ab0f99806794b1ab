"""Finds codes and passwords in a note by the words beside them."""

import re
from collections.abc import Iterator

Span = tuple[int, int]

_CODE_WORD = re.compile(
    r"验证码|驗證碼|校验码|校驗碼|认证码|認證碼|动态码|動態碼|短信码|簡訊碼|确认码|確認碼|激活码|啟用碼"
    r"|安全码|安全碼|取款码|付款码|提款碼|后三位|後三碼|末三位|末三碼|三位数|三位數"
    r"|\b(?:CVV2?|CVC2?|CVN2?|OTP|PIN)\b"
    r"|(?<!area )(?<!zip )(?<!country )(?<!postal )(?<!dialling )(?<!QR )(?<!dress )\bcode\b",
    re.IGNORECASE,
)
_CARD_CODE = re.compile(r"三位|三碼|安全码|安全碼|CV[VCN]", re.IGNORECASE)
"""The words for the code on the back of a card, which alone has three digits."""
_DIGITS = re.compile(r"(?<![\d.])\d(?:[ \-]?\d){2,7}(?![\d.]\d|\d)")
_LONGEST_GAP = 14
"""Characters between the word and its code or password."""

_PASSWORD_WORD = re.compile(
    r"密码|密碼|口令|(?<![a-z])PIN ?[码碼]|\b(?:password|passcode|passphrase|passwd|pwd)\b",
    re.IGNORECASE,
)
_SAYS = (
    r"(?:第[一二两兩三]次\s*(?:是|为|為)?|我?(?:说|說|报|報|念|唸)?(?:的)?(?:就|一直)?是"
    r"|it (?:is|was)\b|it's|I (?:said|read)\b|(?:which|that) (?:is|was)\b)"
)
"""What goes on after a comma and says the secret itself (`我说是`, `it is`, `第一次`)."""
_PASSWORD_AFTER = re.compile(
    r"([^\x21-\x7e，。；！？\n]{0,12}(?:(?:is|was)\b|[:=]|(?:[a-z]+ ){0,4}[a-z]*[，,]\s*"
    + _SAYS
    + r")?\s*)"
    r"([\x21-\x2b\x2d-\x7e]{4,})",
    re.IGNORECASE,
)
_CALLED_NUMBER = re.compile(r"(?:号码|號碼)(?:就)?是\s*\Z")
_GOES_ON = re.compile(rf"\s*(?:{_SAYS})?\s*[:：]?\s*", re.IGNORECASE)
_DATE = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_PASSWORD_BEFORE = re.compile(
    r"([\x21-\x2b\x2d-\x7e]{4,})\s*"
    r"(?:这个|這個|就是|是|为|為|(?:as|is|was) (?:the|my)\b)[^\x21-\x7e，。；！？\n]{0,4}\Z",
    re.IGNORECASE,
)
_TOLD_IN_CHINESE = re.compile(r"[是为為叫成写寫：:=]\s*\Z")

_PARTED = re.compile(
    r"[。；;！？!?\n]|[转轉打拨撥付汇匯借充存取]|电话|電話|热线|熱線|客服|专线|專線|号码|號碼|尾号|尾號|卡号|卡號|金额|金額|余额|餘額"
    r"|\b(?:call|dial|phone|hotline|number|pay|paid|transfer|transferred|sent)",
    re.IGNORECASE,
)
"""What ends a sentence, or says that the digits after it are an amount or a number to call."""
_UNIT = re.compile(
    r"\s*(?:元|块|塊|万|萬|千|百|亿|億|角|年|月|日|号|號|点|點|时|時|分|秒|次|个|個|条|條|位|通|岁|歲|%|％"
    r"|[:：]\d|(?:RMB|CNY|yuan|dollars?|minutes?|seconds?|times?)\b)",
    re.IGNORECASE,
)
"""What follows an amount or a time, and never a secret."""
_CALLER = re.compile(r"\s*(?:发|發|打|来|來|给我|給我|那边|那邊|(?:called|sent|texted)\b)")
"""What follows the number of somebody who called or wrote."""
_AND_THAT_IS = re.compile(r"\s*(?:这个|這個|这串|這串|就是|是|为|為|的|(?:as|is|was) (?:the|my) )?")
_HOTLINE = re.compile(r"95\d{3}|96\d{3,4}|1[012]\d{3}|1[12]\d|400\d{7}")


def find_codes(text: str) -> Iterator[Span]:
    """Where codes stand, in order."""
    for found in _DIGITS.finditer(text):
        digits = re.sub(r"[ \-]", "", found.group())
        if not _is_plain_number(text, found.end(), digits) and (
            _follows_word(text, found.start(), digits) or _precedes_word(text, found.end(), digits)
        ):
            yield found.span()


def _is_plain_number(text: str, end: int, digits: str) -> bool:
    """Whether the digits are an amount, a time, or the number of a caller."""
    is_caller = _HOTLINE.fullmatch(digits) is not None and _CALLER.match(text, end) is not None
    return is_caller or _UNIT.match(text, end) is not None


def _follows_word(text: str, start: int, digits: str) -> bool:
    """Whether the digits come after a word for a code, and nothing parts the two."""
    words = list(_CODE_WORD.finditer(text, max(0, start - 2 * _LONGEST_GAP), start))
    if not words:
        return False
    gap = text[words[-1].end() : start]
    # Six digits that are no hotline cannot be called: called a number, they are the code.
    if len(digits) == 6 and not _HOTLINE.fullmatch(digits):
        gap = _CALLED_NUMBER.sub("是", gap)
    if len(gap) > _LONGEST_GAP or re.search(r"\d", gap) or _PARTED.search(gap):
        return False
    if len(digits) == 3:
        return _CARD_CODE.search(words[-1].group()) is not None
    # After a comma only what looks most like a code, and follows at once or is said to be it.
    _, comma, rest = gap.replace(",", "，").partition("，")
    return not comma or (_GOES_ON.fullmatch(rest) is not None and _looks_like_code(digits))


def _looks_like_code(digits: str) -> bool:
    """Whether a number has the length codes mostly have, and is no day."""
    return len(digits) in (4, 6, 8) and not _DATE.fullmatch(digits)


def _precedes_word(text: str, end: int, digits: str) -> bool:
    """Whether a word for a code follows the digits at once (`483920 是验证码`)."""
    link = _AND_THAT_IS.match(text, end)
    if link is None or not _looks_like_code(digits) or not _CODE_WORD.match(text, link.end()):
        return False
    is_told = link.group().strip() not in ("", "的")
    return is_told or not _HOTLINE.fullmatch(digits)


def find_passwords(text: str) -> Iterator[Span]:
    """Where passwords stand, in order; a place may be named twice."""
    for word in _PASSWORD_WORD.finditer(text):
        before = _PASSWORD_BEFORE.search(text, max(0, word.start() - 48), word.start())
        if before is not None and _has_digit(before.group(1)):
            yield before.span(1)
        after = _PASSWORD_AFTER.match(text, word.end())
        if after is None or _is_plain_number(text, after.end(), after.group(2)):
            continue
        if _is_password(after.group(2), after.group(1)):
            yield after.span(2)


def _is_password(token: str, gap: str) -> bool:
    """Anything after `密码是`; after the bare word only what has a digit.

    An English sentence goes on with words (`the password is wrong`), a Chinese one does not.
    """
    if _has_digit(token):
        return not _PARTED.search(gap)
    return _TOLD_IN_CHINESE.search(gap) is not None


def _has_digit(token: str) -> bool:
    return any(map(str.isdecimal, token))
