from __future__ import annotations

import pytest
from PySide6.QtDBus import QDBusMessage, QDBusVariant
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.portal import Portal, session_bus

APPEARANCE = ("org.freedesktop.appearance", "reduced-motion")
GNOME = ("org.gnome.desktop.interface", "enable-animations")
KDE = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")


def news(*arguments: object) -> QDBusMessage:
    """Return the signal by which a desktop tells of a setting."""
    message = QDBusMessage.createSignal("/a", "a.b", "SettingChanged")
    message.setArguments(list(arguments))
    return message


class Told:
    """What a portal has told."""

    def __init__(self) -> None:
        self.portal = Portal()
        self.wishes: list[bool] = []
        self.portal.told.connect(self.wishes.append)

    def hears(self, *arguments: object) -> None:
        self.portal.on_setting(news(*arguments))


@pytest.fixture
def told(qtbot: QtBot) -> Told:
    return Told()


def test_nobody_is_asked_where_there_is_nobody(told: Told) -> None:
    told.portal.ask(None)
    assert not told.portal.is_waiting


@pytest.mark.parametrize(
    ("setting", "still", "moving"), [(APPEARANCE, 1, 0), (GNOME, False, True), (KDE, "0", "1")]
)
def test_each_desktop_asks_for_rest_in_its_own_way(
    told: Told, setting: tuple[str, str], still: object, moving: object
) -> None:
    told.hears(*setting, QDBusVariant(still))
    told.hears(*setting, still)
    told.hears(*setting, QDBusVariant(moving))
    assert told.wishes == [True, True, False]


def test_one_wish_is_enough_and_other_settings_are_nothing(told: Told) -> None:
    told.hears(*APPEARANCE, 1)
    told.hears(*GNOME, True)
    told.hears("org.freedesktop.appearance", "color-scheme", 0)
    assert told.wishes == [True, True]


def test_no_bus_is_started_where_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert session_bus() is None
