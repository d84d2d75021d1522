"""Drills in a rehearsal: one is staged by name, and each line knows under which it was let go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import InputRefused

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bithuman_panel.core.drill import Arrival, Drill
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Target
    from bithuman_panel.core.wording import Sentence


class Staging(Protocol):
    """The simulated platform, which the desk itself has started."""

    async def stage(self, drill: Drill | None, room: str | None) -> None:
        """Begin a drill, or (None) end the one that is on; raises ``InputRefused``.

        ``room`` is where a line would go now: what is about one room is about that one.
        """
        ...

    def arrivals(self) -> tuple[Arrival, ...]:
        """Return every line that arrived, oldest first: what was really heard, and where."""
        ...


class DrillsView(Protocol):
    """What can be seen of drills."""

    def show_drill(self, drill: Drill | None) -> None:
        """Show which drill is on; None: none, or none that is to be known."""
        ...

    def show_problem(self, sentence: Sentence) -> None:
        """Say why a drill could not be staged."""
        ...


class DrillsPresenter:
    """Stages drills. GUI thread; staging is awaited.

    ``on_over`` is awaited after each that has ended: what it had stopped goes on, so that the next
    one begins on a platform that is well.
    """

    def __init__(
        self, view: DrillsView, staging: Staging, on_over: Callable[[], Awaitable[None]]
    ) -> None:
        self._view = view
        self._staging = staging
        self._on_over = on_over
        self._drill: Drill | None = None
        self._under: dict[str, Drill] = {}
        self._is_secret = False
        self._room: str | None = None

    @property
    def drill(self) -> Drill | None:
        """The drill that is on, also one that nobody is to know."""
        return self._drill

    async def stage(self, drill: Drill | None, *, is_secret: bool = False) -> bool:
        """Begin a drill, or (None) end the one that is on; return whether it could be done.

        ``is_secret``: nobody is to see which it is.
        """
        if self._drill is not None and not await self._put(None, is_secret=is_secret):
            return False
        return drill is None or await self._put(drill, is_secret=is_secret)

    def aim(self, target: Target | None) -> None:
        """Take where a line would go now."""
        self._room = target.room if target else None

    def change(self, entry: Entry) -> None:
        """Take a line that is let go: it belongs to the drill that is on."""
        if self._drill is not None:
            self._under.setdefault(entry.id, self._drill)

    def know(self, under: Mapping[str, Drill]) -> None:
        """Take under which drills lines of earlier exams were let go, by their entries' ids."""
        self._under = {**under, **self._under}

    def drill_of(self, entry_id: str) -> Drill | None:
        """Return under which drill a line was let go; None while that is not to be known."""
        drill = self._under.get(entry_id)
        return None if self._is_secret and drill is self._drill else drill

    async def _put(self, drill: Drill | None, *, is_secret: bool) -> bool:
        was_on = self._drill is not None
        try:
            await self._staging.stage(drill, self._room)
        except InputRefused as refused:
            self._view.show_problem(refused.sentence)
            return False
        self._drill, self._is_secret = drill, is_secret
        self._view.show_drill(None if is_secret else drill)
        if was_on:
            await self._on_over()
        return True
