"""Ends a session of the account, once its room's name has been typed; never in Show mode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.ending import ending_sentence, obstacle
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.activity import RuntimeSession
    from bithuman_panel.core.ending import Ended


class EndingView(Protocol):
    """The card on which a session is ended."""

    def show_session(self, session: RuntimeSession, names: tuple[str, ...]) -> None:
        """Come, and ask for one of ``names``."""
        ...

    def complain(self, sentence: Sentence | None) -> None:
        """Say why nothing was done; None: there is nothing to say any more."""
        ...

    def show_busy(self) -> None:
        """Let nothing more be pressed: it is being ended."""
        ...

    def show_outcome(self, sentence: Sentence) -> None:
        """Say what became of it; there is nothing more to do here."""
        ...


class Endings(Protocol):
    """Who asks the platform for it."""

    async def end_session(self, session_id: str) -> Ended:
        """Ask once; never raises, and never asks again by itself."""
        ...


class EndingPresenter:
    """One session at a time. All calls in the GUI thread.

    ``is_locked`` tells whether Show mode is on, ``nickname`` what the operator calls a room.
    ``on_end`` is told what became of a session, in the same step as the view.
    """

    def __init__(
        self,
        view: Callable[[], EndingView],
        endings: Endings,
        is_locked: Callable[[], bool],
        nickname: Callable[[str, str], str | None],
        on_end: Callable[[RuntimeSession, Ended], None],
    ) -> None:
        self._view = view
        self._endings = endings
        self._is_locked = is_locked
        self._nickname = nickname
        self._on_end = on_end
        self._session: RuntimeSession | None = None
        self._is_busy = False

    def begin(self, session: RuntimeSession) -> None:
        """Ask for the name of the room; where the session cannot be ended, say why."""
        if self._is_busy:
            return
        self._session = session
        view = self._view()
        view.show_session(session, self._names(session))
        view.complain(obstacle(session, is_locked=self._is_locked()))

    def leave(self) -> None:
        """Forget the session that was chosen; one that is being ended goes on."""
        self._session = None

    async def confirm(self, typed: str) -> None:
        """End the session if ``typed`` is its room's name, letter by letter."""
        session = self._session
        if session is None or self._is_busy:
            return
        why = obstacle(session, is_locked=self._is_locked())
        if why is None and typed not in self._names(session):
            why = say("This is not the name of the room. Type it exactly as it stands above.")
        view = self._view()
        view.complain(why)
        if why is not None:
            return
        self._is_busy = True
        view.show_busy()
        try:
            ended = await self._endings.end_session(session.id)
        finally:
            self._is_busy, self._session = False, None
        view.show_outcome(ending_sentence(ended))
        self._on_end(session, ended)

    def _names(self, session: RuntimeSession) -> tuple[str, ...]:
        if not session.room:
            return ()
        nickname = self._nickname(session.agent, session.room)
        return (session.room, nickname) if nickname else (session.room,)
