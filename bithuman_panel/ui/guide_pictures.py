"""The pictures on a page of the help: each as wide as its place allows, its words below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from bithuman_panel.ui.guide import picture_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QTextBlock, QTextImageFormat

# Pictures are taken twice as large as they are shown: sharp on every screen.
_TAKEN_AT = 2
_NARROWEST = 40
_CAPTION_SPACE = 6.0
_IMAGE = QTextDocument.ResourceType.ImageResource.value


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a picture stands: ``words`` say what is on it, ``inset`` is the width left of it."""

    name: str
    words: str
    inset: float
    end: int


class GuidePictures:
    """Draws the pictures of one document from files of one folder, and from nowhere else."""

    def __init__(self, document: QTextDocument, folder: Path) -> None:
        self._document = document
        self._folder = folder
        self._images: dict[str, QImage] = {}
        self._insets: dict[str, float] = {}

    def put(self, colour: str) -> None:
        """Take the pictures of the page that the document holds now.

        Below each is written, in ``colour``, what is on it: a screen reader finds nothing in a
        picture.
        """
        places = [place for block in _blocks(self._document) for place in self._places(block)]
        self._insets = {}
        for place in places:
            widest = self._insets.get(place.name, 0.0)
            self._insets[place.name] = max(widest, place.inset)
            if place.name not in self._images:
                file = picture_file(self._folder, place.name)
                self._images[place.name] = QImage(str(file)) if file else QImage()
        # From the end, so that no place moves before its turn.
        for place in reversed(places):
            self._write_below(place, colour)

    def fit(self, width: int, percent: float, ratio: float) -> None:
        """Draw each as large as the text is, and never wider than ``width`` lets it be.

        ``ratio`` is how many pixels of the screen a pixel of Qt has.
        """
        for name, inset in self._insets.items():
            image = self._images[name]
            if image.isNull():
                continue
            wanted = image.width() / _TAKEN_AT * percent / 100
            shown = max(min(wanted, width - inset), _NARROWEST)
            drawn = image.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
                round(shown * ratio), Qt.TransformationMode.SmoothTransformation
            )
            drawn.setDevicePixelRatio(ratio)
            self._document.addResource(_IMAGE, QUrl(name), drawn)
        self._document.markContentsDirty(0, self._document.characterCount())

    def _places(self, block: QTextBlock) -> Iterator[_Place]:
        inset = 2 * self._document.documentMargin()
        inset += block.blockFormat().indent() * self._document.indentWidth()
        if listed := block.textList():
            inset += listed.format().indent() * self._document.indentWidth()
        end = block.position() + block.length() - 1
        for image in _images(block):
            words = str(image.property(QTextFormat.Property.ImageAltText) or "")
            yield _Place(image.name(), words, inset, end)

    def _write_below(self, place: _Place, colour: str) -> None:
        cursor = QTextCursor(self._document)
        cursor.setPosition(place.end)
        below = QTextBlockFormat(cursor.blockFormat())
        below.setTopMargin(_CAPTION_SPACE)
        style = QTextCharFormat()
        style.setForeground(QColor(colour))
        cursor.insertBlock(below, style)
        cursor.insertText(place.words, style)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _images(block: QTextBlock) -> Iterator[QTextImageFormat]:
    step = block.begin()
    while not step.atEnd():
        form = step.fragment().charFormat()
        if form.isImageFormat():
            yield form.toImageFormat()
        step += 1
