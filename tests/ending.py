"""Windows are ended by Qt: one that the collection of garbage ends has crashed the process."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QCoreApplication, QEvent


def collect() -> None:
    """Collect the garbage, after Qt has ended what it was asked to end."""
    if QCoreApplication.instance():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def begin_afresh() -> None:
    """Collect the garbage of before; what is left is looked through by no later collection.

    That is what thousands of tests have left behind: a collection takes as long as it is much. To
    be called between tests: what is there now, and becomes garbage, stays to the end.
    """
    collect()
    gc.freeze()


def end_windows() -> None:
    """Have Qt end every window that nobody shows any more, then collect the garbage."""
    # Tests without a window must not need one.
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets and isinstance(QCoreApplication.instance(), widgets.QApplication):
        for widget in widgets.QApplication.topLevelWidgets():
            if widget.parent() is None and not widget.isVisible():
                widget.deleteLater()
    collect()
