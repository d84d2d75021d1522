"""Calls that may never come back: answered, refused or given up on, never waited for at the end."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bithuman_panel.core.errors import SecretState, SecretStoreFailed
from bithuman_panel.services.blockingcall import call_in_thread, start_in_thread

ROOT = Path(__file__).parents[2]


def test_the_answer_comes_from_a_daemon_thread_of_its_own() -> None:
    thread = call_in_thread(threading.current_thread, 5)
    assert (thread.name, thread.daemon) == ("bithuman-keyring", True)


@pytest.mark.parametrize("error", [ValueError("x"), TimeoutError("of the call"), SystemExit(3)])
def test_what_the_call_raises_is_raised(error: BaseException) -> None:
    def fail() -> None:
        raise error

    with pytest.raises(type(error)) as raised:
        call_in_thread(fail, 5)
    assert raised.value is error


def test_a_call_that_does_not_answer_is_given_up_on() -> None:
    may_end = threading.Event()
    with pytest.raises(SecretStoreFailed, match="does not answer") as failed:
        call_in_thread(may_end.wait, 0.01)
    assert failed.value.state is SecretState.UNAVAILABLE
    may_end.set()


def test_a_late_answer_is_there_for_who_still_wants_it() -> None:
    may_end = threading.Event()
    future = start_in_thread(may_end.wait)
    assert not future.cancel()
    may_end.set()
    assert future.result(5) is True


def test_a_program_ends_without_waiting_for_it() -> None:
    script = (
        "import threading; from bithuman_panel.services.blockingcall import start_in_thread;"
        "start_in_thread(threading.Event().wait)"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, timeout=90)
