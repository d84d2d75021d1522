"""The rooms of one open desk: who reads them, who is told, and which of them is aimed at."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bithuman_panel.core.rounds import turns_of
from bithuman_panel.presenters.aim import AimPresenter
from bithuman_panel.presenters.room_watch import RoomWatch
from bithuman_panel.presenters.rooms import RoomsPresenter
from bithuman_panel.presenters.targets import TargetsPresenter

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.models import Target
    from bithuman_panel.core.rounds import Turn
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.show import RunSheet
    from bithuman_panel.presenters.activity import ActivityPresenter
    from bithuman_panel.presenters.ports import Clock, Memory, Reads
    from bithuman_panel.presenters.show import ShowPresenter
    from bithuman_panel.presenters.times import Progress
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow


class WindowRadar:
    """Wires it. GUI thread only; ``progress`` tells which cue is on standby.

    ``on_rooms`` is told when something is new of the rooms of an agent that is not the chosen one:
    a cue may go there.
    """

    def __init__(
        self,
        window: MainWindow,
        reads: Reads,
        memory: Memory,
        redactor: Redactor,
        clock: Clock,
        show: ShowPresenter,
        activity: ActivityPresenter,
        tasks: Tasks,
        *,
        is_in_front: Callable[[], bool],
        progress: Callable[[], Progress],
        on_choice: Callable[[Choice | None, bool], None],
        on_rooms: Callable[[], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._show = show
        self._activity = activity
        self._tasks = tasks
        self._progress = progress
        self._on_rooms = on_rooms
        self._cued: tuple[RunSheet | None, tuple[str, ...]] = (None, ())
        self.rooms = RoomsPresenter(reads, clock, self._needed)
        self._names = names = window.shield.nicknames
        self.aim = AimPresenter(window.targets, self.rooms, memory, redactor, names, on_choice)
        self.targets = TargetsPresenter(
            window.targets, reads, memory, redactor, self.rooms, self.aim
        )
        self._watch = RoomWatch(self.rooms, self.aim, reads.allows, is_in_front, self._turns, sleep)
        self.rooms.listen(self._on_other)
        activity.listen(lambda: self.rooms.take_activity(activity.activity))
        activity.listen(self._watch.tell_news)
        self.targets.listen(self._watch.tell_news)

    def start(self) -> None:
        """Keep the rooms fresh, and tell how old their list is, whatever becomes of the reading."""
        self._tasks.start(self.open())
        self._tasks.start(self._watch.tell_age())

    def aim_at(self, target: Target) -> None:
        """Aim where a line went, as a hand would."""
        self.choose_agent(target.agent)
        if target.room is None:
            self.aim.choose_broadcast()
        else:
            self.aim.choose_room(target.room)

    def choose_agent(self, text: str) -> None:
        """Aim at another agent and list its rooms."""
        if self.targets.choose_agent(text):
            self._tasks.start(self.aim.refresh())

    def refresh(self) -> None:
        """List agents and rooms again."""
        self._tasks.start(self.targets.open())

    async def open(self) -> None:
        """List agents and rooms, and keep the rooms fresh until cancelled."""
        # The show outlives this desk.
        self._show.listen(self._watch.tell_news)
        try:
            await self.targets.open()
            await self._watch.watch()
        finally:
            self._show.leave(self._watch.tell_news)

    def _turns(self) -> tuple[Turn, ...]:
        choice, activity = self._progress().choice, self._activity.activity
        live = {session.agent for session in activity.sessions} if activity else set()
        known = {each.code for each in self.targets.agents}
        favourites = [code for code in self.targets.favourites() if code in known]
        agent = self.aim.agent
        return turns_of(
            choice.agent.code if choice else None,
            self._agents_of_cues(),
            (*favourites, *sorted(live)),
            chosen=agent.code if agent else None,
        )

    def _agents_of_cues(self) -> tuple[str, ...]:
        """Return the agents that cues name; a long sheet is looked through once for each edit."""
        sheet = self._show.sheet
        if self._cued[0] is not sheet:
            named = (cue.target.agent for cue in sheet.cues if cue.target)
            self._cued = (sheet, tuple(dict.fromkeys(named)))
        return self._cued[1]

    def _needed(self, agent: str) -> set[str]:
        """Return the rooms of an agent that are chosen, that cues go to, or that have a name."""
        choice, standby = self.aim.choice, self._progress().choice
        targets = {each for chosen in (choice, standby) if chosen for each in chosen.targets}
        targets |= {
            cue.target for sheet in self._show.show.sheets for cue in sheet.cues if cue.target
        }
        rooms = {each.room for each in targets if each.agent == agent and each.room}
        return rooms | set(self._names.named(agent))

    def _on_other(self, code: str) -> None:
        if self.aim.agent is None or self.aim.agent.code != code:
            self._on_rooms()
