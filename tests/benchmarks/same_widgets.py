"""A window of PySide6 with the widgets of the panel's, on its libraries, without its code.

``same_widgets.py FILE [in_sight]``: FILE is what ``inventory.py`` wrote down; with ``in_sight``
what is hidden in the panel's window is not made. It stays to be looked at. It has less than the
panel's window in all that is not told there: no layouts, no documents, no keys.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6 import QtWidgets
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QFont, QIcon, QPalette, QPixmap, QStandardItemModel
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from tests.benchmarks.bare_window import load_libraries

# One of Python's own stands in the panel's window.
_STAND_IN = {"QAbstractButton": "QPushButton"}
# These come with what they belong to.
_MADE_BY_QT = ("QHeaderView", "QSplitterHandle")
# Others have a model of their own.
_WITH_MODELS = ("QListView", "QTableView")


def main(file: str, *, is_all: bool) -> int:
    """Show the window, and stay; 1 where it has not as many widgets as it should have."""
    told = json.loads(Path(file).read_text(encoding="utf-8"))
    if not is_all:
        told["windows"] = _in_sight(told["windows"])
    application = QApplication([])
    _dress(application, told)
    windows = [_filled(_new(each["class"], None), each) for each in told["windows"]]
    for window, each in zip(windows, told["windows"], strict=True):
        window.setHidden(each["is_hidden"])
    application.setStyleSheet(told["style"])
    context = load_libraries()
    for module, name in told["named"]:
        getattr(import_module(module), name, None)
    is_as_told = len(application.allWidgets()) == told["widgets"] or not is_all
    if is_as_told:
        application.exec()
    del windows, context
    return 0 if is_as_told else 1


def _in_sight(parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what can be seen of parts."""
    seen = (each for each in parts if not each["is_hidden"])
    return [{**each, "parts": _in_sight(each["parts"])} for each in seen]


def _dress(application: QApplication, told: dict[str, Any]) -> None:
    """Give the application letters and colours, before there is a widget."""
    application.setStyle("Fusion")
    font = QFont()
    font.fromString(told["font"])
    application.setFont(font)
    palette = QPalette()
    for name, colour in told["colours"].items():
        palette.setColor(QPalette.ColorRole[name], QColor(colour))
    application.setPalette(palette)


def _new(kind: str, parent: QWidget | None) -> QWidget:
    widget: QWidget = getattr(QtWidgets, _STAND_IN.get(kind, kind))(parent)
    return widget


# Of whichever class was written down: its name is all that is known of it.
def _filled(widget: Any, told: dict[str, Any]) -> Any:  # noqa: ANN401
    """Make of a plain widget what is told of it, and give it its parts."""
    widget.setObjectName(told["name"])
    for name, value in told["properties"].items():
        widget.setProperty(name, value)
    if told["text"]:
        widget.setText(told["text"])
    if told["icon"]:
        _show_icon(widget, told["icon"])
    for number in range(told["acts"]):
        widget.addAction(QAction(f"Act {number}", widget))
    if told["model"] and told["class"] in _WITH_MODELS:
        rows, columns = told["model"]
        widget.setModel(QStandardItemModel(rows, columns, widget))
    if isinstance(widget, QComboBox) and told["parts"]:
        # It makes its list when it is asked for.
        widget.view()
    _add_parts(widget, told["parts"])
    widget.setGeometry(*told["place"])
    return widget


def _add_parts(widget: QWidget, parts: list[dict[str, Any]]) -> None:
    """Give a widget its parts: those that Qt has made of itself are taken as they are."""
    there = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for told in parts:
        own = next((each for each in there if _is(each, told)), None)
        if own:
            there.remove(own)
            _filled(own, told)
        elif hasattr(QtWidgets, told["class"]) and told["class"] not in _MADE_BY_QT:
            _filled(_new(told["class"], widget), told).setHidden(told["is_hidden"])


def _is(widget: QWidget, told: dict[str, Any]) -> bool:
    is_kind = widget.metaObject().className() == told["class"]
    return is_kind and widget.objectName() in (told["name"], "")


def _show_icon(widget: Any, size: list[int]) -> None:  # noqa: ANN401  a button or a label
    picture = QPixmap(*size)
    picture.fill(Qt.GlobalColor.gray)
    if isinstance(widget, QLabel):
        widget.setPixmap(picture)
    else:
        widget.setIcon(QIcon(picture))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], is_all="in_sight" not in sys.argv))
