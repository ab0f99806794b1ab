"""The words by which a code or a password is known in a note, each group beside its reason."""

import re
from dataclasses import dataclass

FLAGS = re.IGNORECASE | re.ASCII
"""ASCII: a Chinese character is the end of an English word (`OTP号码`)."""

Row = tuple[str, str]
"""Words, as parts of a regular expression, and why they are in the table."""


def pattern(rows: tuple[Row, ...], then: str = "") -> re.Pattern[str]:
    """The words of a table as one expression; `then` is what has to follow them."""
    return re.compile(f"(?:{'|'.join(words for words, _ in rows)}){then}", FLAGS)


_NO_CODE = "".join(
    (
        "号號密",  # 号码, 密码
        "维維条條形扫掃",  # 二维码, 条码, 条形码, 扫码
        "邮郵区區编編页頁代车車桌",  # 邮码, 区码, 编码, 页码, 代码, 车码, 桌码
        "荐薦请請惠換换",  # 推荐码, 邀请码, 优惠码, 兑换码
        "取销銷货貨票券",  # 提取码, 核销码, 提货码, 取票码, 券码
        "议議康件",  # 会议码, 健康码, 取件码
        "数數起筹籌尺源乱亂",  # 数码, 起码, 筹码, 尺码, 源码, 乱码
    )
)
"""What stands before 码 where it is no code of a bank."""

CODE: tuple[Row, ...] = (
    (
        rf"(?<![{_NO_CODE}])[码碼](?![锁鎖器箱本])",
        "every compound is a code, unless it names a number, a picture, a voucher or a thing",
    ),
    (r"(?:验证|驗證)[马玛吗嗎嘛]|\byzm\b", "dictated or typed in haste"),
    (
        r"(?:动态|動態|一次性|短信|簡訊|验证|驗證|认证|認證)的?(?:密[码碼](?![锁鎖器箱本])|口令)",
        "other names",
    ),
    (r"(?:验|驗|校)(?:证|證|验|驗)(?:数字|數字|数|數)?|(?:认证|認證)", "half the word is enough"),
    (
        r"[一两兩那这這][串组組]的?[数數码碼]?字?|(?:[四五六八4568])(?:位|个|個)(?:数|數)?字?",
        "digits",
    ),
    (r"(?:数字|數字)", "what a text message held"),
    (
        r"(?<!area )(?<!zip )(?<!country )(?<!postal )(?<!dialling )(?<!dialing )(?<!QR )(?<!bar )"
        r"(?<!dress )(?<!source )(?<!error )(?<!promo )(?<!voucher )(?<!invite )"
        r"\bcodes?\b(?! of conduct)",
        "every code, but for those that name a place, a picture or a rule",
    ),
    (r"\b(?:OTP|2FA|TAN|TAC|MFA)s?\b", "what banks call it"),
    (r"\b(?:one|1)[ -]time(?: pass(?:word|code)?)?\b", "what banks call it"),
    (r"\b(?:verif(?:y|ication)|auth(?:entication)?|security) (?:number|digits?|no)\b", "the same"),
    (r"\b(?:[4568]|four|five|six|eight)[ -](?:digits?|numbers)\b|\bdigits\b", "it"),
    (r"\b(?:CVV2?|CVC2?|CVN2?)\b", "of the card"),
)
CARD_CODE: tuple[Row, ...] = (
    (r"[后後末]三[位码碼]|三(?:位|个|個)(?:数|數)|三[码碼]|安全[码碼]|背面", "the back of a card"),
    (
        r"\bCV[VCN]2?\b|\bsecurity (?:code|digits|number)\b|\bback of (?:the |my )?card\b",
        "the same",
    ),
)
"""The words for the code on the back of a card, which alone has three digits."""
PASSWORD: tuple[Row, ...] = (
    (r"[密蜜][码碼马馬](?![锁鎖器箱本])|口令|(?<![a-z])PIN ?[码碼]", "what opens, not the thing"),
    (r"\bPIN\b", "of the card or the telephone"),
    (r"卡密(?![码碼])|密保|[账帐帳]密|\bmima\b|(?<![a-z])pw(?:d)?(?![a-z])", "typed in haste"),
    (r"\bpass(?:words?|codes?|phrases?|wd)?\b", "English, with its short forms"),
)
SOURCE: tuple[Row, ...] = (
    (
        r"短信|簡訊|信息|訊息|手机|手機|屏幕|螢幕|弹|彈|[银銀]行(?:发|發|传|傳|寄)",
        "where codes come from; counts only beside what the person told",
    ),
    (r"\b(?:sms|text(?:ed)?|message)\b", "the same"),
    (r"登录|登入|\b(?:sign|log)[ -]?(?:in|on)\b|\bverif\w+", "what they are for"),
)

_TABLES = (
    ("code", pattern(CODE)),
    ("password", pattern(PASSWORD)),
    ("source", pattern(SOURCE)),
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word that names a secret: `code`, `password`, or `source` for where codes come from."""

    start: int
    end: int
    kind: str


def words_in(text: str) -> list[Word]:
    """The words for secrets in order; where two tables know a place, the first has it."""
    found: list[Word] = []
    for kind, table in _TABLES:
        found += (Word(*each.span(), kind) for each in table.finditer(text))
    found.sort(key=lambda word: (word.start, -word.end))
    apart: list[Word] = []
    for word in found:
        if not apart or word.start >= apart[-1].end:
            apart.append(word)
    return apart
