"""What standby says was said: no more than is proved, and no sign of it unseen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.marks import Mark
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.standby_panel import StandbyPanel
from tests.ui.conftest import Show
from tests.ui.sheet_things import FIRST, mark, standby


@pytest.fixture
def panel(look: Look, show: Show) -> StandbyPanel:
    return show(StandbyPanel(look), 600, 240)


def said_by(panel: StandbyPanel, found: Mark) -> str:
    panel.show_standby(replace(standby(), said=found))
    return panel.findChildren(QLabel, "standbyState")[0].text()


def test_what_is_proved_is_told_as_said(panel: StandbyPanel) -> None:
    assert said_by(panel, mark()).startswith("Said at")
    assert "in ALL rooms" in said_by(panel, mark(room=None))
    silent = mark().entry
    silent = replace(silent, line=replace(silent.line, mode=Mode.CONTEXT))
    assert said_by(panel, Mark(silent)).startswith("Already told in lobby")


def test_what_nobody_knows_is_not_told_as_said(panel: StandbyPanel) -> None:
    assert "may have been said" in said_by(panel, mark(Outcome.UNKNOWN))
    flying = replace(mark().entry, stage=Stage.IN_FLIGHT, verdict=None)
    assert "may have been said" in said_by(panel, Mark(flying))


def test_signs_that_turn_a_sentence_round_are_seen(panel: StandbyPanel) -> None:
    cue = replace(FIRST, text="Say \u202eon\u202c.", note="Not \u202enow")
    panel.show_standby(standby(cue))
    assert panel.text() == "Say ⟨U+202E⟩on⟨U+202C⟩."
    notes = [label.text() for label in panel.findChildren(QLabel, "standbyNote")]
    assert any("⟨U+202E⟩" in note for note in notes)


def test_a_room_that_has_closed_is_an_alarm(panel: StandbyPanel) -> None:
    panel.show_standby(replace(standby(), is_there=False))
    state = panel.findChildren(QLabel, "standbyState")[0]
    assert state.text() == "The chosen room has closed. Choose another before you press GO."
    assert state.property("alarm") is True
    aimed = replace(FIRST, target=Target("A12345678", "lobby"))
    panel.show_standby(replace(standby(aimed), is_there=False))
    assert state.text().startswith("The room of this cue has closed.")
    panel.show_standby(standby())
    assert state.property("alarm") is False
