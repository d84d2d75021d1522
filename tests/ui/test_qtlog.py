from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QtMsgType, qCritical, qDebug, qInstallMessageHandler, qWarning
from pytestqt.qtbot import QtBot

from bithuman_panel.ui import qtlog
from bithuman_panel.ui.qtlog import log_qt_messages


@pytest.fixture(autouse=True)
def qt_messages_as_before() -> Iterator[None]:
    before = qInstallMessageHandler(lambda *_: None)
    yield
    qInstallMessageHandler(before)


@pytest.mark.allow_log_warning
def test_qt_speaks_to_the_log_at_its_own_level(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    log_qt_messages()
    with caplog.at_level(logging.DEBUG, logger="qt"):
        qDebug("a 100 %s detail")
        qWarning("a worry")
        qCritical("a fault")
    assert [(r.levelno, r.getMessage()) for r in caplog.records if r.name == "qt"] == [
        (logging.DEBUG, "a 100 %s detail"),
        (logging.WARNING, "a worry"),
        (logging.ERROR, "a fault"),
    ]
    assert capfd.readouterr().err == ""


def test_every_kind_of_message_has_a_level() -> None:
    kinds = {kind for kind in QtMsgType if kind is not QtMsgType.QtSystemMsg}
    assert kinds <= set(qtlog._LEVELS)
