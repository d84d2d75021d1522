"""The account of one open desk: its credits, the card that shows it, and the end of a session."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from bithuman_panel.core.ending import Ending, ending_sentence
from bithuman_panel.core.webpages import platform_page
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.account import AccountPresenter, ConnectionPresenter
from bithuman_panel.presenters.account_card import AccountCardPresenter, Facts
from bithuman_panel.presenters.ending import EndingPresenter
from bithuman_panel.presenters.record import Urgency

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from bithuman_panel.app.adapters import DeskReads
    from bithuman_panel.core.activity import RuntimeSession
    from bithuman_panel.core.budget import Budget
    from bithuman_panel.core.ending import Ended
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.errors import Failure
    from bithuman_panel.presenters.activity import ActivityPresenter
    from bithuman_panel.presenters.aim import AimPresenter
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow

_log = logging.getLogger(__name__)


class Accounting:
    """Joins the strip, the card ``Account`` and the card that ends a session. GUI thread only.

    ``nickname`` is what the operator calls a room, None where they have no name for it.
    """

    def __init__(
        self,
        window: MainWindow,
        reads: DeskReads,
        budget: Budget,
        activity: ActivityPresenter,
        aim: AimPresenter,
        tasks: Tasks,
        is_locked: Callable[[], bool],
        nickname: Callable[[str, str], str | None],
    ) -> None:
        self._window = window
        self._tasks = tasks
        self._watching: asyncio.Task[None] | None = None
        self._activity = activity
        self._aim = aim
        self.strip = AccountPresenter(window.strip, reads)
        self.connection = ConnectionPresenter(window.strip)
        facts = Facts(
            lambda: self.strip.now,
            lambda: activity.activity,
            budget.state,
            lambda: reads.state,
            is_locked,
        )
        cards = window.cards
        self.card = AccountCardPresenter(lambda: cards.account(), reads, facts)
        self.ending = EndingPresenter(
            lambda: cards.ending(), reads, is_locked, nickname, self._on_end
        )
        activity.listen(self._take_activity)

    def start(self) -> None:
        """Begin to read."""
        self.connection.begin()
        self._watching = self._tasks.start(self.strip.watch())

    def read_again(self) -> None:
        """Read on where a drill that is over had ended it."""
        if self._watching is None or self._watching.done():
            self.start()

    def open(self) -> None:
        """Show the card."""
        self._window.cards.account().come()
        self._tasks.start(self.card.open())

    def note(self, failure: Failure) -> None:
        """Take what a line or a list was refused for."""
        self.card.note(failure)

    def change(self, entry: Entry) -> None:
        """Take what has become of a line."""
        self.connection.change(entry)
        self.card.change(entry)

    def end(self, session_id: str) -> None:
        """Ask for the name of a session's room, to end it."""
        activity = self._activity.activity
        found = (each for each in activity.sessions if each.id == session_id) if activity else ()
        session = next(iter(found), None)
        if session:
            self.ending.begin(session)

    def end_here(self, room: str | None) -> None:
        """End the session of a room of the chosen agent; None: of that a line would go to."""
        agent, choice = self._aim.agent, self._aim.choice
        named = room or (choice.room if choice else None)
        self.end_in(agent.code if agent else None, named)

    def end_in(self, agent: str | None, room: str | None) -> None:
        """End the session that is tied to a room; where none is, show what is live to choose one.

        Only the same text ties the two: no page says that a session's room is the room of a line.
        """
        activity = self._activity.activity
        session = activity.session_in(agent, room) if activity and agent and room else None
        if session:
            self.ending.begin(session)
            return
        self.open()
        told = say("No session is known to be in this room. Choose one from the list.")
        self._window.telling.announce(told, Urgency.POLITE)

    def confirm_end(self, typed: str) -> None:
        """End the session whose room's name was typed."""
        self._tasks.start(self.ending.confirm(typed))

    def open_page(self, page: str) -> None:
        """Open a page of the platform that a reply named; a hand asked for it."""
        from bithuman_panel.ui.links import open_platform_page

        allowed = platform_page(page)
        if allowed and not open_platform_page(allowed):
            self._window.telling.show_problem(
                say("No browser opened. The page is {page}", page=allowed)
            )

    def close(self) -> None:
        """Show nothing more of this account."""
        self.card.close()
        for card in (self._window.cards.account, self._window.cards.ending):
            card.leave()

    def _take_activity(self) -> None:
        self.strip.take_activity(self._activity.activity)

    def _on_end(self, session: RuntimeSession, ended: Ended) -> None:
        kind = ended.failure.kind if ended.failure else None
        _log.info(
            "End of session %s of agent %s: %s (%s)", session.id, session.agent, ended.ending, kind
        )
        told = ending_sentence(ended)
        self._window.telling.announce(told, Urgency.ASSERTIVE)
        if ended.ending is not Ending.ENDED and not self._window.cards.ending.lies_over:
            self._window.telling.show_problem(told)
        self._tasks.start(self._activity.refresh())
