"""The form for one check: which account, what it is called, how often, what to look at besides."""

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from callassist.domain.account_checks import CheckKind
from callassist.ui.account_checks.account_draft import AccountDraft
from callassist.ui.account_checks.rhythm_choice import RhythmChoice
from callassist.ui.plain_text import caption_for, plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.few_lines_field import FewLinesField
from callassist.ui.widgets.search_choice import Choice, SearchChoice

if TYPE_CHECKING:
    from callassist.domain.account_checks import AccountCheck
    from callassist.domain.schedules import Schedule
    from callassist.ui.controllers.check_controller import CheckController

_LONGEST_NAME = 40


class AccountForm(QWidget):
    """What the dialog asks. Bank and name are asked for an account only."""

    def __init__(self, controller: "CheckController", check: "AccountCheck | None") -> None:
        super().__init__()
        self._controller = controller
        self._check = check
        self.bank = SearchChoice(self.tr("输入银行名字"))
        """The bank; may be left empty, or name one the list does not have."""
        self.name = QLineEdit()
        """What the person calls the account."""
        self.rhythm = RhythmChoice(controller.words)
        """How often."""
        self.points = FewLinesField()
        """What the person wants to look at besides."""
        self._preview = quiet_label()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.SMALL)
        self._column.setSpacing(Space.HAIR)
        self._build()
        self._offer_banks()
        self._show_check()
        self.rhythm.rhythm_changed.connect(self._show_preview)
        self._show_preview()

    def _build(self) -> None:
        is_account = self._check is None or self._check.kind is CheckKind.ACCOUNT
        if self._check is not None and not is_account:
            words = self._controller.words.name(self._check)
            self._column.addWidget(plain_label(words, TextRole.VERDICT))
            self._column.addSpacing(Space.MEDIUM)
        self._add(self.tr("哪家银行"), self.bank, is_shown=is_account)
        hint = self.tr("起个名字就好，别写卡号。")
        self._add(self.tr("怎么称呼这个账户"), self.name, hint, is_shown=is_account)
        self._add(self.tr("多久看一次"), self.rhythm)
        self._column.addWidget(self._preview)
        self._column.addSpacing(Space.LARGE)
        own = self.tr("自己还想看什么（可以不写）")
        self._add(own, self.points, self.tr("一行写一条，会排在清单后面。"))
        self._column.addStretch(1)
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("例如 工资卡"))

    def _add(self, caption: str, field: QWidget, hint: str = "", *, is_shown: bool = True) -> None:
        if not is_shown:
            field.setParent(self)
            field.hide()
            return
        self._column.addWidget(caption_for(field, caption))
        self._column.addWidget(field)
        if hint:
            field.setAccessibleDescription(hint)
            self._column.addWidget(quiet_label(hint))
        if field is not self.rhythm:
            self._column.addSpacing(Space.LARGE)

    def _offer_banks(self) -> None:
        wording = self._controller.wording
        banks = [
            Choice(each.id, wording.organisation(each.id)) for each in self._controller.banks()
        ]
        listed = {each.value for each in banks}

        def search(text: str) -> list[Choice]:
            from callassist.ui.pages.claim_choice import organisations_found

            found = organisations_found(self._controller.directory, wording, text)
            return [each for each in found if each.value in listed]

        self.bank.fill(banks, search)

    def _show_check(self) -> None:
        if self._check is not None:
            self.bank.choose(self._check.organisation_id)
            self.name.setText(self._check.name)
            self.rhythm.choose(self._check.schedule)
            self.points.setPlainText("\n".join(self._check.own_points))

    def start_keyboard(self) -> None:
        """Give the keyboard to the first thing asked."""
        (self.rhythm if self.bank.isHidden() else self.bank).setFocus()

    def draft(self) -> AccountDraft:
        """Return what was said. A bank the list does not have becomes part of the name."""
        parts = (self.bank.unknown_text(), self.name.text().strip())
        lines = self.points.toPlainText().splitlines()
        return AccountDraft(
            organisation_id=self.bank.value(),
            name=" · ".join(part for part in parts if part),
            schedule=self.schedule(),
            own_points=tuple(dict.fromkeys(line.strip() for line in lines if line.strip())),
        )

    def is_named(self) -> bool:
        """Return whether the account can be told from others: by its bank or a name."""
        draft = self.draft()
        is_account = self._check is None or self._check.kind is CheckKind.ACCOUNT
        return not is_account or bool(draft.organisation_id or draft.name)

    def schedule(self) -> "Schedule":
        """Return what was chosen; a schedule that is kept goes on from where it began."""
        chosen = self.rhythm.schedule(self._today())
        if self._check is not None:
            kept = self._check.schedule
            same = replace(chosen, starts_on=kept.starts_on, ends_on=kept.ends_on)
            return kept if same == kept else chosen
        return chosen

    def _today(self) -> date:
        return self._controller.now().date()

    @Slot()
    def _show_preview(self) -> None:
        days = [self._moment(each) for each in self._controller.next_days(self.schedule(), 2)]
        if len(days) < 2:
            self._preview.setText("".join(self.tr("下一次：{}").format(each) for each in days))
            return
        words = self.tr("下一次：{}，再下一次：{}").format(*days)
        self._preview.setText(words)

    def _moment(self, day: date) -> str:
        words = self._controller.words
        evening = datetime.combine(day, self._controller.evening)
        return self.tr("{day} {weekday} {time}").format(
            day=words.day(day, self._today()),
            weekday=words.weekday(day),
            time=f"{evening:%H:%M}",
        )
