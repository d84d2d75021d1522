"""A stage for pictures: the same evening, language and typeface every time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Protocol

import pytest
import qasync
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from bithuman_panel.core.cue import DAY_S
from bithuman_panel.core.findings import ok
from bithuman_panel.core.wording import say
from bithuman_panel.ui.language import Language
from tests.ending import begin_afresh, collect
from tests.pictures.platform import EVENING, ShowClock, desk_of, rehearsal_desk
from tests.pictures.staging import Staging, station_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.models import Profile
    from bithuman_panel.core.view import View
    from tests.pictures.scenes import Scene

LIMIT_S = 600.0
_FOLDERS = say("{folder} can be written.", folder="bithuman-panel")
_STORE = say("{store} answers.", store="Secret Service")

Take = Callable[[Staging, QWidget], Awaitable[None]]


class Pose(Protocol):
    def __call__(self, scene: Scene, take: Take, view: View) -> None: ...


@pytest.fixture
def evening(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every computer is in London on the evening of the show, and its cursor does not blink."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    british = QLocale("en_GB")
    monkeypatch.setattr(
        "bithuman_panel.app.build.Language", lambda application: Language(application, british)
    )
    # How old a room is, the window tells by the computer's own clock.
    monkeypatch.setattr("bithuman_panel.ui.room_list.time", SimpleNamespace(time=lambda: EVENING))
    monkeypatch.setattr(
        "bithuman_panel.ui.history_model.is_today", lambda at: at // DAY_S == EVENING // DAY_S
    )
    # What is looked at takes no time of its own: the first to be ready stands first.
    monkeypatch.setattr("bithuman_panel.services.journal.Journal.check", lambda _journal: None)
    # Its folders and its password store are those of any computer.
    monkeypatch.setattr("bithuman_panel.app.local_checks.folders", lambda _paths: ok(_FOLDERS))
    monkeypatch.setattr("bithuman_panel.app.local_checks.secret_store", lambda *_: ok(_STORE))
    flash_ms = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(flash_ms)
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def pose(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, evening: None
) -> Pose:
    """Play a scene on the real panel, and take what is wanted of what is on it."""
    qapp.setQuitOnLastWindowClosed(False)

    def posed(scene: Scene, take: Take, view: View) -> None:
        clock = ShowClock()
        station = station_in(
            tmp_path / "panel",
            clock,
            {"view": asdict(replace(view, has_toured=True))},
            has_secret=scene.has_account,
        )
        staging = Staging(qapp, station, clock, rehearsal=scene.is_rehearsal)

        def opened(profile: Profile, *rest: object, **_also: object) -> Desk:
            *_, on_change = (part for part in rest if callable(part))
            staging.desk = desk_of(profile, station.paths, clock, on_change)
            return staging.desk.as_desk()

        def rehearsed(*rest: object, **_also: object) -> Desk:
            *_, on_change = (part for part in rest if callable(part))
            staging.desk = rehearsal_desk(station.paths, clock, on_change)
            return staging.desk.as_desk()

        # The scene's clock goes on by leaps, and its lists are read by the time of this computer.
        monkeypatch.setattr("bithuman_panel.presenters.room_watch.LATE_TIMES", 10_000.0)
        monkeypatch.setattr("bithuman_panel.app.panel.open_desk", opened)
        monkeypatch.setattr("bithuman_panel.app.panel.open_rehearsal", rehearsed)

        async def play() -> None:
            await staging.open(scene.width, scene.height, view.percent)
            try:
                widget = await scene.act(staging)
                await staging.drawn()
                await take(staging, widget)
            finally:
                await staging.close()

        begin_afresh()
        try:
            with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
                runner.run(asyncio.wait_for(play(), LIMIT_S))
        finally:
            collect()

    return posed
