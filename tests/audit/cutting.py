"""Rules for room: nothing that is written is cut off, squeezed, or lies over something else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QHeaderView,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QWidget,
)

from bithuman_panel.ui.reading_order import laid_out
from tests.audit.sight import Sight


def cuts(sight: Sight) -> list[str]:
    """Return what in ``sight`` cannot be read whole."""
    found = [
        f"{text} is cut ({text.rect.width()} x {text.rect.height()})"
        for text in sight.texts
        if not text.fits and text.text not in text.whole
    ]
    for widget in sight.shown:
        found += [*_squeezed(widget), *_outside(widget), *_overlaps(widget), *_rowless(widget)]
    return found


def _squeezed(widget: QWidget) -> Iterator[str]:
    """Yield a control that has less room than its own least; what holds others tells by them."""
    is_view = isinstance(widget, QAbstractScrollArea)
    least = widget.minimumSizeHint()
    if widget.parent() is None or widget.layout() or is_view or not least.isValid():
        return
    if _is_part_of_qt(widget):
        return
    if widget.minimumWidth():
        least.setWidth(min(least.width(), widget.minimumWidth()))
    if widget.width() < least.width() or widget.height() < least.height():
        have, want = widget.size().toTuple(), least.toTuple()
        yield f"{_who(widget)} is squeezed: {have} instead of {want}"


def _rowless(widget: QWidget) -> Iterator[str]:
    """Yield a list that has rows, and room for not one of them."""
    if not isinstance(widget, QAbstractItemView) or isinstance(widget, QHeaderView):
        return
    model = widget.model()
    if not model or not model.rowCount(QModelIndex()):
        return
    if widget.viewport().height() < widget.visualRect(model.index(0, 0)).height():
        yield f"{_who(widget)} shows no whole row in {widget.viewport().height()}"


def _is_part_of_qt(widget: QWidget) -> bool:
    """Whether Qt made ``widget`` as a part of another one."""
    kinds = (QAbstractSlider, QHeaderView, QSplitter, QSplitterHandle, QStackedWidget)
    return isinstance(widget, kinds) or widget.objectName().startswith("qt_")


def _outside(widget: QWidget) -> Iterator[str]:
    """Yield ``widget`` if it sticks out of what it lies in; what scrolls may."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _scrolls(parent):
        return
    # Qt lays a splitter that is read from the right out one pixel off.
    room = parent.rect().adjusted(-1, -1, 1, 1)
    if not room.contains(widget.geometry()) and not widget.size().isEmpty():
        yield f"{_who(widget)} sticks out of {_who(parent)}"


def _scrolls(parent: QWidget) -> bool:
    area = parent.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is parent


def _overlaps(widget: QWidget) -> Iterator[str]:
    shown = [each for each in laid_out(widget) if each.isVisibleTo(widget)]
    for one, other in combinations(shown, 2):
        shared = one.geometry().intersected(other.geometry())
        if one.parent() is other.parent() and not shared.isEmpty():
            yield f"{_who(one)} lies over {_who(other)}"


def _who(widget: QWidget) -> str:
    name = widget.objectName() or widget.accessibleName()
    return f"{type(widget).__name__} {name!r}"
