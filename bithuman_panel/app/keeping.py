"""How long history stays, and how it goes for good: the cards, and who works behind them."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.keeping import Keeping
from bithuman_panel.core.policy import PolicyRefused
from bithuman_panel.core.query import Query
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.work import WorkPresenter

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.app.memory import SettingsMemory
    from bithuman_panel.app.stage import Stage
    from bithuman_panel.app.station import Station
    from bithuman_panel.core.keeping import Holdings
    from bithuman_panel.core.removing import Found
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.keeping import KeepingPresenter
    from bithuman_panel.presenters.removal import RemovalPresenter, Tell
    from bithuman_panel.ui.keeping_card import KeepingCard
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow
    from bithuman_panel.ui.removal_card import RemovalCard

THREAD = "bithuman-removal"
_SHUT = say("The history is not open.")


class DeskKeeping:
    """The journal of the open desk (``presenters.keeping.Stock``, ``presenters.removal.Removals``).

    ``memory`` remembers how long history stays, ``of_desk`` what was typed and named at that desk.
    """

    def __init__(
        self,
        station: Station,
        memory: SettingsMemory,
        of_desk: Callable[[Desk], SettingsMemory],
        desk: Callable[[], Desk | None],
    ) -> None:
        self._station = station
        self._memory = memory
        self._of_desk = of_desk
        self._desk = desk

    def keeping(self) -> Keeping | None:
        """Return how long history stays; None where nobody can tell what IT has set. Any thread."""
        try:
            days = self._station.managed().history_days
        except PolicyRefused:
            return None
        return self._memory.keeping() if days is None else Keeping(days)

    async def fixed_days(self) -> int | None:
        """Return how many days IT has fixed, None where each person chooses."""
        managed = self._station.managed
        return await on_daemon_thread("bithuman-policy", lambda: managed().history_days)

    async def holdings(self) -> Holdings:
        """Return what the journal holds."""
        retention = self._open().retention
        return await on_daemon_thread(THREAD, retention.holdings)

    async def would_go(self, keeping: Keeping) -> int:
        """Return how many lines would go now."""
        retention = self._open().retention
        return await on_daemon_thread(THREAD, lambda: retention.would_go(keeping))

    async def find(self, query: Query, tell: Tell) -> Found:
        """Return what is to go; changes nothing."""
        journal = self._open().journal
        return await on_daemon_thread(
            THREAD, lambda: journal.removal.find(query, journal.entries_of(query), tell)
        )

    async def remove(self, query: Query, found: Found, tell: Tell) -> int:
        """Remove it for good, and return how many lines went."""
        desk = self._open()
        memory, removal = self._of_desk(desk), desk.journal.removal

        def removed() -> int:
            # Where nothing is to go, nothing is to be forgotten either.
            removal.must_be_alone()
            # First: the promise knows no words by which it could be finished later.
            memory.forget(query)
            return removal.remove(found, tell)

        return await on_daemon_thread(THREAD, removed)

    def _open(self) -> Desk:
        desk = self._desk()
        if desk is None:
            raise StoreFailed(_SHUT)
        return desk


class WindowKeeping:
    """The two cards of one window, whatever desk is open. GUI thread only."""

    def __init__(
        self,
        window: MainWindow,
        station: Station,
        memory: SettingsMemory,
        of_desk: Callable[[Desk], SettingsMemory],
        tasks: Tasks,
        open_now: Callable[[], tuple[Desk, Stage] | None],
    ) -> None:
        self._window = window
        self._tasks = tasks
        self._open_now = open_now
        cards = window.cards
        self._memory = memory
        self._journal = DeskKeeping(station, memory, of_desk, self._desk)
        self._work = WorkPresenter(_RemovalWork(window))
        self._kept: KeepingPresenter | None = None
        self._removal: RemovalPresenter | None = None
        window.keeping_requested.connect(self._open_keeping)
        window.removal_requested.connect(self._open_removal)
        cards.keeping.once_made(self._join_keeping)
        cards.removal.once_made(self._join_removal)

    @property
    def kept(self) -> KeepingPresenter:
        """How long history stays."""
        if self._kept is None:
            from bithuman_panel.presenters.keeping import KeepingPresenter

            cards = self._window.cards
            self._kept = KeepingPresenter(
                lambda: cards.keeping(), self._memory, self._journal, self._look
            )
        return self._kept

    @property
    def removal(self) -> RemovalPresenter:
        """What is deleted."""
        if self._removal is None:
            from bithuman_panel.presenters.removal import RemovalPresenter

            cards = self._window.cards
            self._removal = RemovalPresenter(
                lambda: cards.removal(), self._journal, self._work, self._obstacle, self._read_again
            )
        return self._removal

    def open_desk(self, desk: Desk, stage: Stage) -> None:
        """Keep the history of a desk that was opened."""
        loop = asyncio.get_running_loop()

        def gone() -> None:
            # The window may be closed by now.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._read_again)

        desk.retention.begin(self._journal.keeping, lambda: self._is_quiet(desk, stage), gone)

    def leave(self) -> None:
        """The desk is left: what was found was found in its history."""
        for card in (self._window.cards.keeping, self._window.cards.removal):
            card.leave()
        self._work.cancel()

    def _is_quiet(self, desk: Desk, stage: Stage) -> bool:
        is_removing = self._removal is not None and self._removal.is_removing
        is_busy = stage.show.in_show_mode or is_removing
        return not is_busy and not desk.lanes.pending()

    def _desk(self) -> Desk | None:
        now = self._open_now()
        return now[0] if now else None

    def _obstacle(self) -> Sentence | None:
        """Return why nothing can be deleted now."""
        now = self._open_now()
        if now is None:
            return _SHUT
        desk, stage = now
        if stage.foreign.is_open:
            return say("This is another computer's history. Go back to your own, then delete.")
        if stage.show.in_show_mode:
            return say("Show mode is on: no line can be deleted. Switch it off first.")
        if desk.lanes.pending() or stage.run.is_waiting:
            return say(
                "Lines are still waiting or on their way. Let them go or withdraw them, then "
                "delete."
            )
        return None

    def _open_keeping(self) -> None:
        self._window.cards.keeping().come()
        self._tasks.start(self.kept.open())

    def _open_removal(self) -> None:
        now = self._open_now()
        query = now[1].history.query if now else Query()
        self._tasks.start(self.removal.open(query))

    def _open_whole(self) -> None:
        self._tasks.start(self.removal.open(Query(), is_whole=True))

    def _look(self) -> None:
        now = self._open_now()
        if now:
            now[0].retention.look_soon()

    def _read_again(self) -> None:
        """Lines went: whoever shows lines reads them anew, and nobody keeps one that is gone."""
        now = self._open_now()
        if now:
            self._tasks.start(self._forget_gone(*now))

    async def _forget_gone(self, desk: Desk, stage: Stage) -> None:
        kept, selected = stage.record.kept(), stage.record.selected
        gone: tuple[str, ...] = ()
        # Where it cannot be read, the list says so when it reads the same file.
        with suppress(StoreFailed):
            gone = await on_daemon_thread(THREAD, lambda: desk.journal.missing(kept))
        if self._open_now() != (desk, stage):
            return
        stage.record.forget(gone)
        if selected in gone:
            stage.details.choose(None)

    def _export(self, is_all: bool) -> None:
        window = self._window
        (window.files.ask_for_export if is_all else window.files.ask_for_export_of_shown)()

    def _join_keeping(self, card: KeepingCard) -> None:
        card.chosen.connect(lambda keeping: self._tasks.start(self.kept.choose(keeping)))
        card.kept.connect(self.kept.keep)
        card.whole_requested.connect(self._open_whole)

    def _join_removal(self, card: RemovalCard) -> None:
        card.confirmed.connect(lambda typed: self._tasks.start(self.removal.confirm(typed)))
        card.closed.connect(self.removal.leave)
        card.export_requested.connect(self._export)


class _RemovalWork:
    """Where one reads how far it is (``presenters.work.WorkView``): the card, if there is one."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def show_work(self, sentence: Sentence, done: int, total: int | None) -> None:
        """Show how far it is."""
        self._window.cards.removal().show_work(sentence, done, total)

    def clear_work(self) -> None:
        """Show none."""
        self._window.cards.removal().clear_work()
