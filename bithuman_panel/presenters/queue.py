"""Hold and queue: what waits in the lanes, taken back or sent anew by a human act alone."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from bithuman_panel.core.gate import Gate
    from bithuman_panel.core.models import Line
    from bithuman_panel.presenters.ports import Sender
    from bithuman_panel.presenters.undo import UndoPresenter


_log = logging.getLogger(__name__)

# A key that comes again within this time of the hold was pressed twice in a hurry.
HURRY_S = 1.0


class QueueView(Protocol):
    """What the queue pane can show."""

    def show_hold(self, *, is_held: bool) -> None:
        """Show the hold across the window."""
        ...

    def show_queue(self, entries: tuple[Entry, ...], *, is_held: bool) -> None:
        """Show what waits; on hold each line can be ticked, to be sent at the release."""
        ...

    def ask(self) -> None:
        """Ask what is to become of each line before the hold is released."""
        ...

    def insist_on_hold(self) -> None:
        """Show that everything stays on hold: the key came again too soon to release it."""
        ...

    def ticked(self) -> tuple[str, ...]:
        """Return the ids of the entries that are ticked."""
        ...


class QueuePresenter:
    """Freezes everything, shows what waits, takes it back. GUI thread, nothing here waits.

    ``now`` is monotonic, in seconds. ``is_fresh`` tells whether a line (its id) was let go but now:
    most of them leave at once, and are never shown here.
    """

    def __init__(
        self,
        view: QueueView,
        gate: Gate,
        sender: Sender,
        *,
        on_hold: Callable[[], None],
        on_withdrawn: Callable[[Entry], None],
        on_resend: Callable[[Line], bool],
        on_restore: Callable[[Line], object],
        take_up: Callable[[Line], bool],
        undo: UndoPresenter,
        now: Callable[[], float],
        is_fresh: Callable[[str], bool] = lambda _id: False,
    ) -> None:
        self._view = view
        self._gate = gate
        self._sender = sender
        self._on_hold = on_hold
        self._on_withdrawn = on_withdrawn
        self._on_resend = on_resend
        self._on_restore = on_restore
        self._take_up = take_up
        self._undo = undo
        self._now = now
        self._is_fresh = is_fresh
        self._held_at = -HURRY_S
        self._asked_about: set[str] = set()

    def refresh(self) -> None:
        """Show what waits now; on hold whatever is fresh, too."""
        is_held, waiting = self._gate.is_held, self._waiting()
        shown = tuple(each for each in waiting if is_held or not self._is_fresh(each.id))
        self._view.show_queue(shown, is_held=is_held)

    def restore(self, lines: Collection[Line]) -> None:
        """Put lines back into the queue, on hold: left by a dead panel, or withdrawn."""
        if not lines:
            return
        if not self._gate.is_held:
            self._hold()
        for line in lines:
            self._on_restore(line)
        self.refresh()

    def withdraw(self, entry_id: str) -> None:
        """Take one line back, unless some of it has left meanwhile."""
        wanted = tuple(entry for entry in self._waiting() if entry.id == entry_id)
        self._offer_back(self._withdraw(wanted))
        self.refresh()

    def withdraw_all(self) -> None:
        """Take back everything that waits."""
        self._offer_back(self._withdraw(self._waiting()))
        self.refresh()

    def toggle_hold(self, *, by_key: bool = False) -> None:
        """Freeze everything at once; or release it, after asking what becomes of what waits.

        A hand in a hurry presses a key twice and means to hold: such a press (``by_key``) only
        shows that everything stays so, and so does each that follows it as soon.
        """
        waiting = {entry.id for entry in self._waiting()}
        if not self._gate.is_held:
            self._hold()
            self.refresh()
        elif by_key and self._now() - self._held_at < HURRY_S:
            self._held_at = self._now()
            self._view.insist_on_hold()
        elif self._gate.stopped_by:
            # The refused API secret keeps the lanes frozen: nothing to ask, nothing to send.
            self._lift()
        elif waiting - self._asked_about:
            self._asked_about |= waiting
            self.refresh()
            self._view.ask()
        else:
            self._release()

    def hold(self) -> None:
        """Freeze everything; never releases."""
        if not self._gate.is_held:
            self._hold()
            self.refresh()

    def hold_pending(self) -> None:
        """Freeze everything if a line waits or is in flight; never releases."""
        if self._sender.pending():
            self.hold()

    def _hold(self) -> None:
        self._gate.is_held = True
        self._held_at = self._now()
        self._sender.hold()
        self._view.show_hold(is_held=True)
        _log.info("On hold: %d lines wait", len(self._waiting()))
        self._on_hold()

    def _release(self) -> None:
        """Let the lanes move with the ticked lines alone, each as a new entry.

        All that waited is withdrawn first: nothing leaves by the release itself, and what has
        left already is not sent again.
        """
        ticked = self._view.ticked()
        withdrawn = self._withdraw(self._waiting())
        _log.info("Of %d lines that waited, %d go again", len(withdrawn), len(ticked))
        stayed = tuple(
            entry
            for entry in withdrawn
            if entry.id not in ticked or not self._on_resend(entry.line)
        )
        self._sender.release()
        self._lift()
        self._offer_back(stayed)

    def _lift(self) -> None:
        self._gate.is_held = False
        self._asked_about.clear()
        self._view.show_hold(is_held=False)
        _log.info("The hold is over")
        self._on_hold()
        self.refresh()

    def _waiting(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self._sender.pending() if entry.stage is Stage.QUEUED)

    def _withdraw(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Take entries back and return those of which nothing had left."""
        withdrawn = tuple(entry for entry in entries if self._sender.withdraw(entry.id))
        for entry in withdrawn:
            self._on_withdrawn(entry.withdrawn())
        return withdrawn

    def _offer_back(self, withdrawn: tuple[Entry, ...]) -> None:
        if not withdrawn:
            return
        lines = tuple(entry.line for entry in withdrawn)
        told = counted("One line was withdrawn.", "{count} lines were withdrawn.", len(lines))
        self._undo.offer(told, lambda: self._bring_back(lines))

    def _bring_back(self, lines: tuple[Line, ...]) -> None:
        """Undo a withdrawal: into the empty composer that aims there, else into the held queue."""
        if self._gate.is_held or len(lines) > 1 or not self._take_up(lines[0]):
            self.restore(lines)
