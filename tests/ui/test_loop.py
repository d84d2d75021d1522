from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from bithuman_panel.ui.loop import Loading, Painted, Tasks, run_in_qt, run_in_steps

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


def test_the_loop_runs_a_coroutine_to_its_end_and_returns_its_status(qapp: QApplication) -> None:
    async def main() -> int:
        await asyncio.sleep(0)
        return 3

    assert run_in_qt(qapp, main) == 3


def test_the_loop_is_qts_own(qapp: QApplication) -> None:
    async def main() -> int:
        rung: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        QTimer.singleShot(0, lambda: rung.set_result(7))
        return await rung

    assert run_in_qt(qapp, main) == 7


def test_a_task_that_fails_is_reported_and_one_that_ends_or_is_cancelled_is_not() -> None:
    reported: list[BaseException] = []
    fault = RuntimeError("a defect")

    async def ends() -> None:
        await asyncio.sleep(0)

    async def fails() -> None:
        raise fault

    async def scenario() -> None:
        tasks = Tasks(reported.append)
        tasks.start(ends())
        tasks.start(fails())
        cancelled = tasks.start(_forever())
        await asyncio.sleep(0)
        cancelled.cancel()
        while len(tasks._running):
            await asyncio.sleep(0)

    asyncio.run(scenario())
    assert reported == [fault]


async def _forever() -> None:
    await asyncio.Event().wait()


def test_close_cancels_what_still_runs_and_waits_for_it() -> None:
    told: list[str] = []

    async def slow_to_leave() -> None:
        try:
            await _forever()
        finally:
            await asyncio.sleep(0)
            told.append("left")

    async def scenario() -> None:
        tasks = Tasks(lambda error: told.append(repr(error)))
        task = tasks.start(slow_to_leave())
        await asyncio.sleep(0)
        await tasks.close()
        assert task.cancelled()

    asyncio.run(scenario())
    assert told == ["left"]


class Window(QObject):
    painted = Signal()


def test_other_events_come_between_two_steps_and_their_result_comes_back(
    qapp: QApplication,
) -> None:
    told: list[str] = []

    def steps() -> Generator[None, None, str]:
        for number in range(3):
            QTimer.singleShot(0, lambda number=number: told.append(f"key {number}"))
            yield
            told.append(f"step {number}")
        return "done"

    assert run_in_steps(qapp, steps()) == "done"
    assert [told.index(f"key {n}") < told.index(f"step {n}") for n in range(3)] == [True] * 3


def test_what_a_step_raises_is_raised_where_they_were_asked_for(qapp: QApplication) -> None:
    def steps() -> Generator[None, None, None]:
        yield
        raise RuntimeError("a defect")

    with pytest.raises(RuntimeError, match="a defect"):
        run_in_steps(qapp, steps())


def test_the_first_frame_is_waited_for_but_not_for_ever(qapp: QApplication) -> None:
    window = Window()

    def steps() -> Generator[object, None, None]:
        QTimer.singleShot(0, window.painted.emit)
        yield Painted(window.painted, 60_000)
        yield Painted(window.painted, 1)

    run_in_steps(qapp, steps())


def test_modules_are_imported_while_the_window_lives(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "loaded_late.py").write_text("WORD = 'here'")
    monkeypatch.syspath_prepend(tmp_path)

    def steps() -> Generator[object, None, str]:
        yield Loading(["loaded_late"])
        return str(sys.modules["loaded_late"].WORD)

    assert run_in_steps(qapp, steps()) == "here"
    del sys.modules["loaded_late"]


@pytest.mark.parametrize("failure", ["raise RuntimeError", "raise SystemExit", "import nowhere"])
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_module_that_fails_holds_nothing_up(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: str
) -> None:
    (tmp_path / "fails_late.py").write_text(failure)
    monkeypatch.syspath_prepend(tmp_path)

    def steps() -> Generator[object, None, str]:
        yield Loading(["fails_late", "never_heard_of"])
        return "went on"

    assert run_in_steps(qapp, steps()) == "went on"
    assert "fails_late" not in sys.modules, "whoever needs it finds out what is wrong with it"


def test_what_loads_ends_in_the_thread_that_began_it(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "loaded_late.py").write_text("WORD = 'here'")
    monkeypatch.syspath_prepend(tmp_path)
    loading = Loading(["loaded_late"])

    def steps() -> Generator[object, None, None]:
        yield loading
        assert not loading._thread.is_alive()

    run_in_steps(qapp, steps())
    del sys.modules["loaded_late"]
