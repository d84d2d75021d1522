"""That the history above the details is another computer's, and the way back to this one's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout

from bithuman_panel.core.wording import counted, say
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.glyph import Glyph
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from bithuman_panel.core.foreign import Foreign
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_BACK = say("Your own history is here again.")


class ForeignBar(QFrame):
    """Hidden while the history is this window's own. It never takes the focus by itself.

    Signals:
        left: back to this window's own history.
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
        gone: the bar goes, and with it the place where the keyboard was.
        resized: it wants more or less height than before.
    """

    left = Signal()
    news = Signal(object, object)
    gone = Signal()
    resized = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("foreign")
        self._look = look
        self._found: Foreign | None = None
        self._meanwhile = 0
        self._texts = texts = Texts(self, look.shield)
        texts.put(self.setAccessibleName, "Opened history")
        self._icon = Glyph()
        self._sentence = plain(object_name="noticeText", wraps=True)
        self._remarks = plain(wraps=True)
        self._news = plain(object_name="noticeText", wraps=True)
        self.back = texts.button("Back to your own history", object_name="short")
        texts.put(
            self.back.setAccessibleDescription,
            "Closes the file and shows what was sent from here. The file stays as it is.",
        )
        self.back.clicked.connect(self.left)
        self._lay_out()
        look.changed.connect(self._draw)
        self._draw()
        texts.redo(self._tell)
        self.hide()

    def show_foreign(self, found: Foreign) -> None:
        """Say which file is looked at, and that it can only be read."""
        self._found, self._meanwhile = found, 0
        self.show()
        self._tell()
        self.news.emit(_looking_at(found), Urgency.ASSERTIVE)
        for remark in found.remarks:
            self.news.emit(remark, Urgency.POLITE)

    def show_own(self) -> None:
        """Go away: the history is this window's own again."""
        if self._found is None:
            return
        if self.isAncestorOf(self.window().focusWidget()):
            self.gone.emit()
        self.begin_afresh()
        self.news.emit(_BACK, Urgency.POLITE)

    def begin_afresh(self) -> None:
        """Say nothing of another account's."""
        self._found = None
        self.hide()
        self.resized.emit()

    def show_meanwhile(self, lines: int) -> None:
        """Say how many lines were sent from here since it was opened."""
        self._meanwhile = lines
        self._tell()

    def text(self) -> str:
        """Return all that is said; empty for nothing."""
        shown = (self._sentence, self._remarks, self._news)
        return (
            "" if self._found is None else "\n".join(each.text() for each in shown if each.text())
        )

    def _tell(self) -> None:
        found = self._found
        remarks = found.remarks if found else ()
        self._texts.put(self._sentence.setText, _looking_at(found) if found else None)
        self._remarks.setText("\n".join(said(remark) for remark in remarks))
        self._remarks.setVisible(bool(remarks))
        self._texts.put(self._news.setText, _sent(self._meanwhile) if self._meanwhile else None)
        self._news.setVisible(self._meanwhile > 0)
        self.resized.emit()

    def _draw(self) -> None:
        self._icon.show_icon("page", self._look.theme.text, self._look.px(ICON))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._sentence, 0, 1)
        grid.addWidget(self._remarks, 1, 1)
        grid.addWidget(self._news, 2, 1)
        grid.addWidget(self.back, 3, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        Spaces(self, self._look).give(grid, (10, 8, 10, 8), 6)


def _looking_at(found: Foreign) -> Sentence:
    return say("This is {file}, not your own history. It can only be read.", file=found.name)


def _sent(lines: int) -> Sentence:
    return counted(
        "One line was sent from here meanwhile. It is in your own history.",
        "{count} lines were sent from here meanwhile. They are in your own history.",
        lines,
    )
