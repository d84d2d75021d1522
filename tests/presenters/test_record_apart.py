"""A fault of the panel's own in one place where a line is shown, and all the other places."""

from __future__ import annotations

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.presenters.record import Urgency
from tests.presenters.recorded import DELIVERED, Stage, entry, ids

pytestmark = pytest.mark.allow_log_warning
PLACES = ("show_latest", "show_last", "show_details", "select_row", "show_state", "change_rows")


def fails(*_of: object, **_how: object) -> None:
    raise RuntimeError("a defect")


@pytest.mark.parametrize("place", PLACES)
def test_a_line_has_its_row_and_its_outcome_though_one_place_fails(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage([entry(1, DELIVERED)])
    stage.open()
    monkeypatch.setattr(stage.screen, place, fails)
    stage.record.add(entry(2))
    stage.record.show_row(entry(2, DELIVERED))
    stage.record.change(entry(2, DELIVERED))
    assert ids(stage.screen.rows) == ["e2", "e1"]
    shown = stage.history.rows.entry_at(0)
    assert shown is not None
    assert shown.outcome is Outcome.DELIVERED
    assert stage.screen.heard == [("Delivered to one room.", Urgency.POLITE)]
    if place != "show_latest":
        assert stage.screen.latest[0] == entry(2, DELIVERED)
    if place != "show_last":
        assert stage.screen.last == entry(2, DELIVERED)
    assert [str(fault) for fault in stage.faults] == ["a defect"], "told of once"


def test_a_list_that_fails_keeps_a_line_from_no_other_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stage = Stage()
    stage.open()
    with monkeypatch.context() as patched:
        patched.setattr(stage.screen, "insert_rows", fails)
        stage.record.add(entry(1))
    assert stage.screen.latest == (entry(1),)
    assert stage.screen.last == entry(1)
    stage.record.show_row(entry(1, DELIVERED))
    stage.record.change(entry(1, DELIVERED))
    assert stage.screen.last == entry(1, DELIVERED)
    assert stage.screen.heard == [("Delivered to one room.", Urgency.POLITE)]
    assert stage.history.rows.entry_at(0) == entry(1, DELIVERED), "and it is in the list's rows"
    assert str(stage.faults[0]) == "a defect"
