"""A shell with two small pages, for tests of the frame."""

from PySide6.QtWidgets import QLineEdit

from callassist.ui.page import Page
from callassist.ui.plain_text import plain_label
from callassist.ui.shell import PageEntry, Shell
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.chip_group import ChipGroup
from callassist.ui.widgets.columns_layout import ColumnsLayout
from callassist.ui.widgets.fields import CaptionedField


class FormPage(Page):
    """A page with a field, chips and buttons in two columns."""

    def __init__(self) -> None:
        super().__init__("刚挂断？先记下来", "不确定的可以空着，只填号码也能保存。")
        self.number = QLineEdit()
        form, side = Card(), Card()
        form.add(CaptionedField("来电号码", self.number))
        form.add(self._chips())
        form.add(PrimaryButton("保存，看下一步", trailing="arrow-right"))
        side.add(plain_label("来电显示可以伪造。号码对得上，也不能证明是真的。"))
        side.add(SecondaryButton("生成举报材料（PDF）"))
        columns = ColumnsLayout()
        columns.add_column(form, 3)
        columns.add_column(side, 2)
        self.add_layout(columns)
        self.end()
        self.start_keyboard_at(self.number)

    def _chips(self) -> ChipGroup:
        group = ChipGroup("对方要你做什么（可多选）")
        for value, words in (("otp", "说出验证码"), ("password", "说出密码")):
            group.add_chip(value, words, danger=True)
        group.add_chip("none", "都没有", alone=True)
        return group

    def draft(self) -> object | None:
        """Return the number typed so far."""
        return self.number.text() or None

    def resume(self, draft: object) -> None:
        """Put the number back."""
        self.number.setText(str(draft))


class LongPage(Page):
    """A page longer than any window, with a button at its foot."""

    def __init__(self) -> None:
        super().__init__("防骗指南")
        for _ in range(60):
            self.add(plain_label("银行不会主动要密码、验证码。"))
        self.last = SecondaryButton("练一练")
        self.add(self.last)


def sample_shell() -> Shell:
    """Return a shell with a form outside the rail, and two places in it."""
    return Shell(
        [
            PageEntry(page_id="log", build=FormPage),
            PageEntry(page_id="guide", build=LongPage, words=lambda: "防骗指南", icon_name="book"),
            PageEntry(page_id="settings", build=lambda: Page("设置"), words=lambda: "设置"),
            PageEntry(page_id="drill", build=lambda: Page("练一练"), under="guide"),
        ]
    )
