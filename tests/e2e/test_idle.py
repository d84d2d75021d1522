"""A window in which nothing happens does nothing."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import cast

import pytest
import qasync
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from bithuman_panel.core.gate import REACTION_S
from bithuman_panel.core.view import Layout
from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from tests.e2e.conftest import MeasuredShow, OpenShow, Play

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

StartPlatform = Callable[[Drill | None], RehearsalServer]

# What a start sets off (portraits come one by one) ends; a loop that feeds itself goes on.
TRIES = 20
# Each takes some 15 KiB, half of it what the style sheet comes to in it. What nobody sees at a
# start is made when it is first wanted (ui/late.py, ui/late_cards.py).
MOST_WIDGETS = 450
WATCHED_S = 0.5


async def comes_to_rest(look: Callable[[], Awaitable[list[str]]]) -> None:
    """Look until nothing is found; fail with what is found if there is always something."""
    for _ in range(TRIES):
        found = await look()
        if not found:
            return
    pytest.fail(f"it does not rest: {found}")


class LaidOut(QObject):
    """Counts what is laid out anew while it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.found[f"{type(watched).__name__} {watched.objectName()}"] += 1
        return False


@pytest.mark.parametrize("layout", Layout)
def test_nothing_is_laid_out_anew(
    play: Play, open_show: OpenShow, qapp: QApplication, layout: Layout
) -> None:
    async def look() -> list[str]:
        watch = LaidOut()
        qapp.installEventFilter(watch)
        await asyncio.sleep(WATCHED_S)
        qapp.removeEventFilter(watch)
        # A clock that counts may lay its own row out, once a second.
        return [f"{who}: {times}" for who, times in watch.found.items() if times > 2]

    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            await show.until(lambda: show.sentence != "Speak to …")
            # To the room that the panel chose by itself nothing goes before.
            await asyncio.sleep(REACTION_S)
            show.window.layouts.show(layout)
            await show.send("Hello.")
            await comes_to_rest(look)

    play(scenario())


def test_no_more_widgets_are_made_than_a_show_begins_with(play: Play, open_show: OpenShow) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            assert len(show.window.findChildren(QWidget)) <= MOST_WIDGETS

    play(scenario())


class Ticking(QObject):
    """Counts which timers have gone off while it watches, by who owns them.

    qasync's are left out: of these the naps count, which :func:`short_naps` tells.
    """

    def __init__(self) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Timer and type(watched).__name__ != "_SimpleTimer":
            self.found[owner_of(watched)] += 1
        return False


def owner_of(timer: QObject) -> str:
    """Return who a timer belongs to, from the inside out."""
    names: list[str] = []
    each: QObject | None = timer
    while each is not None and len(names) < 4:
        names.append(f"{type(each).__name__} {each.objectName()}".strip())
        each = each.parent()
    return " in ".join(names)


def fast_timers(application: QApplication) -> list[str]:
    """Return the owners of timers that go off again and again, more than once a second."""
    roots = [application, *application.topLevelWidgets()]
    timers = {timer for root in roots for timer in root.findChildren(QTimer)}
    return [
        owner_of(timer)
        for timer in timers
        if timer.isActive() and timer.interval() < 1000 and not timer.isSingleShot()
    ]


def test_a_timer_that_is_too_fast_is_found_with_its_owner(qapp: QApplication) -> None:
    owner = QObject(qapp)
    owner.setObjectName("hurry")
    QTimer(owner, interval=250).start()
    try:
        assert any("QTimer in QObject hurry in " in found for found in fast_timers(qapp))
    finally:
        owner.setParent(None)


@pytest.fixture
def short_naps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return who naps on the loop for less than a second, as they do it."""
    naps: list[str] = []
    call_later = qasync.QEventLoop.call_later

    def watched(
        loop: qasync.QEventLoop,
        delay: float,
        callback: Callable[..., object],
        *args: object,
        **more: object,
    ) -> object:
        if 0 < delay < 1:
            naps.append(f"{delay} s: {callback} {args}")
        return call_later(loop, delay, callback, *args, **more)

    monkeypatch.setattr(qasync.QEventLoop, "call_later", watched)
    return naps


@pytest.mark.parametrize("is_rehearsal", [True, False], ids=["rehearsal", "account"])
def test_no_timer_of_an_idle_window_is_faster_than_once_a_second(
    is_rehearsal: bool,
    play: Play,
    open_show: OpenShow,
    platform: StartPlatform,
    qapp: QApplication,
    short_naps: list[str],
) -> None:
    async def look() -> list[str]:
        # A cursor that blinks is Qt's own: it goes off about twice a second.
        if focused := qapp.focusWidget():
            focused.clearFocus()
        watch = Ticking()
        qapp.installEventFilter(watch)
        short_naps.clear()
        watching = asyncio.get_running_loop().create_future()
        QTimer.singleShot(2000, lambda: watching.set_result(None))
        await watching
        qapp.removeEventFilter(watch)
        ticking = [f"{who}: {times}" for who, times in watch.found.items() if times > 3]
        return [*ticking, *short_naps, *fast_timers(qapp)]

    async def scenario() -> None:
        url = None if is_rehearsal else platform(None).base_url
        async with open_show(url, rehearsal=is_rehearsal) as show:
            # It beats to find stalls, and is none of the window's.
            cast("MeasuredShow", show).heart.stop()
            await show.opened()
            await comes_to_rest(look)

    play(scenario())
