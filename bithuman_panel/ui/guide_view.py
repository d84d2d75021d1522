"""Where a page of the help is read: the only widget that makes markup of a text.

Its texts are files of the program, never a server's or a user's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from bithuman_panel.core.wording import say
from bithuman_panel.ui.guide import page_name
from bithuman_panel.ui.guide_pictures import GuidePictures
from bithuman_panel.ui.links import open_page
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.ui.guide import GuidePage
    from bithuman_panel.ui.look import Look

NORMAL_PX = 15
_LONGEST_LINE_EM = 56
_MARGIN = 20
_LINE_HEIGHT_PERCENT = 125.0
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_CELL_PADDING = 6.0
# What Qt has in the place of a picture; a share of its height would be far too much room.
_PICTURE = "\ufffc"
_HANGING = 18.0
_DIALECT = QTextDocument.MarkdownFeature
_MARKDOWN = _DIALECT.MarkdownDialectGitHub | _DIALECT.MarkdownNoHTML


class GuideView(QTextBrowser):
    """One page at a time. Nothing is loaded but the pictures of the help's own folder.

    Signals:
        page_requested: the name of a page that a link leads to.
    """

    page_requested = Signal(str)

    def __init__(self, look: Look, folder: Path) -> None:
        super().__init__()
        self.setObjectName("guide")
        self._look = look
        self._texts = Texts(self)
        self._page: GuidePage | None = None
        self._pictures = GuidePictures(self.document(), folder)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_link)
        look.changed.connect(self._dress)
        self._dress()

    def show_page(self, page: GuidePage) -> None:
        """Show ``page`` from its beginning."""
        self._page = page
        self._texts.put(self.setAccessibleName, say("Help: {title}", title=page.title))
        self._draw()
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def loadResource(self, _kind: int, _name: QUrl | str) -> QByteArray:
        """Load nothing: what a page shows stands in the page, or was drawn with it."""
        # Not None: Qt would then look for a file of that name by itself.
        return QByteArray()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pictures inside the page, and the line that is read on top."""
        top = self._top()
        super().resizeEvent(event)
        self._fit_pictures()
        self._return_to(top)

    def event(self, event: QEvent) -> bool:
        """Take the margins for a new width before the text is laid out in it."""
        if event.type() == QEvent.Type.Resize:
            self._give_margins()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Stay beside the list of pages."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._give_margins()

    def _dress(self) -> None:
        """Take the colours and the size of now; who reads stays where they were."""
        top = self._top()
        self.setStyleSheet(f"font-size: {self._look.px(NORMAL_PX)}px;")
        self._give_margins()
        self._draw()
        self._return_to(top)

    def _give_margins(self) -> None:
        """Keep lines short enough to follow, with the scroll bar at the edge all the same."""
        margin = self._look.px(_MARGIN)
        aside = max(0, self.width() - _LONGEST_LINE_EM * self._look.px(NORMAL_PX))
        near, far = margin, margin // 2 + aside
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (far, near) if is_mirrored else (near, far)
        self.setViewportMargins(left, margin // 2, right, margin // 2)

    def _top(self) -> int:
        """Return where in the page the uppermost line in sight begins."""
        return self.cursorForPosition(QPoint(0, 0)).position()

    def _return_to(self, top: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(top, self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top())

    def _draw(self) -> None:
        if self._page:
            self.document().setMarkdown(self._page.text, _MARKDOWN)
            self._pictures.put(self._look.theme.muted)
            self._give_room()
            self._fit_pictures()

    def _fit_pictures(self) -> None:
        width = self.viewport().width()
        self._pictures.fit(width, self._look.percent, self.devicePixelRatioF())

    def _give_room(self) -> None:
        """Set headings, paragraphs and tables apart, which Markdown leaves to whoever shows it."""
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            table = cursor.currentTable()
            if not table:
                room = QTextBlockFormat()
                room.setTopMargin(_space_above(block.blockFormat()))
                if block.blockFormat().nonBreakableLines():
                    self._let_wrap(room)
                elif _PICTURE not in block.text():
                    room.setLineHeight(_LINE_HEIGHT_PERCENT, _PROPORTIONAL)
                cursor.mergeBlockFormat(room)
            elif block == table.cellAt(0, 0).firstCursorPosition().block():
                self._draw_quietly(table)
            block = block.next()

    def _let_wrap(self, listing: QTextBlockFormat) -> None:
        """Let a long command go on below itself, set in, rather than out of sight."""
        listing.setNonBreakableLines(False)
        listing.setLeftMargin(2 * _CELL_PADDING + _HANGING)
        listing.setTextIndent(-_HANGING)
        listing.setBackground(QBrush(QColor(self._look.theme.raised)))

    def _draw_quietly(self, table: QTextTable) -> None:
        look = table.format()
        look.setBorderBrush(QBrush(QColor(self._look.theme.edge_strong)))
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderCollapse(True)
        look.setCellPadding(_CELL_PADDING)
        # A table of the whole width is rounded up, one pixel too wide.
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 99))
        look.setTopMargin(_CELL_PADDING)
        look.setBottomMargin(_CELL_PADDING)
        table.setFormat(look)

    def _on_link(self, url: QUrl) -> None:
        name = page_name(url.toString())
        if name is not None:
            self.page_requested.emit(name)
        else:
            open_page(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


def _space_above(block: QTextBlockFormat) -> float:
    if block.headingLevel() > 0:
        return 20.0 if block.headingLevel() > 1 else 4.0
    # The lines of a listing are one thing, the rows of a list belong together.
    if block.nonBreakableLines():
        return 0.0
    return 3.0 if block.indent() > 0 else 8.0
