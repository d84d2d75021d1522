"""The row of times: what it says, in which words and colours, and when it ticks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.wording import say
from bithuman_panel.presenters.talking import Speaking
from bithuman_panel.presenters.times import RunTimes
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.theme import DARK, own_style_sheet
from bithuman_panel.ui.times_bar import TimesBar
from tests.ui.conftest import Show

EIGHT = 20 * 3600.0
TIMES = RunTimes(EIGHT + 5, 3725.0, EIGHT + 4000, EIGHT + 3870, 130.4)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def bar(show: Show, look: Look) -> Iterator[TimesBar]:
    made = TimesBar(look)
    outside = QWidget()
    outside.setStyleSheet(own_style_sheet(look.theme))
    QVBoxLayout(outside).addWidget(made)
    show(outside, 500, 60)
    yield made
    outside.close()


def shown(bar: TimesBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def test_it_tells_what_there_is(bar: TimesBar) -> None:
    assert bar.isHidden()
    bar.show_times(TIMES)
    assert sorted(shown(bar)) == [
        "+2:10 over",
        "Elapsed 1:02:05",
        "Ends about 21:06",
        "Now 20:00:05",
    ]
    assert bar.accessibleName() == "Times"
    assert bar._end.toolTip() == bar._end.accessibleDescription() == "Planned end: 21:04"
    bar.show_times(RunTimes(EIGHT, None, None, None, None))
    assert shown(bar) == ["Now 20:00:00"]
    bar.show_times(None)
    assert bar.isHidden()


def test_where_it_is_narrow_the_least_important_goes_first(bar: TimesBar) -> None:
    bar.show_times(TIMES)
    heights, told = {bar.sizeHint().height(), bar.minimumSizeHint().height()}, []
    for width in range(480, 40, -4):
        bar.resize(width, bar.height())
        if shown(bar) not in told:
            told.append(shown(bar))
        heights |= {bar.sizeHint().height(), bar.minimumSizeHint().height()}
    assert [len(texts) for texts in told] == [4, 3, 2, 1]
    assert told[-2:] == [["+2:10 over", "Now 20:00:05"], ["+2:10 over"]]
    assert len(heights) == 1


def test_who_speaks_makes_the_others_give_way_and_moves_nothing(bar: TimesBar) -> None:
    bar.show_times(TIMES)
    height = bar.sizeHint().height()
    left = say("{seconds} s", seconds=7)
    bar.show_speaking(Speaking(left, left, left, 7.0, 9.0))
    bar.resize(250, bar.height())
    assert shown(bar) == ["+2:10 over", "7 s"]
    assert bar.sizeHint().height() == height
    bar.show_speaking(None)
    assert not bar.speaking.isVisible()
    assert "Now 20:00:05" in shown(bar)


def test_it_stays_behind_the_shield(bar: TimesBar, look: Look) -> None:
    look.shield.put(is_up=True)
    bar.show_times(TIMES)
    assert "Now 20:00:05" in shown(bar)


def test_over_has_a_colour_and_words(bar: TimesBar) -> None:
    colours = {}
    for offset in (130.4, -61.0, 3.0):
        bar.show_times(RunTimes(EIGHT, None, None, None, offset))
        colours[bar._offset.text()] = bar._offset.palette().windowText().color().name()
    assert colours == {"+2:10 over": DARK.warn, "−1:01 under": DARK.good, "On time": DARK.text}


def test_a_second_passes_only_while_it_is_seen(bar: TimesBar, qtbot: QtBot) -> None:
    assert not bar._timer.isActive()
    with qtbot.waitSignal(bar.ticked):
        bar.show_times(TIMES)
    with qtbot.waitSignal(bar.ticked, timeout=30_000):
        pass
    bar.window().hide()
    assert not bar._timer.isActive()


def test_after_midnight_it_is_early_in_the_day(bar: TimesBar) -> None:
    bar.show_times(RunTimes(EIGHT, None, 86_400.0 + 600, None, None))
    assert "Ends about 00:10" in shown(bar)
    assert bar._end.toolTip() == ""
