"""Portraits are decoded small and square, whatever came; junk is no picture and no crash."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from bithuman_panel.core.portrait import Kind, Portrait, portrait_in
from bithuman_panel.rehearsal.cast import CAST
from bithuman_panel.rehearsal.portraits import svg
from bithuman_panel.ui.portrait_image import SIDE, decoded, rounded


def written(kind: str, width: int, height: int) -> bytes:
    """Return a red picture of that kind."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#cc0000"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stubs want bytes, which the binding itself refuses.
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(QByteArray(buffer.data()).data())


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
@pytest.mark.parametrize(("width", "height"), [(900, 300), (20, 60), (64, 64)])
def test_every_kind_becomes_a_small_square(kind: str, width: int, height: int) -> None:
    portrait = portrait_in(written(kind, width, height))
    assert portrait is not None
    assert portrait.kind == kind
    image = decoded(portrait)
    assert image is not None
    assert (image.width(), image.height()) == (SIDE, SIDE)
    assert image.pixelColor(SIDE // 2, SIDE // 2).red() > 190


def test_a_drawing_of_the_rehearsal_is_drawn_on_another_thread_too() -> None:
    portrait = portrait_in(svg(CAST[0].face), may_be_drawn=True)
    assert portrait is not None
    found: list[QImage | None] = []
    worker = threading.Thread(target=lambda: found.append(decoded(portrait)))
    worker.start()
    worker.join(40)
    (image,) = found
    assert image is not None
    assert image.pixelColor(SIDE // 2, SIDE // 2).alpha() == 255


# Qt's reader says so in the log, too.
@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize("kind", Kind)
def test_junk_with_the_right_beginning_is_no_picture(kind: Kind, qtbot: QtBot) -> None:
    heads = {Kind.SVG: b"<svg <<<", Kind.PNG: written("png", 8, 8)[:33]}
    junk = heads.get(kind, written("jpeg", 8, 8)[:20]) + b"junk" * 50
    with qtbot.captureExceptions() as raised:
        assert decoded(Portrait(kind, junk)) is None
    assert raised == []


def test_a_picture_is_cut_round(qtbot: QtBot) -> None:
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#0000cc"))
    picture = rounded(image, 40).toImage()
    assert picture.pixelColor(1, 1).alpha() == 0
    assert picture.pixelColor(picture.width() // 2, picture.height() // 2).blue() > 190
