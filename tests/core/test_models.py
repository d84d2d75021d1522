from __future__ import annotations

import pytest

from bithuman_panel.core.models import Agent, Mode, Route, Target, line_of

TARGET = Target("A12345678", "lobby")


@pytest.mark.parametrize(
    ("mode", "via", "route"),
    [
        (Mode.SPEAK, False, Route.SPEAK),
        (Mode.SPEAK, True, Route.ADD_CONTEXT),
        (Mode.CONTEXT, False, Route.ADD_CONTEXT),
        (Mode.CONTEXT, True, Route.ADD_CONTEXT),
    ],
)
def test_a_context_never_takes_the_route_that_speaks(mode: Mode, via: bool, route: Route) -> None:
    line = line_of(mode, "Hello.", TARGET, via_add_context=via)
    assert (line.mode, line.text, line.target, line.route) == (mode, "Hello.", TARGET, route)


def test_a_target_without_a_room_is_a_broadcast() -> None:
    assert Target("A12345678").is_broadcast
    assert not TARGET.is_broadcast


@pytest.mark.parametrize(
    ("name", "title"),
    [("Ava", "Ava"), (None, "A1"), ("", "A1"), (" \t\u3000", "A1")],
)
def test_an_agent_without_a_name_is_called_by_its_code(name: str | None, title: str) -> None:
    assert Agent("A1", name).title == title
