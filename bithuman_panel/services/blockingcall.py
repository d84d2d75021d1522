"""Calls that may never come back (an unlock window nobody sees), on threads nobody waits for."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.services.secretfaults import timed_out

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

T = TypeVar("T")

THREAD_NAME = "bithuman-keyring"


def start_in_thread(call: Callable[[], T], name: str = THREAD_NAME) -> Future[T]:
    """Start a call that may block for ever, on a daemon thread of its own that is never joined.

    The future cannot be cancelled; who has waited long enough lets it go.
    """
    # Who waits for the answer where it asked needs none of it.
    from concurrent.futures import Future

    future: Future[T] = Future()
    future.set_running_or_notify_cancel()

    def work() -> None:
        try:
            result = call()
        except BaseException as error:  # noqa: BLE001 - it is for whoever asks for the result
            future.set_exception(error)
        else:
            future.set_result(result)

    threading.Thread(target=work, name=name, daemon=True).start()
    return future


def call_in_thread(call: Callable[[], T], timeout_s: float) -> T:
    """Return what ``call`` returns or raise what it raises, unless it takes longer.

    Raises :class:`SecretStoreFailed` (UNAVAILABLE) when there is no answer after ``timeout_s``;
    the thread is then abandoned.
    """
    results: list[T] = []
    errors: list[BaseException] = []
    is_over = threading.Event()

    def work() -> None:
        try:
            results.append(call())
        except BaseException as error:  # noqa: BLE001 - it is for whoever waits
            errors.append(error)
        finally:
            is_over.set()

    threading.Thread(target=work, name=THREAD_NAME, daemon=True).start()
    if not is_over.wait(timeout_s):
        raise timed_out()
    if errors:
        raise errors[0]
    return results[0]
