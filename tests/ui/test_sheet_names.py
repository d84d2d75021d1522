"""The names of run sheets: chosen on purpose, and kept as they were written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from bithuman_panel.core.show import RunSheet
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.sheet_head import SheetHead
from tests.ui.conftest import Show
from tests.ui.hands import press, turn_wheel

LONG = RunSheet("s1", "Evening " * 20)
BARE, LATE = RunSheet("s2"), RunSheet("s3", "Late")


@pytest.fixture
def head(look: Look, show: Show) -> SheetHead:
    made = show(SheetHead(look), 700, 60)
    made.show_sheets((LONG, BARE, LATE), "s1")
    return made


@pytest.fixture
def told(head: SheetHead) -> list[str]:
    found: list[str] = []
    head.sheet_chosen.connect(found.append)
    head.rename_sheet_requested.connect(found.append)
    return found


def rename(head: SheetHead, text: str | None = None) -> None:
    head._ask_for_name(is_new=False)
    if text is not None:
        head.name.setText(text)
    press(head.name, Qt.Key.Key_Return)


def test_the_wheel_chooses_no_other_run_sheet(head: SheetHead, told: list[str]) -> None:
    turn_wheel(head.chooser)
    assert told == []
    assert head.chooser.currentData() == "s1"


@pytest.mark.parametrize("sheet", [LONG, BARE])
def test_a_name_that_was_only_looked_at_stays(
    head: SheetHead, told: list[str], sheet: RunSheet
) -> None:
    head.show_sheets((LONG, BARE, LATE), sheet.id)
    rename(head)
    assert told == []
    rename(head, "Morning")
    assert told == ["Morning"]


def test_behind_the_shield_no_name_becomes_the_word_that_hides_it(
    head: SheetHead, told: list[str], look: Look
) -> None:
    look.shield.put(is_up=True)
    rename(head)
    assert told == []


def test_a_name_that_is_being_written_goes_to_no_other_run_sheet(
    head: SheetHead, told: list[str]
) -> None:
    head._ask_for_name(is_new=False)
    head.name.setText("Morning")
    head.show_sheets((LONG, BARE, replace(LATE, name="Night")), "s3")
    assert head.name.isHidden()
    assert told == []
