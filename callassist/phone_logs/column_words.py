"""What the columns and the types of calls are called in lists of calls, in three languages."""

from collections.abc import Mapping
from typing import Literal

from callassist.domain.phone_log import PhoneCallType
from callassist.phone_logs.android_codes import ANDROID_TYPES, WORD_TYPES

Role = Literal["number", "time", "type", "duration", "name"]
"""What a column may be."""

COLUMN_WORDS: Mapping[Role, tuple[str, ...]] = {
    "number": (
        *("对方号码", "来电号码", "主叫号码", "电话号码", "手机号码", "号码", "手机号", "电话"),
        *("對方號碼", "來電號碼", "電話號碼", "號碼", "電話", "phone number", "phonenumber"),
        *("phone_number", "caller number", "caller id", "number", "phone", "caller", "from"),
        *("telephone number", "telephone", "rufnummer", "telefonnummer", "nummer", "anrufer"),
    ),
    "time": (
        *("开始时间", "起始时间", "来电时间", "通话开始时间", "通话时间", "呼叫时间", "时间"),
        *("日期时间", "日期", "開始時間", "來電時間", "通話時間", "時間", "timestamp"),
        *("date time", "datetime", "date/time", "start time", "call time", "call date", "date"),
        *("time", "start", "started", "when", "datum", "zeitpunkt", "beginn", "zeit"),
    ),
    "type": (
        *("通话类型", "呼叫类型", "类型", "通话状态", "状态", "呼叫方向", "方向", "通話類型"),
        *("類型", "狀態", "call type", "call_type", "calltype", "type", "direction", "status"),
        *("anrufart", "typ", "art", "richtung"),
    ),
    "duration": (
        *("通话时长", "时长", "通话时长(秒)", "通话时长（秒）", "通话长度", "通話時長", "時長"),
        *(
            "call duration (s)",
            "call duration",
            "duration (s)",
            "duration(s)",
            "duration",
            "length",
            "seconds",
        ),
        *("talk time", "dauer", "gesprächsdauer"),
    ),
    "name": (
        *("联系人", "姓名", "名称", "对方姓名", "备注名", "聯絡人", "姓名", "名稱"),
        *("contact name", "caller name", "contact", "name", "kontakt"),
    ),
}
"""The words of a first row, in small letters; those that say most come first."""

_WORDS_OF_TYPES: Mapping[PhoneCallType, tuple[str, ...]] = {
    PhoneCallType.INCOMING: (
        *("来电", "呼入", "被叫", "已接", "已接来电", "已接听", "接听", "打入", "來電", "撥入"),
        *("已接來電", "received", "in", "inbound", "answered", "eingehend", "angenommen"),
    ),
    PhoneCallType.OUTGOING: (
        *("去电", "呼出", "主叫", "拨出", "已拨", "已拨电话", "打出", "去電", "撥出", "已撥電話"),
        *("dialed", "dialled", "out", "outbound", "ausgehend", "gewählt"),
    ),
    PhoneCallType.MISSED: (
        *("未接", "未接来电", "未接听", "未接來電", "未接聽", "entgangen", "verpasst"),
        "in abwesenheit",
    ),
    PhoneCallType.REJECTED: (
        *("拒接", "已拒接", "拒绝", "已拒绝", "拒絕", "declined", "refused", "abgelehnt"),
    ),
    PhoneCallType.BLOCKED: (
        *("拦截", "已拦截", "骚扰拦截", "攔截", "已攔截", "已封鎖", "blockiert", "gesperrt"),
    ),
    PhoneCallType.VOICEMAIL: (
        *("语音信箱", "语音邮件", "留言", "語音信箱", "voice mail", "anrufbeantworter"),
    ),
    PhoneCallType.ANSWERED_ELSEWHERE: (
        *("在其他设备接听", "在其他裝置接聽", "answered elsewhere", "answered externally"),
    ),
}

TYPE_WORDS: Mapping[str, PhoneCallType] = {
    **WORD_TYPES,
    **{f"calltype.{word}": kind for word, kind in WORD_TYPES.items()},
    **{word: kind for kind, words in _WORDS_OF_TYPES.items() for word in words},
}
"""What the words of a type column mean, in small letters."""

TYPE_CODES = ANDROID_TYPES
"""What the numbers of a type column mean, where it holds numbers: Android's are common."""
