"""Contrast, measured in a picture of the window: the ink of a text against its ground."""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionButton,
    QTextEdit,
    QWidget,
)

from tests.audit.sight import Sight
from tests.audit.written import Written

TEXT, STAGE_TEXT, SIGN = 4.5, 7.0, 3.0
# Fewer pixels than this are a corner or the end of a line, no letter.
_LEAST_PIXELS = 6
_SHARE = 0.06
_WITH_BORDERS = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractButton)


def weak(sight: Sight, stage: tuple[QWidget, ...]) -> list[str]:
    """Return the texts and borders in ``sight`` that stand out less than they must.

    ``stage`` are the parts that are read from afar.
    """
    image = sight.root.window().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for text in sight.texts:
        if not text.widget.isEnabled() or not _in_sight(text.widget):
            continue
        least = STAGE_TEXT if any(_within(text.widget, part) for part in stage) else TEXT
        for ink, ground in _inks(image, text):
            ratio = contrast(ink, ground)
            if ratio < least:
                found.append(f"{text}: {ratio:.2f} ({_hex(ink)} on {_hex(ground)}), not {least}")
    return found + _weak_signs(image, sight)


def _within(widget: QWidget, part: QWidget) -> bool:
    return widget is part or part.isAncestorOf(widget)


def _in_sight(widget: QWidget) -> bool:
    return not widget.visibleRegion().isEmpty()


def _inks(image: QImage, text: Written) -> list[tuple[int, int]]:
    """Return each colour in which something of ``text`` is written, with its ground."""
    seen = text.widget.visibleRegion().boundingRect()
    seen.moveTopLeft(text.widget.mapTo(text.widget.window(), seen.topLeft()))
    shown = text.rect.intersected(seen)
    # What is half scrolled away shows hardly more than its edge.
    if shown.height() < min(text.rect.height(), text.widget.fontMetrics().height()):
        return []
    colours = colours_in(image, shown)
    if len(colours) < 2:
        return []
    (ground, _), *others = colours.most_common()
    total = sum(count for _, count in others)
    # A label has one ink; a document may have several in one paragraph.
    most = 3 if isinstance(text.widget, QTextEdit) else 1
    return [
        (colour, ground)
        for colour, count in others[:most]
        if count >= _LEAST_PIXELS and count > _SHARE * total
    ]


def colours_in(image: QImage, rect: QRect) -> Counter[int]:
    """Return how often each colour occurs in a part of ``image``."""
    part = image.copy(rect.intersected(image.rect()))
    if part.isNull():
        return Counter()
    return _COUNTED.of(memoryview(part.constBits()))


class _Counted:
    """How often each colour occurs in pixels; most of a window is the same in its next states."""

    MOST = 20_000

    def __init__(self) -> None:
        self._known: dict[bytes, Counter[int]] = {}

    def of(self, pixels: memoryview) -> Counter[int]:
        """Return it; nobody changes what is returned."""
        # What stands for them takes less room than they do.
        key = blake2b(pixels, digest_size=16).digest()
        if key not in self._known:
            if len(self._known) == self.MOST:
                self._known.clear()
            self._known[key] = Counter(pixels.cast("B").cast("I").tolist())
        return self._known[key]


_COUNTED = _Counted()


def _weak_signs(image: QImage, sight: Sight) -> list[str]:
    """Return the fields and boxes whose border does not stand out from what lies around them."""
    found = []
    for widget in sight.all[1:]:
        if not isinstance(widget, _WITH_BORDERS):
            continue
        if not (widget.isVisibleTo(sight.root) and widget.isEnabled() and _in_sight(widget)):
            continue
        if isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox):
            continue
        if isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox):
            box = widget.rect()
        elif isinstance(widget, QCheckBox):
            box = _tick(widget)
        elif isinstance(widget, QAbstractButton) and not widget.text():
            box = widget.rect()
        else:
            continue
        # The lines of an icon are thin, and soft at their edges.
        least = 1 if isinstance(widget, QAbstractButton) and not widget.text() else 8
        if not QRegion(box).subtracted(widget.visibleRegion()).isEmpty():
            # Half scrolled away, or below something else.
            continue
        placed = QRect(widget.mapTo(widget.window(), box.topLeft()), box.size())
        ratio = _strongest(image, placed, least)
        if ratio < SIGN:
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r}: {ratio:.2f}")
    return found


def _tick(box: QCheckBox) -> QRect:
    option = QStyleOptionButton()
    box.initStyleOption(option)
    return box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)


def _strongest(image: QImage, box: QRect, least: int) -> float:
    """Return the contrast of the strongest colour in ``box`` to what is around it."""
    around = colours_in(image, box.adjusted(-3, -3, 3, 3)) - colours_in(image, box)
    if not around:
        return 1.0
    ground = around.most_common(1)[0][0]
    inside = [colour for colour, count in colours_in(image, box).items() if count >= least]
    return max((contrast(colour, ground) for colour in inside), default=1.0)


def contrast(one: int, other: int) -> float:
    """Return the contrast of two colours, as the standard has it (WCAG 2, 1.4.3)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: int) -> float:
    parts = [(colour >> shift & 255) / 255 for shift in (16, 8, 0)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _hex(colour: int) -> str:
    return QColor.fromRgb(colour).name()
