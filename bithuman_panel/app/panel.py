"""The panel: builds the window, opens a desk behind it, and closes both in order."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from bithuman_panel.app.afterwards import Afterwards
from bithuman_panel.app.desk import Desk, open_desk, open_rehearsal
from bithuman_panel.app.desks import Desks
from bithuman_panel.app.editing import Editing
from bithuman_panel.app.imports import WindowImports
from bithuman_panel.app.keeping import WindowKeeping
from bithuman_panel.app.keymap import WindowKeymap
from bithuman_panel.app.preflight import WindowPreflight
from bithuman_panel.app.secondstart import SecondStart
from bithuman_panel.app.show import WindowShow
from bithuman_panel.app.sounds import WindowSounds
from bithuman_panel.app.stage import Stage
from bithuman_panel.app.support import WindowSupport
from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.app.tour import WindowTour
from bithuman_panel.app.view import WindowView
from bithuman_panel.app.welcome import WindowWelcome
from bithuman_panel.app.wiring import connect_stage
from bithuman_panel.core.entry import Stage as Life
from bithuman_panel.core.errors import InputRefused, SecretStoreFailed
from bithuman_panel.core.speaking import speaking_s
from bithuman_panel.core.wording import say
from bithuman_panel.ui.bridge import EntryBridge
from bithuman_panel.ui.last_frame import last_frame
from bithuman_panel.ui.loop import Tasks
from bithuman_panel.ui.signals import Interruptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.memory import SettingsMemory
    from bithuman_panel.app.profiles import Profiles
    from bithuman_panel.app.releases import Releases
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Profile
    from bithuman_panel.core.secret import Redactor, Secret
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.outlet import Key
    from bithuman_panel.presenters.targets import TargetsPresenter
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.paths import Paths
    from bithuman_panel.ui.appearance import Appearance
    from bithuman_panel.ui.language import Language
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.main_window import MainWindow

_log = logging.getLogger(__name__)

# As ``send`` does (cli.md): an interruption that leaves a line unknown says so.
INTERRUPTED_IN_FLIGHT = 15
FIRST_FRAME_S = 2.0


class Panel:
    """One window and the desk behind it. GUI thread only; what may block is awaited."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        appearance: Appearance,
        language: Language,
        paths: Paths,
        clock: Clock,
        redactor: Redactor,
        profiles: Profiles,
        memory: SettingsMemory,
        rehearsal_memory: SettingsMemory,
        releases: Callable[[MainWindow, Callable[[BaseException], None]], Releases],
        doorbell: str | None = None,
    ) -> None:
        self._paths = paths
        self._clock = clock
        self._redactor = redactor
        self._profiles = profiles
        self._memory = memory
        self._rehearsal_memory = rehearsal_memory
        self._second_start = SecondStart(window, doorbell)
        self.afterwards = Afterwards(self._report)
        self.afterwards.add(self._second_start.listen)
        self.window = window
        self._look = look
        window.restore_geometry_text(memory.geometry(), memory.view().layout)
        self._view = WindowView(self.window, appearance, language, memory)
        self._keymap = WindowKeymap(self.window, memory, self._offer_undo)
        self._sounds = WindowSounds(self.window, memory)
        self._tour = WindowTour(self.window, memory, self._is_quiet)
        self.shows = self._new_shows()
        self._bridge = EntryBridge(self._on_entry)
        self._releases = releases(self.window, self._report)
        self._desks = Desks(
            window, self._bridge, self._releases, self._new_stage, self._on_open, self._on_leave
        )
        document = self.shows.document
        self._editing = Editing(self.window, document, redactor, self._targets, self._lasts_s)
        self._imports = WindowImports(self.window, document, redactor, self._targets, self._report)
        self._tasks = Tasks(self._report)
        self._preflight = WindowPreflight(
            self.window, profiles.station, clock, document, self._tasks, self._desks.now
        )
        self._support = WindowSupport(self.window, look, profiles.station, clock, self._tasks)
        self._keeping = WindowKeeping(
            self.window, profiles.station, memory, self._memory_of, self._tasks, self._desks.now
        )
        self._closing = asyncio.Event()
        self._was_interrupted = False
        self._painted = asyncio.Event()
        if window.was_painted:
            self._painted.set()
        self._welcome = WindowWelcome(
            window, profiles, self._tasks, lambda: self.stage is not None, self._on_account
        )
        self._connect()

    def _new_shows(self) -> WindowShow:
        return WindowShow(
            self.window,
            self._paths,
            self._clock,
            self._redactor,
            self._memory,
            self._report,
            lambda: self._desks.on_stage(lambda stage: stage.open_run()),
        )

    @property
    def stage(self) -> Stage | None:
        """The stage of the desk that is open."""
        return self._desks.stage

    @property
    def _kit(self) -> tuple[Paths, Clock, Redactor, Callable[[Entry], None]]:
        """What each desk is opened with."""
        return self._paths, self._clock, self._redactor, self._bridge.post

    def _memory_of(self, desk: Desk) -> SettingsMemory:
        return self._rehearsal_memory if desk.profile.is_rehearsal else self._memory

    def _targets(self) -> TargetsPresenter | None:
        return self.stage.targets if self.stage else None

    def _lasts_s(self, text: str, agent: str | None) -> float:
        return self.stage.times.pace.speaking_s(text, agent) if self.stage else speaking_s(text)

    def show(self) -> None:
        """Show the window; its first frame needs neither network nor keyring nor disk."""
        self.window.complete()
        self.window.show_panel(self._profiles.title, is_rehearsal=self._profiles.is_rehearsal)
        self.window.show()
        if self.window.was_asked_early:
            self._desks.refuse()

    async def run(self) -> int:
        """Open what was asked for, stay until the operator leaves, close everything."""
        interruptions = Interruptions()
        interruptions.interrupted.connect(self._on_interrupted)
        try:
            opening = self._tasks.start(self._desks.to_open(self._open))
            await self._closing.wait()
            opening.cancel()
            return await self._close()
        finally:
            interruptions.close()
            self._second_start.close()
            self.window.let_close()

    async def open_rehearsal(self) -> None:
        """Leave the desk that is open, and rehearse."""
        await self._desks.change(lambda: open_rehearsal(*self._kit, on_left=self._bridge.let_on))

    def leave(self) -> None:
        """Close the panel in order; a second call while closing forces the window away."""
        if self._closing.is_set():
            self.window.let_close()
        else:
            self._closing.set()

    async def _open(self) -> None:
        # What comes now is heavy; where no window is ever painted it comes all the same.
        with suppress(TimeoutError):
            await asyncio.wait_for(self._painted.wait(), FIRST_FRAME_S)
        self.shows.begin()
        self._releases.begin()
        try:
            await self._open_asked()
        finally:
            self.afterwards.begin()

    async def _open_asked(self) -> None:
        if self._profiles.is_rehearsal:
            await self.open_rehearsal()
            return
        try:
            found = await self._profiles.find(self._waiting)
        except (SecretStoreFailed, InputRefused) as failed:
            self._welcome.offer()
            self.window.welcome.show_refusal(failed.sentence)
            return
        if found is None:
            self._welcome.offer()
        else:
            await self._open_profile(*found)

    async def _open_profile(self, profile: Profile, secret: Secret) -> None:
        self._redactor.learn(secret)

        def opened() -> Desk:
            access = self._profiles.access(profile, secret)
            return open_desk(profile, access, *self._kit, on_left=self._bridge.let_on)

        await self._desks.change(opened)

    def _new_stage(self, desk: Desk) -> Stage:
        return Stage(
            self.window,
            desk,
            self._memory_of(desk),
            self._clock,
            self._redactor,
            self._report,
            self._releases,
            self._sounds.presenter,
            self.shows.document,
            self._bridge,
        )

    def _on_open(self, desk: Desk, stage: Stage) -> None:
        self._keeping.open_desk(desk, stage)
        self._tour.open_desk()
        # Should it never end in order, the next start knows all the same how it looked.
        self._keep_looks()

    def _on_leave(self) -> None:
        self._preflight.leave()
        self._keeping.leave()

    def _keep_looks(self) -> None:
        """Keep where the window stands, and what of it the next start shows first."""
        self._memory.keep_geometry(self.window.geometry_text())
        desk = self._desks.desk
        if desk:
            # Apart: a rehearsal has a bar more, and the message stands elsewhere.
            self._memory_of(desk).keep_first_frame(last_frame(self.window, self._look))

    async def _close(self) -> int:
        self.window.setEnabled(False)
        self.afterwards.close()
        # A second start is to wait for the end of this one, not to raise what goes.
        self._second_start.close()
        # What waits to go by itself is not to go while the rest is being closed.
        self._desks.on_stage(lambda stage: stage.playing.close())
        desk = self._desks.desk
        pending = desk.lanes.pending() if desk else ()
        self._keep_looks()
        await self._tasks.close()
        await self._releases.close()
        await self._imports.close()
        await self._desks.settle()
        await self._desks.leave()
        await self.shows.close()
        self._bridge.close()
        for memory in (self._memory, self._rehearsal_memory):
            await on_daemon_thread("bithuman-save", memory.close)
        was_in_flight = any(entry.stage is Life.IN_FLIGHT for entry in pending)
        return INTERRUPTED_IN_FLIGHT if self._was_interrupted and was_in_flight else 0

    def _connect(self) -> None:
        window = self.window
        window.painted.connect(self._painted.set)
        window.close_requested.connect(self.leave)
        window.send_requested.connect(lambda key: self._on_send(key, by_key=True))
        window.hold_requested.connect(lambda: self._on_hold(by_key=True))
        window.help_escaped.connect(lambda: self._desks.on_stage(lambda s: s.hold_pending()))
        window.strip.hold_requested.connect(self._on_hold)
        window.strip.account_requested.connect(self._show_account)
        for pane in (window.targets, window.record):
            pane.rehearsal_requested.connect(self._on_rehearse)
        window.composer.send_requested.connect(self._on_send)
        window.queue.hold_changed.connect(lambda is_held: window.strip.show_hold(is_held=is_held))
        window.queue.hold_insisted.connect(window.strip.insist_on_hold)
        window.welcome.rehearsal_chosen.connect(self._on_rehearse)
        connect_stage(window, self._desks.on_stage)

    def _offer_undo(self, sentence: Sentence, act: Callable[[], object]) -> None:
        self._desks.on_stage(lambda stage: stage.undo.offer(sentence, act))

    def _on_send(self, key: Key, *, by_key: bool = False) -> None:
        if not self.stage:
            self._desks.refuse()
        elif self.stage.composer.send(key, by_key=by_key):
            self._tour.begin_show()

    def _is_quiet(self) -> bool:
        return self.stage is not None and self.stage.is_quiet

    def _on_hold(self, *, by_key: bool = False) -> None:
        if self.stage is None:
            self.window.strip.show_hold(is_held=False)
        elif not self._looks_first():
            self.stage.queue.toggle_hold(by_key=by_key)

    def _looks_first(self) -> bool:
        """Bring what waits into sight before a hold is released: no line leaves unseen."""
        if not self.window.strip.is_held or not self.window.queue.rows.count():
            return False
        is_brought = self.window.bring_stage()
        if self.window.pages.is_on_stage:
            return is_brought
        self._welcome.leave()
        return True

    def _on_entry(self, entry: Entry) -> Callable[[], object] | None:
        return self.stage.change(entry) if self.stage else None

    def _on_rehearse(self) -> None:
        self._welcome.leave()
        self._tasks.start(self._desks.to_open(self.open_rehearsal))

    def _on_account(self, profile: Profile, secret: Secret) -> None:
        self._tasks.start(self._desks.to_open(lambda: self._open_profile(profile, secret)))

    def _on_interrupted(self) -> None:
        self._was_interrupted = True
        self.leave()

    def _show_account(self) -> None:
        """Show the account that is open, on the stage; where none is, the page for its secret."""
        pages = self.window.pages
        if self.stage and pages.is_helping:
            pages.leave_help()
        if self.stage and pages.is_on_stage:
            self.stage.account.open()
        else:
            self._welcome.show()

    def _waiting(self) -> None:
        # It may take minutes.
        self.afterwards.begin()
        self.window.targets.show_state(say("Waiting for the system's password store …"))

    def _report(self, error: BaseException) -> None:
        """Tell of a fault of the panel itself: in the log in full, in the window plainly."""
        _log.error("A task of the window failed", exc_info=error)
        told = say("Something in the panel failed. Lines can still be sent. The log has details.")
        self.window.telling.show_problem(self._desks.not_open or told)
