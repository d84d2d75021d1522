"""What became of the last press, large enough to be read at two metres."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from bithuman_panel.core.advice import advice, headline, state_word
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.press import newer_sentence, press_headline
from bithuman_panel.core.troubles import door_of
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.ui.density import Density
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.glyph import Glyph
from bithuman_panel.ui.labels import mark, plain
from bithuman_panel.ui.line_words import heard_briefly
from bithuman_panel.ui.one_line import OneLine
from bithuman_panel.ui.soon import Paced
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON, LARGE_ICON
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.troubles import Door
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_ICONS = {Density.ROOMY: LARGE_ICON, Density.TIGHT: 2 * ICON, Density.TINY: 28}
_HEIGHTS = {Density.ROOMY: 128, Density.TIGHT: 0, Density.TINY: 0}
_SPACES = {
    Density.ROOMY: ((16, 12, 16, 12), 16),
    Density.TIGHT: ((12, 8, 12, 8), 12),
    Density.TINY: ((8, 2, 8, 2), 8),
}
_SAID_LENGTH = 90
_GAP, _ANY_WIDTH = 8, 16_777_215
_PACE_MS = 150
_Shown: TypeAlias = "tuple[Entry, tuple[Entry, ...], Entry | None]"


class LastLine(QFrame):
    """Icon, word and sentence of what became of a line; the text itself below.

    Of a press that let several go it is the worst of them, and the sentence names its room. Where
    another line is newer, how that stands is told small.
    Where lines come faster than anybody reads they are shown at a pace, and the newest remains.
    Where the platform refused it for the account's own sake, its link is a button.

    Signals:
        page_requested: open this page of the platform.
        left: the button goes, and with it the place where the keyboard was.
    """

    page_requested = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("last")
        self._look = look
        self._texts = Texts(self, look.shield)
        self._entry: Entry | None = None
        self._press: tuple[Entry, ...] = ()
        self._newer: Entry | None = None
        # What is shown as soon as its turn has come.
        self._next: _Shown | None = None
        self._show_newest = Paced(self, self._show_entry, _PACE_MS)
        self._icon = Glyph()
        self._density = Density.ROOMY
        self._word = OneLine(object_name="lastWord")
        self._sentence = plain(object_name="lastSentence", wraps=True)
        self._short = OneLine(object_name="lastSentence")
        self._advice = plain(object_name="lastSentence", wraps=True)
        self._newer_line = OneLine(object_name="lastSentence")
        self._text = plain(object_name="muted", wraps=True)
        self._door: Door | None = None
        self.page = QPushButton()
        self.page.setObjectName("short")
        self.page.setAutoDefault(False)
        self.page.clicked.connect(self._on_page)
        self._lay_out()
        self.show_nothing()
        look.changed.connect(self._draw)
        self._texts.redo(self._tell_text)
        # A room may be called otherwise.
        look.changed.connect(self._tell_words)

    def pack(self, density: Density) -> None:
        """Show less where there is little room: never less than the word and its sentence."""
        if density is not self._density:
            self._density = density
            mark(self._word, "small", density is Density.TINY)
            self._tell_words()
            self._draw()

    def show_entry(
        self, entry: Entry, press: tuple[Entry, ...] = (), newer: Entry | None = None
    ) -> None:
        """Show an entry: what becomes of its press at once, and other lines at a pace."""
        self._next = entry, press or (entry,), newer
        shown = {each.id for each in self._press}
        if entry.id in shown and _id(newer) == _id(self._newer):
            self._show_newest.now()
        else:
            self._show_newest()

    def _show_entry(self) -> None:
        if self._next is None:
            return
        self._entry, self._press, self._newer = self._next
        entry = self._entry
        put = self._texts.put
        put(self._word.setText, state_word(entry))
        for place in (self._sentence.setText, self._short.setText):
            put(place, headline(entry))
        put(self._advice.setText, advice(entry))
        self._show_door(door_of(entry.verdict.failure if entry.verdict else None))
        self._tell_words()
        self._draw()

    def show_nothing(self, *, was_before: bool = False) -> None:
        """Say that nothing was sent yet, and how to begin; ``was_before``: by earlier starts."""
        self._entry = self._newer = self._next = None
        self._press = ()
        self._show_door(None)
        self._text.clear()
        self._texts.put(self._word.setText, "Nothing sent yet")
        for place in (self._sentence.setText, self._short.setText):
            self._texts.put(place, _nothing(was_before=was_before))
        self._draw()

    def _show_door(self, door: Door | None) -> None:
        self._door = door
        self._texts.put(self.page.setText, door.words if door else None)

    def _on_page(self) -> None:
        if self._door:
            self.page_requested.emit(self._door.page)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        first = Flow.into(words, self._word, self._short)
        for label in (self._sentence, self._advice, self._text, self._newer_line):
            words.addWidget(label)
        words.addWidget(self.page, 0, Qt.AlignmentFlag.AlignLeading)
        self._row = row = QHBoxLayout()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setLayout(row)
        self._spaces = Spaces(self, self._look)
        self._spaces.give(words, (0, 0, 0, 0), 2)
        self._spaces.give(first, (0, 0, 0, 0), 8)

    def _fit(self) -> None:
        density, entry = self._density, self._entry
        needs_advice = entry is not None and (
            entry.outcome not in (None, Outcome.DELIVERED) or _is_heard(entry)
        )
        is_tiny = density is Density.TINY
        self._sentence.setVisible(not is_tiny)
        self._short.setVisible(is_tiny)
        self._newer_line.setVisible(self._newer is not None and not is_tiny)
        self._advice.setVisible(needs_advice and not is_tiny)
        self._place_door(is_wanted=self._door is not None and not is_tiny)
        is_bare = density is not Density.ROOMY or self._look.shield.is_up
        self._text.setVisible(bool(self._text.text()) and not is_bare)
        self._spaces.give(self._row, *_SPACES[density])
        self.setMinimumHeight(self._look.px(_HEIGHTS[density]))
        self._keep_to_one_line()

    def _place_door(self, *, is_wanted: bool) -> None:
        if not is_wanted and self.page.hasFocus():
            self.left.emit()
        self.page.setVisible(is_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to one line where there is height for one."""
        super().resizeEvent(event)
        self._keep_to_one_line()

    def _keep_to_one_line(self) -> None:
        """End the short sentence in an ellipsis rather than let it go on where it is cut."""
        around = self._row.contentsMargins()
        taken = around.left() + around.right() + self._row.spacing()
        taken += self._look.px(_ICONS[self._density])
        taken += self._word.sizeHint().width() + self._look.px(_GAP)
        room = self.contentsRect().width() - taken
        fits = room >= self._short.minimumSizeHint().width()
        self._short.setMaximumWidth(room if fits else _ANY_WIDTH)

    def _tell_text(self) -> None:
        self._tell_words()
        self._fit()

    def _tell_words(self) -> None:
        if self._entry:
            told = press_headline(self._entry, self._press, self._room)
            if told:
                for label in (self._sentence, self._short):
                    label.setText(said(told))
            newer = said(newer_sentence(self._newer)) if self._newer else ""
            self._newer_line.setText(newer)
            if newer and self._density is Density.TINY:
                # The word beside it says all that there is room for of the older one.
                self._short.setText(newer)
            text = one_line(self._entry.line.text[: 4 * _SAID_LENGTH])
            cut = text if len(text) <= _SAID_LENGTH else text[: _SAID_LENGTH - 1] + "…"
            self._text.setText(self._look.shield.covers(f"“{cut}”"))
            if _is_heard(self._entry):
                self._advice.setText(heard_briefly(self._entry, self._look.shield))

    def _room(self, entry: Entry) -> str:
        target = entry.line.target
        return self._look.shield.room(target.agent, target.room or "")

    def _draw(self) -> None:
        self._fit()
        theme, size = self._look.theme, self._look.px(_ICONS[self._density])
        outcome = self._entry.outcome if self._entry else None
        self._icon.setFixedSize(size, size)
        mark(self, "outcome", outcome.value if outcome else "", dresses_children=False)
        self._word.paint_in(theme.outcome(outcome) if self._entry else "")
        newer = self._newer.outcome if self._newer else None
        for line in (self._newer_line, self._short):
            line.paint_in(theme.outcome(newer) if newer else "")
        if self._entry is None:
            self._icon.show_icon("speak", theme.muted, size)
        else:
            self._icon.show_icon(state_icon(self._entry), theme.outcome(outcome), size)


def _nothing(*, was_before: bool) -> Sentence:
    """Return how to begin; where earlier starts have sent lines, that this one has sent none."""
    if was_before:
        return say("Nothing was sent since the panel was started.")
    return say("Choose an agent and a room, write a line, press Ctrl+Enter.")


def _id(entry: Entry | None) -> str | None:
    return entry.id if entry else None


def _is_heard(entry: Entry) -> bool:
    """Whether that it was heard stands where there is nothing to advise."""
    return entry.outcome is Outcome.DELIVERED and bool(entry.heard)


def state_icon(entry: Entry) -> str:
    """Return the name of the icon for an entry's state."""
    if entry.stage is Stage.DONE:
        return (entry.outcome or Outcome.UNKNOWN).value
    return entry.stage.value
