"""What an opened file holds, before anything is stored: figures, what to take, and the go-ahead."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from callassist.domain.phone_import import ImportCounts
from callassist.domain.phone_log import TAKEN_BY_DEFAULT, PhoneCallType
from callassist.ui.announcements import announce
from callassist.ui.phone_import.figures_row import Figure, FiguresRow
from callassist.ui.phone_import.import_words import ImportWords
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.check_row import CheckRow
from callassist.ui.widgets.fields import CaptionedField, ChoiceField
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.progress_line import ProgressLine
from callassist.ui.widgets.switch_line import SwitchLine

if TYPE_CHECKING:
    from callassist.domain.phone_import import ImportProgress
    from callassist.services.wording import Wording

_NARROW = ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
"""As wide as its place, not as its longest entry: with large type that is wider than the page."""
_NCID = "ncid_log"
"""The only format whose dates can be read in two ways."""
MAPPED = "mapped_csv"
"""The format whose columns the person tells."""


class PreviewCard(Card):
    """Shows what would be imported; decides nothing."""

    take_requested = Signal()
    """The person wants the calls."""
    cancel_requested = Signal()
    """The person wants another file, or none."""
    types_changed = Signal()
    """Other types of calls are wanted: `types` says which."""
    reading_changed = Signal()
    """The file is to be read in another way: `format_id` and `is_day_first` say how."""
    mapping_requested = Signal()
    """The person wants to say again which column is what."""
    unreadable_requested = Signal()
    """The person wants to see the lines that cannot be read."""

    def __init__(self, wording: "Wording", formats: tuple[str, ...]) -> None:
        """`formats` are the kinds of files to choose from."""
        super().__init__()
        self._words = ImportWords(wording)
        self._counts = ImportCounts()
        self._name = plain_label("", TextRole.HEADING)
        self.add(self._name)
        self._build_reading(formats)
        self._build_figures()
        self._build_types()
        self.add(quiet_label(self.tr("导入的来电可以随时撤销，你补记过的会留下。")))
        self._build_buttons()

    def _build_reading(self, formats: tuple[str, ...]) -> None:
        self._format = ChoiceField()
        for format_id in formats:
            self._format.addItem(self._words.format(format_id), format_id)
        self._format.setSizeAdjustPolicy(_NARROW)
        self._format.activated.connect(self._tell_reading)
        self.add(CaptionedField(self.tr("认作这种文件"), self._format))
        self.keyboard_start = self._format
        """What has the keyboard first: the button cannot be pressed yet."""
        self._day_first = SwitchLine(self.tr("日期里日在前、月在后"))
        self._day_first.switched.connect(self._tell_reading)
        self.add(self._day_first)
        self._mapping = LinkButton(self.tr("重新指明各列"))
        self._mapping.clicked.connect(self._tell_mapping)
        self.add_row(self._mapping)

    def _build_figures(self) -> None:
        self._bar = ProgressLine(self.tr("正在数"))
        self.add(self._bar)
        self._figures = {
            "read": Figure(self.tr("读到的")),
            "new": Figure(self.tr("新来电")),
            "lookalikes": Figure(self.tr("像冒充的"), Tone.DANGER),
            "duplicates": Figure(self.tr("已经有的")),
            "left_out": Figure(self.tr("没选的")),
            "unreadable": Figure(self.tr("读不懂的"), Tone.DOUBT),
        }
        self.add(FiguresRow(*self._figures.values()))
        self._unreadable = LinkButton(self.tr("查看读不懂的行"))
        self._unreadable.clicked.connect(self._tell_unreadable)
        self.add_row(self._unreadable)

    def _build_types(self) -> None:
        self.add(plain_label(self.tr("导入哪些"), TextRole.STRONG))
        self._types: dict[PhoneCallType, CheckRow] = {}
        switches = QWidget()
        layout = FlowLayout()
        for kind in PhoneCallType:
            switch = CheckRow(self._words.type(kind))
            switch.show_on(kind in TAKEN_BY_DEFAULT)
            switch.switched.connect(self._tell_types)
            self._types[kind] = switch
            layout.addWidget(switch)
        switches.setLayout(layout)
        self.add(switches)

    def _build_buttons(self) -> None:
        self._take = PrimaryButton(self.tr("导入"))
        self._take.clicked.connect(self._tell_take)
        cancel = SecondaryButton(self.tr("取消"))
        cancel.clicked.connect(self._tell_cancel)
        self.add_row(self._take, cancel)

    # what is shown

    def show_file(
        self, file_name: str, format_id: str, types: frozenset[PhoneCallType] | None
    ) -> None:
        """Show an opened file, not looked through yet.

        `types` are what is taken of a fresh one; None leaves what was chosen.
        """
        self._name.setText(file_name)
        self._format.setCurrentIndex(self._format.findData(format_id))
        self._day_first.setVisible(format_id == _NCID)
        self._mapping.setVisible(format_id == MAPPED)
        if types is not None:
            self._day_first.show_on(False)
            for kind, switch in self._types.items():
                switch.show_on(kind in types)
        self.begin_counting()

    def begin_counting(self) -> None:
        """Show that the file is being looked through."""
        self._show_counts(ImportCounts())
        self._bar.show_fraction(0.0)
        self._bar.show()
        self._take.setEnabled(False)

    @Slot(object)
    def show_progress(self, progress: "ImportProgress") -> None:
        """Show what was found so far."""
        self._bar.show_fraction(progress.fraction)
        self._show_counts(progress.counts)

    @Slot(object)
    def show_counts(self, counts: ImportCounts) -> None:
        """Show what the whole file holds."""
        self._bar.hide()
        self._show_counts(counts)
        self._take.setEnabled(counts.new > 0)
        if counts.new and self._format.hasFocus():
            self._take.setFocus()
        announce(self, self._words.summary(counts))

    def show_failure(self) -> None:
        """The file cannot be read to its end: nothing of it can be taken."""
        self._bar.hide()
        self._take.setEnabled(False)

    def _show_counts(self, counts: ImportCounts) -> None:
        self._counts = counts
        for name, figure in self._figures.items():
            figure.show_number(getattr(counts, name))
        self._unreadable.setVisible(counts.unreadable > 0)
        if counts.new:
            self._take.setText(self.tr("导入 %n 通来电", "", counts.new))
        else:
            self._take.setText(self.tr("没有新的来电"))
        for kind, switch in self._types.items():
            is_there = counts.types[kind] > 0
            words = self._words.type(kind)
            counted = self.tr("{type} {count}").format(type=words, count=f"{counts.types[kind]:,}")
            switch.setText(counted if is_there else words)
            switch.setVisible(is_there or kind in TAKEN_BY_DEFAULT or switch.isChecked())

    # what is chosen

    @property
    def counts(self) -> ImportCounts:
        """What was found so far."""
        return self._counts

    @property
    def types(self) -> frozenset[PhoneCallType]:
        """The types of calls that are wanted."""
        return frozenset(kind for kind, switch in self._types.items() if switch.isChecked())

    @property
    def format_id(self) -> str:
        """The kind of file chosen."""
        return str(self._format.currentData())

    @property
    def is_day_first(self) -> bool:
        """Dates begin with the day."""
        return self._day_first.isChecked()

    @Slot()
    def _tell_reading(self) -> None:
        self.reading_changed.emit()

    @Slot()
    def _tell_types(self) -> None:
        self.types_changed.emit()

    @Slot()
    def _tell_mapping(self) -> None:
        self.mapping_requested.emit()

    @Slot()
    def _tell_unreadable(self) -> None:
        self.unreadable_requested.emit()

    @Slot()
    def _tell_take(self) -> None:
        self.take_requested.emit()

    @Slot()
    def _tell_cancel(self) -> None:
        self.cancel_requested.emit()
