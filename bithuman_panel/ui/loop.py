"""The asyncio loop inside Qt's: it lets presenters ``await`` what is not a line.

The only module that names qasync. Nothing else of qasync is used: its slots start late, its
close spins, and its thread pool writes arguments to the log (docs/architecture.md).

Before that loop there is Qt's own, in which the window opens in steps. So neither asyncio nor
qasync is imported before it is needed.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine, Generator, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QApplication

R = TypeVar("R")


def run_in_qt(app: QApplication, main: Callable[[], Coroutine[None, None, int]]) -> int:
    """Run ``main`` to its end on Qt's event loop and return what it returns."""
    import asyncio

    import qasync

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(main())


def run_in_steps(app: QApplication, steps: Generator[object, None, R]) -> R:
    """Run Qt's event loop with one step in each turn, and return what the steps return.

    A step that yields something :class:`Awaited` is waited for. What a step raises is raised here.
    """
    return Steps(app, steps).run()


class Awaited(QObject):
    """What steps wait for, while Qt's loop goes on.

    Signals:
        done: it is there.
    """

    done = Signal()

    def start(self) -> None:
        """Begin; returns at once."""
        raise NotImplementedError

    def settle(self) -> None:
        """End in the GUI thread, before the next step."""


class Painted(Awaited):
    """The first frame of a window; where it is never painted, some seconds after."""

    def __init__(self, painted: SignalInstance, patience_ms: int) -> None:
        super().__init__()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience_ms)
        self._patience.timeout.connect(self.done)
        painted.connect(self._end)

    def start(self) -> None:
        """Begin to wait."""
        self._patience.start()

    def _end(self) -> None:
        # After all else of the frame: what comes next is heavy.
        self._patience.start(0)


class Loading(Awaited):
    """Imports modules on a thread of its own.

    With automatic collection switched off: no widget may end there. The first that fails is the
    last: who needs it imports it once more, and knows what to say of it.
    """

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = names
        self._thread = threading.Thread(target=self._load, name="bithuman-loading", daemon=True)

    def start(self) -> None:
        """Begin to import."""
        self._thread.start()

    def settle(self) -> None:
        """Let the thread end: it holds this object, which is to end here."""
        self._thread.join()

    def _load(self) -> None:
        try:
            with suppress(Exception):
                for name in self._names:
                    import_module(name)
        finally:
            self.done.emit()


class Steps(Generic[R]):
    """What is done in turn with keys and paint. GUI thread only."""

    def __init__(self, app: QApplication, steps: Generator[object, None, R]) -> None:
        self._app = app
        self._steps = steps
        self._awaited: Awaited | None = None
        self._result: list[R] = []
        self._error: BaseException | None = None
        self._timer = QTimer()
        self._timer.timeout.connect(self._step)

    def run(self) -> R:
        """Do all of them, and return what they return."""
        self._timer.start(0)
        while not self._result and not self._error:
            self._app.exec()
        self._timer.stop()
        if self._error:
            raise self._error
        return self._result[0]

    def _step(self) -> None:
        try:
            if self._awaited:
                self._awaited.settle()
                self._awaited = None
            found = next(self._steps)
        except StopIteration as ended:
            self._result.append(ended.value)
            self._app.exit()
        except BaseException as error:  # noqa: BLE001 - raised again outside of Qt's loop
            self._error = error
            self._app.exit()
        else:
            if isinstance(found, Awaited):
                self._timer.stop()
                self._awaited = found
                found.done.connect(self._go_on)
                found.start()

    def _go_on(self) -> None:
        self._timer.start(0)


class Tasks:
    """Keeps tasks alive until they end, and reports what they raise. GUI thread only."""

    def __init__(self, report: Callable[[BaseException], None]) -> None:
        self._report = report
        self._running: set[asyncio.Task[None]] = set()

    def start(self, coroutine: Coroutine[None, None, None]) -> asyncio.Task[None]:
        """Start a coroutine; asyncio itself would hold it weakly."""
        import asyncio

        task = asyncio.ensure_future(coroutine)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    async def close(self) -> None:
        """Cancel what still runs and wait for it to notice."""
        import asyncio

        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        error = None if task.cancelled() else task.exception()
        if error:
            self._report(error)
