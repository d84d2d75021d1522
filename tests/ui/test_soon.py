from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.soon import Paced, Soon


class Owner(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.done = 0
        self.soon = Soon(self, self.act)

    def act(self) -> None:
        self.done += 1


def test_it_is_done_after_what_is_done_now(qapp: QApplication) -> None:
    owner = Owner()
    owner.soon()
    assert owner.done == 0
    qapp.processEvents()
    assert owner.done == 1


def test_what_ends_before_is_let_go(qapp: QApplication) -> None:
    owner = Owner()
    owner.soon()
    owner.deleteLater()
    qapp.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)
    kept = weakref.ref(owner)
    del owner
    gc.collect()
    assert kept() is None
    qapp.processEvents()


class Shown(QObject):
    def __init__(self, pace_ms: int) -> None:
        super().__init__()
        self.done = 0
        self.show_it = Paced(self, self.act, pace_ms)

    def act(self) -> None:
        self.done += 1


def test_the_first_is_done_at_once_and_what_follows_once_at_its_pace(qtbot: QtBot) -> None:
    shown = Shown(60_000)
    shown.show_it()
    assert shown.done == 1
    for _ in range(3):
        shown.show_it()
    assert shown.done == 1
    assert shown.show_it._timer.isActive(), "it comes to be done"
    shown.show_it._timer.start(0)
    qtbot.waitUntil(lambda: shown.done == 2)
    assert not shown.show_it._timer.isActive()


def test_what_must_not_wait_is_done_whatever_the_pace(qapp: QApplication) -> None:
    shown = Shown(60_000)
    shown.show_it()
    shown.show_it()
    shown.show_it.now()
    assert shown.done == 2
    assert not shown.show_it._timer.isActive(), "and not once more"
