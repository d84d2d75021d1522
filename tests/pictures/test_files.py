from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.pictures.files import image_of, lettering, looks_like, write
from tests.pictures.words import words_of


@pytest.fixture
def picture(qapp: QApplication) -> QPixmap:
    made = QPixmap(398, 300)
    made.fill(QColor("#151a21"))
    painter = QPainter(made)
    for step in range(300):
        painter.fillRect(QRect(step, 20, 1, 40), QColor.fromHsv(step, 200, 220))
    painter.setPen(QColor("white"))
    painter.drawText(20, 150, "Delivered to one room.")
    painter.end()
    return made


def painted_over(image: QImage, where: QRect, colour: str) -> QImage:
    copy = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(copy)
    painter.fillRect(where, QColor(colour))
    painter.end()
    return copy


def test_a_written_picture_looks_like_what_was_grabbed(picture: QPixmap, tmp_path: Path) -> None:
    image = image_of(picture)
    write(image, tmp_path / "new" / "a.png")
    read = QImage(str(tmp_path / "new" / "a.png"))
    assert looks_like(read, image)
    assert looks_like(read, picture.toImage())


def test_the_same_picture_is_the_same_file(picture: QPixmap, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        write(image_of(picture), tmp_path / name)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_a_word_another_colour_and_another_size_are_seen(picture: QPixmap) -> None:
    image = image_of(picture)
    assert not looks_like(painted_over(image, QRect(20, 140, 60, 14), "#151a21"), image)
    assert not looks_like(painted_over(image, QRect(0, 200, 30, 30), "#2fd0bb"), image)
    assert not looks_like(image, image.copy(0, 0, 397, 300))


def test_a_shade_or_a_pixel_is_not_seen(picture: QPixmap) -> None:
    image = image_of(picture)
    assert looks_like(painted_over(image, QRect(0, 200, 30, 30), "#1a2028"), image)
    assert looks_like(painted_over(image, QRect(0, 200, 4, 4), "white"), image)


def test_another_typeface_is_another_lettering(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    italic = QFont(font)
    italic.setItalic(True)
    assert lettering(font) == lettering(font)
    assert lettering(font) != lettering(italic)


def test_words_tell_what_is_there_and_how_it_stands(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    box, field, hidden = QCheckBox("Tick"), QLineEdit("one"), QLabel("hidden")
    box.setChecked(True)
    field.setAccessibleName("Name")
    field.setEnabled(False)
    column = QVBoxLayout(whole)
    for widget in (QLabel("two\nlines"), box, field, hidden):
        column.addWidget(widget)
    whole.show()
    hidden.hide()
    assert words_of(whole).splitlines() == [
        "StaticText: two",
        "    lines",
        "CheckBox: Tick [checked]",
        "EditableText: Name | one [disabled]",
    ]
