"""The agent's own page, in the browser: offered with what it costs, never opened by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.agents import page_of
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.models import Agent
    from bithuman_panel.core.wording import Sentence


class ViewerView(Protocol):
    """Where a page is offered."""

    def offer(self, agent: Agent, page: str) -> None:
        """Say what opening ``page`` of ``agent`` costs, and let the operator decide."""
        ...


class ViewerPresenter:
    """Offers the page of the chosen agent. All calls in the GUI thread, none waits.

    ``view`` is asked for when it is wanted; ``refuse`` says elsewhere why nothing is offered.
    """

    def __init__(
        self,
        view: Callable[[], ViewerView],
        agent: Callable[[], Agent | None],
        refuse: Callable[[Sentence], None],
        *,
        is_rehearsal: bool,
    ) -> None:
        self._view = view
        self._agent = agent
        self._refuse = refuse
        self._is_rehearsal = is_rehearsal

    def ask(self) -> None:
        """Offer the page of the chosen agent."""
        agent = self._agent()
        if self._is_rehearsal:
            self._refuse(say("This is a rehearsal: its agents have no page to open."))
        elif agent is None:
            self._refuse(say("Choose an agent first. Then open its page."))
        else:
            self._view().offer(agent, page_of(agent.code))
