from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.labels import frame, plain, restyle, tip
from tests.ui.conftest import Show


def test_markup_stays_text(qtbot: QtBot) -> None:
    label = plain("<b>x</b> &lt; <img src=x>", object_name="muted", wraps=True)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>x</b> &lt; <img src=x>"
    assert (label.objectName(), label.wordWrap()) == ("muted", True)


def test_a_long_word_does_not_widen_a_wrapping_label(qtbot: QtBot) -> None:
    label = plain("W" * 500, wraps=True)
    box = frame("pane")
    qtbot.addWidget(box)
    QVBoxLayout(box).addWidget(label)
    assert box.minimumSizeHint().width() < 100


def test_a_changed_property_changes_the_look(show: Show) -> None:
    box = frame("strip")
    box.setStyleSheet(
        'QFrame#strip[held="true"] QLabel { color: #ff0000; } QLabel { color: #00ff00; }'
    )
    label = QLabel("x")
    QVBoxLayout(box).addWidget(label)
    show(box)
    assert label.palette().windowText().color().name() == "#00ff00"
    box.setProperty("held", True)
    restyle(box)
    assert label.palette().windowText().color().name() == "#ff0000"


def test_a_tool_tip_shows_text_as_text() -> None:
    assert tip("<b>R&D</b>") == "<p>&lt;b&gt;R&amp;D&lt;/b&gt;</p>"
