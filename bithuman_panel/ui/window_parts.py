"""How the parts of the window lie in it, and in which order the keyboard goes round them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bithuman_panel.ui.panes import Panes

if TYPE_CHECKING:
    from bithuman_panel.ui.main_window import MainWindow


def stage_page(*parts: QWidget) -> QWidget:
    """Return the page of the stage: bars, and last the columns, which have what is left."""
    page, rows = _page()
    for part in parts:
        rows.addWidget(part)
    rows.setStretchFactor(parts[-1], 1)
    return page


def whole_window(strip: QWidget, pages: QWidget, *below: QWidget) -> QWidget:
    """Return what fills the window: the pages, between the strip and what stands below them."""
    whole, rows = _page()
    rows.addWidget(strip)
    rows.addWidget(pages, 1)
    for part in below:
        rows.addWidget(part)
    return whole


def panes_of(window: MainWindow) -> Panes:
    """Return the panes in the order of Tab, each with where the keyboard lands first."""
    record, aid = window.record, window.help
    return Panes(
        window,
        (
            (window.strip, window.strip),
            (window.notice, window.notice.accept),
            (window.drill_bar, window.drill_bar.accept),
            (window.targets, window.targets.agent),
            (window.sheet, window.sheet.table),
            (window.composer, window.composer.message),
            (window.queue, window.queue.rows),
            (window.record_column, record.history),
            (record.below, record.details),
            (window.welcome, window.welcome),
            (aid, aid.names),
            (aid.view, aid.view),
            (window.releases, window.releases.daily),
        ),
    )


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    page.setObjectName("page")
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    return page, rows
