"""Builds a panel from its surroundings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.app.desk import import_parts, import_words
from bithuman_panel.app.memory import SettingsMemory
from bithuman_panel.app.panel import Panel
from bithuman_panel.app.profiles import Profiles
from bithuman_panel.app.releases import Releases
from bithuman_panel.services.settings import SettingsFile
from bithuman_panel.ui.appearance import Appearance
from bithuman_panel.ui.capture import system_capture
from bithuman_panel.ui.language import Language
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.motion import Motion
from bithuman_panel.ui.shield import Shield

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from PySide6.QtWidgets import QApplication

    from bithuman_panel.app.station import Station
    from bithuman_panel.core.release import Source


def build_panel(
    application: QApplication,
    station: Station,
    *,
    rehearsal: bool,
    profile: str | None,
    doorbell: str | None = None,
    announced_at: Source | None = None,
) -> Panel:
    """Return what :func:`building` builds, in one go."""
    steps = building(
        application,
        station,
        None,
        rehearsal=rehearsal,
        profile=profile,
        doorbell=doorbell,
        announced_at=announced_at,
    )
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            panel: Panel = ended.value
            return panel


def building(
    application: QApplication,
    station: Station,
    window: MainWindow | None,
    *,
    rehearsal: bool,
    profile: str | None,
    doorbell: str | None,
    announced_at: Source | None,
) -> Generator[None, None, Panel]:
    """Build a panel around a window, and nothing else yet: no network, no keyring, no journal.

    In steps that are short for a hand; a ``window`` that is in sight already is left as it is until
    the panel shows it. ``doorbell`` is the name under which a second start can raise it;
    ``announced_at`` is where this copy looks for newer releases, if it knows.
    """
    paths = station.paths
    memory = SettingsMemory(SettingsFile(paths.settings_file, station.redactor))
    rehearsed = SettingsMemory(SettingsFile(paths.rehearsal_settings_file, station.redactor))
    profiles = Profiles(station, memory, name=profile, rehearsal=rehearsal)
    if window:
        # It has to be waited for, and painting leaves Python idle: both while the rest is made.
        profiles.begin(import_parts)
    look = Look(shield=Shield(capture=system_capture()))
    appearance = Appearance(application, look)
    view = memory.view()
    # Before it is built, so that no part of it is drawn twice.
    appearance.begin(view.colours, view.percent)
    motion = Motion(application)
    motion.changed.connect(look.keep_still)
    language = Language(application)
    language.speak(view.language)
    yield
    window = window or MainWindow()
    yield from window.filling(look)
    yield
    # Before it comes into sight: in its first frame all is as it will be.
    appearance.choose(view.colours, view.percent)
    yield

    def releases(window: MainWindow, report: Callable[[BaseException], None]) -> Releases:
        return Releases(window, memory, station.clock, announced_at, station.managed, report)

    panel = Panel(
        window,
        look,
        appearance,
        language,
        station.paths,
        station.clock,
        station.redactor,
        profiles,
        memory,
        rehearsed,
        releases,
        doorbell,
    )
    # Nothing waits for either.
    panel.afterwards.add(motion.ask_desktop, import_words)
    return panel
