"""Which of the chosen agent's rooms a line would go to, and the alarm when that room closes."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from bithuman_panel.core import limits
from bithuman_panel.core.choice import Choice, Chooser, both_ends
from bithuman_panel.core.errors import ApiFailed, Failure, InputRefused
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.targets_view import Way, item_of, show_failure, without_secret

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.models import Agent, Room, Target
    from bithuman_panel.core.nicknames import Nicknames
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.ports import Memory
    from bithuman_panel.presenters.rooms import RoomsPresenter
    from bithuman_panel.presenters.targets_view import RoomItem, TargetsView

# What was listed so lately needs no other look before a room is chosen by it.
FRESH_S = 10.0
_NO_LIST = say("This platform does not list rooms. Type the room's id, or choose all rooms.")


class AimPresenter:
    """Keeps the choice of room. GUI thread; reads are awaited."""

    def __init__(
        self,
        view: TargetsView,
        rooms: RoomsPresenter,
        memory: Memory,
        redactor: Redactor,
        nicknames: Nicknames,
        on_choice: Callable[[Choice | None, bool], None],
    ) -> None:
        self._view = view
        self._rooms = rooms
        self._memory = memory
        self._redactor = redactor
        self._nicknames = nicknames
        self._on_choice = on_choice
        self._agent: Agent | None = None
        # In the order in which they were chosen; a broadcast has none.
        self._chosen: tuple[str, ...] = ()
        self._is_broadcast = False
        self._chosen_by = Chooser.HAND
        # Of this agent: nobody says that they are gone, whatever its first list has.
        self._by_hand: set[str] = set()
        self._is_settled, self._was_listed = False, True
        self._shown: tuple[RoomItem, ...] = ()
        self._times_shown = 0
        rooms.listen(self._on_rooms)

    @property
    def agent(self) -> Agent | None:
        """The chosen agent."""
        return self._agent

    @property
    def live(self) -> tuple[Room, ...] | None:
        """The live rooms of the chosen agent as last listed; None: not known yet."""
        is_known = self._agent is not None and self._is_settled
        return self._rooms.live(self._agent.code) if self._agent and is_known else None

    @property
    def choice(self) -> Choice | None:
        """Where a line would go now."""
        if self._agent is None or not (self._chosen or self._is_broadcast):
            return None
        room = self._chosen[0] if self._chosen else None
        name = self._nicknames.title(self._agent.code, room)
        others = self._chosen[1:]
        return Choice(self._agent, room, self.live, name, others, self._chosen_by)

    def nickname(self, target: Target) -> str | None:
        """Return what the operator calls a room; None: it is called by its id."""
        return self._nicknames.title(target.agent, target.room)

    def retell(self) -> None:
        """Show rooms and choice anew: a room is called otherwise."""
        self._changed()

    def take_agent(self, agent: Agent | None) -> None:
        """Aim at another agent: at the room of the last session, if it was its."""
        self._agent = agent
        self._chosen, self._is_broadcast = (), False
        self._chosen_by = Chooser.MEMORY
        self._by_hand.clear()
        last = self._memory.last_target()
        if agent and last and last.agent == agent.code:
            self._chosen = (last.room,) if last.room else ()
        age = self._rooms.age_s(agent.code) if agent else None
        self._is_settled = age is not None and age <= FRESH_S
        self._view.show_agent(agent)
        self.tell_age(late_after_s=FRESH_S)
        if self._is_settled:
            self._take(self.live or (), is_first=True)
        else:
            self._changed()
        if not self._rooms.is_listed:
            self._show_state()

    def renew(self, agent: Agent) -> None:
        """Take what the list says of the chosen agent: it may have been a bare code until now."""
        if agent != self._agent:
            self._agent = agent
            self._view.show_agent(agent)
            self._changed()

    async def refresh(self) -> None:
        """List the chosen agent's rooms again; an answer for an agent left behind is not shown."""
        agent = self._agent
        if not self._rooms.is_listed:
            self._show_state()
        if agent is None or not self._rooms.can_ask:
            return
        is_first, times = not self._is_settled, self._times_shown
        if is_first:
            self._view.show_state(say("Looking for rooms …"), Way.WAIT)
        try:
            await self._rooms.refresh(agent.code)
        except ApiFailed as failed:
            if agent is self._agent:
                self._failed(failed.failure)
            return
        if agent is self._agent:
            self._is_settled = True
            self.tell_age(late_after_s=FRESH_S)
            # A long list costs the window's thread much: what is new of it was shown by then.
            self._take(self.live or (), is_first=is_first, is_shown=times != self._times_shown)

    def tell_age(self, *, late_after_s: float) -> None:
        """Say how old the list is, where it is older than it should be; and show what is new.

        A room that closed a while ago leaves the list without anybody telling; and that rooms are
        listed nowhere may have been shown by another agent.
        """
        if self._was_listed and not self._rooms.is_listed:
            self._show_state()
        self._was_listed = self._rooms.is_listed
        age = self._rooms.age_s(self._agent.code) if self._agent else None
        is_late = age is not None and age > late_after_s
        self._view.show_age(age_sentence(age) if age is not None and is_late else None)
        if self._shown != self._items():
            self._show_rooms()

    def choose_room(self, text: str) -> None:
        """Aim at a room from the list, or at an id typed by hand."""
        if self._agent is None:
            return
        try:
            room = limits.room_id(without_secret(text, self._redactor))
        except InputRefused as refused:
            self._view.show_state(refused.sentence)
            self._show_rooms()
            return
        if room not in {shown.room_id for shown in self._shown}:
            self._memory.remember_room(self._agent.code, room)
        self._by_hand.add(room)
        self._aim_at(room)

    def tick_room(self, room: str) -> None:
        """Aim at a room of the list, too, or no longer: of several, each gets a line of its own.

        The last one stays: nobody can see at a glance that a line would go nowhere.
        """
        others = tuple(each for each in self._chosen if each != room)
        self._by_hand.add(room)
        if room not in self._chosen:
            self._aim_at(*self._chosen, room)
        elif others:
            self._aim_at(*others)
        else:
            self._view.show_state(say("One room stays chosen. Choose another one instead."))
            self._show_rooms()

    def choose_broadcast(self) -> None:
        """Aim at every live room of the agent."""
        self._chosen, self._is_broadcast = (), True
        self._chosen_by = Chooser.HAND
        self._changed()

    def _aim_at(self, *rooms: str) -> None:
        self._chosen, self._is_broadcast = rooms, False
        self._chosen_by = Chooser.HAND
        self._show_state()
        self._changed()

    def _take(self, rooms: tuple[Room, ...], *, is_first: bool, is_shown: bool = False) -> None:
        chosen = self._chosen
        if self._agent and is_first:
            self._miss_rooms(self._agent)
        # What was shown as the target stays it: nobody but a hand aims elsewhere.
        if not self._chosen and not self._is_broadcast:
            fit = (room.room_id for room in rooms if room.deliverable is not False)
            self._chosen, self._chosen_by = tuple(islice(fit, 1)), Chooser.PANEL
        if rooms:
            self._view.show_state(None)
        else:
            self._view.show_state(say("No room is live. Open the agent's page."), Way.VIEWER)
        self._changed(is_shown=is_shown and chosen == self._chosen)

    def _miss_rooms(self, agent: Agent) -> None:
        """Say of a room that is remembered from an earlier show, and gone, that it has closed."""
        typed = self._memory.typed_rooms(agent.code)
        told = {r.room_id for r in self._rooms.known(agent.code, typed, self._chosen) if r.sources}
        for room in self._chosen:
            if room not in told and room not in self._by_hand:
                self._rooms.miss(agent.code, room)

    def _failed(self, failure: Failure) -> None:
        self._rooms.fail(failure)
        if self._rooms.is_listed:
            show_failure(self._view, failure)
        else:
            self._show_state()

    def _show_state(self) -> None:
        """Say nothing, or that no list of rooms is to be had here: that does not pass."""
        self._view.show_state(None if self._rooms.is_listed else _NO_LIST)

    def _on_rooms(self, code: str) -> None:
        if self._agent and self._agent.code == code:
            # Whoever read it: Send and GO must not go by an older list.
            self._changed()

    def _changed(self, *, is_shown: bool = False) -> None:
        if not is_shown:
            self._show_rooms()
        choice = self.choice
        targets = choice.targets if choice else ()
        gone = [target for target in targets if not self._rooms.is_there(target)]
        self._alarm(gone, is_several=len(targets) > 1)
        if choice:
            self._memory.keep_target(choice.target)
        self._on_choice(choice, not gone)

    def _alarm(self, gone: list[Target], *, is_several: bool) -> None:
        if not gone:
            self._view.alarm(None)
        elif is_several:
            # One after the other: with each that is unticked, the next is named.
            title = self.nickname(gone[0]) or both_ends(gone[0].room or "")
            self._view.alarm(
                say("{room} has closed. Untick it before you send.", room=title),
                say("One of the chosen rooms has closed. Untick it before you send."),
            )
        else:
            self._view.alarm(say("This room has closed. Choose another before you send."))

    def _show_rooms(self) -> None:
        self._times_shown += 1
        self._shown = self._items()
        if self._agent:
            self._nicknames.meet(self._agent.code, (item.room_id for item in self._shown))
        first = self._chosen[0] if self._chosen else None
        self._view.show_rooms(
            self._shown, first, is_broadcast=self._is_broadcast, also=self._chosen[1:]
        )

    def _items(self) -> tuple[RoomItem, ...]:
        if self._agent is None:
            return ()
        typed = self._memory.typed_rooms(self._agent.code)
        return tuple(map(item_of, self._rooms.known(self._agent.code, typed, self._chosen)))


def age_sentence(age_s: float) -> Sentence:
    """Return how old a list is, in words."""
    if age_s < 120:
        return say("Rooms as of {seconds} s ago", seconds=round(age_s))
    return say("Rooms as of {minutes} min ago", minutes=round(age_s / 60))
