"""The last row of a dialog that keeps something: save, or leave it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.widgets.flow_layout import FlowLayout


class SaveRow(QWidget):
    """Enter saves, wherever the keyboard is in the dialog."""

    save_requested = Signal()
    """The person wants what they told to be kept."""
    leave_requested = Signal()
    """The person wants nothing to be kept."""

    def __init__(self) -> None:
        super().__init__()
        save = PrimaryButton(self.tr("保存"))
        save.setDefault(True)
        save.clicked.connect(self.save_requested)
        leave = SecondaryButton(self.tr("取消"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.leave_requested)
        row = FlowLayout()
        row.addWidget(save)
        row.addWidget(leave)
        self.setLayout(row)
