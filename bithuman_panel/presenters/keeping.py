"""How long history stays: what there is, what is chosen, and what would go by it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import PanelError
from bithuman_panel.core.keeping import Keeping

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.keeping import Holdings
    from bithuman_panel.core.wording import Sentence


@dataclass(frozen=True, slots=True)
class KeepingShown:
    """What the card shows. ``fixed_days``: IT has fixed it, and nobody chooses here."""

    keeping: Keeping
    fixed_days: int | None = None
    held: Holdings | None = None
    would_go: int | None = None
    trouble: Sentence | None = None


class KeepingView(Protocol):
    """The card."""

    def show_keeping(self, shown: KeepingShown) -> None:
        """Show it; None where it is not known yet."""
        ...

    def show_kept(self) -> None:
        """Say that the choice is kept, and what happens now."""
        ...


class Stock(Protocol):
    """The journal, asked off the GUI thread; each raises ``PanelError``."""

    async def fixed_days(self) -> int | None:
        """Return how many days IT has fixed, None where each person chooses."""
        ...

    async def holdings(self) -> Holdings:
        """Return what it holds."""
        ...

    async def would_go(self, keeping: Keeping) -> int:
        """Return how many lines would go now."""
        ...


class KeepingMemory(Protocol):
    """Where the choice is remembered."""

    def keeping(self) -> Keeping:
        """Return how long history stays, as the operator chose."""
        ...

    def keep_keeping(self, keeping: Keeping) -> None:
        """Keep how long history stays."""
        ...


class KeepingPresenter:
    """Nothing is taken over before it is confirmed. All calls in the GUI thread.

    ``on_kept`` is told that it was.
    """

    def __init__(
        self,
        view: Callable[[], KeepingView],
        memory: KeepingMemory,
        stock: Stock,
        on_kept: Callable[[], object],
    ) -> None:
        self._view = view
        self._memory = memory
        self._stock = stock
        self._on_kept = on_kept
        self._shown = KeepingShown(Keeping())
        # The choice that was made last is the one that is asked about.
        self._asked: object = None

    async def open(self) -> None:
        """Show what is kept now, and what there is."""
        self._shown = KeepingShown(self._memory.keeping())
        self._view().show_keeping(self._shown)
        await self._tell(self._shown.keeping, is_opening=True)

    async def choose(self, keeping: Keeping) -> None:
        """Say what would go by another choice, and take nothing over."""
        if self._shown.fixed_days is None:
            await self._tell(keeping, is_opening=False)

    def keep(self) -> None:
        """Take over what is chosen."""
        if self._shown.fixed_days is not None:
            return
        self._memory.keep_keeping(self._shown.keeping)
        self._on_kept()
        self._view().show_kept()

    async def _tell(self, keeping: Keeping, *, is_opening: bool) -> None:
        asked = self._asked = object()
        days, held = self._shown.fixed_days, self._shown.held
        self._shown = KeepingShown(keeping, days, held)
        self._view().show_keeping(self._shown)
        try:
            if is_opening:
                days = await self._stock.fixed_days()
                keeping = keeping if days is None else Keeping(days)
                held = await self._stock.holdings()
            shown = KeepingShown(keeping, days, held, await self._stock.would_go(keeping))
        except PanelError as failed:
            shown = KeepingShown(keeping, days, held, trouble=failed.sentence)
        if self._asked is asked:
            self._shown = shown
            self._view().show_keeping(shown)
