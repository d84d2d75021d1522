"""Lines that have just been let go: each is shown when it has left, or half a frame later."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bithuman_panel.core.models import Mode

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.gate import Gate
    from bithuman_panel.core.models import Target
    from bithuman_panel.ui.bridge import EntryBridge

# A line that leaves at once never shows in the queue.
QUEUE_SHOWN_AFTER_S = 0.15


class Arrivals:
    """New entries on their way from the press to what is shown of them. GUI thread.

    They come through ``bridge`` like all that becomes of them, and before it. ``expect`` is told of
    a new one in its press, ``show`` shows it, ``look`` (once it is set) what still waits some
    moments later, which is awaited by ``start``.
    """

    def __init__(
        self,
        bridge: EntryBridge,
        gate: Gate,
        expect: Callable[[Entry], object],
        show: Callable[[Entry], object],
        start: Callable[[Coroutine[None, None, None]], object],
    ) -> None:
        self._bridge = bridge
        self._gate = gate
        self._expect = expect
        self._show = show
        self.look: Callable[[], object] = lambda: None
        self._start = start
        self._pressed: list[Entry] = []
        self._unseen: dict[str, Entry] = {}
        # The ids of those that were shown, until it is looked whether they still wait.
        self._fresh: set[str] = set()
        self._is_looking = False

    def let_go(self, entry: Entry) -> None:
        """Have a new entry shown, soon."""
        self._pressed.append(entry)
        self._unseen[entry.id] = entry
        self._bridge.give_way(entry)

    def submitted(self, is_leaving: bool) -> None:
        """Their lanes have them: let one that is leaving leave first, for half a frame at most.

        Then show at once what the next press asks for, and what is held. What was said of a run
        sheet, and what a room was told, keep it from going there again.
        """
        if is_leaving:
            self._bridge.wait_until_left()
        pressed, self._pressed = self._pressed, []
        for entry in pressed:
            self._expect(entry)
        if self._gate.is_held or any(map(_guards, self._unseen.values())):
            self.show_all()

    def takes(self, entry: Entry) -> bool:
        """Show an entry that is new here; return whether it is."""
        if entry.id not in self._unseen:
            return False
        del self._unseen[entry.id]
        self._fresh.add(entry.id)
        if not self._is_looking:
            self._is_looking = True
            self._start(self._look_later())
        self._show(entry)
        return True

    def is_fresh(self, entry_id: str) -> bool:
        """Return whether a line was let go but now: its lane may take it at any moment."""
        return entry_id in self._unseen or entry_id in self._fresh

    def texts(self, target: Target, mode: Mode) -> Iterator[str]:
        """Yield what was just let go for ``target`` in ``mode``, newest first."""
        for entry in reversed(self._unseen.values()):
            if (entry.line.target, entry.line.mode) == (target, mode):
                yield entry.line.text

    def show_all(self) -> None:
        """Show at once what has not been shown yet: somebody asks for it.

        Not what has become of it, nor of others: in the press that would hold up the next key.
        """
        self._bridge.hand_over_first(tuple(self._unseen))

    async def _look_later(self) -> None:
        try:
            while self._fresh:
                waited = frozenset(self._fresh)
                await asyncio.sleep(QUEUE_SHOWN_AFTER_S)
                self._fresh -= waited
                self.look()
        finally:
            self._is_looking = False


def _guards(entry: Entry) -> bool:
    return entry.line.cue is not None or entry.line.mode is Mode.CONTEXT
