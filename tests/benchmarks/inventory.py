"""The panel's own program, which at rest writes down what its window is made of, and ends.

``inventory.py FILE``. Of each widget: its class of Qt's, what the style sheet asks of it, its
place, text and icon, how large its model is, and how many acts it has; and of which classes of Qt
Python has the names. Nothing of the panel's code is in it: ``same_widgets.py`` makes a window of
all that.
"""

from __future__ import annotations

import enum
import json
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.marked_panel import Onlooker

if TYPE_CHECKING:
    from types import ModuleType

    from PySide6.QtWidgets import QApplication, QWidget

    from bithuman_panel.app.stage import Stage

# What a start leaves to be done is done by then, and what the platform lists is shown.
_SETTLED_MS = 8000
_ENUMS = (enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag)


def _look_at_stage(file: Path, module: ModuleType) -> None:
    """Write all down some seconds after a line could go."""
    stage = module.Stage
    start = stage.start

    def started(self: Stage, written: str) -> None:
        from PySide6.QtCore import QTimer

        start(self, written)
        QTimer.singleShot(_SETTLED_MS, partial(_write_down, file))

    stage.start = started


def _write_down(file: Path) -> None:
    """Write it, and end: what is open is left as a crash leaves it."""
    status = 1
    try:
        file.write_text(json.dumps(_told()), encoding="utf-8")
        status = 0
    finally:
        os._exit(status)


def _told() -> dict[str, Any]:
    from PySide6.QtWidgets import QApplication

    # Before others are asked for here.
    named = sorted({(each.__module__, each.__qualname__.split(".")[0]) for each in _enums()})
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    windows = [each for each in application.topLevelWidgets() if not each.parentWidget()]
    return {
        "named": named,
        "style": application.styleSheet(),
        "font": application.font().toString(),
        "colours": _colours(application),
        "widgets": len(application.allWidgets()),
        "windows": [_told_of(window) for window in windows],
    }


def _enums() -> list[type]:
    """Return those of Qt's that Python has made: all of a class, when its name is first used."""
    all_of = (each for kind in _ENUMS for each in kind.__subclasses__())
    return [each for each in all_of if each.__module__.startswith("PySide6")]


def _colours(application: QApplication) -> dict[str, str]:
    from PySide6.QtGui import QPalette

    palette = application.palette()
    roles = [role for role in QPalette.ColorRole if role is not QPalette.ColorRole.NColorRoles]
    return {role.name: palette.color(role).name() for role in roles}


def _told_of(widget: QWidget) -> dict[str, Any]:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

    place = widget.geometry()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return {
        "class": _class_of(widget),
        "name": widget.objectName(),
        "place": [place.x(), place.y(), place.width(), place.height()],
        "is_hidden": widget.isHidden(),
        "properties": _properties(widget),
        "text": _text(widget),
        "icon": _icon(widget),
        "model": _model(widget),
        "acts": len(widget.actions()),
        "parts": [_told_of(part) for part in widget.findChildren(QWidget, options=direct)],
    }


def _class_of(widget: QWidget) -> str:
    """Return the class of Qt's own that a widget is, whatever Python made of it."""
    from PySide6 import QtWidgets

    names = [kind.__name__ for kind in type(widget).__mro__]
    found = widget.metaObject()
    while found.className() in names and not hasattr(QtWidgets, found.className()):
        found = found.superClass()
    return found.className()


def _properties(widget: QWidget) -> dict[str, str | bool]:
    """Return what the style sheet may ask for; what Qt and PySide keep there is none of it."""
    names = [bytes(name.data()).decode() for name in widget.dynamicPropertyNames()]
    told = {name: widget.property(name) for name in names if not name.startswith("_")}
    return {name: value for name, value in told.items() if isinstance(value, str | bool)}


def _text(widget: QWidget) -> str:
    from PySide6.QtWidgets import QAbstractButton, QLabel

    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


def _icon(widget: QWidget) -> list[int]:
    from PySide6.QtWidgets import QAbstractButton, QLabel

    if isinstance(widget, QAbstractButton) and not widget.icon().isNull():
        return [widget.iconSize().width(), widget.iconSize().height()]
    if isinstance(widget, QLabel) and not widget.pixmap().isNull():
        return [widget.pixmap().width(), widget.pixmap().height()]
    return []


def _model(widget: QWidget) -> list[int]:
    from PySide6.QtCore import QAbstractListModel
    from PySide6.QtWidgets import QAbstractItemView

    if not isinstance(widget, QAbstractItemView) or not widget.model():
        return []
    model, root = widget.model(), widget.rootIndex()
    is_list = isinstance(model, QAbstractListModel)
    return [model.rowCount(root), 1 if is_list else model.columnCount(root)]


if __name__ == "__main__":
    look = partial(_look_at_stage, Path(sys.argv.pop(1)))
    sys.meta_path.insert(0, Onlooker({"bithuman_panel.app.stage": look}))
    from bithuman_panel.__main__ import program

    program()
