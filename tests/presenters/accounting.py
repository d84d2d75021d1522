"""Stand-ins for the cards of the account, and for the platform behind them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bithuman_panel.core.models import Account
from tests.presenters.fakes import answer

if TYPE_CHECKING:
    from bithuman_panel.core.activity import RuntimeSession
    from bithuman_panel.core.ending import Ended
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.account_card import AccountShown


@dataclass
class AccountScreen:
    """All that the card Account ever showed."""

    shown: list[AccountShown] = field(default_factory=list)

    def show_account(self, shown: AccountShown) -> None:
        self.shown.append(shown)


@dataclass
class ScriptedAccount:
    """An account that answers as scripted."""

    answer: Account | Exception = field(default_factory=Account)
    asked: int = 0

    async def account(self) -> Account:
        self.asked += 1
        return answer(self.answer)


@dataclass
class EndingScreen:
    """All that the card said on which a session is ended."""

    sessions: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    complaints: list[str | None] = field(default_factory=list)
    busy: int = 0
    outcomes: list[str] = field(default_factory=list)

    def show_session(self, session: RuntimeSession, names: tuple[str, ...]) -> None:
        self.sessions.append((session.id, names))

    def complain(self, sentence: Sentence | None) -> None:
        self.complaints.append(None if sentence is None else str(sentence))

    def show_busy(self) -> None:
        self.busy += 1

    def show_outcome(self, sentence: Sentence) -> None:
        self.outcomes.append(str(sentence))


class ScriptedEndings:
    """Answers each end with the next of ``outcomes``, once it may."""

    def __init__(self, *outcomes: Ended) -> None:
        self._outcomes = list(outcomes)
        self.asked: list[str] = []
        self.may_answer = asyncio.Event()

    async def end_session(self, session_id: str) -> Ended:
        self.asked.append(session_id)
        await self.may_answer.wait()
        return self._outcomes.pop(0)
