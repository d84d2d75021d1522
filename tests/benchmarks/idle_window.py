"""The limit of rest: a window of PySide6 with one field in Qt's own event loop, run as a program.

``idle_window.py focused|unfocused``: with the keyboard in the field a cursor blinks there.
"""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

if __name__ == "__main__":
    application = QApplication([])
    window = QWidget()
    rows = QVBoxLayout(window)
    field = QPlainTextEdit()
    rows.addWidget(QLabel("Hello"))
    rows.addWidget(field)
    window.resize(1440, 860)
    window.show()
    window.activateWindow()
    if sys.argv[1] == "focused":
        field.setFocus()
    else:
        window.setFocus()
    sys.exit(application.exec())
