"""The agent's page is offered where there is one, and nothing is opened by asking for it."""

from __future__ import annotations

from dataclasses import dataclass, field

from bithuman_panel.core.models import Agent
from bithuman_panel.presenters.viewer import ViewerPresenter

AVA = Agent("A1", "Ava")


@dataclass
class ViewerScreen:
    """What was offered."""

    offered: list[tuple[Agent, str]] = field(default_factory=list)

    def offer(self, agent: Agent, page: str) -> None:
        self.offered.append((agent, page))


def asked(agent: Agent | None, *, is_rehearsal: bool = False) -> tuple[ViewerScreen, list[str]]:
    screen, refused = ViewerScreen(), list[str]()
    ViewerPresenter(
        lambda: screen,
        lambda: agent,
        lambda told: refused.append(str(told)),
        is_rehearsal=is_rehearsal,
    ).ask()
    return screen, refused


def test_the_page_of_the_chosen_agent_is_offered() -> None:
    screen, refused = asked(AVA)
    assert screen.offered == [(AVA, "https://agent.viewer.bithuman.ai/A1")]
    assert refused == []


def test_without_an_agent_there_is_none() -> None:
    screen, refused = asked(None)
    assert screen.offered == []
    assert refused == ["Choose an agent first. Then open its page."]


def test_in_a_rehearsal_nothing_outside_is_opened() -> None:
    for agent in (AVA, None):
        screen, refused = asked(agent, is_rehearsal=True)
        assert screen.offered == []
        assert refused == ["This is a rehearsal: its agents have no page to open."]
