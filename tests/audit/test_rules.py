"""Each rule of the audit finds what breaks it, and is silent about what does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.audit.cutting import cuts
from tests.audit.dress import pseudo
from tests.audit.naming import stumbles
from tests.audit.pixels import contrast, weak
from tests.audit.sight import Sight

Make = Callable[[], QWidget]
Shown = Callable[..., QWidget]


PLAIN = """
    QWidget { background: #ffffff; color: #000000; }
    QPushButton, QLineEdit, QCheckBox::indicator { border: 1px solid #555555; padding: 4px; }
"""


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Shown:
    """Show widgets above each other, in hard edges."""
    sharp = QFont(qapp.font())
    sharp.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    qapp.setFont(sharp)

    def shown(*widgets: QWidget, style: str = "") -> QWidget:
        page = QWidget()
        page.setStyleSheet(PLAIN + style)
        column = QVBoxLayout(page)
        for widget in widgets:
            column.addWidget(widget)
        qtbot.addWidget(page)
        page.show()
        return page

    return shown


def described(name: str, words: str) -> QWidget:
    button = QPushButton(name)
    button.setAccessibleDescription(words)
    return button


def named(name: str) -> QWidget:
    button = QPushButton("x")
    button.setAccessibleName(name)
    return button


def role_less() -> QWidget:
    widget = QWidget()
    widget.setMinimumHeight(20)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.setAccessibleName("Somewhere")
    return widget


def picture(name: str) -> QLabel:
    label = QLabel()
    label.setPixmap(QPixmap(8, 8))
    label.setAccessibleName(name)
    return label


@pytest.mark.parametrize(
    ("make", "complaint"),
    [
        (QLineEdit, "has no name"),
        (QPushButton, "has no name"),
        (QLabel, "has no name"),
        (lambda: picture(""), "has no name"),
        (lambda: named("&Send"), "reads out '&Send'"),
        (lambda: named("<b>Send</b>"), "reads out"),
        (lambda: described("Send", "send"), "is read twice"),
        (role_less, "has no role"),
    ],
)
def test_what_cannot_be_told_by_ear_is_found(page: Shown, make: Make, complaint: str) -> None:
    assert any(complaint in told for told in stumbles(Sight(page(make()))))


def test_what_can_be_told_by_ear_is_left_alone(page: Shown) -> None:
    box = QCheckBox("Armed")
    box.setChecked(True)
    whole = page(QLabel("Room"), QPushButton("&Send"), described("Go", "Now"), box)
    assert stumbles(Sight(whole)) == []


def test_a_tool_tip_may_be_the_name(page: Shown) -> None:
    button = QPushButton()
    button.setAccessibleName("Close")
    button.setToolTip("Close")
    button.setIcon(QPixmap(8, 8))
    assert stumbles(Sight(page(button))) == []


def test_two_of_one_name_are_found(page: Shown) -> None:
    told = stumbles(Sight(page(QPushButton("Go"), QPushButton("Go"))))
    assert any("2 times" in each for each in told)


def test_a_picture_that_says_what_stands_beside_it_is_found(page: Shown) -> None:
    told = stumbles(Sight(page(picture("Live"), QLabel("Live"))))
    assert any("is read again" in each for each in told)


def test_what_is_read_in_another_order_is_found(page: Shown) -> None:
    first, second = QLabel("first"), QLabel("second")
    whole = page(first, second)
    assert stumbles(Sight(whole)) == []
    second.lower()
    assert any("stands before" in told for told in stumbles(Sight(whole)))


def narrow(widget: QWidget, width: int = 30) -> QWidget:
    widget.setFixedWidth(width)
    return widget


def short(widget: QWidget) -> QWidget:
    widget.setFixedHeight(6)
    return widget


def waiting(edit: QLineEdit | QPlainTextEdit) -> QWidget:
    edit.setPlaceholderText("What should the agent say, word for word?")
    return edit


def listed() -> QListWidget:
    rows = QListWidget()
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.addItem("All rooms of the agent")
    return rows


def wrapped(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label


@pytest.mark.parametrize(
    "make",
    [
        lambda: narrow(QLabel("Somewhere")),
        lambda: short(QLabel("Somewhere")),
        lambda: narrow(wrapped("Donaudampfschifffahrt")),
        lambda: short(wrapped("Two lines, at least, of that width")),
        lambda: narrow(QPushButton("Withdraw all")),
        lambda: short(QPushButton("Withdraw all")),
        lambda: narrow(QCheckBox("Look once a day")),
        lambda: narrow(waiting(QLineEdit()), 90),
        lambda: narrow(waiting(QPlainTextEdit()), 40),
        lambda: narrow(listed(), 60),
    ],
)
def test_what_is_cut_is_found(page: Shown, make: Make) -> None:
    assert any("is cut" in told for told in cuts(Sight(page(make()))))


def test_what_has_room_is_left_alone(page: Shown) -> None:
    whole = page(
        QLabel("Somewhere"),
        wrapped("Two lines, at least, of that width"),
        QPushButton("Withdraw all"),
        QCheckBox("Look once a day"),
        waiting(QLineEdit()),
        waiting(QPlainTextEdit()),
        listed(),
    )
    whole.resize(600, 600)
    assert cuts(Sight(whole)) == []


def test_a_whole_text_in_a_tool_tip_makes_up_for_a_cut_one(page: Shown) -> None:
    label = QLabel("Grand Hall, autumn tour")
    label.setMinimumWidth(1)
    label.setMaximumWidth(40)
    whole = page(label)
    assert cuts(Sight(whole)) != []
    label.setToolTip(label.text())
    assert cuts(Sight(whole)) == []


def test_what_lies_over_or_sticks_out_is_found(page: Shown) -> None:
    one, other = QPushButton("One"), QPushButton("Other")
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.addWidget(one)
    row.addWidget(other)
    whole = page(holder)
    whole.resize(400, 100)
    assert cuts(Sight(whole)) == []
    other.move(one.pos())
    assert any("lies over" in told for told in cuts(Sight(whole)))
    other.move(1000, 0)
    assert any("sticks out" in told for told in cuts(Sight(whole)))


FAINT = "QLabel, QPushButton, QCheckBox, QLineEdit { color: #999999; }"


@pytest.mark.parametrize(
    "make",
    [
        lambda: QLabel("Somewhere"),
        lambda: QPushButton("Somewhere"),
        lambda: QCheckBox("Somewhere"),
        lambda: QLineEdit("Somewhere"),
    ],
)
def test_what_is_faint_is_found(page: Shown, make: Make) -> None:
    assert weak(Sight(page(make())), stage=()) == []
    assert any("not 4.5" in told for told in weak(Sight(page(make(), style=FAINT)), stage=()))


def test_what_is_read_from_afar_must_stand_out_more(page: Shown) -> None:
    label = QLabel("Somewhere")
    whole = page(label, style="QLabel { color: #707070; }")
    assert weak(Sight(whole), stage=()) == []
    assert any("not 7.0" in told for told in weak(Sight(whole), stage=(label,)))


def test_a_field_without_a_rim_is_found(page: Shown) -> None:
    rim = "QLineEdit {{ border: 1px solid {}; }}"
    assert weak(Sight(page(QLineEdit(), style=rim.format("#777777"))), stage=()) == []
    assert weak(Sight(page(QLineEdit(), style=rim.format("#dddddd"))), stage=()) != []


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast(0x000000, 0xFFFFFF) == pytest.approx(21)
    assert contrast(0x777777, 0xFFFFFF) == pytest.approx(4.48, abs=0.01)


def test_nobody_s_language_is_longer_and_keeps_places_and_letters() -> None:
    assert pseudo("&Speak to {agent} && go") == "[&Spééääk töö {agent} && göö]"
    assert len(pseudo("Open the agent's page")) > 1.3 * len("Open the agent's page")
