"""The settings of what others may see, and how long calls are kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from callassist.domain.retention import CHOICES
from callassist.ui.announcements import announce
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.fields import CaptionedField, ChoiceField
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.switch_line import SwitchLine

if TYPE_CHECKING:
    from callassist.ui.controllers.retention_controller import RetentionController
    from callassist.ui.controllers.settings_controller import SettingsController


class PrivacySettings(Card):
    """Every choice holds at once; calls that are there already go only after a question."""

    def __init__(self, settings: "SettingsController", retention: "RetentionController") -> None:
        super().__init__()
        self._settings = settings
        self._retention = retention
        heading = self.tr("隐私")
        self.setAccessibleName(heading)
        self.column.setSpacing(Space.SMALL)
        self.add(plain_label(heading, TextRole.HEADING))
        self._add_discretion()
        self._add_keeping()
        self._add_question()
        self._add_log_switch()
        retention.old_calls_found.connect(self._ask)
        retention.removed.connect(self._tell_removed)
        self._ask(retention.asked)

    def _add_discretion(self) -> None:
        discreet = SwitchLine(self.tr("标题和通知里不说是什么事"))
        discreet.show_on(self._settings.is_discreet)
        discreet.switched.connect(self._settings.choose_discreet)
        self.add(discreet)
        self.add(quiet_label(self.tr("只说有一件事在等你。打开窗口才看得到内容。")))

    def _add_keeping(self) -> None:
        words = self.tr("来电记录留多久")
        self._months = ChoiceField()
        for months in CHOICES:
            self._months.addItem(self._duration(months), months)
        self._months.setCurrentIndex(max(self._months.findData(self._retention.months), 0))
        self._months.activated.connect(self._choose_months)
        self.add(CaptionedField(words, self._months))
        self.add(
            quiet_label(
                self.tr("到时间的来电先移到“最近删除”，30 天内能找回。等着回拨的来电不动。")
            )
        )

    def _duration(self, months: int | None) -> str:
        if months is None:
            return self.tr("一直留着")
        return self.tr("%n 个月", "", months)

    def _add_question(self) -> None:
        self._question = QWidget()
        row = FlowLayout(Space.SMALL)
        self._sentence = plain_label()
        keep = SecondaryButton(self.tr("先留着"))
        move = SecondaryButton(self.tr("移到最近删除"))
        keep.clicked.connect(self._keep)
        move.clicked.connect(self._retention.remove)
        self._keep_button = keep
        for button in (keep, move):
            row.addWidget(button)
        self._question.setLayout(row)
        for part in (self._sentence, self._question):
            part.hide()
            self.add(part)

    def _add_log_switch(self) -> None:
        forgets = SwitchLine(self.tr("不留来电记录"))
        forgets.show_on(not self._settings.keeps_log)
        forgets.switched.connect(self._choose_forgetting)
        self.add(forgets)
        self.add(
            quiet_label(
                self.tr("以后记的来电，该回拨的有了结果，关掉程序就彻底删除。已经有的记录不动。")
            )
        )

    @Slot(int)
    def _choose_months(self, index: int) -> None:
        months = self._months.itemData(index)
        if months != self._retention.months:
            self._retention.choose(months)

    @Slot(int)
    def _ask(self, count: int) -> None:
        """Asks what becomes of calls that are too old; 0 asks nothing."""
        if count:
            self._sentence.setText(
                self.tr("有 %n 通来电已经超过这个时间。现在移到“最近删除”吗？", "", count)
            )
            announce(self._sentence, self._sentence.text())
        for part in (self._sentence, self._question):
            part.setVisible(count > 0)

    @Slot()
    def _keep(self) -> None:
        """Keeps everything: for ever, until the person chooses again."""
        self._months.setCurrentIndex(self._months.findData(None))
        self._retention.choose(None)

    @Slot(int)
    def _tell_removed(self, count: int) -> None:
        words = self.tr("%n 通来电移到了“最近删除”。", "", count)
        self._sentence.setText(words)
        self._sentence.setVisible(count > 0)
        announce(self._sentence, words)

    @Slot(bool)
    def _choose_forgetting(self, wanted: bool) -> None:
        self._settings.choose_keeps_log(not wanted)
