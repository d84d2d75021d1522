"""The limit of every start: a window of PySide6 with a label in it, run as a program.

``bare_window.py [stay]``: it ends with its first frame, or stays to be looked at.
"""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


class Bare(QWidget):
    """Tells when its first frame is on the screen."""

    _is_painted = False

    def paintEvent(self, event: object) -> None:
        """Tell after all else of this frame has been painted, too."""
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        sys.stdout.write(f"painted {time.monotonic()}\n")
        if "stay" not in sys.argv:
            QApplication.quit()


if __name__ == "__main__":
    application = QApplication([])
    window = Bare()
    rows = QVBoxLayout(window)
    rows.addWidget(QLabel("Hello"))
    window.resize(1440, 860)
    window.show()
    application.exec()
