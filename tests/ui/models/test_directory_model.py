import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from callassist.domain.directory import EntryPurpose, Standing
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.models.directory_model import Column, DirectoryModel, owned_numbers
from callassist.ui.tone import Tone
from callassist.ui.widgets.row_table import TONE_DATA
from store.made_calls import directory


@pytest.fixture
def model(controller: CallController) -> DirectoryModel:
    made = DirectoryModel(controller)
    made.show("", ())
    return made


def rows(model: DirectoryModel) -> list[tuple[str, ...]]:
    return [
        tuple(str(model.index(row, column).data() or "") for column in Column)
        for row in range(model.rowCount())
    ]


def test_model_keeps_the_promises_of_a_model(
    qtmodeltester: ModelTester, model: DirectoryModel
) -> None:
    model.show("工商", ("icbc",))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_shared_number_has_a_row_for_each_owner_with_its_own_standing(
    model: DirectoryModel,
) -> None:
    model.show("95188", ())
    shared = [row for row in rows(model) if row[Column.NUMBER] == "95188"]
    assert shared == [
        ("网商银行", "95188", "客服热线", "两处来源"),
        ("支付宝", "95188", "客服热线", "两处来源"),
        ("蚂蚁集团", "95188", "客服热线", "只有一处来源"),
        ("花呗 / 借呗", "95188", "客服热线", "只有一处来源"),
    ]


def test_search_by_name_shows_that_owner_only(model: DirectoryModel) -> None:
    model.show("蚂蚁", ())
    assert {row[Column.ORGANISATION] for row in rows(model)} == {"蚂蚁集团"}


def test_own_banks_stand_first_under_their_heading(model: DirectoryModel) -> None:
    model.show("银行", ("ccb",))
    names = [row[Column.ORGANISATION] for row in rows(model)]
    assert names[:2] == ["我的银行", "中国建设银行"]
    after = names[names.index("其他号码") + 1 :]
    assert after
    assert "中国建设银行" not in after


def test_without_own_banks_there_is_no_heading(model: DirectoryModel) -> None:
    assert model.headings() == []


def test_heading_cannot_be_chosen(model: DirectoryModel) -> None:
    model.show("", ("ccb",))
    heading = model.index(model.headings()[0], 0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.number_at(heading.row()) is None


def test_number_with_one_source_never_has_the_tone_of_one_with_two(
    model: DirectoryModel,
) -> None:
    for row in range(model.rowCount()):
        number = model.number_at(row)
        assert number is not None
        tone = model.index(row, Column.STANDING).data(TONE_DATA)
        is_confirmed = number.owner.standing is Standing.CONFIRMED
        assert (tone == Tone.LISTED) is is_confirmed


def test_only_voice_lines_for_callers_with_two_sources_may_be_dialled() -> None:
    not_for_callers = {EntryPurpose.SMS, EntryPurpose.OVERSEAS, EntryPurpose.OUTBOUND}
    dialled = [each for each in owned_numbers(directory().entries, "") if each.may_be_dialled]
    assert len(dialled) > 100
    assert all(each.entry.is_confirmed for each in dialled)
    assert all(each.owner.standing is Standing.CONFIRMED for each in dialled)
    assert not {each.entry.purpose for each in dialled} & not_for_callers
