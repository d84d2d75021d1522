"""What is done in the window of a panel to see what it costs, one act after another."""

from __future__ import annotations

import asyncio
import time
from itertools import count
from typing import TYPE_CHECKING

from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.models import Agent, Line, Mode, Route, Target
from bithuman_panel.presenters.targets_view import RoomItem
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.painted import Painted, until
from tests.benchmarks.server import LATE, ROOM
from tests.services.million import needle_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bithuman_panel.app.panel import Panel

# Beats before an act and after it: what it leaves to be done is done by then.
_BEFORE_S, _AFTER_S = 0.03, 0.1
_GOLDEN = 0.618034
_TEXT = "Line {number} of the evening, about sixty letters that somebody says."
Told = dict[str, float]


class Acts:
    """What a panel can be told to do. Each returns numbers; times are in milliseconds.

    Of an act ``ms`` is how long it takes until it is painted, and ``hold_ms`` how long it holds the
    GUI thread at most, from its beginning until all that it leads to is over.
    """

    def __init__(self, panel: Panel) -> None:
        self._panel = panel
        self._heart = Heartbeat()
        self._record = panel.window.record
        self._painted = Painted(self._record.history.viewport())
        self._numbers = count()
        self._flying: set[str] = set()
        self._on_over: Callable[[], object] = lambda: None
        # Bound to a name in the bridge: whoever comes after it hears it, too.
        self._listener = panel._bridge._listener
        panel._bridge._listener = self._listen

    async def settle(self, rows: int) -> Told:
        """Wait for the desk, and for so many lines to be counted."""
        await until(lambda: self._panel.stage is not None)
        await until(lambda: self._rows == rows and not self._record.bar.text())
        await asyncio.sleep(_AFTER_S)
        return {}

    async def rest(self, seconds: float) -> Told:
        """Do nothing for so long; return the gaps between beats."""
        self._heart.start()
        await asyncio.sleep(seconds)
        gaps = self._heart.stop()
        return {"p99_ms": gaps.p99_ms, "longest_ms": gaps.longest_ms}

    async def be_idle(self, seconds: float) -> Told:
        """Do nothing for so long, and do not beat: what beats keep is none of the panel's."""
        await asyncio.sleep(seconds)
        return {}

    async def flow(self, lines: int, agents: int) -> Told:
        """Let so many lines go, one after another to each of so many agents; return the gaps."""
        began_at = time.perf_counter()
        self._heart.start()
        await self.pass_by(lines, agents)
        gaps = self._heart.stop()
        took_s = time.perf_counter() - began_at
        return {"p99_ms": gaps.p99_ms, "longest_ms": gaps.longest_ms, "per_s": lines / took_s}

    async def pass_by(self, lines: int, agents: int) -> Told:
        """Let lines go as ``flow`` does, and keep nothing of it."""
        over = asyncio.Event()
        left = iter(range(lines))

        def next_line() -> None:
            if next(left, None) is not None:
                self._let_go(next(self._numbers) % agents)
            elif not self._flying:
                over.set()

        # Each is a press of its own, and no part of what is shown of the line before.
        self._on_over = lambda: asyncio.get_running_loop().call_soon(next_line)
        for _ in range(agents):
            next_line()
        await over.wait()
        self._on_over = lambda: None
        return {}

    async def first_page(self) -> Told:
        """Look at the history anew, as when a desk opens; all is counted behind it."""
        stage, desk, rows = self._panel.stage, self._panel._desks.desk, self._rows
        assert stage
        assert desk
        return await self._does(
            lambda: stage.history.look_at(desk.pages, is_own=True),
            lambda: self._rows > 0,
            lambda: self._rows == rows,
        )

    async def jump(self) -> Told:
        """Go somewhere by the scroll bar, then back to the newest line."""
        bar = self._record.history.verticalScrollBar()
        # Everywhere in turn, and never near where it was.
        place = int(next(self._numbers) * _GOLDEN % 1 * (bar.maximum() + 1))
        told = await self._went(place)
        await self._went(0)
        return told

    async def append(self) -> Told:
        """Let a line go; its row is painted."""
        let_go: list[Entry] = []

        def is_first() -> bool:
            first = self._record.entry_at(0)
            return bool(let_go) and first is not None and first.id == let_go[0].id

        return await self._does(
            lambda: let_go.append(self._let_go(0)), is_first, lambda: not self._flying
        )

    async def search(self, number: int) -> Told:
        """Look for the word of one line by its last letter, then show all lines again."""
        # It has Qt's own library for tests, whose memory is none of the panel's.
        from tests.e2e.show import write

        words, field, rows = needle_of(number), self._record.bar.field, self._rows
        field.setFocus()
        field.setText(words[:-1])

        def write_last() -> None:
            write(field, words[-1])
            # All but the last letter find one line in a short history, too: nothing is to change.
            if self._rows == 1:
                self._record.history.viewport().update()

        told = await self._does(
            write_last,
            lambda: self._rows == 1,
            lambda: self._record.bar.text() == "One line found",
        )
        await self._does(self._record.bar.all.click, lambda: self._rows > 1)
        await self.settle(rows)
        return told

    async def list_agents(self, number: int) -> Told:
        """Show a list of so many agents, another one than before."""
        marked = next(self._numbers)
        agents = tuple(Agent(f"A{each:05}", f"Agent {each} {marked}") for each in range(number))
        targets = self._panel.window.targets
        return await self._shown(lambda: targets.show_agents(agents, None), targets)

    async def list_rooms(self, number: int) -> Told:
        """Show a list of so many rooms, another one than before."""
        marked = next(self._numbers)
        rooms = tuple(RoomItem(f"room-{each}-{marked}") for each in range(number))
        targets = self._panel.window.targets
        return await self._shown(
            lambda: targets.show_rooms(rooms, None, is_broadcast=False), targets
        )

    @property
    def _rows(self) -> int:
        return self._record.history.model().rowCount()

    async def _went(self, place: int) -> Told:
        """Scroll to a row, and have it painted where it was in sight before, too."""
        table = self._record.history

        def go() -> None:
            table.verticalScrollBar().setValue(place)
            table.viewport().update()

        return await self._does(go, lambda: self._record.entry_at(place) is not None)

    async def _shown(self, act: Callable[[], object], widget: QWidget) -> Told:
        """Do something that paints ``widget`` anew."""
        painted, self._painted = self._painted, Painted(widget)

        def acted() -> None:
            act()
            widget.update()

        try:
            return await self._does(acted, lambda: True)
        finally:
            self._painted = painted

    async def _does(
        self,
        act: Callable[[], object],
        seen: Callable[[], bool],
        is_over: Callable[[], bool] = lambda: True,
    ) -> Told:
        self._heart.start()
        await asyncio.sleep(_BEFORE_S)
        began_at = time.perf_counter()
        act()
        took_s = await self._painted.once(seen) - began_at
        await until(is_over)
        await asyncio.sleep(_AFTER_S)
        gaps = self._heart.stop()
        return {"ms": took_s * 1e3, "hold_ms": gaps.longest_ms - gaps.usual_ms}

    def _let_go(self, agent: int) -> Entry:
        assert self._panel.stage
        text = _TEXT.format(number=next(self._numbers))
        line = Line(Mode.SPEAK, text, Target(f"{LATE}{agent:03}", ROOM), Route.SPEAK)
        entry = self._panel.stage.outlet.let_go(line)
        self._flying.add(entry.id)
        return entry

    def _listen(self, entry: Entry) -> Callable[[], object] | None:
        rest = self._listener(entry) if self._listener else None
        if entry.stage is Stage.DONE and entry.id in self._flying:
            self._flying.remove(entry.id)
            self._on_over()
        return rest
