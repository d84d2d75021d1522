"""Every text that is drawn in a window: where, in how much room, and how much it wants."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionFrame,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTableView,
    QTextEdit,
    QWidget,
)

from bithuman_panel.ui.card_row import MORE, CardRow
from bithuman_panel.ui.one_line import OneLine
from bithuman_panel.ui.room_row import RoomRow
from bithuman_panel.ui.send_button import SendButton
from bithuman_panel.ui.tokens import BODY, CAPTION, GRID

ENDLESS = 100_000
# Of a cell whose row has details, so many letters at least.
LEAST = 8
_WRAPS = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class Written:
    """A text as it is drawn; ``rect`` is in the window, ``fits`` whether all of it is in sight.

    ``whole`` is where the whole of it is, for whoever cannot see all of it: a tool tip.
    """

    widget: QWidget
    text: str
    rect: QRect
    fits: bool
    whole: str = ""

    def __str__(self) -> str:
        return f"{type(self.widget).__name__} {self.widget.objectName()!r}: {self.text!r}"


def written_in(widget: QWidget) -> Iterator[Written]:
    """Yield the texts of ``widget`` itself; its children have their own."""
    match widget:
        case QLabel() if widget.text():
            yield _label(widget)
        case QPushButton() | QCheckBox() if widget.text():
            yield _button(widget)
        case SendButton() if widget.text():
            yield _send(widget)
        case QLineEdit():
            yield from _line_edit(widget)
        case QPlainTextEdit():
            yield from _plain_edit(widget)
        case QTextEdit():
            yield from _document(widget)
        case QHeaderView():
            yield from _header(widget)
        case QListView() | QTableView():
            yield from _items(widget)
        case QMenuBar():
            yield from _bar(widget)
        case QMenu():
            yield from _menu(widget)
        case _:
            pass


def _placed(widget: QWidget, rect: QRect) -> QRect:
    return QRect(widget.mapTo(widget.window(), rect.topLeft()), rect.size())


def _needs(metrics: QFontMetrics, width: int, text: str, *, wraps: bool) -> QSize:
    """Return how much room ``text`` wants: in lines of ``width`` if it ``wraps``."""
    flags = int(_WRAPS) if wraps else 0
    return metrics.boundingRect(QRect(0, 0, width, ENDLESS), flags, text).size()


def _fits(room: QSize, wanted: QSize) -> bool:
    return wanted.width() <= room.width() and wanted.height() <= room.height()


def _label(label: QLabel) -> Written:
    # The margins of the style sheet are known to nothing but the hints.
    around = label.minimumSizeHint() if not label.wordWrap() else QSize()
    inside = label.contentsRect()
    wanted = _needs(label.fontMetrics(), inside.width(), label.text(), wraps=label.wordWrap())
    fits = wanted.width() <= inside.width() and label.width() >= around.width()
    if isinstance(label, OneLine):
        fits = not label.is_cut
    height = label.heightForWidth(label.width())
    fits = fits and label.height() >= (height if height > 0 else label.sizeHint().height())
    return Written(label, label.text(), _placed(label, inside), fits, _plain(label.toolTip()))


def _button(button: QPushButton | QCheckBox) -> Written:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    is_box = isinstance(button, QCheckBox)
    elements = QStyle.SubElement
    element = elements.SE_CheckBoxContents if is_box else elements.SE_PushButtonContents
    room = button.style().subElementRect(element, option, button)
    if not button.icon().isNull():
        taken = button.iconSize().width() + 4
        room.adjust(*((0, 0, -taken, 0) if button.layoutDirection() is _RTL else (taken, 0, 0, 0)))
    words = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    wanted = _needs(button.fontMetrics(), room.width(), words, wraps=False)
    # The line of a letter stands a little lower than its box; the box is what may not be cut.
    fits = _fits(room.size() + QSize(1, 2), wanted) and _fits(button.size(), wanted)
    return Written(button, words, _placed(button, room), fits)


_RTL = Qt.LayoutDirection.RightToLeft


def _send(button: SendButton) -> Written:
    """The button that draws itself takes smaller letters until the words fit, down to a least."""
    _, room = button._places()
    metrics = QFontMetrics(button._fitting(room, int(_WRAPS)))
    wanted = _needs(metrics, room.width(), button.text(), wraps=True)
    return Written(button, button.text(), _placed(button, room), _fits(room.size(), wanted))


def _line_edit(edit: QLineEdit) -> Iterator[Written]:
    # What was typed can be scrolled through; what is to be read before cannot.
    option = QStyleOptionFrame()
    edit.initStyleOption(option)
    contents = QStyle.SubElement.SE_LineEditContents
    room = edit.style().subElementRect(contents, option, edit)
    room = room.marginsRemoved(edit.textMargins()).adjusted(2, 0, -2, 0)
    text = edit.displayText() or edit.placeholderText()
    if not text:
        return
    wanted = _needs(edit.fontMetrics(), room.width(), text, wraps=False)
    fits = wanted.height() <= edit.height()
    if not edit.displayText():
        fits = fits and wanted.width() <= room.width()
    yield Written(edit, text, _placed(edit, room), fits)


def _plain_edit(edit: QPlainTextEdit) -> Iterator[Written]:
    room = edit.viewport().rect()
    margin = round(edit.document().documentMargin())
    inside = room.adjusted(margin, margin, -margin, 0)
    text = edit.toPlainText() or edit.placeholderText()
    if not text:
        return
    wanted = _needs(edit.fontMetrics(), inside.width(), text, wraps=True)
    fits = bool(edit.toPlainText()) or _fits(inside.size(), wanted)
    # Two lines are the least in which one can write.
    fits = fits and room.height() >= 2 * edit.fontMetrics().lineSpacing()
    yield Written(edit, text, _placed(edit.viewport(), room), fits)


# Qt has the last one in the place of a picture, below which its words stand.
_NO_WORDS = " \t\n\ufffc"


def _document(edit: QTextEdit) -> Iterator[Written]:
    """Yield the paragraphs in sight; they wrap, and can be scrolled through."""
    room = edit.viewport().rect()
    layout = edit.document().documentLayout()
    offset = QPoint(edit.horizontalScrollBar().value(), edit.verticalScrollBar().value())
    wide = edit.document().size().width() <= room.width() + 1
    tall = room.height() >= 3 * edit.fontMetrics().lineSpacing()
    block = edit.document().begin()
    while block.isValid():
        rect = layout.blockBoundingRect(block).toAlignedRect().translated(-offset)
        if block.text().strip(_NO_WORDS) and rect.intersects(room):
            shown = rect.intersected(room)
            if shown.height() >= min(rect.height(), edit.fontMetrics().height()):
                yield Written(edit, block.text(), _placed(edit.viewport(), shown), wide and tall)
        block = block.next()


def _header(header: QHeaderView) -> Iterator[Written]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        option = QStyleOptionHeader()
        header.initStyleOption(option)
        area = QRect(header.sectionViewportPosition(section), 0, 0, header.height())
        area.setWidth(header.sectionSize(section))
        text = str(header.model().headerData(section, Qt.Orientation.Horizontal))
        # As in QHeaderView: a margin on both sides.
        margin = header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, option, header)
        inside = area.adjusted(margin, 0, -margin, 0)
        wanted = _needs(header.fontMetrics(), inside.width(), text, wraps=False)
        # The line below it is no part of its text.
        place = _placed(header.viewport(), inside.adjusted(0, 3, 0, -3))
        yield Written(header, text, place, _fits(inside.size(), wanted))


def _items(view: QListView | QTableView) -> Iterator[Written]:
    model = view.model()
    room = view.viewport().rect()
    for row in range(model.rowCount(QModelIndex()) if model else 0):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            index = model.index(row, column)
            rect = view.visualRect(index)
            if rect.isEmpty() or not room.top() <= rect.center().y() <= room.bottom():
                continue
            if isinstance(view, QTableView) and view.isColumnHidden(column):
                continue
            yield from _item(view, index, rect)


def _item(view: QAbstractItemView, index: QModelIndex, rect: QRect) -> Iterator[Written]:
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = rect
    delegate = view.itemDelegateForIndex(index)
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, index)
    if not option.text:
        return
    if isinstance(delegate, CardRow):
        yield _self_drawn(view, delegate, option, index)
        return
    if isinstance(delegate, RoomRow):
        yield _room(view, option)
        return
    style = view.style()
    room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, view) + 1
    inside = room.adjusted(margin, 0, -margin, 0)
    if view.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        seen = view.viewport().rect()
        inside.setLeft(max(inside.left(), seen.left()))
        inside.setRight(min(inside.right(), seen.right()))
    wraps = bool(option.features & QStyleOptionViewItem.ViewItemFeature.WrapText)
    wanted = _needs(option.fontMetrics, inside.width(), option.text, wraps=wraps)
    tip = _plain(index.data(Qt.ItemDataRole.ToolTipRole) or "")
    if isinstance(view, QTableView):
        # The details of a row have the whole of it; what stands here must tell it from others.
        wanted.setWidth(min(wanted.width(), option.fontMetrics.averageCharWidth() * LEAST))
    place = _placed(view.viewport(), inside)
    yield Written(view, option.text, place, _fits(inside.size() + QSize(1, 2), wanted), tip)


def _self_drawn(
    view: QAbstractItemView, delegate: CardRow, row: QStyleOptionViewItem, index: QModelIndex
) -> Written:
    """A row of a card over the page: its words wrap, and more stands at the other end or below."""
    metrics = QFontMetrics(delegate._font(row, index))
    room = delegate._words_area(row.rect, index, metrics)
    wanted = _needs(metrics, room.width(), row.text, wraps=True)
    if delegate._is_below(row.rect, index, metrics):
        more = _needs(metrics, room.width(), str(index.data(MORE)), wraps=True)
        wanted = QSize(max(wanted.width(), more.width()), wanted.height() + more.height())
    # Without the rim of a row that is chosen.
    place = _placed(view.viewport(), row.rect.adjusted(4, 4, -4, -4))
    return Written(view, row.text, place, _fits(room.size(), wanted))


def _room(view: QAbstractItemView, row: QStyleOptionViewItem) -> Written:
    """A row of the rooms: its id in one line, cut in its middle; below it what is known, small."""
    area = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, row, view)
    area.adjust(GRID, 0, -GRID, 0)
    name, _, facts = row.text.replace("\u2028", "\n").partition("\n")
    font = row.font
    font.setWeight(QFont.Weight.DemiBold)
    above = QFontMetrics(font)
    font.setPixelSize(font.pixelSize() * CAPTION // BODY)
    font.setWeight(QFont.Weight.Normal)
    small = _needs(QFontMetrics(font), area.width(), facts, wraps=True) if facts else QSize()
    told = min(above.horizontalAdvance(name), above.averageCharWidth() * 2 * LEAST)
    wanted = QSize(max(told, small.width()), above.height() + max(small.height(), 0))
    return Written(view, row.text, _placed(view.viewport(), area), _fits(area.size(), wanted))


def _plain(tip: str) -> str:
    """Return the text of a tool tip that was made safe by ``labels.tip``."""
    return unescape(tip.removeprefix("<p>").removesuffix("</p>"))


def _bar(bar: QMenuBar) -> Iterator[Written]:
    for action in bar.actions():
        rect = bar.actionGeometry(action)
        text = action.text().replace("&", "")
        wanted = _needs(bar.fontMetrics(), rect.width(), text, wraps=False)
        # What does not fit is left out, and stands behind an arrow without a name.
        fits = bar.rect().contains(rect) and _fits(rect.size(), wanted)
        yield Written(bar, text, _placed(bar, rect), fits)


def _menu(menu: QMenu) -> Iterator[Written]:
    for action in menu.actions():
        rect = menu.actionGeometry(action)
        text = action.text().replace("&", "")
        if not action.isSeparator() and action.isEnabled():
            wanted = _needs(menu.fontMetrics(), rect.width(), text, wraps=False)
            fits = _fits(rect.size(), wanted)
            yield Written(menu, text, _placed(menu, rect), fits)
