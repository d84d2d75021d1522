"""The full record of one entry, as text that can be read, searched and copied by keyboard."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextBlockFormat, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from bithuman_panel.core.advice import advice, headline, state_word
from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.core.visible import one_line, visible
from bithuman_panel.core.wording import say
from bithuman_panel.ui.history_model import target_words
from bithuman_panel.ui.labels import leading
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import BODY, CAPTION, CODE, GRID, LEAD, LINE
from bithuman_panel.ui.translate import listed, number, said, tr

if TYPE_CHECKING:
    from bithuman_panel.core.delivery import Verdict
    from bithuman_panel.core.exchange import Exchange, Timing
    from bithuman_panel.ui.look import Look

# More would make the text field slow; the whole body is in the export.
SHOWN_CHARACTERS = 6_000


class DetailsView(QTextEdit):
    """Outcome first, in one sentence with what to do; then facts, request and reply."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("details")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        Texts(self).put(self.setAccessibleName, "Details")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Show ``entry``; None says how to choose one."""
        self.clear()
        if entry is None:
            self._line(tr("Choose a line above to see what became of it."), self._look.theme.muted)
            return
        colour = self._look.theme.outcome(entry.outcome)
        self._line(said(state_word(entry)), colour, size=LINE, bold=True)
        shield = self._look.shield
        self._line(shield.says(headline(entry)), size=LEAD)
        self._line(shield.says(advice(entry)), size=LEAD, bold=True)
        if shield.is_up:
            self._line(tr("All else is hidden while the shield is up."), self._look.theme.muted)
            return
        self._show_line(entry)
        if entry.verdict:
            self._show_verdict(entry.verdict)
        if entry.exchange:
            self._show_exchange(entry.exchange)
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def _show_line(self, entry: Entry) -> None:
        self._heading(tr("Line"))
        self._line(visible(entry.line.text[:SHOWN_CHARACTERS]))
        self._fact(tr("To"), target_words(entry))
        self._fact(tr("When"), _moment(entry.created_at))
        for corrected in entry.corrections:
            self._fact(_correction(corrected.what), _moment(corrected.at))

    def _show_verdict(self, verdict: Verdict) -> None:
        self._heading(tr("Answer"))
        report, failure = verdict.report, verdict.failure
        if failure and failure.message:
            self._fact(tr("The platform says"), one_line(failure.message))
        if failure and failure.link:
            self._fact(tr("More on"), one_line(failure.link))
        self._fact(tr("Status"), _status(verdict))
        self._fact(tr("Rooms reached"), _count(verdict.delivered_to_rooms))
        if report:
            self._fact(tr("Reached"), _rooms(report.rooms))
            self._fact(tr("No agent there"), _rooms(report.rooms_skipped))
            self._fact(tr("Could not be reached"), _rooms(report.rooms_failed))
        self._fact(tr("Request id"), one_line(verdict.request_id or ""))
        self._fact(tr("Duration"), _milliseconds(verdict.elapsed_ms))

    def _show_exchange(self, exchange: Exchange) -> None:
        self._fact(tr("Timing"), _timing(exchange.timing))
        self._fact(tr("Fault"), one_line(exchange.detail or ""))
        self._heading(tr("Request"))
        self._code(f"{exchange.method} {exchange.url}")
        self._code(_headers(exchange.request_headers))
        self._code(_body(exchange.request_body))
        if exchange.status is not None:
            self._heading(tr("Reply"))
            self._code(f"HTTP {exchange.status}")
            self._code(_headers(exchange.reply_headers))
            self._code(_body(exchange.reply_body))

    def _heading(self, text: str) -> None:
        self._line(text, self._look.theme.muted, size=CAPTION, bold=True, space=3 * GRID)

    def _fact(self, name: str, value: str) -> None:
        """Write one fact; a fact that nobody knows is left out."""
        if value:
            self._line(name, self._look.theme.muted)
            cursor = self.textCursor()
            cursor.insertText("\u2002" + value, self._format(self._look.theme.text))
            self.setTextCursor(cursor)

    def _code(self, text: str) -> None:
        if text:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            self._line(visible(text[:SHOWN_CHARACTERS]), family=font)

    def _line(
        self,
        text: str,
        colour: str | None = None,
        *,
        size: int = BODY,
        bold: bool = False,
        space: int = 2,
        family: QFont | None = None,
    ) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(space)
        if not family:
            block.setAlignment(leading(self))
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        if self.document().isEmpty():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        style = self._format(colour or self._look.theme.text, size=size, bold=bold)
        if family:
            style.setFontFamilies([family.family()])
            style.setProperty(QTextCharFormat.Property.FontPixelSize, self._look.px(CODE))
        cursor.insertText(text, style)
        self.setTextCursor(cursor)

    def _format(self, colour: str, *, size: int = BODY, bold: bool = False) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setForeground(QColor(colour))
        style.setProperty(QTextCharFormat.Property.FontPixelSize, self._look.px(size))
        style.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return style


def _correction(what: Correction) -> str:
    match what:
        case Correction.SPOKEN:
            return tr("You said: it was spoken")
        case Correction.LEFT:
            return tr("You left it as it is")
        case Correction.SAID_AGAIN:
            return tr("You took it up again")
        case Correction.REOPENED:
            return tr("You took that word back")
        case Correction.LATE_ANSWER:
            return tr("A late answer came")
        case Correction.PANEL_DIED:
            return tr("The panel ended")


def _moment(at: float) -> str:
    moment = QDateTime.fromMSecsSinceEpoch(round(at * 1000))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def _status(verdict: Verdict) -> str:
    code = verdict.failure.code if verdict.failure else None
    return one_line(" ".join(str(part) for part in (verdict.status, code) if part is not None))


def _count(count: int | None) -> str:
    return "" if count is None else number(count)


def _rooms(rooms: tuple[str, ...] | None) -> str:
    return one_line(", ".join(rooms or ()))


def _milliseconds(value: float | None) -> str:
    return "" if value is None else said(say("{count} ms", count=round(value)))


def _timing(timing: Timing) -> str:
    parts = (
        (say("connect {time}", time=_milliseconds(timing.connect_ms)), timing.connect_ms),
        (say("TLS {time}", time=_milliseconds(timing.tls_ms)), timing.tls_ms),
        (say("wait {time}", time=_milliseconds(timing.wait_ms)), timing.wait_ms),
    )
    shown = [said(words) for words, ms in parts if ms is not None]
    if timing.on_spare:
        shown.insert(0, tr("connection opened ahead"))
    return listed(shown)


def _headers(headers: tuple[tuple[str, str], ...]) -> str:
    return "\n".join(f"{name}: {value}" for name, value in headers)


def _body(body: bytes) -> str:
    text = body.decode("utf-8", "replace")
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return text
