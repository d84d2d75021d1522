from __future__ import annotations

import asyncio

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from bithuman_panel.ui.loop import Tasks, run_in_qt


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
