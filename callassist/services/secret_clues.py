"""What stands beside a number in a note and says what it is, each group beside its reason.

Every table is read as one regular expression. None repeats what is itself repeated, and each is
only tried on a few dozen characters, so no text makes them slow. They read folded text.
"""

import re

from callassist.services.secret_shapes import DONE
from callassist.services.secret_words import FLAGS, Row, pattern

NUMBER = re.compile(rf"[\d{DONE}]")
"""Another number, masked or not."""

# What says that a number was told

_TELLING: tuple[Row, ...] = (
    (r"念|唸|读|讀|背|喊|[复複]述|重[复複]", "read out"),
    (r"说|說|讲|講|告诉|告訴|告知|答|交代|透露|提供|[泄洩][露漏]", "said"),
    (
        r"报(?![警案销])|報(?![警案])|回(?![执執拨撥电電])",
        "answered; not to the police, no receipt",
    ),
    (r"给|給|俾|传(?!真)|傳|写|寫|抄|贴", "given, sent or written"),
    (r"输|輸|填|按|摁|敲", "typed"),
)
_VERBS = "|".join(verbs for verbs, _ in _TELLING)
_TELL = f"{_VERBS}|[打发發]"
_TOLD = f"{_VERBS}|[打发發](?=给|給|进|進|入|出|过去|過去)"
"""After a number, `打` and `发` are mostly what a caller did (`… 又打来`)."""
TOLD_BEFORE = re.compile(
    rf"(?:{_TELL}|设|設|改|换|換|用|系|係|叫|是|为|為|收到|内容|內容|[里裡头頭面上]有|写着|寫著"
    r"|[:：=→>])"
    r"(?:了|的|过|過|咗|到|成|为|為|是|得|给|給|他|她|它|对方|對方|人家|个|個|一|遍|串|组|組|就|完"
    r"|错|錯|出|去|入|进|進|上|下|密|号|號|码|碼|数字|數字|[\s:：“”「『\"'（(<\[【〔])*\Z"
)
"""Ends right before what was told: `我念了…`, `给她的是…`, `：…`."""
MARKED = re.compile(
    r"(?:[是为為係系叫成写寫:：=>→“「『（]|(?<=[\s:=])[\"'(]|\b(?:is|was)\s)[\s:：“「『\"'（(]*\Z",
    FLAGS,
)
"""Ends right before what is said to be the secret itself."""
TOLD_BEFORE_ENGLISH = re.compile(
    r"(?:\b(?:read|told|tell|gave|give|given|typed?|enter(?:ed)?|repeat(?:ed)?|shared?|texted"
    r"|answer(?:ed)?|repl(?:y|ied)|wrote|confirm(?:ed)?|send|sent|is|was|were|are"
    r"|(?:I|we) (?!paid|pay|owe|lost|lose|have|had|need|call|dial)\w{2,9})"
    r"|it's|:)(?: (?:him|her|them|it|is|was|to|the|an?|as|out|back|away|up|in|that|my|with|this"
    r"|digits|number))*"
    r"[\s:\"'(<\[]*\Z",
    FLAGS,
)
"""The same: all that `I` did, but for paying and calling."""
TOLD_AFTER = re.compile(
    rf"[^，,。；;！!？?\n]{{0,6}}?(?:{_TOLD}|漏|走|出去|用[了掉过過]|猜|偷|有效|[过過]期|作[废廢]"
    r"|听到|聽到|知道|看到|看見|看见)"
    r"|[\s\-,(]*(?:(?:is|was|i|already|by|mistake) ){0,3}"
    r"(?:told|given|gave|sent|texted|shared|stolen|said|handed|leaked|read|expire[sd]?|valid)\b"
    r"|[\s,]*(?:he|she|they) (?:now )?(?:asks?|wants?|needs?|have|has|got|hears?|heard|knows?"
    r"|took|used?)\b",
    FLAGS,
)
"""Begins right after it: `…念给他了`, `… given`."""
CALLED_IT = re.compile(
    r"[”」』）)\"'】〕]?[\s,，]*(?:这个?|這個?|那个?|那個?|就是|是|为|為|(?:is|was|as|that)\b)"
)
"""Begins right after what the next words name: `…就是验证码`, `… is your code`."""
SPEAKER = re.compile(
    r"(?<![跟和给給对對向])(?:他|她|对方|對方|客服|骗子|騙子|那人|那边|那邊)"
    r"(?:还|還|又|就|却|再|们|們)?(?:说|說|讲|講|要|问|問)[^，。我]{0,4}\Z"
    r"|\b(?:he|she|they|man|lady|caller|text) (?:say|says|said|asked|wants?|wanted)"
    r"(?: (?!is|was|it)\w{1,7})?\s*\Z",
    FLAGS,
)
"""The caller speaks: what follows are his words, mostly an amount."""
DENIED = re.compile(
    r"(?:没|沒|未|冇|拒绝|拒絕|死活不|(?<![要请好])不)(?:有|敢|肯|想|会|會|能|再|直接)?"
    rf"(?:{_TELL}|提|问|問|收|透)"
    r"|收不到|\b(?:no|not|never|without|refused?|didn't|don't|didnt|dont) ?(?:give|gave|given|say"
    r"|said|tell|told|any|the|a|code|otp|password|pin|was|were|arrived?|mentioned)\b"
    r"|\bI refused?\b",
    FLAGS,
)
"""Nothing was told (`验证码没给`); a warning not to (`别告诉任何人`) does not say so."""

OWN = re.compile(
    rf"我[^，,。；;！!？?\n]{{0,4}}(?:{_TELL}|是|用|设|設|改)[^，,。；;！!？?\n]{{0,6}}\Z"
)
"""Ends right before what the person told, whatever was said about it before."""
FILLS = re.compile(
    r"[\W_]|[是就都的了我这那這个個嘛啊呢哦吧啦呀咧]|第[一二两兩三]次"
    r"|\b(?:it|is|was|and|that|this|my)\b",
    re.IGNORECASE,
)
"""What may stand beside a number in a clause that is about nothing else."""

# What says that a number is something else

SUMS: tuple[Row, ...] = (
    (
        r"[转轉汇匯付交缴繳欠扣罚罰退赔賠花借贷貸存取充赚賺亏虧刷划劃]|[拿卷捲]走",
        "paid, owed or won",
    ),
    (
        r"[还還](?:了|款|他|我|清)|要[还還]|要(?:我|你)?|收(?:了|我)|[剩差]|(?<!多)少|损失|損失",
        "paid, wanted or gone",
    ),
    (
        r"[款费費价價金額额租税稅奖獎]|[余餘][额額]|积分|積分|流量|利息|消费|消費|[¥￥$]"
        r"|(?:扣款|消费|消費|到[账帳])(?:短信|簡訊|通知)",
        "what they are of",
    ),
    (r"[总總一]?共|大概|大[约約]|差不多|[将將]近", "counted or guessed"),
    (
        r"(?:[卡号號]|身[份分][证證]|手机|手機)[码碼]?的?(?:最?[前后後末])?[三四六]位",
        "a part of a number",
    ),
    (r"[尾末][数數]|(?<!最)[后後末]四[位码碼]", "the same"),
    (r"[室楼樓栋棟房第期住]|门牌|門牌|版本|版|邮编|區號|区号|代码", "places, and what is counted"),
    (
        r"\b(?:zip|area code|since|until|in|amount|pay|paid|fine|fee|loan|balance|transfer(?:red)?"
        r"|owe[sd]?|cost|took|takes?|taken|charged?|lost|lose|spent|born|for|about|around|nearly)",
        "the same in English",
    ),
)
"""What digits alone are, when one of these stands right before them."""
NAMES: tuple[Row, ...] = (
    (
        r"[号號](?![码碼])|编号|編號|股票|航班|机票|機票|[车車]次|[车車]票",
        "everything with a number",
    ),
    (
        r"订单|訂單|快递|快遞|包裹|回执|回執|會議|会议|邀请人|推荐人|统编|統編|文号|发票|群聊?",
        "papers",
    ),
    (r"\b(?:QQ|wx|vx|IP|SF|CA|MU|CZ)|微信|[账帐帳][户戶号號]|用户名|工号|分[机機]", "names"),
    (
        r"\b(?:order|case|ref(?:erence)?|ticket|invoice|badge|agent|staff|room|flat|apt|flight|parcel"
        r"|tracking|extension|ext|user(?:name)?|login|account|acct|ending)",
        "the same in English",
    ),
)
"""What digits and letters are, when one of these stands right before them."""
_FILLER = (
    r"(?:[了给給他她我你走出到过過掉是为為有约約近快只才都就还還仅僅共成去达達:：\s#]"
    r"|大概|大约|大約|对方|對方"
    r"|\bno\b\.?|\bnumber\b|\bid\b|\bis\b|\bwas\b|\bof\b|\bto\b|\bfor\b|\bhim\b|\bthem\b|\bme\b){0,5}\Z"
)
SUM_BEFORE, NAME_BEFORE = pattern(SUMS, _FILLER), pattern(NAMES, _FILLER)
PHONE_BEFORE = re.compile(
    r"(?:[拨撥]|打(?![了进進入])|电话|電話|热线|熱線|专线|專線|手机|手機|门号|門號|座机|号码|號碼"
    r"|\b(?:call(?:ed)?|dial(?:led)?|phone|hotline|from)\b"
    r"|(?<!verify )(?<!verification )(?<!code )\bnumber\b)" + _FILLER,
    FLAGS,
)
"""The same, for what can be called."""
DIALLED_BEFORE = re.compile(rf"打{_FILLER}")
"""The same, for what can only be called: keys are `打了`, too."""
UNIT = re.compile(
    r"\s*(?:元|块|塊|万|萬|千|百|亿|億|角|%|％|折|[没沒]了|全[没沒]|就[没沒]|[还還]在|不[见見]"
    r"|年|月|日|号|號|点|點|时|時|分|秒|次|天|[:：]\d|[.,]\d"
    r"|个|個|条|條|位|通|岁|歲|人(?!家)|份|笔|筆|张|張|件|股|米"
    r"|楼|樓|室|栋|棟|座|期|页|頁|路|户"
    r"|(?:RMB|CNY|USD|yuan|dollars?|minutes?|seconds?|times?|people|days?|hours?|gone|left"
    r"|M|G|GB|MB)\b)",
    FLAGS,
)
"""What follows an amount, a time or a place, and never a secret."""
CALLER = re.compile(
    r"\s*(?:(?:又|就|再)?(?:发(?!给)|發(?!給)|打(?![入给給进進])|来|來)|给我|給我|那边|那邊"
    r"|(?:说|說)(?!给|給|了)"
    r"|(?:called|sent|texted|rang)\b)"
)
"""What follows the number of somebody who called or wrote."""
STATE = re.compile(
    r"a|all|also|and?|asked|bad|been|blank|by|changed|correct|different|done|easy|expired|fine|for"
    r"|given|gone|good|hidden|hers|his|in|it|known|leaked|long|lost|mine|missing|my|needed|never|new"
    r"|not|now|off|ok|okay|old|on|only|ours?|private|required|reset|right|safe|same|secret|set|shared"
    r"|short|still|stolen|strong|taken|that|the|their|there|this|to|told|too|unchanged|unknown|used"
    r"|very|weak|what|wrong|your|alipay|android|apple|app|email|face|google|iphone|login|phone|touch"
    r"|wechat|wifi|windows",
    re.IGNORECASE,
)
"""Words that go on after `the password is` and are none."""
PARTICIPLES = ("ed", "en", "ing", "ly")
WORD_ENDS = re.compile(r"[\s\"'”」』)）]*(?:\Z|[^\x00-\x7f]|[,;.(!?\n])")
"""Begins after a word that is a password, not the beginning of a sentence."""
