"""A stage for pictures: the same evening, language and typeface every time."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Protocol

import pytest
import qasync
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from bithuman_panel.ui.language import Language
from tests.pictures.platform import ShowClock, desk_of, rehearsal_desk
from tests.pictures.staging import Staging, station_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Profile
    from bithuman_panel.core.view import View
    from tests.pictures.scenes import Scene

LIMIT_S = 600.0


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

        def opened(profile: Profile, *rest: object) -> Desk:
            *_, on_change = (part for part in rest if callable(part))
            staging.desk = desk_of(profile, on_change)
            return staging.desk.as_desk()

        def rehearsed(_paths: object, _clock: object, on_change: Callable[[Entry], None]) -> Desk:
            staging.desk = rehearsal_desk(on_change)
            return staging.desk.as_desk()

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

        gc.collect()
        gc.disable()
        try:
            with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
                runner.run(asyncio.wait_for(play(), LIMIT_S))
        finally:
            gc.enable()
            gc.collect()

    return posed
