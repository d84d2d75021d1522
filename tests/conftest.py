"""What every test may rely on: no display, no network, no one's home, nothing left behind."""

from __future__ import annotations

import gc
import ipaddress
import logging
import os
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from _pytest.assertion import rewrite
from hypothesis import settings
from pytestqt.qtbot import QtBot

from templates import Template, window_templates
from tests.ending import begin_afresh, end_windows
from tests.measuring import unmeasured

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest_plugins = ["tests.fault_table", "tests.one_application", "tests.pictures.writing"]

OURS = "bithuman-"
ENDING_S = 30.0
# Five seconds, as pytest-qt has it, end what a busy machine only delays.
WAIT_MS = 40_000

# These machines are noisy: how long an example takes says nothing. Each run tries other examples, a
# hundred of each property; `--hypothesis-profile=thorough` (make matrix) tries ten times as many.
settings.register_profile("panel", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=1_000)
settings.load_profile("panel")

for wait in (QtBot.waitSignal, QtBot.waitUntil, QtBot.waitActive, QtBot.waitExposed):
    defaults = wait.__kwdefaults__
    assert defaults
    defaults["timeout"] = WAIT_MS


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show the windows that tests open")


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_API"] = "pyside6"
    # A net below the tests: what asks keyring itself, against the rules, finds nothing.
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    sys.addaudithook(_loopback_only)
    # What asserts is written anew by pytest, once in a checkout: a fifth of a part, where measured.
    rewrite._rewrite_test = unmeasured()(rewrite._rewrite_test)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what takes minutes where ``-m`` does not name it."""
    if "million" in config.getoption("-m"):
        return
    left_out = [item for item in items if item.get_closest_marker("million")]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


def pytest_collection_finish() -> None:
    """Look through what was collected no more: it stays to the end, and is most of all there is."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Try random examples unmeasured: what they prove is no line, and each run tries others."""
    with unmeasured(is_so=getattr(getattr(item, "obj", None), "is_hypothesis_test", False)):
        return (yield)


def _loopback_only(event: str, arguments: tuple[object, ...]) -> None:
    if event != "socket.connect":
        return
    address = arguments[1]
    if isinstance(address, tuple) and not ipaddress.ip_address(address[0]).is_loopback:
        raise AssertionError(f"a test connects to {address[0]}, which is not this machine")


@pytest.fixture(autouse=True)
def nobodys_home(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The panel's folders, and no account from the environment."""
    for name in [name for name in os.environ if name.startswith("BITHUMAN_")]:
        monkeypatch.delenv(name)
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    # Thousands of tests have no use for a folder of their own: none is made for them.
    has_folder = "tmp_path" in request.fixturenames
    folder = request.getfixturevalue("tmp_path") if has_folder else _nowhere(tmp_path_factory)
    monkeypatch.setenv("BITHUMAN_PANEL_HOME", str(folder / "home"))


def _nowhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that is not there yet, and that no other test has."""
    return tmp_path_factory.getbasetemp() / uuid4().hex


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_stray_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """A record at WARNING or above that the test does not expect is a defect."""
    watch = _Warnings()
    logging.getLogger().addHandler(watch)
    yield
    logging.getLogger().removeHandler(watch)
    if request.node.get_closest_marker("allow_log_warning") is None:
        assert watch.seen == []


@pytest.fixture(autouse=True)
def collects_in_no_thread() -> None:
    """A widget that a thread happens to collect dies in that thread, and the process with it."""
    gc.disable()


@pytest.fixture(autouse=True, scope="module")
def collects_here() -> Iterator[None]:
    """What the tests of a module have left is collected where its widgets live."""
    begin_afresh()
    yield
    end_windows()


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """The panel's threads end with the test that started them."""
    before = set(threading.enumerate())
    yield
    give_up_at = time.monotonic() + ENDING_S
    while left := [t for t in _ours() if t not in before]:
        if time.monotonic() > give_up_at:
            pytest.fail(f"threads left running: {[thread.name for thread in left]}")
        left[0].join(0.05)


@pytest.fixture(scope="session")
def templates() -> list[Template]:
    """Every template of the window: it takes seconds to find them."""
    return window_templates(Path(__file__).parents[1] / "bithuman_panel")


def _ours() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith(OURS)]
