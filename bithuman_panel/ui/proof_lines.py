"""Below the message: what the line will say, and what of it is read badly aloud."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bithuman_panel.core.wording import counted
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.density import Density
from bithuman_panel.ui.glyph import Glyph
from bithuman_panel.ui.labels import mark, plain
from bithuman_panel.ui.one_line import OneLine
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from bithuman_panel.core.speakability import Remark
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

# Nobody is told of a word that he is still writing.
PAUSE_MS = 300
_ICON = 16
_MOST = {Density.ROOMY: 2, Density.TIGHT: 1, Density.TINY: 0}


class ProofLines(QWidget):
    """Hidden while there is nothing to tell. What will be said is told at once, and always.

    Signals:
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
    """

    news = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = Texts(self, look.shield)
        self._preview: Sentence | None = None
        self._is_ready = True
        self._next: tuple[Sentence | None, bool] = (None, True)
        self._coming: tuple[Remark, ...] = ()
        self._shown: tuple[Remark, ...] = ()
        self._told: frozenset[str] = frozenset()
        self._density = Density.ROOMY
        self._is_quiet = False
        self.preview = plain(object_name="preview", wraps=True)
        # Where there is no height, all of it is in its tooltip.
        self._short = OneLine(object_name="preview")
        self.rows = tuple(_Row(look, self._texts) for _ in range(_MOST[Density.ROOMY]))
        self._more = plain(object_name="muted", wraps=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.tell_now)
        self._lay_out()

    def show_preview(self, sentence: Sentence | None, *, is_ready: bool) -> None:
        """Show what the line will say, or what is in the way; None: just what is written.

        What is in the way of a word that is still being written is told once the hand rests.
        """
        self._next = (sentence, is_ready)
        if is_ready or self._preview is not None:
            self._tell_preview()
        else:
            self._pause.start()

    def show_remarks(self, found: tuple[Remark, ...]) -> None:
        """Show what is read badly, once the hand rests; where nothing is, at once."""
        self._coming = found
        if found:
            self._pause.start()
            return
        self._told = frozenset()
        self._tell()

    def pack(self, density: Density, *, is_quiet: bool) -> None:
        """Show less where there is little room; on a stage remark on nothing but what blocks."""
        if (density, is_quiet) != (self._density, self._is_quiet):
            self._density, self._is_quiet = density, is_quiet
            self._fit()

    def texts(self) -> tuple[str, ...]:
        """Return what is told now, line by line."""
        labels = (self.preview, self._short, *(row.label for row in self.rows), self._more)
        return tuple(label.text() for label in labels if label.isVisibleTo(self))

    def tell_now(self) -> None:
        """Tell what is waiting for the hand to rest."""
        self._pause.stop()
        self._tell_preview()
        self._tell()

    def _tell_preview(self) -> None:
        sentence, is_ready = self._next
        if sentence == self._preview:
            return
        self._preview, self._is_ready = sentence, is_ready
        self._fit()

    def _tell(self) -> None:
        if self._coming == self._shown:
            return
        self._shown = self._coming
        self._fit()
        for remark in self._visible():
            # Once: not again because another letter stands before it now.
            if str(remark.sentence) not in self._told:
                self.news.emit(remark.sentence, Urgency.POLITE)
        self._told |= {str(remark.sentence) for remark in self._shown}

    def _visible(self) -> tuple[Remark, ...]:
        most = 0 if self._is_quiet else _MOST[self._density]
        return self._shown[:most] if most else self._blocking()

    def _blocking(self) -> tuple[Remark, ...]:
        return tuple(remark for remark in self._shown if remark.blocks)

    def _fit(self) -> None:
        is_roomy, is_tiny = self._density is Density.ROOMY, self._density is Density.TINY
        visible, blocking = self._visible(), self._blocking() if is_tiny else ()
        for row, remark in zip_longest(self.rows, () if is_tiny else visible):
            row.show_remark(remark)
        left = len(self._shown) - len(visible) if visible else 0
        more = counted("and {count} more remark", "and {count} more remarks", left)
        self._texts.put(self._more.setText, more if left else None)
        self._more.setVisible(left > 0)
        # One line is all the room there is: it is for what weighs most.
        short = blocking[0].sentence if blocking else self._preview
        self._put(self.preview, self._preview if is_roomy else None, blocks=not self._is_ready)
        self._put(
            self._short, None if is_roomy else short, blocks=bool(blocking) or not self._is_ready
        )
        self.setVisible(self._preview is not None or bool(visible))

    def _put(self, label: QLabel, sentence: Sentence | None, *, blocks: bool) -> None:
        self._texts.put(label.setText, sentence)
        label.setVisible(sentence is not None)
        mark(label, "blocks", blocks)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.preview)
        column.addWidget(self._short)
        for row in self.rows:
            column.addWidget(row)
        column.addWidget(self._more)
        Spaces(self, self._look).give(column, (16, 0, 16, 0), 4)
        self._fit()


class _Row(QWidget):
    """One remark: a sign, and its sentence."""

    def __init__(self, look: Look, texts: Texts) -> None:
        super().__init__()
        self._look = look
        self._texts = texts
        self._remark: Remark | None = None
        self._icon = Glyph()
        self.label = plain(object_name="remark", wraps=True)
        row = QHBoxLayout(self)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        Spaces(self, look).give(row, (0, 0, 0, 0), 6)
        look.changed.connect(self._draw)
        self._draw()

    def show_remark(self, remark: Remark | None) -> None:
        """Show it; None: nothing."""
        self.setVisible(remark is not None)
        if remark == self._remark:
            return
        self._remark = remark
        self._texts.put(self.label.setText, remark.sentence if remark else None)
        self._draw()

    def _draw(self) -> None:
        blocks = self._remark is not None and self._remark.blocks
        theme = self._look.theme
        colour = theme.bad if blocks else theme.warn
        self._icon.show_icon("alarm", colour, self._look.px(_ICON))
        # In the colour of what is in the way, or of what is only told.
        mark(self.label, "blocks", blocks)
