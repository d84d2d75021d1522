"""One fact of the ledger in full: its words, and how it stands with each room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from bithuman_panel.core.visible import one_line, visible
from bithuman_panel.core.wording import say
from bithuman_panel.ui.labels import leading
from bithuman_panel.ui.ledger_words import room_words, standing
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.time_words import clock_time
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.core.ledger import Fact, Ledger
    from bithuman_panel.ui.look import Look

_SHOWN_CHARACTERS = 6_000
_SHOWN_ROOMS = 200


class FactView(QTextEdit):
    """Text that can be read, searched and copied by keyboard."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: str | None = None
        self.setObjectName("details")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        Texts(self).put(self.setAccessibleName, "Fact")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_fact(self, ledger: Ledger, fact: Fact | None) -> None:
        """Show ``fact``; None says how to choose one. What is read does not jump under the eye."""
        option = self.document().defaultTextOption()
        option.setAlignment(leading(self))
        self.document().setDefaultTextOption(option)
        text = "\n".join(self._lines(ledger, fact))
        if text != self._shown:
            self._shown = text
            self.setPlainText(text)

    def _lines(self, ledger: Ledger, fact: Fact | None) -> Iterator[str]:
        if fact is None:
            yield tr("Choose a fact above to see which rooms were told it.")
            return
        if self._look.shield.is_up:
            yield tr("All else is hidden while the shield is up.")
            return
        yield visible(fact.text[:_SHOWN_CHARACTERS])
        yield ""
        for each in ledger.rooms(fact)[:_SHOWN_ROOMS]:
            agent = each.telling.entry.line.target.agent
            yield said(
                say(
                    "{room}: {standing}, {time}",
                    room=room_words(agent, each.room, self._look.shield),
                    standing=standing(each.told),
                    time=clock_time(each.telling.entry.created_at),
                )
            )
        for after in ledger.successors(fact):
            yield said(say("Replaced by: {text}", text=one_line(after.text[:_SHOWN_CHARACTERS])))
        yield tr("Nobody can say how long an agent keeps what it was told.")
