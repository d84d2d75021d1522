"""The commands of support bundle and log, and the bar while more is written to the log."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.support import BUNDLE_KEYS


def test_both_are_in_the_menu_and_one_has_a_key(window: MainWindow, qtbot: QtBot) -> None:
    assert [key.toString() for key in window.commands["bundle"].keys] == [BUNDLE_KEYS]
    with qtbot.waitSignal(window.support.bundle_requested):
        window.commands["bundle"].trigger()
    with qtbot.waitSignal(window.support.log_requested):
        window.commands["log"].trigger()


def test_that_more_is_written_is_seen_until_it_ends(window: MainWindow, qtbot: QtBot) -> None:
    more = window.commands["log.more"]
    with qtbot.waitSignal(window.support.more_requested) as asked:
        more.trigger()
    assert asked.args == [True]
    window.support.show_more(60)
    assert window.support.bar.text() == (
        "More is written to the log for 60 minutes. The menu Help ends it."
    )
    window.support.show_more(1)
    assert "for another minute" in window.support.bar.text()
    assert more.isChecked()
    window.support.show_more(None)
    assert (window.support.bar.text(), more.isChecked()) == ("", False)
