"""GO: lets the cue on standby out; what was said before, and a broadcast, want it held down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from bithuman_panel.core.gate import LOCKOUT_S
from bithuman_panel.core.models import Mode
from bithuman_panel.core.run import Does
from bithuman_panel.core.wording import say
from bithuman_panel.ui.hold_button import HoldButton
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import CODE, FLASH_MS, GRID, LEAD, OUTCOME
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from bithuman_panel.core.run import Standby
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_WIDTH, _HEIGHT = 132, 56
# Lower than this it has its words beside each other.
_LOW = 84
_LARGEST = 2 * OUTCOME
_WRAPS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_WORDS = {Does.GO: say("GO"), Does.NEXT: say("NEXT"), Does.PRIME: say("PRIME")}


class GoButton(HoldButton):
    """The largest thing there; its name is GO, and what it would do its description."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._standby: Standby | None = None
        self._mode = Mode.SPEAK
        self._is_locked = False
        self._is_refused = False
        self._sentence = ""
        self._lockout = QTimer(self, singleShot=True, interval=round(LOCKOUT_S * 1000))
        self._lockout.timeout.connect(self._end_lockout)
        self._flash = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash.timeout.connect(self._end_flash)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._texts = Texts(self, look.shield)
        self._texts.put(self.setAccessibleName, "GO")
        self._texts.redo(self._tell_standby)
        look.changed.connect(self._on_look)
        self._on_look()

    def show_standby(self, standby: Standby | None) -> None:
        """Show what a press would do."""
        if standby != self._standby:
            self._standby = standby
            self._tell_standby()

    def show_gone(self) -> None:
        """Show that a GO was heard, for as long as another one does nothing."""
        self._is_locked = True
        self.update()
        self._lockout.start()

    def flash(self) -> None:
        """Show that a GO was heard, and refused."""
        self._is_refused = True
        self.update()
        self._flash.start()

    @property
    def sentence(self) -> str:
        """What it says small, below its word: where the line goes."""
        return self._sentence

    def sizeHint(self) -> QSize:
        """Return the size that it has beside a standby of two lines."""
        return QSize(self._look.px(_WIDTH), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least that is read from two metres."""
        return QSize(self._look.px(_WIDTH * 2 // 3), self._look.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button, its word, its sentence, the hold, and the ring of the lockout."""
        theme, px = self._look.theme, self._look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.on_mode(self._mode) if self._is_ready else theme.muted
        if self._is_ready:
            is_lit = self.isDown() or self.underMouse()
            fill = theme.mode_hover(self._mode) if is_lit else theme.mode(self._mode)
            painter.fillPath(self._shape(1), QColor(fill))
        else:
            painter.fillPath(self._shape(1), QColor(theme.surface))
            painter.strokePath(self._shape(1), QPen(QColor(theme.edge_strong), 1))
        if self._is_ready:
            self._paint_edge(painter, ink, self._mode)
        self._paint_progress(painter, ink)
        for area, font, text in self.words():
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(area, int(_WRAPS), text)
        if self._is_locked or self._is_refused:
            painter.strokePath(self._shape(px(2)), QPen(QColor(theme.surface), px(8)))
            painter.strokePath(self._shape(px(3)), QPen(QColor(theme.bad), px(4)))
        if self._is_refused:
            painter.strokePath(self._shape(px(9)), QPen(QColor(theme.bad), px(3)))
        painter.end()

    def words(self) -> list[tuple[QRect, QFont, str]]:
        """Return where its word and its sentence stand, in which letters."""
        px = self._look.px
        area = self.rect().adjusted(px(2 * GRID), px(GRID), -px(2 * GRID), -px(GRID))
        word, sentence = self.text(), self._sentence
        if not sentence:
            return [(area, _fitting(word, area, px(_LARGEST), px(LEAD), is_bold=True), word)]
        if area.height() < px(_LOW):
            first, rest = self._beside(area)
        else:
            first, rest = QRect(area), QRect(area)
            first.setHeight(area.height() * 11 // 20)
            rest.setTop(first.bottom())
        return [
            (first, _fitting(word, first, px(_LARGEST), px(LEAD), is_bold=True), word),
            (rest, _fitting(sentence, rest, px(LEAD), px(CODE) - 2, is_bold=False), sentence),
        ]

    def _beside(self, area: QRect) -> tuple[QRect, QRect]:
        """Return the places for word and sentence in a low button."""
        if area.width() < self._look.px(2 * _WIDTH):
            first, rest = QRect(area), QRect(area)
            first.setHeight(area.height() // 2)
            rest.setTop(first.bottom())
            return first, rest
        first, rest = QRect(area), QRect(area)
        first.setWidth(area.width() // 3)
        rest.setLeft(first.right() + self._look.px(2 * GRID))
        if self._is_mirrored():
            first.moveRight(area.right())
            rest.moveLeft(area.left())
        return first, rest

    def _tell_standby(self) -> None:
        standby = self._standby
        if standby is None:
            self._sentence = ""
            self._texts.put(self.setAccessibleDescription, "Nothing is on standby.")
            self._mode = Mode.SPEAK
            self.be_ready(said(_WORDS[Does.GO]), None, wants_hold=False, is_ready=False)
            return
        does = standby.covered_go if self._look.shield.is_up else standby.go
        self._sentence = said(does)
        self._mode = Mode.CONTEXT if standby.does is Does.PRIME else standby.cue.mode
        # While somebody speaks the press decides by its length: next, or now.
        wants_hold = standby.wants_hold or standby.does is Does.NEXT
        self._describe(does, wants_hold=standby.wants_hold)
        self.be_ready(
            said(_WORDS[standby.does]),
            # Silence that comes under a press changes when the line goes, and not which.
            (*_deed(standby), self._sentence),
            wants_hold=wants_hold,
            is_ready=standby.is_open and standby.complaint is None,
        )

    def _describe(self, does: Sentence, *, wants_hold: bool) -> None:
        told = say("{does}. Hold it down.", does=does) if wants_hold else does
        self.setAccessibleDescription(said(told))
        self.setToolTip("")

    def _end_lockout(self) -> None:
        self._is_locked = False
        self.update()

    def _end_flash(self) -> None:
        self._is_refused = False
        self.update()

    def _on_look(self) -> None:
        self.setMinimumSize(self.minimumSizeHint())
        self.updateGeometry()
        self.update()


def _deed(standby: Standby) -> tuple[object, ...]:
    """Return what tells one press from another: the words for two rooms may be the same."""
    target = standby.choice.target if standby.choice else None
    is_prime = standby.does is Does.PRIME
    return standby.cue.id, is_prime, standby.prime if is_prime else standby.text, target


def _fitting(text: str, area: QRect, largest: int, least: int, *, is_bold: bool) -> QFont:
    """Return the largest letters in which ``text`` stands in ``area``; never less than the least.

    A word is not broken where it has one line.
    """
    font = QFont()
    font.setBold(is_bold)
    size = max(min(largest, area.height()), least)
    while True:
        font.setPixelSize(size)
        letters = QFontMetrics(font)
        widest = max((letters.horizontalAdvance(word) for word in text.split()), default=0)
        fits = area.contains(letters.boundingRect(area, int(_WRAPS), text))
        if size <= least or (fits and widest <= area.width()):
            return font
        size -= 1
