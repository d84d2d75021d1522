"""Support bundle and log in the window: joins cards, presenters, and what they are made of."""

from __future__ import annotations

import getpass
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.core.errors import PanelError
from bithuman_panel.core.models import DEFAULT_PROFILE, Profile
from bithuman_panel.ui.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bithuman_panel.app.station import Station
    from bithuman_panel.core.bundle import Bundle
    from bithuman_panel.core.findings import Finding
    from bithuman_panel.core.logbook import LogRecord
    from bithuman_panel.presenters.bundle import BundlePresenter
    from bithuman_panel.presenters.log import LogPresenter
    from bithuman_panel.services.bundle import Ground, Seen
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.ui.bundle_card import BundleCard
    from bithuman_panel.ui.log_card import LogCard
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow


class WindowSupport:
    """GUI thread only. It needs no desk to be open."""

    def __init__(
        self, window: MainWindow, look: Look, station: Station, clock: Clock, tasks: Tasks
    ) -> None:
        self._window = window
        self._look = look
        self._station = station
        self._clock = clock
        self._tasks = tasks
        self._seen: Seen | None = None
        self._bundles: BundlePresenter | None = None
        self._log: LogPresenter | None = None
        support = window.support
        support.bundle_requested.connect(self._show_bundle)
        support.log_requested.connect(self._show_log)
        support.more_requested.connect(self._write_more)
        window.cards.bundle.once_made(self._join_bundle)
        window.cards.log.once_made(self._join_log)

    @property
    def bundles(self) -> BundlePresenter:
        """What is put into a bundle."""
        if self._bundles is None:
            from bithuman_panel.presenters.bundle import BundlePresenter

            self._bundles = BundlePresenter(lambda: self._window.cards.bundle(), self)
        return self._bundles

    @property
    def log(self) -> LogPresenter:
        """What is read of the log."""
        if self._log is None:
            from bithuman_panel.presenters.log import LogPresenter

            window, log = self._window, WindowLog(self._station)
            self._log = LogPresenter(
                lambda: window.cards.log(), window.support, log, self._clock.monotonic
            )
        return self._log

    async def gather(self) -> Bundle:
        """Return what the bundle holds (``presenters.bundle.Bundler``)."""
        from bithuman_panel.services.bundle import Seen, gather

        ground, seen = ground_of(self._station), self._seen or Seen()
        return await on_daemon_thread("bithuman-bundle", lambda: gather(ground, seen))

    async def write(self, file: str, bundle: Bundle) -> None:
        """Write it, whole or not at all."""
        from bithuman_panel.services.bundle import write_bundle

        paths = self._station.paths
        await on_daemon_thread("bithuman-bundle", lambda: write_bundle(Path(file), bundle, paths))

    def _show_bundle(self) -> None:
        """Take the picture before the card lies over what it is to show."""
        from bithuman_panel.services.bundle import Seen
        from bithuman_panel.ui.window_facts import window_facts
        from bithuman_panel.ui.window_picture import picture_of, png_of

        window, look = self._window, self._look
        image = picture_of(window, look)
        self._seen = Seen(
            facts=window_facts(window, look),
            hidden=(window.composer.message.toPlainText(),),
            png=lambda: png_of(image),
        )
        window.cards.bundle().come()
        self._tasks.start(self.bundles.open())

    def _show_log(self) -> None:
        self._window.cards.log().come(str(self._station.paths.logs))
        self._read_log()

    def _read_log(self) -> None:
        self._tasks.start(self.log.read())

    def _write_more(self, is_on: bool) -> None:
        if is_on:
            self._tasks.start(self.log.write_more())
        else:
            self.log.write_as_usual()

    def _join_bundle(self, card: BundleCard) -> None:
        card.save_requested.connect(lambda file: self._tasks.start(self.bundles.save(file)))
        card.closed.connect(self._close_bundle)

    def _join_log(self, card: LogCard) -> None:
        card.again_requested.connect(self._read_log)

    def _close_bundle(self) -> None:
        self.bundles.close()
        self._seen = None


class WindowLog:
    """The log (``presenters.log.Log``)."""

    def __init__(self, station: Station) -> None:
        self._station = station

    async def newest(self) -> tuple[LogRecord, ...]:
        """Return the newest records, newest first."""
        from bithuman_panel.services.logtail import newest_records

        file = self._station.paths.log_file
        return await on_daemon_thread("bithuman-log", lambda: newest_records(file))

    def write_more(self, *, is_on: bool) -> None:
        """Let the panel write from DEBUG on, or as usual."""
        from bithuman_panel.services.logs import write_more

        write_more(is_on=is_on)


def ground_of(station: Station) -> Ground:
    """Return what a support bundle is gathered from."""
    from bithuman_panel.services.bundle import Ground

    user = ""
    with suppress(Exception):
        user = getpass.getuser()
    return Ground(
        paths=station.paths,
        environ=station.environ,
        build_file=resource("build.json"),
        clean=station.redactor.clean,
        home=str(Path.home()),
        user=user,
        checks=lambda: _checks(station),
    )


def _checks(station: Station) -> Mapping[str, Finding]:
    """Return what is found of this computer, as ``doctor`` tells it; the platform is not asked."""
    from bithuman_panel.app.local_checks import folders, secret_store, trust_store

    profile = Profile(DEFAULT_PROFILE)
    return {
        "folders": _looked(lambda: folders(station.paths)),
        "secret-store": _looked(lambda: secret_store(profile, station)),
        "trust-store": _looked(lambda: trust_store(None, station.policy())),
    }


def _looked(look: Callable[[], Finding]) -> Finding:
    from bithuman_panel.core.findings import fail

    try:
        return look()
    except PanelError as failed:
        return fail(failed.sentence)
