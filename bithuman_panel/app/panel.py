"""The panel: builds the window, opens a desk behind it, and closes both in order."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from bithuman_panel.app.afterwards import Afterwards
from bithuman_panel.app.desk import Desk, open_desk, open_rehearsal
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
from bithuman_panel.app.wiring import connect_stage
from bithuman_panel.core.entry import Stage as Life
from bithuman_panel.core.errors import PanelError, SecretStoreFailed
from bithuman_panel.core.policy import PolicyRefused
from bithuman_panel.core.speaking import speaking_s
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.welcome import WelcomePresenter
from bithuman_panel.ui.bridge import EntryBridge
from bithuman_panel.ui.last_frame import last_frame
from bithuman_panel.ui.loop import Tasks
from bithuman_panel.ui.signals import Interruptions

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

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
# A desk opens at once unless a disk hangs; then the window does not wait for it to close.
OPENING_S = 2.0
_STILL_OPENING = say("The panel is still opening. Press again in a moment.")
_NOT_OPEN = say("No account is open. Open one, or rehearse.")


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
        self._desk: Desk | None = None
        self.stage: Stage | None = None
        document = self.shows.document
        self._editing = Editing(self.window, document, redactor, self._targets, self._lasts_s)
        self._imports = WindowImports(self.window, document, redactor, self._targets, self._report)
        self._shut = _STILL_OPENING
        self._tasks = Tasks(self._report)
        self._preflight = WindowPreflight(
            self.window, profiles.station, clock, document, self._tasks, self._open_now
        )
        self._support = WindowSupport(self.window, look, profiles.station, clock, self._tasks)
        self._keeping = WindowKeeping(
            self.window, profiles.station, memory, self._memory_of, self._tasks, self._open_now
        )
        self._releases = releases(self.window, self._report)
        self._submitting: asyncio.Task[None] | None = None
        self._addressing: asyncio.Task[None] | None = None
        self._opening: asyncio.Future[Desk] | None = None
        self._closing = asyncio.Event()
        self._changing = asyncio.Lock()
        self._was_interrupted = self._had_desk = self._was_asked_early = False
        self._painted = asyncio.Event()
        if window.was_painted:
            self._painted.set()
        self._welcome = WelcomePresenter(self.window.welcome, profiles, self._on_ready)
        self._connect()

    def _new_shows(self) -> WindowShow:
        return WindowShow(
            self.window,
            self._paths,
            self._clock,
            self._redactor,
            self._memory,
            self._report,
            lambda: self._on_stage(lambda stage: stage.open_run()),
        )

    @property
    def _kit(self) -> tuple[Paths, Clock, Redactor, Callable[[Entry], None]]:
        """What each desk is opened with."""
        return self._paths, self._clock, self._redactor, self._bridge.post

    def _open_now(self) -> tuple[Desk, Stage] | None:
        return (self._desk, self.stage) if self._desk and self.stage else None

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
            self._refuse()

    async def run(self) -> int:
        """Open what was asked for, stay until the operator leaves, close everything."""
        interruptions = Interruptions()
        interruptions.interrupted.connect(self._on_interrupted)
        try:
            opening = self._tasks.start(self._to_open(self._open))
            await self._closing.wait()
            opening.cancel()
            return await self._close()
        finally:
            interruptions.close()
            self._second_start.close()
            self.window.let_close()

    async def open_rehearsal(self) -> None:
        """Leave the desk that is open, and rehearse."""
        await self._change_desk(lambda: open_rehearsal(*self._kit, on_left=self._bridge.let_on))

    def leave(self) -> None:
        """Close the panel in order; a second call while closing forces the window away."""
        if self._closing.is_set():
            self.window.let_close()
        else:
            self._closing.set()

    async def _to_open(self, opening: Callable[[], Awaitable[None]]) -> None:
        """Open; where a fault of the panel's own ends it, no other desk is about to open."""
        try:
            await opening()
        except Exception:
            if not self._changing.locked():
                self._shut, self._was_asked_early = _NOT_OPEN, False
            raise

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
        except (SecretStoreFailed, PolicyRefused) as failed:
            self._offer_welcome()
            self.window.welcome.show_refusal(failed.sentence)
            return
        if found is None:
            self._offer_welcome()
        else:
            await self._open_profile(*found)

    async def _open_profile(self, profile: Profile, secret: Secret) -> None:
        self._redactor.learn(secret)

        def opened() -> Desk:
            access = self._profiles.access(profile, secret)
            return open_desk(profile, access, *self._kit, on_left=self._bridge.let_on)

        await self._change_desk(opened)

    async def _change_desk(self, opened: Callable[[], Desk]) -> None:
        async with self._changing:
            self._shut = _STILL_OPENING
            await self._leave_desk()
            self._releases.open_desk()
            self._opening = asyncio.ensure_future(on_daemon_thread("bithuman-open", opened))
            try:
                # Shielded: what is half open when the window closes is to be closed too.
                self._desk = await asyncio.shield(self._opening)
            except PanelError as error:
                self._shut, self._was_asked_early = error.sentence, False
                self.window.telling.show_problem(error.sentence)
                return
            # What the lanes of the desk before took back last: here nobody shows it.
            self._bridge.hand_over_all()
            self.stage = Stage(
                self.window,
                self._desk,
                self._memory_of(self._desk),
                self._clock,
                self._redactor,
                self._report,
                self._releases,
                self._sounds.presenter,
                self.shows.document,
                self._bridge,
            )
            written = self._written_early()
            self.stage.start(written)
            if written and self._was_asked_early:
                # The desk came with a clean composer: nothing would say that the line is unsent.
                self._refuse()
            self._keeping.open_desk(self._desk, self.stage)
            self._tour.open_desk()
            # Should it never end in order, the next start knows all the same how it looked.
            self._keep_looks()

    def _keep_looks(self) -> None:
        """Keep where the window stands, and what of it the next start shows first."""
        self._memory.keep_geometry(self.window.geometry_text())
        if self._desk:
            # Apart: a rehearsal has a bar more, and the message stands elsewhere.
            self._memory_of(self._desk).keep_first_frame(last_frame(self.window, self._look))

    def _written_early(self) -> str:
        """Return what was written before the first desk of all; the others' drafts stay theirs."""
        written = "" if self._had_desk else self.window.composer.message.text()
        self._had_desk = True
        return written

    async def _leave_desk(self) -> None:
        # Nothing of this desk is to be shown on the next one.
        self._bridge.hand_over_all()
        desk, stage = self._desk, self.stage
        self._desk = self.stage = None
        self._preflight.leave()
        self._keeping.leave()
        if stage:
            await stage.close()
        if desk:
            await on_daemon_thread("bithuman-close", desk.close)

    async def _settle_opening(self) -> None:
        """Wait a moment for a desk that is still being opened, so that it is closed in order."""
        opening = self._opening
        if opening is None:
            return
        await asyncio.wait({opening}, timeout=OPENING_S)
        if opening.done() and not opening.exception():
            self._desk = opening.result()

    async def _close(self) -> int:
        self.window.setEnabled(False)
        self.afterwards.close()
        # A second start is to wait for the end of this one, not to raise what goes.
        self._second_start.close()
        # What waits to go by itself is not to go while the rest is being closed.
        self._on_stage(lambda stage: stage.playing.close())
        pending = self._desk.lanes.pending() if self._desk else ()
        self._keep_looks()
        await self._tasks.close()
        await self._releases.close()
        await self._imports.close()
        await self._settle_opening()
        await self._leave_desk()
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
        window.hold_requested.connect(self._on_hold)
        window.help_escaped.connect(lambda: self._on_stage(lambda s: s.hold_pending()))
        window.strip.hold_requested.connect(self._on_hold)
        window.strip.account_requested.connect(self._show_account)
        window.cards.account.once_made(
            lambda card: card.other_requested.connect(self._show_welcome)
        )
        window.targets.account_requested.connect(self._show_welcome)
        for pane in (window.targets, window.record):
            pane.rehearsal_requested.connect(self._on_rehearse)
        window.composer.send_requested.connect(self._on_send)
        window.queue.hold_changed.connect(lambda is_held: window.strip.show_hold(is_held=is_held))
        window.welcome.submitted.connect(self._on_submitted)
        window.welcome.session_only_chosen.connect(self._welcome.use_for_this_session)
        window.welcome.rehearsal_chosen.connect(self._on_rehearse)
        window.welcome.closed.connect(self._leave_welcome)
        connect_stage(window, self._on_stage)

    def _on_stage(self, act: Callable[[Stage], object]) -> None:
        if self.stage:
            act(self.stage)

    def _offer_undo(self, sentence: Sentence, act: Callable[[], object]) -> None:
        self._on_stage(lambda stage: stage.undo.offer(sentence, act))

    def _on_send(self, key: Key, *, by_key: bool = False) -> None:
        if not self.stage:
            self._refuse()
        elif self.stage.composer.send(key, by_key=by_key):
            self._tour.begin_show()

    def _refuse(self) -> None:
        self._was_asked_early = self._shut is _STILL_OPENING
        self.window.composer.refuse(self._shut)

    def _is_quiet(self) -> bool:
        return self.stage is not None and self.stage.is_quiet

    def _on_hold(self) -> None:
        if self.stage is None:
            self.window.strip.show_hold(is_held=False)
        elif not self._looks_first():
            self.stage.queue.toggle_hold()

    def _looks_first(self) -> bool:
        """Bring what waits into sight before a hold is released: no line leaves unseen."""
        if not self.window.strip.is_held or not self.window.queue.rows.count():
            return False
        is_brought = self.window.bring_stage()
        if self.window.pages.is_on_stage:
            return is_brought
        self._leave_welcome()
        return True

    def _on_entry(self, entry: Entry) -> Callable[[], object] | None:
        return self.stage.change(entry) if self.stage else None

    def _on_submitted(self, name: str, base_url: str, secret: str) -> None:
        self._submitting = self._tasks.start(self._welcome.submit(name, base_url, secret))

    def _leave_welcome(self) -> None:
        """Leave the first page; a secret still being checked must not open its account later."""
        if self._submitting:
            self._submitting.cancel()
        self.window.pages.leave_welcome()

    def _on_rehearse(self) -> None:
        self._leave_welcome()
        self._tasks.start(self._to_open(self.open_rehearsal))

    def _on_ready(self, profile: Profile, secret: Secret) -> None:
        self._profiles.remember(profile)
        self.window.pages.leave_welcome()
        self._tasks.start(self._to_open(lambda: self._open_profile(profile, secret)))

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
            self._show_welcome()

    def _show_welcome(self) -> None:
        self.window.pages.show_welcome(can_go_back=self.stage is not None)
        self._find_address()

    def _offer_welcome(self) -> None:
        """Let the first page come by itself, where there is nothing to open."""
        self.window.pages.offer_welcome(can_go_back=self.stage is not None)
        self._find_address()

    def _find_address(self) -> None:
        # One at a time: where the disk hangs, each further press would leave a thread behind.
        if self._addressing is None or self._addressing.done():
            self._addressing = self._tasks.start(self._show_address())

    async def _show_address(self) -> None:
        self.window.welcome.show_usual_address(await self._profiles.usual_address())

    def _waiting(self) -> None:
        # It may take minutes.
        self.afterwards.begin()
        self.window.targets.show_state(say("Waiting for the system's password store …"))

    def _report(self, error: BaseException) -> None:
        """Tell of a fault of the panel itself: in the log in full, in the window plainly."""
        _log.error("A task of the window failed", exc_info=error)
        told = say("Something in the panel failed. Lines can still be sent. The log has details.")
        is_shut = self.stage is None and self._shut is _NOT_OPEN
        self.window.telling.show_problem(_NOT_OPEN if is_shut else told)
