"""Preflight in the window: what of this computer and of the open desk is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.core.errors import PanelError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterator

    from bithuman_panel.app.adapters import DeskReads
    from bithuman_panel.app.desk import Desk
    from bithuman_panel.app.stage import Stage
    from bithuman_panel.app.station import Station
    from bithuman_panel.core.activity import Activity
    from bithuman_panel.core.findings import Finding
    from bithuman_panel.core.models import Account, Agent, Room, Target
    from bithuman_panel.core.preflight import Way
    from bithuman_panel.core.readbudget import Share
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.preflight import Look, PreflightPresenter
    from bithuman_panel.presenters.rooms import RoomsPresenter
    from bithuman_panel.presenters.show import ShowPresenter
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow
    from bithuman_panel.ui.preflight_card import PreflightCard


class WindowPreflight:
    """Joins the card, its presenter, and what is looked at. GUI thread only.

    ``open_now`` is None where no account is open. What only looks is imported when it first does.
    """

    def __init__(
        self,
        window: MainWindow,
        station: Station,
        clock: Clock,
        show: ShowPresenter,
        tasks: Tasks,
        open_now: Callable[[], tuple[Desk, Stage] | None],
    ) -> None:
        self._window = window
        self._station = station
        self._clock = clock
        self._show = show
        self._tasks = tasks
        self._open_now = open_now
        self._flying: asyncio.Task[None] | None = None
        self._presenter: PreflightPresenter | None = None
        window.preflight_requested.connect(self.open)
        window.cards.preflight.once_made(self._join)

    @property
    def presenter(self) -> PreflightPresenter:
        """What is found."""
        if self._presenter is None:
            from bithuman_panel.presenters.preflight import PreflightPresenter, Surroundings

            window, show = self._window, self._show
            around = Surroundings(
                show=lambda: show.show,
                sheet=lambda: show.sheet,
                is_on=lambda: show.in_show_mode,
                chosen=self._chosen,
                name_of=lambda target: window.shield.nicknames.title(target.agent, target.room),
                activity=self._activity,
                finds_secret=self._station.redactor.finds,
                shut=self._shut,
            )
            self._presenter = PreflightPresenter(
                lambda: window.cards.preflight(), around, self._clock
            )
            show.listen(self._presenter.retell)
        return self._presenter

    def open(self) -> None:
        """Show the card, and look at everything anew."""
        from bithuman_panel.app.local_checks import folders

        self._stop()
        self._window.cards.preflight().come()
        looks: tuple[Look, ...] = (_of(lambda: folders(self._station.paths)),)
        platform = None
        if now := self._open_now():
            desk, stage = now
            looks = (*looks, *_looks(desk, self._station))
            platform = DeskPlatform(stage.reads, stage.radar.rooms)
            stage.on_gate = self.presenter.retell
        self._flying = self._tasks.start(self.presenter.run(looks, platform))

    def leave(self) -> None:
        """The desk is left: what was found was found of it."""
        self._window.cards.preflight.leave()
        self._stop()

    def _stop(self) -> None:
        if self._presenter:
            self._presenter.close()
        if self._flying:
            self._flying.cancel()
            self._flying = None

    def _join(self, card: PreflightCard) -> None:
        card.again_requested.connect(self.open)
        card.closed.connect(self._stop)
        card.way_requested.connect(self._go)

    def _go(self, way: Way, cue: str) -> None:
        """Go where something can be mended."""
        from bithuman_panel.core.preflight import Way

        window = self._window
        match way:
            case Way.CUE:
                window.sheet.edit_requested.emit([cue])
            case Way.TABLES:
                window.phrases_requested.emit()
            case Way.TARGETS:
                window.columns.reveal(window.targets.agent)
            case _:
                window.commands["account"].trigger()

    def _chosen(self) -> tuple[Target, ...]:
        now = self._open_now()
        choice = now[1].targets.aim.choice if now else None
        return choice.targets if choice else ()

    def _shut(self) -> Sentence | None:
        now = self._open_now()
        return now[1].outlet.obstacle if now else None

    def _activity(self) -> Activity | None:
        now = self._open_now()
        return now[1].audience.activity.activity if now else None


class DeskPlatform:
    """What is asked of the platform (``presenters.preflight.Platform``): reads of the open desk.

    The rooms that it lists are known everywhere then.
    """

    def __init__(self, reads: DeskReads, rooms: RoomsPresenter) -> None:
        self._reads = reads
        self._rooms = rooms

    def allows(self, share: Share) -> bool:
        """Return whether the read budget has room for one more."""
        return self._reads.allows(share)

    async def validate(self) -> bool:
        """Return whether the platform knows the API secret."""
        return await self._reads.validate()

    async def account(self) -> Account:
        """Return whose it is."""
        return await self._reads.account()

    async def every_agent(self) -> tuple[Agent, ...]:
        """Return all agents of the account."""
        return await self._reads.every_agent()

    async def rooms(self, code: str) -> tuple[Room, ...]:
        """Return the live rooms of an agent."""
        await self._rooms.refresh(code)
        return self._rooms.live(code) or ()

    async def credits(self) -> float | None:
        """Return the credits left."""
        return await self._reads.credits()


def _looks(desk: Desk, station: Station) -> Iterator[Look]:
    """Yield what an open desk stands on; a rehearsal needs neither store nor certificates."""
    from bithuman_panel.app.account import server_of
    from bithuman_panel.app.journals import quarantine_notice
    from bithuman_panel.app.local_checks import history, secret_store, trust_store

    yield _of(lambda: history(desk.journal.check(), quarantine_notice(desk.journal)))
    if not desk.profile.is_rehearsal:
        yield _of(lambda: _softly(secret_store(desk.profile, station)))
        yield _of(lambda: trust_store(server_of(desk.profile, station).ca_file, station.managed()))


def _of(look: Callable[[], Finding]) -> Look:
    """Return ``look`` on a thread of its own, which nobody waits for when it hangs."""
    from bithuman_panel.core.findings import fail

    def looked() -> Finding:
        try:
            return look()
        except PanelError as failed:
            return fail(failed.sentence)

    return lambda: on_daemon_thread("bithuman-look", looked)


def _softly(found: Finding) -> Finding:
    """Return what was found of the password store: the secret of the open desk is in hand."""
    from bithuman_panel.core.findings import FindingState, warn

    return warn(found.detail) if found.state is FindingState.FAIL else found
