from __future__ import annotations

from bithuman_panel.ui.fact_grid import FactGrid
from bithuman_panel.ui.look import Look
from tests.ui.conftest import Show

FACTS = (("Plan", "business"), ("Status", "active"))


def test_facts_come_and_go(show: Show, look: Look) -> None:
    grid = show(FactGrid(look))
    grid.show_facts(FACTS)
    assert [grid.text_of(name) for name, _ in FACTS] == ["business", "active"]
    grid.show_facts(FACTS[1:])
    assert [grid.text_of(name) for name, _ in FACTS] == ["", "active"]


def test_in_little_room_a_value_stands_below_its_name(show: Show, look: Look) -> None:
    grid = show(FactGrid(look), 600, 300)
    grid.show_facts(FACTS)
    name, value = grid._rows[0]
    grid._grid.activate()
    assert value.x() > name.x()
    grid.resize(300, 300)
    grid._grid.activate()
    assert value.y() >= name.geometry().bottom()
    assert value.x() == name.x()
    grid.resize(600, 300)
    grid._grid.activate()
    assert value.x() > name.x()
