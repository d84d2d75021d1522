"""The full record of one entry, as text that can be read, searched and copied by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit

from bithuman_panel.core.advice import advice, headline, state_word
from bithuman_panel.core.proof_words import proof_words
from bithuman_panel.core.visible import one_line, visible
from bithuman_panel.core.wire_text import body_text, has_request, header_lines
from bithuman_panel.ui.details_words import (
    answer_facts,
    correction_words,
    origin_facts,
    timing_facts,
)
from bithuman_panel.ui.ground import fill
from bithuman_panel.ui.labels import leading
from bithuman_panel.ui.line_words import heard_in, target_words
from bithuman_panel.ui.soon import NextFrame
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.time_words import day_and_time
from bithuman_panel.ui.tokens import BODY, CAPTION, CODE, GRID, LEAD, LINE
from bithuman_panel.ui.translate import said, tr
from bithuman_panel.ui.viewports import viewport_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.exchange import Exchange
    from bithuman_panel.core.kin import Origin
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

# More would make the text field slow; the whole of it is in the copies and in the export.
SHOWN_CHARACTERS = 6_000


class DetailsView(QTextEdit):
    """Outcome first, in one sentence with what to do; then what proves it, request and reply.

    To write it costs more than all else that is shown of a line. In sight it is written a frame
    after an entry has come or changed: once for all that do so meanwhile, and after their rows.

    ``is_raw``: request and reply stand there letter by letter, not laid out to be read.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._entry: Entry | None = None
        self.origin: Origin | None = None
        self._is_whole = self._is_another = True
        self.is_raw = False
        # Of the few there are, each is in many lines.
        self._blocks: dict[tuple[int, Qt.AlignmentFlag | None], QTextBlockFormat] = {}
        self._formats: dict[tuple[str, int, bool, str], QTextCharFormat] = {}
        self._write_soon = NextFrame(self, self._catch_up)
        self._is_to_write = False
        self._ground: QColor | None = None
        self._drill_of: Callable[[str], Sentence | None] = lambda _id: None
        self.setObjectName("details")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        Texts(self).put(self.setAccessibleName, "Details")
        # Nobody writes here but the window itself: there is nothing to undo.
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.show_entry(None)

    def name_drills(self, drill_of: Callable[[str], Sentence | None]) -> None:
        """Name from now on the drill of a rehearsal under which a line was let go, by its id."""
        self._drill_of = drill_of
        self._write()

    def show_entry(self, entry: Entry | None, *, is_whole: bool = True) -> None:
        """Show ``entry``; None says how to choose one.

        Of one that is not ``is_whole`` yet, only what a row of the history knows.
        """
        is_another = entry is None or self._entry is None or entry.id != self._entry.id
        if is_another:
            self.origin = None
            self._is_another = True
        # What is told anew, by the shield or in another language, is told at once.
        may_wait = self.isVisible() and entry is not self._entry
        self._entry, self._is_whole = entry, is_whole
        if not may_wait:
            self._write()
        else:
            self._is_to_write = True
            self._write_soon()

    def fill_with(self, colour: str) -> None:
        """Fill what is behind the text with ``colour`` from now on; it is that of all around it."""
        self._ground = QColor(colour)
        viewport_of(self).setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, if it is known, and the text."""
        fill(self.viewport(), event, self._ground)
        super().paintEvent(event)

    def document(self) -> QTextDocument:
        """Return the document, with all that is to stand in it now."""
        self._catch_up()
        return super().document()

    def toPlainText(self) -> str:
        """Return the text, all that is to stand there now."""
        self._catch_up()
        return super().toPlainText()

    def selectAll(self) -> None:
        """Choose all of the text that is to stand there now."""
        self._catch_up()
        super().selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key meet what is not to stand there any more."""
        self._catch_up()
        super().keyPressEvent(event)

    def _catch_up(self) -> None:
        if self._is_to_write:
            self._write()

    def show_origin(self, origin: Origin) -> None:
        """Show where the entry came from, and what belongs to it."""
        if origin != self.origin:
            self.origin = origin
            self._write()

    def write_raw(self, *, is_raw: bool) -> None:
        """Show request and reply letter by letter, or laid out."""
        self.is_raw = is_raw
        self._write()

    def _write(self) -> None:
        """Write all anew; who has scrolled stays there, unless it is another entry."""
        self._is_to_write = False
        place = 0 if self._is_another else self.verticalScrollBar().value()
        self._is_another = False
        self.clear()
        # In one go: Qt would lay the text out after each line of it.
        self._cursor = QTextCursor(super().document())
        self._side = leading(self)
        self._code_family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self._cursor.beginEditBlock()
        try:
            self._write_entry(self._entry)
        finally:
            self._cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(place)

    def _write_entry(self, entry: Entry | None) -> None:
        if entry is None:
            self._line(tr("Choose a line above to see what became of it."), self._look.theme.muted)
            return
        colour = self._look.theme.outcome(entry.outcome)
        self._line(said(state_word(entry)), colour, size=LINE, bold=True)
        if self._is_whole:
            self._show_outcome(entry)
        else:
            self._line(tr("…"), size=LEAD)
        if self._look.shield.is_up:
            self._line(tr("All else is hidden while the shield is up."), self._look.theme.muted)
            return
        self._show_line(entry)
        if self._is_whole:
            self._show_rest(entry)

    def _show_outcome(self, entry: Entry) -> None:
        shield = self._look.shield
        self._line(shield.says(headline(entry)), size=LEAD)
        self._line(shield.says(advice(entry)), size=LEAD, bold=True)
        for heard in heard_in(entry, shield):
            self._line(heard, size=LEAD)

    def _show_line(self, entry: Entry) -> None:
        self._heading(tr("Line"))
        self._line(visible(entry.line.text[:SHOWN_CHARACTERS]))
        target, names = entry.line.target, self._look.shield.nicknames
        self._fact(tr("To"), target_words(target, names))
        if names.title(target.agent, target.room):
            self._fact(tr("Room id"), one_line(target.room or ""))
        self._fact(tr("When"), day_and_time(entry.created_at))
        drill = self._drill_of(entry.id)
        self._fact(tr("Drill"), said(drill) if drill else "")
        for corrected in entry.corrections:
            self._fact(correction_words(corrected.what), day_and_time(corrected.at))

    def _show_rest(self, entry: Entry) -> None:
        """Show what is read only when an entry is looked at."""
        if entry.verdict:
            self._facts(tr("Answer"), answer_facts(entry.verdict))
        proof = proof_words(entry)
        if proof:
            self._heading(tr("What proves it"))
        for sentence in proof:
            self._line(said(sentence))
        if entry.exchange:
            self._fact(tr("Fault"), one_line(entry.exchange.detail or ""))
        if self.origin:
            self._facts(tr("What it belongs to"), origin_facts(entry, self.origin))
        if entry.exchange:
            self._facts(tr("Timing"), timing_facts(entry.exchange.timing))
            self._show_exchange(entry.exchange)

    def _show_exchange(self, exchange: Exchange) -> None:
        if not has_request(exchange):
            return
        self._heading(tr("Request"))
        self._code(f"{exchange.method} {exchange.url}")
        self._code(header_lines(exchange.request_headers))
        self._code(body_text(exchange.request_body, is_raw=self.is_raw))
        if exchange.status is not None:
            self._heading(tr("Reply"))
            self._code(f"HTTP {exchange.status}")
            self._code(header_lines(exchange.reply_headers))
            self._code(body_text(exchange.reply_body, is_raw=self.is_raw))

    def _heading(self, text: str) -> None:
        self._line(text, self._look.theme.muted, size=CAPTION, bold=True, space=3 * GRID)

    def _facts(self, title: str, facts: Iterable[tuple[str, str]]) -> None:
        """Write those facts that somebody knows, below their title if there are any."""
        known = [(name, value) for name, value in facts if value]
        if known:
            self._heading(title)
        for name, value in known:
            self._fact(name, value)

    def _fact(self, name: str, value: str) -> None:
        """Write one fact; a fact that nobody knows is left out."""
        if value:
            self._line(name, self._look.theme.muted)
            self._cursor.insertText("\u2002" + value, self._format(self._look.theme.text))

    def _code(self, text: str) -> None:
        if text:
            self._line(visible(text[:SHOWN_CHARACTERS]), is_code=True)
        if len(text) > SHOWN_CHARACTERS:
            self._line(tr("Cut here to be shown. A copy has all of it."), self._look.theme.muted)

    def _line(
        self,
        text: str,
        colour: str | None = None,
        *,
        size: int = BODY,
        bold: bool = False,
        space: int = 2,
        is_code: bool = False,
    ) -> None:
        block = self._block(space, is_code=is_code)
        cursor = self._cursor
        if cursor.atStart():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        colour = colour or self._look.theme.text
        size = CODE if is_code else size
        cursor.insertText(text, self._format(colour, size=size, bold=bold, is_code=is_code))

    def _block(self, space: int, *, is_code: bool) -> QTextBlockFormat:
        """Return a block with so much above it; code is not turned round."""
        side = None if is_code else self._side
        known = self._blocks.get((space, side))
        if known is None:
            known = self._blocks[space, side] = QTextBlockFormat()
            known.setTopMargin(space)
            if side is not None:
                known.setAlignment(side)
        return known

    def _format(
        self, colour: str, *, size: int = BODY, bold: bool = False, is_code: bool = False
    ) -> QTextCharFormat:
        """Return how letters look."""
        family = self._code_family if is_code else ""
        asked = (colour, self._look.px(size), bold, family)
        known = self._formats.get(asked)
        if known is None:
            known = self._formats[asked] = QTextCharFormat()
            known.setForeground(QColor(colour))
            known.setProperty(QTextCharFormat.Property.FontPixelSize, self._look.px(size))
            known.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
            if family:
                known.setFontFamilies([family])
        return known
