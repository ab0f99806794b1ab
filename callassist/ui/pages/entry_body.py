"""One official number in full: whose it is, what a display of it proves, how it is known."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.calls import EndedCall
from callassist.domain.directory import CanCallOut, Entry, Owner, Standing
from callassist.ui.labels import tone_of_verdict
from callassist.ui.models.directory_model import STANDING_TONES, OwnedNumber
from callassist.ui.pages.entry_sources import EntrySources
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.badge import Badge
from callassist.ui.widgets.big_number import BigNumber
from callassist.ui.widgets.buttons import QuietButton, SecondaryButton
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.message_card import MessageCard
from callassist.ui.widgets.qr_code import QrCode

if TYPE_CHECKING:
    from callassist.domain.verdict import NumberCheck
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.settings_controller import SettingsController

_FORGERIES = ("+86 {}", "00{}", "400{}", "{}0")
"""Ways to write something around a number; shown where the number check calls them look-alikes."""
_SHORT_NUMBER = 8  # digits that fit a line at the largest size
_QR_MODULE = 4


class EntryBody(QWidget):
    """Everything about one number of one organisation; it shows no other one."""

    number_requested = Signal(str, str)
    """The person wants another number: its digits, and the id of the organisation."""

    def __init__(
        self,
        number: OwnedNumber,
        controller: "CallController",
        settings: "SettingsController",
    ) -> None:
        super().__init__()
        self._number = number
        self._controller = controller
        self._settings = settings
        self._wording = controller.wording
        self._word = controller.wording.texts.word
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        self._build_head()
        self._build_number()
        self._build_proof()
        self._build_others()
        self._column.addWidget(EntrySources(number, self._wording))
        self._build_forgeries()

    # whose it is

    def _build_head(self) -> None:
        organisation = self._number.owner.organisation
        is_chinese = self._wording.language.startswith("zh")
        other_name = organisation.name_en if is_chinese else organisation.name_zh
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(plain_label(organisation.name(self._wording.language), TextRole.TITLE))
        category = self._word(f"category.{organisation.category}")
        lines.addWidget(quiet_label(f"{other_name} · {category}"))
        self._column.addWidget(words)
        if self._settings.can_be_own_bank(organisation):
            self._column.addLayout(self._bank_row(organisation.id))

    def _bank_row(self, organisation_id: str) -> FlowLayout:
        self._is_own = organisation_id in self._settings.own_banks
        if self._is_own:
            button = SecondaryButton(self.tr("从我的银行移除"), leading="close")
        else:
            button = SecondaryButton(self.tr("加入我的银行"), leading="plus")
        button.clicked.connect(self._change_bank)
        row = FlowLayout()
        row.addWidget(button)
        return row

    @Slot()
    def _change_bank(self) -> None:
        if self._is_own:
            self._settings.remove_bank(self._number.organisation_id)
        else:
            self._settings.add_bank(self._number.organisation_id)

    # the number

    def _build_number(self) -> None:
        entry, owner = self._number.entry, self._number.owner
        left = QWidget()
        lines = QVBoxLayout(left)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Space.HAIR)
        is_short = len(entry.digits) <= _SHORT_NUMBER
        role = TextRole.NUMBER if is_short else TextRole.VERDICT
        lines.addWidget(BigNumber(entry.number, role))
        lines.addWidget(quiet_label(self._purpose(entry)))
        standing = Badge(STANDING_TONES[owner.standing], self._word(f"standing.{owner.standing}"))
        lines.addWidget(standing, 0, Qt.AlignmentFlag.AlignLeft)
        if owner.menu is not None:
            lines.addWidget(quiet_label(self._menu(owner)))
        if self._number.may_be_dialled:
            self._column.addLayout(EndsLayout(left, self._code(entry), least_characters=7))
        else:
            self._column.addWidget(left)

    def _purpose(self, entry: Entry) -> str:
        words = self._word(f"entry_purpose.{entry.purpose}")
        if entry.can_call_out is CanCallOut.UNKNOWN:
            return words
        return f"{words} · {self._word(f'can_call_out.{entry.can_call_out}')}"

    def _menu(self, owner: Owner) -> str:
        if owner.menu is None:
            return ""
        if owner.menu.standing is Standing.CONFIRMED:
            return self.tr("接通后按 {digits}（以语音提示为准）").format(digits=owner.menu.digits)
        words = self.tr("接通后按 {digits}（{standing}，以语音提示为准）")
        standing = self._word(f"standing.{owner.menu.standing}")
        return words.format(digits=owner.menu.digits, standing=standing)

    def _code(self, entry: Entry) -> QrCode:
        words = self.tr("手机扫码拨打 {number}").format(number=entry.number)
        return QrCode(f"tel:{entry.digits}", words, _QR_MODULE)

    # what a display proves

    def _build_proof(self) -> None:
        check = self._check(self._number.entry.number)
        if check is None:
            return
        tone = tone_of_verdict(check.number_class, check.claim_match)
        owners = len(self._number.entry.owners)
        reasons = {
            each.code: self._wording.reason(each)
            for each in check.reasons
            # That another number of one's own bank is similar says nothing about this one.
            if each.code != "near_claimed_number"
        }
        heading = self.tr("来电显示这个号码时")
        if owners > 1:
            heading = self.tr("这个号码有 %n 家在用", "", owners)
            # The sentence about sharing names everybody, so it stands for the one about the list.
            reasons = {"shared_number": "", **reasons, "listed": ""}
        sentence = "\n".join(filter(None, reasons.values()))
        self._column.addWidget(MessageCard(tone, heading, sentence, large=False))

    def _check(self, number_text: str) -> "NumberCheck | None":
        now = self._controller.now()
        advice = self._controller.advise(EndedCall(number_text=number_text, received_at=now))
        return advice.check if advice else None

    def _build_forgeries(self) -> None:
        number = self._number.entry.digits
        texts = [form.format(number) for form in _FORGERIES]
        checks = [(text, self._check(text)) for text in texts]
        forged = [text for text, check in checks if check and check.number_class == "lookalike"]
        if not forged:
            return
        self._column.addWidget(plain_label(self.tr("常见的冒充写法"), TextRole.HEADING))
        row = FlowLayout()
        for text in forged:
            row.addWidget(Badge(Tone.DANGER, text))
        self._column.addLayout(row)

    # the organisation's other numbers

    def _build_others(self) -> None:
        organisation_id = self._number.organisation_id
        entries = self._controller.directory.entries_of(organisation_id)
        others = [
            OwnedNumber(entry, owner)
            for entry in entries
            for owner in entry.owners
            if owner.organisation.id == organisation_id and entry != self._number.entry
        ]
        if not others:
            return
        self._column.addWidget(plain_label(self.tr("这家的其他号码"), TextRole.HEADING))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for other in others:
            lines.addLayout(self._other_line(other))
        self._column.addLayout(lines)

    def _other_line(self, other: OwnedNumber) -> EndsLayout:
        purpose = self._word(f"entry_purpose.{other.entry.purpose}")
        button = QuietButton(f"{other.entry.number} · {purpose}")
        button.setProperty("digits", other.entry.digits)
        button.clicked.connect(self._request_number)
        standing = other.owner.standing
        badge = Badge(STANDING_TONES[standing], self._word(f"standing.{standing}"))
        return EndsLayout(button, badge, least_characters=8, first_grows=False)

    @Slot()
    def _request_number(self) -> None:
        digits = str(self.sender().property("digits"))
        self.number_requested.emit(digits, self._number.organisation_id)
