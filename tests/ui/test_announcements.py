import subprocess
import sys

# In a process of its own: a reader, once active, stays active.
PROGRAM = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from callassist.ui.announcements import announce

application = QApplication([])
window = QWidget()
window.show()
announce(window, "nobody listens")
QAccessible.setActive(True)
announce(window, "冒充：很像 95188，但不是")
application.processEvents()
print("said")
"""


def test_announcing_works_with_and_without_a_reader() -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True
    )
    assert run.stdout == "said\n"
