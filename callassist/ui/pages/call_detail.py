"""The card beside the call log: everything that was written down about one call."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.folding import number_digits
from callassist.ui.added_numbers.name_lines import NameLines
from callassist.ui.models.call_words import CallWords
from callassist.ui.pages.related_view import RelatedView
from callassist.ui.plain_text import PlainLabel, plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.big_number import BigNumber
from callassist.ui.widgets.buttons import PrimaryButton, QuietButton
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.message_card import MessageCard
from callassist.ui.widgets.question_card import QuestionCard
from callassist.ui.widgets.scrolled_card import ScrolledCard

if TYPE_CHECKING:
    from callassist.domain.advice import Call, CallStory
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.report_controller import ReportController
    from callassist.ui.report.attachment_list import AttachmentList


class CallDetail(ScrolledCard):
    """One call in full, the way on to its steps, and its removal."""

    steps_requested = Signal(int)
    """The person wants the steps of this call: its id."""
    delete_requested = Signal(int)
    """The person wants this call out of the log: its id."""
    edit_requested = Signal(int)
    """The person wants to tell more about this call, or to correct it: its id."""
    report_requested = Signal(int)
    """The person wants to hand this call to somebody: its id."""
    add_number_requested = Signal(str)
    """The person wants to keep this number as one of theirs."""

    def __init__(
        self,
        controller: "CallController",
        reports: "Callable[[], ReportController] | None" = None,
    ) -> None:
        """Without `reports` neither files nor a report are offered."""
        super().__init__()
        self._controller = controller
        self._reports = reports
        self._attachments: AttachmentList | None = None
        self._words = CallWords(controller)
        self._call_id: int | None = None
        self._shown: Call | None = None
        self.setAccessibleName(self.tr("选中的来电"))
        self._build_head()
        self._build_facts()
        self._build_deletion()
        self.lines.addStretch(1)
        self._build_foot()
        self.hide()

    def _build_head(self) -> None:
        self._moment = plain_label("", TextRole.HEADING)
        self._number = BigNumber("", TextRole.TITLE)
        self._changed = MessageCard(Tone.DOUBT, "", large=False)
        self._verdict = MessageCard(Tone.NEUTRAL, "", large=False)
        for card in (self._changed, self._verdict):
            card.column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        self._names = NameLines()
        for widget in (self._moment, self._number, self._changed, self._verdict, self._names):
            self.lines.addWidget(widget)
        self._controller.names_changed.connect(self._show_names)

    def _build_facts(self) -> None:
        self._facts = [PlainLabel() for _ in range(9)]
        facts = QVBoxLayout()
        facts.setSpacing(Space.HAIR)
        for fact in self._facts:
            facts.addWidget(fact)
        self.lines.addLayout(facts)
        self.related = RelatedView(self._controller)
        """The other calls of the same number and of the same forgery."""
        self.lines.addWidget(self.related)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(0)
        self._looking.timeout.connect(self._show_related)
        self._looking.timeout.connect(self._show_names)
        why = self._words.wording.texts.sentence("out.reasons")
        self.lines.addWidget(plain_label(why, TextRole.STRONG))
        self._reasons = plain_label()
        self._origin = quiet_label()
        self.lines.addWidget(self._reasons)
        self.lines.addWidget(self._origin)

    def _build_deletion(self) -> None:
        self._delete = QuietButton(self.tr("删除这通来电"), leading="trash")
        self._delete.clicked.connect(self._ask_about_deletion)
        self._question = QuestionCard(
            self.tr("从记录里删除这通来电？30 天内可以找回。"), self.tr("留着"), self.tr("删除")
        )
        self._question.agreed.connect(self._request_delete)
        self._question.declined.connect(self._leave_it)
        self._add = QuietButton(self.tr("把这个号码记为我的…"), leading="pencil")
        self._add.clicked.connect(self._request_add)
        self.lines.addWidget(_in_lines(self._add, self._delete))

    @Slot()
    def _ask_about_deletion(self) -> None:
        self.ask_in_foot(self._question)

    @Slot()
    def _leave_it(self) -> None:
        self.end_question()
        self._delete.setFocus()

    def _show_attachments(self) -> None:
        """Show the files of the call; their list is made with the first call that is shown."""
        if self._reports is None:
            return
        if self._attachments is None:
            from callassist.ui.report.attachment_list import AttachmentList

            self._attachments = AttachmentList(self._reports())
            self.lines.insertWidget(self.lines.indexOf(self._origin) + 1, self._attachments)
        self._attachments.show_call(self._call_id)

    def _build_foot(self) -> None:
        self._steps = PrimaryButton("", trailing="arrow-right")
        self._steps.clicked.connect(self.request_steps)
        edit = QuietButton(self.tr("补记或改正…"), leading="pencil")
        edit.clicked.connect(self.request_edit)
        report = QuietButton(self.tr("整理成一份材料…"), leading="export")
        report.clicked.connect(self._request_report)
        if self._reports is None:
            report.hide()
        self.add_to_foot(self._steps)
        self.add_to_foot(_in_lines(edit, report))
        self.foot.setSpacing(Space.HAIR)

    @property
    def call_id(self) -> int | None:
        """The id of the call shown, None if there is none."""
        return self._call_id

    def show_call(self, call_id: int | None) -> None:
        """Show a call by its id; None or a call that is gone shows nothing."""
        story = None if call_id is None else self._controller.story(call_id)
        self._shown = story.call if story else None
        self._call_id = story.call.id if story else None
        self._names.show_names(())
        self.end_question()
        self.setVisible(story is not None)
        if story is not None:
            self._show_head(story)
            self._show_facts(story)
            self._steps.setText(self._way_on(story))
            self._show_attachments()
            self._looking.start()

    def _show_head(self, story: "CallStory") -> None:
        call = story.call
        self._moment.setText(self._words.moment(call.ended.received_at))
        self._number.set_number(self._words.number(call.ended))
        if call.ended.is_hidden or not call.ended.number_text:
            self._number.setAccessibleName(self._number.text())
        self._changed.setVisible(not call.is_intact)
        if not call.is_intact:
            self._changed.say(Tone.DOUBT, self._words.verdict(call).words, self._changed_words())
        verdict = self._words.verdict(call)
        self._verdict.say(verdict.tone, verdict.words, self._words.rule(call))
        self._reasons.setText(self._words.reasons(call))

    def _changed_words(self) -> str:
        return self.tr(
            "这条记录和保存时不一样，可能损坏了，也可能被改过。下面写的不一定是当时的内容。"
        )

    def _show_facts(self, story: "CallStory") -> None:
        ended, words = story.call.ended, self._words
        purpose = words.wording.texts.word(f"purpose.{ended.purpose}")
        facts = [
            *self._phone_facts(story),
            self._labelled("out.claim", words.claim(ended)),
            self._labelled("out.about", purpose) if ended.purpose != "other" else "",
            self._labelled("out.asked", words.requests(ended)),
            self._labelled("out.given", words.given(ended)),
            self._labelled("out.callback", words.callback_in_full(story.callback)),
            self._labelled("out.note", ended.note) if ended.note else "",
        ]
        for label, fact in zip(self._facts, facts, strict=True):
            label.setText(fact)
            label.setVisible(bool(fact))
        self._origin.setText(self._origin_words(story))

    def _phone_facts(self, story: "CallStory") -> tuple[str, str, str]:
        """That there are no steps yet, what the phone noted, and how it calls the number."""
        source = story.call.source
        if source is None:
            return "", "", ""
        noted = self.tr("手机里的记录：{}").format(self._words.source(source))
        name = self.tr("手机里存的名字：{}").format(source.name) if source.name else ""
        missing = self.tr("从手机导入，还没有步骤。可以补记对方说了什么，也可以直接生成步骤。")
        return missing if story.waits_for_plan else "", noted, name

    def _labelled(self, key: str, value: str) -> str:
        texts = self._words.wording.texts
        return texts.sentence("out.labelled", label=texts.sentence(key), value=value)

    def _origin_words(self, story: "CallStory") -> str:
        edition = story.call.verdict.list_edition
        return self.tr("判断时用的是 {edition} 版号码表").format(edition=edition)

    @Slot()
    def _show_related(self) -> None:
        if self._call_id is not None:
            self.related.show_related(self._controller.beside(self._call_id))

    @Slot()
    def _show_names(self) -> None:
        """Show how the person calls the number; who has no name for it can give one."""
        call = self._shown
        names: tuple[str, ...] = ()
        if call is not None:
            names = self._controller.names_of(call.ended, call.verdict.number_class)
        self._names.show_names(names)
        can_have_one = call is not None and bool(number_digits(call.ended.number_text))
        self._add.setVisible(can_have_one and not names)

    def _way_on(self, story: "CallStory") -> str:
        if story.waits_for_plan:
            return self.tr("生成步骤")
        open_steps = [at for at, entry in enumerate(story.plan, start=1) if entry.state == "open"]
        if not open_steps:
            return self.tr("看步骤")
        if open_steps[0] == 1:
            return self.tr("从第 1 步开始")
        return self.tr("继续第 {number} 步").format(number=open_steps[0])

    @Slot()
    def request_steps(self) -> None:
        """Ask for the steps; an imported call gets them there."""
        if self._call_id is not None:
            self._tell_steps_wish(self._call_id)

    @Slot()
    def request_edit(self) -> None:
        """Ask for the form to tell more about this call."""
        if self._call_id is not None:
            self._tell_edit_wish(self._call_id)

    @Slot()
    def _request_delete(self) -> None:
        self.end_question()
        if self._call_id is not None:
            self._tell_delete_wish(self._call_id)

    @Slot()
    def _request_add(self) -> None:
        if self._shown is not None:
            self.add_number_requested.emit(self._shown.ended.number_text)

    @Slot()
    def _request_report(self) -> None:
        if self._call_id is not None:
            self._tell_report_wish(self._call_id)

    def _tell_report_wish(self, call_id: int) -> None:
        self.report_requested.emit(call_id)

    def _tell_edit_wish(self, call_id: int) -> None:
        self.edit_requested.emit(call_id)

    def _tell_steps_wish(self, call_id: int) -> None:
        self.steps_requested.emit(call_id)

    def _tell_delete_wish(self, call_id: int) -> None:
        self.delete_requested.emit(call_id)


def _in_lines(*buttons: QWidget) -> QWidget:
    """Quiet buttons side by side, in as many lines as they need."""
    row = QWidget()
    layout = FlowLayout(gap=0)
    for button in buttons:
        layout.addWidget(button)
    row.setLayout(layout)
    return row
