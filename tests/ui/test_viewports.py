"""What is asked of Qt does not make every kind of its widgets known to Python."""

from __future__ import annotations

import subprocess
import sys

# The binding makes a class of each kind that it tries, and keeps it.
PICKER = """
import gc
from bithuman_panel.app import qt_application
application = qt_application()
from bithuman_panel.ui.picker import Item, Picker

picker = Picker("Agent", "Choose one")
picker.show_items((Item("a", "One"), Item("b", "Two")), "a")
picker.draw_again()
print(*{each.__name__ for each in gc.get_objects() if isinstance(each, type)})
"""


def test_a_picker_that_is_drawn_again_knows_no_wizards() -> None:
    told = subprocess.run(
        [sys.executable, "-c", PICKER], capture_output=True, text=True, timeout=120, check=True
    )
    known = set(told.stdout.split())
    assert "QComboBox" in known
    assert not known & {"QWizard", "QCalendarWidget", "QMdiArea"}
