"""What a screen reader does with a control when the person tells it to: its first action."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget


def do_first_action(widget: QWidget) -> None:
    """Press a button, or turn a state over, as UI Automation, AXPress and AT-SPI do."""
    actions = QAccessible.queryAccessibleInterface(widget).actionInterface()
    actions.doAction(actions.actionNames()[0])
    # What a button makes of it may come with the next event.
    QApplication.processEvents()
