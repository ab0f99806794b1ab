"""Notes in other words than those the masking was made with.

All were written before the masking was tried on them, as tired people write. It was then mended for
what it missed, so by now they only keep it from getting worse. What it does with words it does not
know is measured with the notes of `untouched_notes`.
"""

import random
from collections.abc import Iterator

from services.made_notes import SecretNote, card, grouped, resident_id

CARDS = (
    "刚才把银行卡号念给他听了：{}",
    "他说要核对，让我报卡号，我报了{}，然后挂了",
    "储蓄卡{}，开户行是工行",
    "我的卡是{}。他已经知道了",
    "信用卡号码{}有效期没说",
    "卡号：{}；余额两千多",
    "把卡號{}告訴他了",
    "read him my debit card, {}, before hanging up",
    "Card no. {} (Visa)",
    "他知道我的卡{}和我的名字",
)
IDS = (
    "把身份证号码报过去了 {}",
    "他要实名认证，我给了{}",
    "身份证：{}，住址没说",
    "他先报出了我的身份证{}，我才信的",
    "gave him my national ID {} and my address",
    "我爸的身份证号{}也给了",
)
CODES = (
    "他让我看短信，里面的验证码{}我说给他了",
    "收到一条短信，验证码：{}，我照着念了",
    "把手机上的六位验证码念给他听，是{}",
    "验证码我说了，{}",
    "驗證碼是{}，已經跟他講了",
    "動態密碼 {} 我唸了",
    "说了两次验证码，第一次{}",
    "校验码：{}（已经告诉对方）",
    "银行发的动态验证码{}，给他了",
    "The text said my code is {} and I told him",
    "verification code {} - read out over the phone",
    "he made me read the one-time code: {}",
    "OTP {} given",
    "sent him the security code {}",
    "{}这个验证码我告诉他了",
    "验证码 {} 被他要走了",
)
PASSWORDS = (
    "取款密码{}我跟他说了",
    "登录密码是{}，已经改掉了",
    "他要我的支付密码，我说是{}",
    "网银密码：{}",
    "手机银行的密码{}给他了",
    "提款密碼{}跟他講了",
    "I told him the password, it is {}",
    "password: {} (changed since)",
    "PIN码{}说了",
)
INNOCENT = (
    "他说先交{amount}块保证金，我没交",
    "{date}下午{hour}点多打来，说了十几分钟",
    "一直响到{hour}点{minute}分，号码{mobile}",
    "来电{mobile}，回拨是空号",
    "说是{hotline}打来的，我自己打{hotline}问了，不是",
    "订单号{order}，说要给我退款{amount}元",
    "快递单号 SF{order}，说丢件赔三倍",
    "他工号{staff}，姓李",
    "让我加QQ{qq}，没加",
    "说我在{year}年开过会员，每月扣{amount}",
    "没有给他验证码，也没有转账{amount}元",
    "验证码一个都没说，{date}他又打了{count}次",
    "没有说密码。案号（{year}）京0105民初{staff}号",
    "房间号{count}{minute}，会议号没进",
    "会议号{meeting}，让我共享屏幕，没有进",
    "银行网点在建国路{count}号，营业到{hour}点",
    "我查了流水，{date}扣过{amount}.00元",
    "called at {hour}:{minute:02d}, talked {count} minutes",
    "asked for {amount} yuan, order {order}",
    "he gave case number {order} and badge {staff}",
    "no code was given, he called {count} times from {mobile}",
    "the password was never mentioned; flight CA{staff}",
    "邮编{post}，寄到{count}栋",
    "车牌京A{qq}违章罚款{amount}，让我点链接",
)
"""Amounts, dates, telephone and order numbers, and the words for secrets without any secret."""


CODES_AGAIN = (
    "对方催得急，我就把验证码{}念出去了",
    "短信写着验证码{}，五分钟有效，我给他了",
    "我先说错了，后来重说验证码是{}",
    "验证码我给了他，号码是{}",
    "问我收到的数字，我报了验证码 {}",
    "手机震了一下，验证码{}，他让我马上念",
    "确认码{}，我没多想就说了",
    "他拿到验证码{}以后钱就没了",
    "動態碼{}跟對方講了",
    "認證碼：{}，唸給他聽了",
    "They asked for the passcode from the text, I said {}",
    "code was {}, I read it to him",
    "I typed the code {} into his page",
    "gave the caller my verification code, {}",
    "my bank texted code {} and he wanted it",
    "security code on the text: {}",
)
PASSWORDS_AGAIN = (
    "我说了网银密码，就是{}",
    "密码我告诉他是{}",
    "他骗我说出了查询密码{}",
    "把手机锁屏密码{}也告诉了他",
    "用的密码 {}，要赶紧改",
    "交易密码从来没改过，一直是{}",
    "密碼設的是{}，他知道了",
    "he now knows my password {}",
    "my online banking password ({}) was given away",
    "pwd: {}",
)
INNOCENT_AGAIN = (
    "他让我记住受理号{staff}，说{hour}点回电",
    "密码锁坏了，换锁花了{amount}",
    "验证码收不到，等了{count}分钟",
    "没理他，{date}报了警，接警号{staff}",
    "让我打{hotline}，我打了，排队{count}人",
    "转账限额改成{amount}了，没说密码",
    "证书编号{order}，说我中奖了",
    "验证码没给，他说我欠{amount}",
    "我问他密码干什么用，他{hour}点{minute}分挂了",
    "told him no code, he offered {amount} yuan",
    "my password stays mine. ticket {order}",
    "约了{date}去网点，带{count}份材料",
)

UNSEEN_CODES = (
    "一时糊涂把验证码告诉了她：{}",
    "验证码来了，{}，我就念了",
    "对方说报一下验证码，我说{}",
    "刚收到验证码{}就被要走",
    "信息里验证码为{}，已泄露",
    "他念给我核对的验证码是{}",
    "校驗碼 {}，不小心講出去",
    "給了他簡訊裡的驗證碼 {}",
    "texted code {}, shared by mistake",
    "the OTP they wanted was {}",
    "code: {} (told to caller)",
    "read out my verification code which was {}",
)
UNSEEN_PASSWORDS = (
    "支付密码给了，{}",
    "我的登录密码{}被套走了",
    "密码写的是{}",
    "说漏了卡的密码：{}",
    "網銀密碼是{}，要改",
    "password {} was shared",
    "I gave my passcode: {}",
    "他让我输密码{}",
)
UNSEEN_INNOCENT = (
    "说验证码发到{mobile}了",
    "密码提示问题答不上来，挂了，{date}",
    "他{date}{hour}点{minute}分来电，要验证码",
    "第{count}次打来，编号{order}",
    "我没说验证码，报警回执{staff}",
    "asked me for a code at {hour}:{minute:02d}, I refused; ref {order}",
    "卡里少了{amount}，已打{hotline}",
    "让我改密码，链接没点，{amount}还在",
)


def _digits(generator: random.Random, count: int) -> str:
    return "".join(generator.choices("0123456789", k=count))


def _code(generator: random.Random) -> str:
    return _digits(generator, generator.choice((4, 6, 6, 6, 8)))


def _password(generator: random.Random) -> str:
    return generator.choice(
        (
            _digits(generator, 6),
            "Zhang" + _digits(generator, 6),
            "abc" + _digits(generator, 3),
            f"X{_digits(generator, 2)}!kk{_digits(generator, 2)}",
        )
    )


def secrets(generator: random.Random, count: int) -> Iterator[SecretNote]:
    """Notes with a secret, of each kind as many as of the others."""
    for at in range(count):
        kind = ("card", "id_number", "code", "password")[at % 4]
        templates: tuple[str, ...]
        if kind == "card":
            templates, secret = CARDS, grouped(generator, card(generator))
        elif kind == "id_number":
            templates, secret = IDS, resident_id(generator)
        elif kind == "code":
            templates, secret = CODES, _code(generator)
        else:
            templates, secret = PASSWORDS, _password(generator)
        yield SecretNote(generator.choice(templates).format(secret), secret, kind)


def secrets_in(
    generator: random.Random, kind: str, templates: tuple[str, ...], count: int
) -> Iterator[SecretNote]:
    """Notes of one kind, from these templates."""
    make = _code if kind == "code" else _password
    for _ in range(count):
        secret = make(generator)
        yield SecretNote(generator.choice(templates).format(secret), secret, kind)


def innocent(
    generator: random.Random, count: int, templates: tuple[str, ...] = INNOCENT
) -> Iterator[str]:
    """Notes without a secret."""
    hotlines = ("95588", "95533", "95188", "10086", "96110", "12378", "4006695599")
    for _ in range(count):
        year, month, day = generator.randrange(2019, 2027), generator.randrange(1, 13), 15
        values = {
            "amount": generator.randrange(100, 99_999),
            "date": generator.choice((f"{year}-{month:02}-{day}", f"{month}月{day}日")),
            "hour": generator.randrange(8, 22),
            "minute": generator.randrange(60),
            "mobile": "13" + _digits(generator, 9),
            "hotline": generator.choice(hotlines),
            "order": _digits(generator, generator.choice((10, 12, 12, 15))),
            "staff": _digits(generator, generator.choice((4, 5, 6))),
            "qq": _digits(generator, generator.choice((5, 9, 10))),
            "year": year,
            "count": generator.randrange(2, 40),
            "meeting": f"{_digits(generator, 3)} {_digits(generator, 3)} {_digits(generator, 3)}",
            "post": _digits(generator, 6),
        }
        yield generator.choice(templates).format(**values)
