"""Texts that mean more to some reader than to a person: markup, marks, commands, floods.

A caller chooses what a phone shows, a file brings any field, and people paste. Wherever such a text
is shown, said, printed or written it has to be these characters and nothing else.
"""

CANARY_FILE = "/callassist-hostile-canary"
"""A place named by some of the texts. Nobody may ever look there."""

MARKUP = (
    "<b>官方客服 已验证</b>",
    "<h1>OFFICIAL</h1>",
    f"<img src='file://{CANARY_FILE}.png'>",
    f'<img src="{CANARY_FILE}.png" onerror="x">',
    "<img src='http://127.0.0.1:9/x.png'>",
    "<a href='http://127.0.0.1:9/'>95188</a>",
    '<a href="tel:17000000000">点这里回拨</a>',
    "<font color='#00ff00' size='7'>✔ 安全</font>",
    "<span style='color:white'>95188</span>17000000000",
    "<qt>95188</qt>",
    "<p dir='rtl'>95188</p>",
    "<table><tr><td>95188</td></tr></table>",
    "<style>*{color:red}</style>95188",
    "<script>alert(1)</script>",
    "<!-- 95188 -->",
    "<!DOCTYPE html><b>95188</b>",
    "<?xml version='1.0'?><b>95188</b>",
    "<![CDATA[<b>95188</b>]]>",
    "95188<br>工商银行",
    "95188</p><p>下一段",
    "&lt;b&gt;官方&lt;/b&gt;",
    "95188 &lt;i&gt;",
    "&amp;&nbsp;&#57;&#x35;188",
    "&copy;&reg;&trade;",
    "**粗体** _斜体_ [95188](http://127.0.0.1:9/)",
    f"![图](file://{CANARY_FILE}.png)",
    "http://127.0.0.1:9/95188?a=1&b=2",
    "someone@example.org www.example.org",
    "tel:95188 mailto:a@example.org sms:10086",
)
"""What would be laid out, loaded or linked where a text is taken for a page."""

MNEMONICS = (
    "A&T 客服",
    "&文件 &&退出",
    "工行&",
    "标题[*]",
    "左\t右",
)
"""What menus, buttons and titles take for keys, columns and marks."""

HIDDEN = (
    "881\u202e59",
    "\u202e88159",
    "\u202d95188\u202c",
    "\u206695188\u2069",
    "\u2067银行\u2069 95188",
    "95\u200b188",
    "95\u200d188\u200c",
    "\ufeff95188",
    "95\u00ad188",
    "95\u2060188",
    "银\u3164行",
    "银\u115f\u1160行",
    "95\u034f188",
    "\U000e0001\U000e0039\U000e007f95188",
    "95188\ufe0f\u20e3",
    "9\u0335\u03365188",
    "Z" + "\u0341\u0316\u0347" * 40 + "95188",
    "عربي 95188 עברית",
    "٩٥١٨٨ ９５１８８ 𝟵𝟱𝟭𝟴𝟴",
    "аlipay 网商銀行",
    "95188\u2028下一行\u2029下一段",
    "95\x85188\x0b\x0c",
)
"""What cannot be seen, or makes something else be seen."""

CONTROLS = (
    "\x1b[31m95188\x1b[0m",
    "\x1b[2J\x1b[H没有来电",
    "\x1b]0;95188\x07",
    "\x1b]8;;http://127.0.0.1:9/\x1b\\95188\x1b]8;;\x1b\\",
    "\x1b]52;c;OTUxODg=\x07",
    "\x1b[6n\x1b[c\x9b31m",
    "\x90q\x9c\x9d0;x\x9c",
    "95188\r隐藏的前半",
    "a\x08\x08b\x7f",
    "银行\x00后面",
    "\x07\x0e\x0f\x05",
    "行\r\n行\n\n行",
    "\x01\x02\x03\x1c\x1d\x1e\x1f",
)
"""What steers a terminal, ends a string, or begins another line."""

COMMANDS = (
    "=1+2",
    "=cmd|'/c calc'!A1",
    '=HYPERLINK("http://127.0.0.1:9/","95188")',
    "+8695188",
    "-2+3",
    "@SUM(A1)",
    "\t=1+2",
    "＝1+2",
    "';--",
    "'); DROP TABLE call;--",
    '" OR 1=1 --',
    'NEAR("95188" 银行, 2) AND NOT -x*',
    '"""',
    "%s %n %1 %d %x %(name)s %2$s",
    "{} {0} {name} {0.__class__} {{}} {count!r:>99}",
    "$HOME `id` $(id) ${IFS} ; rm -rf ~",
    "../../../../etc/passwd",
    "C:\\Windows\\win.ini",
    "CON",
    "-rf",
    "银行\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM",
    "a;b,c\\n\\;d:e",
    "(银行) Tj ET endstream \\(95188\\)",
)
"""What a spreadsheet, a database, a shell, a calendar, a format or a PDF would carry out."""

BROKEN = ("\ud800", "银行\udc80\udfff", "95188\ud83d", "\ufffe\uffff\ufdd0")
"""What is no text at all: halves of characters, and codes that will never be one."""

FLOODS = ("x" * 5_000, "银行95188，" * 12_500, "1" * 300, "\n" * 400 + "95188", "   " * 500 + "x")
"""More than anybody reads."""

HOSTILE_TEXTS = (*MARKUP, *MNEMONICS, *HIDDEN, *CONTROLS, *COMMANDS, *BROKEN, *FLOODS)


def without_halves(text: str) -> str:
    """The text as it can be written in UTF-8: what a file or a command line can bring."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


WRITTEN_TEXTS = tuple(dict.fromkeys(map(without_halves, HOSTILE_TEXTS)))
"""The same as far as they can come from a file."""


def file_name_of(text: str) -> str:
    """A name a file can really have here that holds as much as possible of the text."""
    kept = without_halves(text).replace("/", "∕").replace("\x00", "␀")[:60].strip(". ")
    return f"{kept or 'x'}.png"
