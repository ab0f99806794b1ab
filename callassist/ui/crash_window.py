"""The calm window that says that the program itself made an error."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from callassist.ui.plain_text import caption_for, plain_label
from callassist.ui.sizes import TextRole
from callassist.ui.widgets.buttons import PrimaryButton
from callassist.ui.widgets.copy_button import CopyButton
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.words_dialog import WordsDialog

_CHARACTERS = 36
"""Chinese characters in a line."""


class CrashWindow(WordsDialog):
    """Says what to look at now, and offers a report without any content of the call log."""

    def __init__(self, owner: QWidget | None, *, is_replaced: bool = False) -> None:
        """`is_replaced` says that another version of the program lies there by now."""
        super().__init__(owner, _CHARACTERS)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._reports: list[str] = []
        heading = self.tr("程序出了错，刚才这一步可能没有做完")
        self.setWindowTitle(heading)
        self.words.addWidget(plain_label(heading, TextRole.VERDICT))
        self.words.addWidget(
            plain_label(self.tr("不是操作有错。请看一看刚才这一步有没有做成，没有就再做一次。"))
        )
        if is_replaced:
            words = self.tr("程序刚更新过。退出再打开，就好了；存好的来电都在。")
            self.words.addWidget(plain_label(words, TextRole.HEADING))
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self.words.addWidget(caption_for(self._text, self.tr("报告，里面没有来电内容")))
        self.words.addWidget(self._text, 1)
        self._copy = CopyButton(self.tr("复制报告"), is_private=True)
        close = PrimaryButton(self.tr("知道了"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.foot.addLayout(EndsLayout(self._copy, close, first_grows=False))
        close.setFocus()

    def add_report(self, report: str) -> None:
        """Add the report of one more error."""
        self._reports.append(report)
        whole = "\n\n".join(self._reports)
        self._text.setPlainText(whole)
        self._copy.text_to_copy = whole

    def report(self) -> str:
        """Return all that is reported, as it is copied."""
        return self._copy.text_to_copy
