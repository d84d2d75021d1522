"""The words of a report: those of the window, in its language."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt

from bithuman_panel.core.report_forms import Voice
from bithuman_panel.ui.translate import said


def voice_of_window() -> Voice:
    """Return the voice in which the window speaks now; Qt looks sentences up from any thread."""
    locale = QLocale()
    is_rtl = locale.textDirection() is Qt.LayoutDirection.RightToLeft
    return Voice(said, locale.bcp47Name(), is_rtl)
