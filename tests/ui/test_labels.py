from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.labels import frame, mark, plain, tip, turn_round
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
    mark(box, "held", True)
    assert label.palette().windowText().color().name() == "#ff0000"
    mark(box, "held", False, dresses_children=False)
    assert label.palette().windowText().color().name() == "#ff0000", "it was left as it is"


def test_what_is_marked_already_is_not_dressed_again(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = show(frame("strip"))
    dressed: list[QWidget] = []
    monkeypatch.setattr("bithuman_panel.ui.labels.restyle", dressed.append)
    for held in (False, False, True, True, False):
        mark(box, "held", held)
    assert dressed == [box, box], "the first False is no news to any rule"


def test_a_tool_tip_shows_text_as_text() -> None:
    assert tip("<b>R&D</b>") == "<p>&lt;b&gt;R&amp;D&lt;/b&gt;</p>"


def holding(label: QLabel) -> QWidget:
    whole = QWidget()
    rows = QVBoxLayout(whole)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(label)
    return whole


def inked(label: QLabel) -> tuple[int, int]:
    """Return the room to the left and to the right of the words."""
    image = label.grab().toImage()
    ground = image.pixelColor(image.width() // 2, 0)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], image.width() - 1 - columns[-1]


@pytest.mark.parametrize("wraps", [False, True])
def test_words_begin_where_the_window_does_whatever_their_own_direction(
    show: Show, *, wraps: bool
) -> None:
    label = plain("Ava", wraps=wraps)
    whole = holding(label)
    show(whole, 300, 40)
    left, right = inked(label)
    assert left < 10 < 200 < right
    whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turn_round(whole)
    left, right = inked(label)
    assert right < 10 < 200 < left
    whole.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    turn_round(whole)
    assert inked(label)[0] < 10


def test_what_stands_in_the_middle_stays_there(show: Show) -> None:
    label = plain("Ava")
    whole = holding(label)
    show(whole, 300, 40)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turn_round(whole)
    left, right = inked(label)
    assert abs(left - right) < 4
