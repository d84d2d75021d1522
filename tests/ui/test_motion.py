from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.ui import motion
from bithuman_panel.ui.motion import Motion, macos_rests, windows_rests
from bithuman_panel.ui.portal import Portal


@pytest.fixture
def asked(qapp: QApplication, qtbot: QtBot) -> Iterator[Motion]:
    made = Motion(qapp)
    yield made
    made.setParent(None)
    made.deleteLater()


def test_things_move_where_nobody_says_otherwise(
    asked: Motion, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not asked.is_unwanted
    monkeypatch.setattr("sys.platform", "win32")
    asked.ask_desktop()
    assert asked.children() == []


def test_a_linux_desktop_is_listened_to(asked: Motion, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("bithuman_panel.ui.portal.session_bus", lambda: None)
    asked.ask_desktop()
    told: list[bool] = []
    asked.changed.connect(told.append)
    (portal,) = asked.findChildren(Portal)
    for wish in (True, True, False):
        portal.told.emit(wish)
    assert told == [True, False]


def test_it_asks_again_when_the_panel_comes_to_the_front(
    qapp: QApplication, asked: Motion, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes = {"rest": True}
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr(motion, "_ASKED", {"win32": lambda: wishes["rest"]})
    states = Qt.ApplicationState
    told: list[bool] = []
    asked.changed.connect(told.append)
    qapp.applicationStateChanged.emit(states.ApplicationInactive)
    assert told == []
    qapp.applicationStateChanged.emit(states.ApplicationActive)
    wishes["rest"] = False
    qapp.applicationStateChanged.emit(states.ApplicationActive)
    assert told == [True, False]


class User32:
    """Windows' own library, as far as it is asked."""

    def __init__(self, *, is_animated: bool) -> None:
        self._is_animated = is_animated

    def SystemParametersInfoW(self, what: int, _size: int, place: Any, _kept: int) -> int:  # noqa: ANN401
        assert what == 0x1042
        place._obj.value = int(self._is_animated)
        return 1


@pytest.mark.parametrize("is_animated", [True, False])
def test_windows_is_asked_whether_to_animate(
    monkeypatch: pytest.MonkeyPatch, *, is_animated: bool
) -> None:
    libraries = {"user32": User32(is_animated=is_animated)}
    monkeypatch.setattr(ctypes, "WinDLL", libraries.__getitem__, raising=False)
    assert windows_rests() is not is_animated


class ObjectiveC:
    """The run-time library of macOS, as far as it is asked."""

    def __init__(self, *, is_still: bool) -> None:
        self._is_still = is_still

    def objc_getClass(self, name: bytes) -> str:
        return name.decode()

    def sel_registerName(self, name: bytes) -> str:
        return name.decode()

    def sender(self, result: type[Any]) -> Callable[[str, str], object]:
        def send(receiver: str, message: str) -> object:
            if message == "sharedWorkspace":
                assert (receiver, result) == ("NSWorkspace", ctypes.c_void_p)
                return "workspace"
            assert (receiver, result) == ("workspace", ctypes.c_bool)
            assert message == "accessibilityDisplayShouldReduceMotion"
            return self._is_still

        return send


@pytest.mark.parametrize("is_still", [True, False])
def test_macos_is_asked_whether_to_reduce_motion(
    monkeypatch: pytest.MonkeyPatch, *, is_still: bool
) -> None:
    library = ObjectiveC(is_still=is_still)
    monkeypatch.setattr(motion, "_objective_c", lambda: library)
    monkeypatch.setattr(motion, "_send", lambda objc, result: objc.sender(result))
    assert macos_rests() is is_still
