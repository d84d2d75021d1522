"""The card on which a session is ended: it wants the name of the room, typed by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.ui.fitted_card import FittedCard
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import said
from bithuman_panel.ui.written_field import WrittenField

if TYPE_CHECKING:
    from bithuman_panel.core.activity import RuntimeSession
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_HINT = "Esc closes. A session that was ended cannot be brought back."


class EndingCard(FittedCard):
    """The view of ``EndingPresenter``.

    Signals:
        confirmed: end it; what was typed goes with it.
    """

    confirmed = Signal(str)

    def __init__(self, look: Look, page: QWidget) -> None:
        self._look = look
        self._who = plain(object_name="noticeText", wraps=True)
        self._names = plain(wraps=True)
        self._outcome = plain(object_name="noticeText", wraps=True)
        self.field = WrittenField(look, "Name of the room")
        form = QWidget()
        self._rows = QVBoxLayout(form)
        super().__init__(look, page, form, QHBoxLayout(), _HINT)
        self._own = Texts(self, look.shield)
        for place in (self._title.setText, self.setAccessibleName):
            self._texts.put(place, "End this session")
        self._warning = self._texts.label(
            "The people in this room may lose the avatar at once.", wraps=True
        )
        self.end = self._texts.button("&End the session")
        self._lay_out()
        self.end.clicked.connect(self._on_end)
        field = self.field.field
        if isinstance(field, QLineEdit):  # pragma: no branch - a field of one line
            field.returnPressed.connect(self._on_end)
        self.field.complained.connect(lambda sentence: self.tell(said(sentence)))
        # Behind the shield the name could neither be read nor be typed in private.
        look.shield.changed.connect(self.leave)

    def show_session(self, session: RuntimeSession, names: tuple[str, ...]) -> None:
        """Come, and ask for one of ``names``."""
        agent = one_line(session.agent_name or session.agent)
        who = say("Session of {agent}", agent=agent)
        self._own.put(self._who.setText, who)
        room = one_line(names[0]) if names else None
        typed = say("To end it, type the name of its room: {room}", room=room) if room else None
        if len(names) > 1:
            typed = say(
                "To end it, type the name of its room: {room} or {nickname}",
                room=room,
                nickname=one_line(names[1]),
            )
        self._own.put(self._names.setText, typed)
        self._own.put(self._outcome.setText, None)
        self._outcome.hide()
        self.field.show_text("")
        self._open_up(is_open=True)
        self.arrive(self.field.field)
        self._fit_soon()

    def complain(self, sentence: Sentence | None) -> None:
        """Say why nothing was done; None: there is nothing to say any more."""
        self.field.complain(sentence)
        self.place()

    def show_busy(self) -> None:
        """Let nothing more be pressed: it is being ended."""
        self._say(say("Ending the session …"))

    def show_outcome(self, sentence: Sentence) -> None:
        """Say what became of it; there is nothing more to do here."""
        self._say(sentence)

    def outcome(self) -> str:
        """Return what is said of it; empty for nothing."""
        return self._outcome.text()

    def forget(self) -> None:
        """Keep nothing private while nobody looks."""
        self.field.show_text("")

    def _say(self, sentence: Sentence) -> None:
        self._own.put(self._outcome.setText, sentence)
        self._outcome.show()
        if self.lies_over:
            self.done.setFocus()
        self._open_up(is_open=False)
        self.place()

    def _open_up(self, *, is_open: bool) -> None:
        for part in (self.field, self.end, self._names, self._warning):
            part.setVisible(is_open)

    def _on_end(self) -> None:
        self.confirmed.emit(self.field.text())

    def _lay_out(self) -> None:
        parts = (self._who, self._warning, self._names, self.field, self._outcome)
        for part in parts:
            self._rows.addWidget(part)
        acts = QHBoxLayout()
        self._rows.addLayout(acts)
        acts.addWidget(self.end)
        acts.addStretch(1)
        self._rows.addStretch(1)
        spaces = Spaces(self, self._look)
        spaces.give(self._rows, (0, 0, 0, 0), 10)
        spaces.give(acts, (0, 0, 0, 0), 8)
        self._outcome.hide()
