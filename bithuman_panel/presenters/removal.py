"""Removes lines for good, once their number has been typed; never in a show, and never unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar, assert_never

from bithuman_panel.core.errors import PanelError
from bithuman_panel.core.meter import WorkCancelled
from bithuman_panel.core.removing import Step
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.meter import Meter
    from bithuman_panel.core.query import Query
    from bithuman_panel.core.removing import Found
    from bithuman_panel.presenters.work import WorkPresenter

T = TypeVar("T")

# Before the first line goes somebody may end it; what is cleaned up then takes less.
ENDING_S = 1.0
# What languages put between thousands, beside spaces.
_BETWEEN = ",.’'٬،"
_MOST_DIGITS = 12


class RemovalView(Protocol):
    """The card on which lines are removed."""

    def show_looking(self, *, is_all: bool) -> None:
        """Come, while it is looked what there is to remove."""
        ...

    def show_found(self, found: Found) -> None:
        """Show what is to go, and ask for its number."""
        ...

    def complain(self, sentence: Sentence | None) -> None:
        """Say why nothing was removed; None: there is nothing to say any more."""
        ...

    def show_busy(self) -> None:
        """Let nothing more be pressed: it is being removed."""
        ...

    def show_outcome(self, sentence: Sentence) -> None:
        """Say what became of it; there is nothing more to do here."""
        ...


class Removals(Protocol):
    """Who removes, off the GUI thread. Each raises ``PanelError``, or ``WorkCancelled``."""

    async def find(self, query: Query, tell: Tell) -> Found:
        """Return what is to go; changes nothing."""
        ...

    async def remove(self, query: Query, found: Found, tell: Tell) -> int:
        """Remove it for good, and return how many lines went."""
        ...


class Tell(Protocol):
    """Hears how far it is, on the thread that works; raises what is to end it."""

    def __call__(self, step: Step, done: int, total: int | None, /) -> None:
        """Hear it."""
        ...


class RemovalPresenter:
    """One removal at a time. All calls in the GUI thread.

    ``obstacle`` says why nothing can be removed now: Show mode, or lines on their way; None where
    nothing is in the way. ``on_removed`` is told that lines went.
    """

    def __init__(
        self,
        view: Callable[[], RemovalView],
        removals: Removals,
        work: WorkPresenter,
        obstacle: Callable[[], Sentence | None],
        on_removed: Callable[[], object],
    ) -> None:
        self._view = view
        self._removals = removals
        self._work = work
        self._obstacle = obstacle
        self._on_removed = on_removed
        self._asked: tuple[Query, Found] | None = None
        self._is_removing = False
        self._step = Step.FINDING

    @property
    def is_removing(self) -> bool:
        """Whether lines are going now."""
        return self._is_removing

    async def open(self, query: Query, *, is_whole: bool = False) -> None:
        """Look what is to go, and ask; ``is_whole``: the whole history was chosen as such."""
        if self._is_removing or self._work.is_busy:
            return
        self._asked = None
        view = self._view()
        view.show_looking(is_all=is_whole)
        why = self._obstacle()
        if why is None and query.is_all and not is_whole:
            why = say(
                "The list shows the whole history. Narrow it by Search or Filters; or choose "
                "Delete the whole history."
            )
        if why is None:
            why = await self._look(query)
        if why is not None:
            view.show_outcome(why)

    async def _look(self, query: Query) -> Sentence | None:
        """Show what is found; return why there is nothing to ask."""
        try:
            found = await self._run(lambda tell: self._removals.find(query, tell))
        except WorkCancelled:
            return say("Cancelled. Nothing was deleted.")
        except PanelError as failed:
            return failed.sentence
        if not found.entries:
            return say("There is no line to delete.")
        self._asked = query, found
        self._view().show_found(found)
        return None

    def leave(self) -> None:
        """Forget what was asked; what is being removed goes on, what is being looked at ends."""
        self._asked = None
        if not self._is_removing:
            self._work.cancel()

    async def confirm(self, typed: str) -> None:
        """Remove it, if ``typed`` is the number of lines."""
        asked = self._asked
        if asked is None or self._is_removing:
            return
        query, found = asked
        why = self._obstacle()
        if why is None and _number(typed) != len(found.entries):
            why = say("This is not the number of lines. Type it exactly as it stands above.")
        view = self._view()
        view.complain(why)
        if why is not None:
            return
        self._is_removing = True
        view.show_busy()
        try:
            count = await self._run(lambda tell: self._removals.remove(query, found, tell))
        except WorkCancelled:
            told = say("Not all of it is done. The panel goes on with it at its next start.")
        except PanelError as failed:
            told = failed.sentence
        else:
            told = counted(
                "One line was deleted for good. Nothing of it is left in the history.",
                "{count} lines were deleted for good. Nothing of them is left in the history.",
                count,
            )
        finally:
            self._is_removing, self._asked = False, None
        # Also where it failed: lines may have gone before that.
        self._on_removed()
        view.show_outcome(told)

    async def _run(self, work: Callable[[Tell], Awaitable[T]]) -> T:
        async def measured(meter: Meter) -> T:
            def tell(step: Step, done: int, total: int | None) -> None:
                self._step = step
                meter.tell(done, total)

            return await work(tell)

        self._step = Step.FINDING
        return await self._work.run(
            lambda done, total: _words(self._step, done, total), measured, ending_s=ENDING_S
        )


def _number(typed: str) -> int | None:
    """Return a number as its reader may write it, None for anything else."""
    digits = "".join(letter for letter in "".join(typed.split()) if letter not in _BETWEEN)
    return int(digits) if digits.isdecimal() and len(digits) < _MOST_DIGITS else None


def _words(step: Step, done: int, total: int | None) -> Sentence:
    match step:
        case Step.FINDING:
            return say("Looking what is to go: {done} lines so far", done=done)
        case Step.ROWS:
            return say("Deleting: {done} of {total} lines", done=done, total=total or done)
        case Step.INDEX:
            return say("Cleaning what is searched …")
        case Step.FILE:
            return say("Writing the file anew …")
        case Step.COPIES:
            return say("Replacing the copies …")
        case _:
            assert_never(step)
