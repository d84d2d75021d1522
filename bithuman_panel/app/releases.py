"""Newer releases in one window: the presenter, wired to bar, box and announcement (decision 10)."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from bithuman_panel import __version__
from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.core.policy import SYSTEM, Policy, PolicyRefused
from bithuman_panel.core.release import NoNews
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.presenters.releases import ReleasesPresenter
from bithuman_panel.ui.loop import Tasks

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Collection

    from bithuman_panel.api.releases import Announcements
    from bithuman_panel.core.models import Room
    from bithuman_panel.core.release import Release, Source
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.releases import KeptReleases, Notice, ReleasesState
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.ui.main_window import MainWindow

_log = logging.getLogger(__name__)


class ReleaseViews:
    """Bar, box and browser as one (``presenters.releases.ReleasesView``)."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def show_notice(self, notice: Notice) -> None:
        """Show the bar and announce it politely."""
        self._window.notice.show_notice(notice.sentence, notice.accept, notice.decline)
        self._window.telling.announce(notice.sentence, Urgency.POLITE)

    def clear_notice(self) -> None:
        """Take the bar away."""
        self._window.notice.clear()

    def show_state(self, state: ReleasesState) -> None:
        """Show in the box how things stand."""
        self._window.releases.show_state(state)

    def open_page(self, page: str) -> bool:
        """Give an https page to the system's browser."""
        from bithuman_panel.ui.links import open_page

        return open_page(page)


class SignedAnnouncements:
    """The announcement, on daemon threads (``presenters.releases.Announcements``).

    ``managed`` reads the managed defaults anew and raises ``PolicyRefused``.
    """

    def __init__(self, source: Source, managed: Callable[[], Policy], clock: Clock) -> None:
        self._source = source
        self._managed = managed
        self._policy = Policy()
        self._clock = clock
        self._looking: Announcements | None = None
        self._is_closed = False

    async def forbidden(self) -> Sentence | None:
        """Return why IT does not let the panel look; else the next look goes as IT wants it."""
        try:
            self._policy = await on_daemon_thread("bithuman-releases", self._managed)
        except PolicyRefused as refused:
            return refused.sentence
        off = self._policy.update_check is False
        return say("Switched off by your IT.") if off else None

    async def look(self, newest: Release | None) -> Release | NoNews:
        """Return what is announced; the log says why nothing was."""
        found = await on_daemon_thread("bithuman-releases", lambda: self._looked(newest))
        if isinstance(found, NoNews):
            _log.info("No release announcement: %s (%s)", found.doubt.value, found.detail)
        return found

    def close(self) -> None:
        """End a look that is under way: nobody waits for it."""
        self._is_closed = True
        if self._looking:
            self._looking.close()

    def _looked(self, newest: Release | None) -> Release | NoNews:
        # Heavy imports: on this thread, long after the first frame.
        from bithuman_panel.api.releases import Announcements
        from bithuman_panel.api.trust import Trust

        policy = self._policy
        self._looking = looking = Announcements(
            self._source, Trust(), policy.ca_file, policy.proxy or SYSTEM
        )
        if self._is_closed:
            looking.close()
        return looking.look(self._clock.now(), newest)


class Releases:
    """Whether there is a newer release, for the life of one window. GUI thread only.

    ``source`` None: this copy does not know where to look. ``managed`` reads what IT has set. A
    rehearsal's rooms are never told of here, so that a rehearsal neither asks nor looks.
    """

    def __init__(
        self,
        window: MainWindow,
        memory: KeptReleases,
        clock: Clock,
        source: Source | None,
        managed: Callable[[], Policy],
        report: Callable[[BaseException], None],
    ) -> None:
        self._tasks = Tasks(report)
        self._looking: asyncio.Task[None] | None = None
        self._announcements = SignedAnnouncements(source, managed, clock) if source else None
        self._presenter = ReleasesPresenter(
            ReleaseViews(window),
            self._announcements,
            memory,
            clock,
            version=__version__,
        )
        self._connect(window)
        self._presenter.start()

    def begin(self) -> None:
        """Ask what IT has set, now that the window has been painted."""
        self._tasks.start(self._heed())

    def open_desk(self) -> None:
        """Another desk opens; what IT has set may be another thing by now."""
        self._presenter.open_desk()
        self.begin()

    def list_rooms(self, rooms: Collection[Room] | None) -> None:
        """Take the live rooms of the chosen agent; None: not known yet."""
        self._look_if(is_time=self._presenter.list_rooms(rooms))

    def begin_show(self) -> None:
        """Ask, look and tell nothing by itself any more."""
        self._presenter.begin_show()

    async def close(self) -> None:
        """End a look that is under way."""
        if self._announcements:
            self._announcements.close()
        await self._tasks.close()

    def _connect(self, window: MainWindow) -> None:
        presenter, bar, box = self._presenter, window.notice, window.releases
        # A key in the message is the beginning of a line.
        window.composer.text_edited.connect(lambda _: presenter.begin_show())
        bar.accepted.connect(lambda: self._look_if(is_time=presenter.accept()))
        bar.declined.connect(presenter.decline)
        box.allowed.connect(lambda on: self._look_if(is_time=presenter.allow(may_look=on)))
        box.look_requested.connect(lambda: self._look_if(is_time=presenter.ask()))
        box.page_requested.connect(presenter.open_page)

    def _look_if(self, *, is_time: bool) -> None:
        if is_time and (self._looking is None or self._looking.done()):
            self._looking = self._tasks.start(self._look())

    async def _heed(self) -> None:
        if self._announcements:
            word = await self._announcements.forbidden()
            self._look_if(is_time=self._presenter.heed(word))

    async def _look(self) -> None:
        if self._announcements:
            # Read anew: a window may stay open for days.
            self._presenter.heed(await self._announcements.forbidden())
            await self._presenter.look()
