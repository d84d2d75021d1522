from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from bithuman_panel.ui.soon import Soon


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
