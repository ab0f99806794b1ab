"""A report says what happened, to whom it can be handed, and what it does not prove."""

import json
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from callassist.bundled.texts import LANGUAGES
from callassist.domain.account_checks import CheckOutcome
from callassist.domain.call_filter import CallFilter
from callassist.domain.calls import Given
from callassist.domain.errors import CallAssistError
from callassist.domain.report import MOST_CALLS, hand_in
from callassist.services.report_document import ReportDocument, ReportSection
from callassist.services.report_record import canonical_text, record_document, record_sum
from services.made_phone_logs import phone_call, phone_log
from services.made_reports import Desk, made_desk
from store.made_calls import BANK, NOON, directory, ended
from store.other_connection import other_connection


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made_desk(tmp_path) as desk:
        yield desk


def section(document: ReportDocument, title: str) -> ReportSection:
    sections = [each for chapter in document.chapters for each in chapter.sections]
    return next(each for each in sections if each.title.startswith(title))


def rows(document: ReportDocument, title: str = "") -> dict[str, str]:
    return {row.label: row.value for row in section(document, title).rows}


def said(document: ReportDocument) -> str:
    return "\n".join(document.words())


def test_the_facts_stand_as_they_were_told(desk: Desk) -> None:
    facts = rows(desk.document(desk.lookalike))

    assert facts["来电时间"] == "2026-11-22 15:42（北京时间）"
    assert facts["来电显示"] == "+86 95188（按显示原样）"
    assert facts["对方自称"] == "网商银行"
    assert facts["说的事"] == "风险提示"
    assert facts["要求"] == "短信验证码、催促或吓唬"
    assert facts["已给出"] == "没有"
    assert facts["号码比对"] == f"像 95188，但不是它。用的是 {directory().edition} 版号码表"
    assert facts["备注"] == "说账户异常。\n留的电话 13912345678"


def test_what_happened_stands_in_the_order_of_time(desk: Desk) -> None:
    check = next(each for each in desk.engine.checks.standings() if each.check.call_id == 1)
    desk.engine.checks.finish(check.check.id, CheckOutcome.FINE)
    happened = [
        (row.label, row.value) for row in section(desk.document(desk.lookalike), "经过").rows
    ]

    assert happened == [
        ("15:42", "接到来电"),
        ("15:46", "记入本程序"),
        ("15:51", "做了：自己拨 95188 核实。"),
        ("15:51", "自己拨打 95188；客服说：不是他们打的"),
        ("15:51", "添加附件：截图 13912345678.png"),
        ("16:04", "查看账户：没发现异常"),
    ]
    assert section(desk.document(desk.lookalike), "经过").title == "经过（北京时间）"


def test_a_call_abroad_is_told_in_its_own_time_and_that_of_beijing(desk: Desk) -> None:
    document = desk.document(desk.abroad)

    assert rows(document)["来电时间"] == "2026-11-21 08:05（UTC+01:00），北京时间 2026-11-21 15:05"
    assert section(document, "经过").title == "经过（UTC+01:00）"
    assert [row.label for row in section(document, "经过").rows] == ["08:05", "2026-11-22 09:04"]


def test_where_money_is_gone_110_comes_first(desk: Desk) -> None:
    numbers = list(rows(desk.document(desk.abroad), "可以交给"))

    assert numbers == ["110", "96110", "12321", "12378"]
    assert "请帮我把钱拦住" in section(desk.document(desk.abroad), "打电话").quotes[0]


def test_where_a_code_was_given_the_bank_comes_first(desk: Desk) -> None:
    given = desk.engine.calls.take(ended(claim=BANK, given=frozenset({Given.OTP}))).call.id

    numbers = list(rows(desk.document(given), "可以交给"))

    assert numbers == ["95188", "96110", "110", "12321", "12378"]


def test_every_number_to_hand_it_to_is_confirmed_in_the_list(desk: Desk) -> None:
    report = desk.engine.reports.report(desk.ids)

    assert all(each.entry.may_be_dialled for each in hand_in(report.records, directory()))


def test_the_script_can_be_read_out(desk: Desk) -> None:
    (script,) = section(desk.document(desk.lookalike), "打电话").quotes

    assert script == (
        "2026 年 11 月 22 日 15 点 42 分，有人打电话给我，来电显示是 +86 95188。"
        "对方自称“网商银行”。说的是：风险提示。提的要求有：短信验证码、催促或吓唬。"
        "我什么都没有给。我要举报这通电话。"
    )
    assert "没有显示号码" in section(desk.document(desk.hidden), "打电话").quotes[0]


def test_an_english_report_has_the_script_in_chinese_too(desk: Desk) -> None:
    document = desk.document(desk.lookalike, language="en")

    assert "网商银行" in section(document, "The same in Chinese").quotes[0]
    assert "The display showed +86 95188." in section(document, "To read out").quotes[0]


def test_the_number_check_names_its_reasons_and_sources(desk: Desk) -> None:
    grounds = section(desk.document(desk.lookalike), "号码比对")

    assert "来电在前面多了“+86”" in grounds.lines[0]
    (source,) = grounds.rows
    assert source.label == "95188"
    assert "https://github.com/metowolf/vCards" in source.value


def test_a_file_is_told_with_size_and_checksum(desk: Desk) -> None:
    content = desk.screenshot.read_bytes()

    (file,) = section(desk.document(desk.lookalike), "附件").rows

    assert file.value.splitlines() == [
        "截图 13912345678.png",
        f"{len(content)} 字节",
        f"SHA-256 {sha256(content).hexdigest()}",
    ]


def test_a_file_that_is_gone_or_changed_is_told(desk: Desk) -> None:
    (file,) = desk.engine.attachments.files(desk.lookalike)
    place = desk.engine.attachments.place(file)

    place.write_bytes(b"other")
    assert "和添加时不一样" in section(desk.document(desk.lookalike), "附件").rows[0].value
    place.unlink()
    assert "文件已经不在" in section(desk.document(desk.lookalike), "附件").rows[0].value


@pytest.mark.parametrize(
    "damage",
    [
        "update call set note = 'x' where id = 1",
        "update plan_step set state = 'done' where call_id = 1",
        "update callback set outcome = 'bank_called' where call_id = 1",
        "update attachment set name = 'x' where call_id = 1",
    ],
)
def test_a_record_that_was_changed_is_told_before_anything_else(desk: Desk, damage: str) -> None:
    assert desk.document(desk.lookalike).chapters[0].warning == ""

    with other_connection(desk.engine.folder) as other:
        other.execute(damage)

    assert "和保存时不一样" in desk.document(desk.lookalike).chapters[0].warning
    assert desk.document(desk.hidden).chapters[0].warning == ""


def test_several_calls_begin_with_an_overview_the_earliest_first(desk: Desk) -> None:
    document = desk.document(*desk.ids)

    assert document.overview is not None
    assert [line[:3] for line in document.overview.lines] == [
        ("1", "2026-11-20 09:05", "没有显示号码"),
        ("2", "2026-11-21 08:05", "13812345678"),
        ("3", "2026-11-22 15:42", "+86 95188"),
    ]
    assert [each.title for each in document.chapters] == [
        "第 1 通：2026-11-20 09:05",
        "第 2 通：2026-11-21 08:05",
        "第 3 通：2026-11-22 15:42",
        "",
    ]
    assert next(iter(rows(document, "可以交给"))) == "110"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_private_number_is_left_in_a_masked_report(desk: Desk, language: str) -> None:
    document = desk.document(*desk.ids, language=language, masked=True)

    for private in ("13812345678", "13912345678", "+86 95188", "8695188"):
        assert private not in said(document)
    assert "138******78" in said(document)
    assert "139******78" in said(document)
    assert "95188" in said(document)
    report = desk.engine.reports.report(desk.ids, is_masked=True)
    assert b"13812345678" not in canonical_text(record_document(report))


def test_a_report_says_what_it_is_worth(desk: Desk) -> None:
    document = desk.document(desk.lookalike)

    assert document.closing[0] == (
        "本记录由当事人自己填写。来电显示可以伪造，号码不能证明来电人的身份。"
    )


def test_the_checksum_can_be_made_again_from_the_record(desk: Desk) -> None:
    report = desk.engine.reports.report([desk.lookalike])
    record = record_document(report)
    text = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    assert record_sum(report) == sha256(text.encode()).hexdigest()
    assert record_sum(report) in desk.document(desk.lookalike).closing[-1]


def test_the_checksum_depends_on_the_facts_and_on_nothing_else(desk: Desk) -> None:
    def made(language: str = "zh_CN") -> str:
        return desk.document(desk.lookalike, language=language).closing[-1].split()[-1]

    first = made()
    desk.clock.moment += timedelta(days=1)
    assert {made(language) for language in LANGUAGES} == {first}

    desk.engine.attachments.remove(desk.engine.attachments.files(desk.lookalike)[0].id)
    assert made() != first


def test_hidden_characters_become_visible(desk: Desk) -> None:
    call = desk.engine.calls.take(ended("9518\u202e8", note="a\u200bb\x1b[0m")).call.id

    document = desk.document(call)

    assert rows(document)["备注"] == "a[U+200B]b[U+001B][0m"
    assert not {"\u202e", "\u200b", "\x1b"} & set(said(document))


def test_what_nobody_reads_is_cut_and_says_so(desk: Desk) -> None:
    call = desk.engine.calls.take(ended("1" * 5_000, note="说我的账户异常。" * 10_000)).call
    text = said(desk.document(call.id))
    assert len(text) < 8_000
    assert "原文共 5000 个字符" in text
    assert "原文共 80000 个字符" in text


def test_calls_like_this_one_can_be_taken_along(desk: Desk) -> None:
    more = [desk.engine.calls.take(ended(number)).call.id for number in ("+8695188", "0086 95188")]

    assert set(desk.engine.reports.same_number(desk.lookalike)) == {desk.lookalike, more[0]}
    assert set(desk.engine.reports.same_family(desk.lookalike)) == {desk.lookalike, *more}
    assert desk.engine.reports.same_number(desk.hidden) == ()
    assert desk.engine.reports.same_family(desk.abroad) == ()


def test_a_call_that_is_not_there_and_too_many_are_told(desk: Desk) -> None:
    with pytest.raises(CallAssistError, match="no_call"):
        desk.engine.reports.report([99])
    with pytest.raises(CallAssistError, match="report_too_many"):
        desk.engine.reports.report(range(MOST_CALLS + 1))
    assert len(desk.engine.reports.report([desk.hidden] * 2).records) == 1


def test_nothing_is_said_of_an_imported_call_that_nobody_told_of(
    desk: Desk, tmp_path: Path
) -> None:
    file = phone_log(tmp_path / "calls.xml", [phone_call("+8695588", 1)])
    for _ in desk.engine.imports.open(file).take():
        pass
    [call] = desk.engine.calls.calls(CallFilter(text="8695588"))

    document = desk.document(call.id)

    assert rows(document, "")["要求"] == rows(document, "")["已给出"] == "没有记下"
    (script,) = section(document, "打电话").quotes
    assert "没有给" not in script
    assert "请照实补上" in script
    assert "取自手机的通话记录" in document.closing[0]


def test_a_report_may_be_of_all_calls_that_fit(desk: Desk) -> None:
    fitting = desk.engine.reports.fitting(CallFilter(text="95188"))

    assert desk.lookalike in fitting
    assert desk.hidden not in fitting
    assert len(desk.engine.reports.report(fitting).records) == len(fitting)


def test_too_many_calls_for_one_report_are_told(desk: Desk) -> None:
    with desk.engine.log.as_one():
        for minute in range(MOST_CALLS):
            desk.engine.calls.take(ended("1", received_at=NOON + timedelta(minutes=minute)))

    with pytest.raises(CallAssistError, match="report_too_many"):
        desk.engine.reports.fitting(CallFilter())
