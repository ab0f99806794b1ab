"""Notes made up for the masking: half of them hold a secret, half only look a little like it."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from stdnum import luhn
from stdnum.iso7064 import mod_11_2

Generator = random.Random


@dataclass(frozen=True, slots=True)
class SecretNote:
    """A note, the secret in it as it was written, and its kind."""

    text: str
    secret: str
    kind: str


def _digits(generator: Generator, count: int) -> str:
    return "".join(generator.choices("0123456789", k=count))


def card(generator: Generator) -> str:
    """A card number of a length and with a beginning that cards have."""
    start = generator.choice(("62", "6222", "4", "52", "3568", "9558"))
    length = 16 if start in ("4", "52", "3568") else generator.choice((16, 17, 18, 19))
    body = start + _digits(generator, length - 1 - len(start))
    return body + luhn.calc_check_digit(body)


def resident_id(generator: Generator) -> str:
    """An ID number with a place, a day of birth and its check character."""
    born = date(1930, 1, 1) + timedelta(days=generator.randrange(32_000))
    place = generator.choice(("110101", "310115", "440305", "510104", "330106"))
    body = f"{place}{born:%Y%m%d}{_digits(generator, 3)}"
    check: str = mod_11_2.calc_check_digit(body)
    return body + check


def grouped(generator: Generator, number: str) -> str:
    """The number as people write it: in one piece, in groups of four, or wide."""
    mark = generator.choice(("", "", " ", "-", "\u3000", " - "))
    fours = [number[at : at + 4] for at in range(0, len(number), 4)]
    written = mark.join(fours)
    if generator.random() < 0.1:
        return written.translate({ord("0") + digit: 0xFF10 + digit for digit in range(10)})
    return written


CARD_NOTES = (
    "他问我卡号，我说了{}",
    "卡号 {} 已经报给他了",
    "11-23 {} 1000元",
    "{}",
    "工行卡{}，密码没说",
    "He asked for my card {} and I read it out",
    "{}转给他5000元，后来打95188",
)
ID_NOTES = (
    "身份证号{}说给他听了",
    "身份证 {}，13812345678",
    "{}是我的身份证",
    "my ID is {}.",
    "2026-11-23 {} 王",
)
CODE_NOTES = (
    "验证码是{}",
    "验证码{}发给他了",
    "短信验证码 {} 我念给他听了",
    "把验证码告诉他了，{}",
    "{}是验证码",
    "动态码：{}",
    "收到的校验码是 {}，没说",
    "he wanted the code {}",
    "the verification code was {}",
    "I gave him the OTP: {}",
    "簡訊驗證碼{}唸給他了",
    "验证码（{}）给了",
    "他要驗證碼 {}",
    "PIN {} was told",
)
PASSWORD_NOTES = (
    "密码是{}",
    "登录密码：{}",
    "支付密码{}也说了",
    "把密码{}发给他了",
    "密码告诉他了 {}",
    "password is {}",
    "my password: {}",
    "密碼 {} 講了",
    "{}就是密码",
)
INNOCENT_NOTES = (
    "转了{amount}元",
    "没给验证码，转了{amount}元",
    "说我欠{amount}.50元，让我今天还",
    "{date} {time} 打来的",
    "{date}，13:05，{mobile}",
    "对方电话{mobile}",
    "{mobile} 和 {mobile2} 都打来过",
    "手机 {mobile_grouped}",
    "座机 0571-{local}，工号 {staff}",
    "打 95188 核实过，又打了 {hotline}",
    "{hotline} 发来验证码，没说",
    "{hotline}说是银行",
    "400-669-5599 转 {menu}",
    "+86 {mobile}",
    "+44 7911 {staff}456",
    "验证码60秒内有效，没给",
    "要我提供验证码，没给",
    "问我密码，我挂了。{date}",
    "密码没说，转了{amount}块",
    "让我重置密码，电话{mobile}",
    "工号{staff}，姓王，说退款{amount}元",
    "请病假3天，{date}",
    "the area code 0571 was shown",
    "he said 24 hours, {amount} yuan",
    "password reset page, called at {time}",
    "短信来自 106{port}",
    "{amount},000.00 元分 12 期",
    "QQ {staff}{menu}，微信没加",
    "尾号{menu}{menu}的卡",
    "",
)


def _values(generator: Generator) -> dict[str, str]:
    day = date(2025, 1, 1) + timedelta(days=generator.randrange(700))
    mobile = "13" + _digits(generator, 9)
    hotlines = ("95588", "95533", "10086", "96110", "12378", "110", "4006695599", "0551-96588")
    return {
        "amount": str(generator.randrange(100, 99_999)),
        "date": generator.choice((f"{day:%Y-%m-%d}", f"{day:%Y%m%d}", f"{day.month}月{day.day}日")),
        "time": f"{generator.randrange(24):02}:{generator.randrange(60):02}:21",
        "mobile": mobile,
        "mobile2": "15" + _digits(generator, 9),
        "mobile_grouped": f"{mobile[:3]} {mobile[3:7]} {mobile[7:]}",
        "local": "8" + _digits(generator, 7),
        "staff": str(generator.randrange(100_000, 999_999)),
        "hotline": generator.choice(hotlines),
        "menu": str(generator.randrange(1, 99)),
        "port": _digits(generator, generator.randrange(6, 15)),
    }


def secret_notes(generator: Generator, kind: str, count: int) -> Iterator[SecretNote]:
    """Notes with one secret of a kind."""
    templates, make = _SECRETS[kind]
    for _ in range(count):
        secret = make(generator)
        yield SecretNote(generator.choice(templates).format(secret), secret, kind)


def innocent_notes(generator: Generator, count: int) -> Iterator[str]:
    """Notes without any secret."""
    for _ in range(count):
        yield generator.choice(INNOCENT_NOTES).format(**_values(generator))


def _password(generator: Generator) -> str:
    return generator.choice(
        (_digits(generator, 6), "Wang" + _digits(generator, 4), "qwe123!@", "Li-ming88")
    )


_SECRETS: dict[str, tuple[tuple[str, ...], Callable[[Generator], str]]] = {
    "card": (CARD_NOTES, lambda generator: grouped(generator, card(generator))),
    "id_number": (ID_NOTES, resident_id),
    "code": (CODE_NOTES, lambda generator: _digits(generator, generator.choice((4, 6, 6, 6)))),
    "password": (PASSWORD_NOTES, _password),
}
