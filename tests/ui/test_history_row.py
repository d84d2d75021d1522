"""The history paints its rows as the style does, in every colour, size and direction."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from bithuman_panel.core.view import SIZES
from bithuman_panel.ui.history_list import HistoryList
from bithuman_panel.ui.history_model import Cell, ListedRows
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.palettes import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT, Theme
from bithuman_panel.ui.theme import own_style_sheet
from tests.ui.conftest import Show
from tests.ui.entries import HOSTILE, entry_of, every_state

SCRIPTS = ("שלום, עולם 123!", "Привет (مرحبا) hello", "你好 👋🏽 e\u0301")
SHADES = 0.002
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


def dressed(show: Show, look: Look, theme: Theme, percent: int) -> HistoryList:
    """Show a list with every kind of row, the second one chosen."""
    pane = HistoryList(look)
    pane.setStyleSheet(own_style_sheet(theme, percent))
    look.change(theme, percent)
    shown = show(pane, 8 * percent, 9 * percent)
    texts = (HOSTILE, "Welcome. " * 40, *SCRIPTS)
    entries = [*(entry_of(text=text) for text in texts), *every_state()]
    entries = [replace(each, id=str(number)) for number, each in enumerate(entries)]
    shown.show_rows(ListedRows(entries))
    shown.select_row(1, scrolls=False)
    return shown


def both(pane: HistoryList) -> tuple[QImage, QImage]:
    """Return the rows as they are painted, and as the style paints them."""
    viewport: QWidget = pane.table.viewport()
    usual, own = QStyledItemDelegate(), pane.table.itemDelegate()
    ours = viewport.grab().toImage()
    pane.table.setItemDelegate(usual)
    theirs = viewport.grab().toImage()
    pane.table.setItemDelegate(own)
    return ours, theirs


def differing(ours: QImage, theirs: QImage) -> float:
    """Return how much is not the same: some hundredths, where words are a pixel higher."""
    assert ours.size() == theirs.size()
    apart, theirs = (each.convertToFormat(QImage.Format.Format_RGB888) for each in (ours, theirs))
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, theirs)
    painter.end()
    seen = bytes(apart.constBits())
    return 1 - seen.count(0) / len(seen)


@pytest.mark.parametrize(
    ("theme", "percent"),
    [*((DARK, percent) for percent in SIZES), (LIGHT, 100), (CONTRAST, 100), (CONTRAST_LIGHT, 200)],
    ids=[*(f"dark-{percent}" for percent in SIZES), "light", "contrast", "contrast-light"],
)
def test_rows_are_painted_as_the_style_does(
    show: Show, look: Look, theme: Theme, percent: int
) -> None:
    pane = dressed(show, look, theme, percent)
    for direction, is_focused in product(DIRECTIONS, (False, True)):
        pane.setLayoutDirection(direction)
        if is_focused:
            pane.table.setFocus()
        ours, theirs = both(pane)
        # Where words end in the middle of a pixel, their shades are rounded in another way.
        assert differing(ours, theirs) < SHADES, (direction, is_focused)


def test_what_is_disabled_is_left_to_the_style(show: Show, look: Look) -> None:
    pane = dressed(show, look, DARK, SIZES[0])
    enabled, _ = both(pane)
    pane.setEnabled(False)
    ours, theirs = both(pane)
    assert ours == theirs
    assert ours != enabled


def test_each_row_in_sight_is_asked_for_once(
    show: Show, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = dressed(show, look, DARK, SIZES[0])
    asked: list[int] = []
    cells = pane.model.cells

    def noted(row: int) -> tuple[Cell, ...]:
        asked.append(row)
        return cells(row)

    monkeypatch.setattr(pane.model, "cells", noted)
    pane.table.viewport().repaint()
    first, last = pane.table.rows_in_sight()
    assert asked == [*range(first, last + 1)]
    asked.clear()
    pane.table.viewport().repaint(pane.table.visualRect(pane.model.index(1, 0)))
    assert asked == [1], "what has changed alone"
