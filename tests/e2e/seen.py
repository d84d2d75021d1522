"""Everything that a person, a screen reader or another program can read of a window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
# Names of Qt's are looked up once: a window is read tens of times, and has thousands of these.
SPOKEN = tuple(
    (what, f"spoken: {what.name}")
    for what in QAccessible.Text
    if what is not QAccessible.Text.UserText
)
DEPTH = 12


def texts() -> Iterator[tuple[str, str]]:
    """Yield where and what, for every widget there is; a text may come more than once."""
    for widget in QApplication.allWidgets():
        kind = f"{type(widget).__name__} {widget.objectName()}"
        for what, text in (*_own(widget), *_content(widget)):
            yield f"{kind}: {what}", text
    for window in QApplication.topLevelWidgets():
        root = QAccessible.queryAccessibleInterface(window)
        if root is not None:
            yield from _spoken(root, DEPTH)


def _own(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "window title", widget.windowTitle()
    yield "tooltip", widget.toolTip()
    yield "status tip", widget.statusTip()
    yield "what's this", widget.whatsThis()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()


def _content(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit():
            yield "text", widget.displayText()
            yield "placeholder", widget.placeholderText()
        case QTextEdit():
            yield "text", widget.toPlainText()
            yield "markup", widget.toHtml()
        case QPlainTextEdit():
            yield "text", widget.toPlainText()
        case QComboBox():
            yield from _items(widget.model(), QModelIndex())
        case QAbstractItemView() if widget.model() is not None:
            yield from _items(widget.model(), widget.rootIndex())
        case _:
            pass


def _items(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[tuple[str, str]]:
    for row in range(model.rowCount(parent)):
        # A list has one column, and keeps that to itself.
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in ROLES:
                value = model.data(index, role)
                if isinstance(value, str):
                    yield f"item {row}, {column}, {role.name}", value


def _spoken(one: QAccessibleInterface, depth: int) -> Iterator[tuple[str, str]]:
    for what, name in SPOKEN:
        yield name, one.text(what)
    if depth:
        for number in range(one.childCount()):
            child = one.child(number)
            if child is not None and child.isValid():
                yield from _spoken(child, depth - 1)
