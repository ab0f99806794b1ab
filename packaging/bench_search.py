"""Times 200 different searches over guidance and directory, beside a plain scan of the texts."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from callassist.bundled import search_files
from callassist.bundled.directory_file import load_directory
from callassist.bundled.guidance_files import load_guidance
from callassist.bundled.texts import LANGUAGES
from callassist.services.search_desk import SearchDesk

CHINESE = (
    *("码", "银", "钱", "打", "的", "号", "一", "卡", "骗", "网"),
    *("密码", "屏幕", "转账", "征信", "贷款", "报警", "冻结", "挂失", "亲友", "短信", "证据"),
    *("验证码", "身份证", "人脸", "客服", "工号", "积分", "逾期", "刷单", "机票", "游戏"),
    *("百万保障", "安全账户", "共享屏幕", "网商银行", "呼叫转移", "来电显示", "虚拟运营商"),
    *("网商银行打来电话怎么办", "骗子为什么知道我的名字", "金融监管", "中国工商银行", "工行"),
    *("網商銀行", "驗證碼", "螢幕", "轉帳", "掛失", "詐騙", "帳戶", "簡訊", "警察", "信用紀錄"),
)
PINYIN = (
    *("yzm", "mm", "pm", "bwbz", "aqzh", "wsyh", "dk", "zx", "fzd", "gsyh", "jb"),
    *("yanzheng ma", "an'quan'zhanghu", "wangshangyinhang", "zhuanzhang", "mima", "daikuan"),
    *("zhengxin", "guashi", "dongjie", "baojing", "pingmu", "kefu", "lvse", "jifen"),
)
ENGLISH = (
    *("safe account", "password", "code", "screen", "call back", "bank", "police", "loan"),
    *("a", "the", "number", "SIM", "card number", "one time code", "hang up", "credit record"),
    *("ＳＡＦＥ", "Alipay", "MYbank", "flight", "refund", "parents", "evidence", "QR"),
)
NUMBERS = (
    "95",
    "951",
    "9518",
    "95188",
    "955",
    "95588",
    "110",
    "96110",
    "400",
    "400-669-5588",
    "12",
)
NOTHING = ("", " ", "？？", "zzzzqq", "猫咪爱吃鱼", "\ud800", "x" * 300, "12345678901234567890")
WHILE_TYPING = (
    *("yanzhengma", "anquanzhanghu", "baiwanbaozhang", "gongxiangpingmu"),
    *("safe account", "text message", "银行卡背面的电话", "百万保障要扣钱"),
)


@dataclass(frozen=True, slots=True)
class Times:
    """How long the searches of one run took, in seconds, from the shortest to the longest."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """Half of them took no longer."""
        return statistics.median(self.seconds)

    @property
    def most(self) -> float:
        """95 of 100 took no longer."""
        return self.seconds[-(-len(self.seconds) * 95 // 100) - 1]

    @property
    def worst(self) -> float:
        """None took longer."""
        return self.seconds[-1]


def queries() -> list[str]:
    """200 searches, every kind among them, and every prefix of some while they are typed."""
    prefixes = [text[:end] for text in WHILE_TYPING for end in range(1, len(text) + 1)]
    every = dict.fromkeys((*CHINESE, *PINYIN, *ENGLISH, *NUMBERS, *NOTHING, *prefixes))
    return list(every)[:200]


def searches() -> Times:
    """Each search once, the window's language taking turns; what is loaded once is loaded."""
    desk = SearchDesk(load_directory())
    for language in LANGUAGES:
        desk.search("码 ma 95", language)
    languages = {text: LANGUAGES[number % 3] for number, text in enumerate(queries())}
    return _times(lambda text: desk.search(text, languages[text]))


def scans() -> Times:
    """The same words looked for in the same texts with nothing but `in`."""
    index = search_files.load_index()
    texts = [each.forms.folded for every in index.passages.values() for each in every]
    names = [f"{each.name_zh} {each.name_en}" for each in load_directory().organisations]
    return _times(lambda text: [each for each in (*texts, *names) if text in each])


def _times(work: Callable[[str], object]) -> Times:
    return Times(tuple(sorted(seconds(partial(work, text)) for text in queries())))


def seconds(work: Callable[[], object]) -> float:
    """How long something takes once."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def loading(rounds: int) -> tuple[float, float]:
    """Medians of reading the written index, its check included, and of building it from the texts.

    Both without the table of readings, which either needs.
    """
    search_files.load_readings()
    read: list[float] = []
    built: list[float] = []
    for _ in range(rounds):
        search_files.load_index.cache_clear()
        load_guidance.cache_clear()
        read.append(seconds(search_files.load_index))
        built.append(seconds(search_files.build_index))
    return statistics.median(read), statistics.median(built)
