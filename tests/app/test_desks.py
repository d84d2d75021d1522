"""One desk at a time: each is closed before the next one opens, and why none is open is told."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from bithuman_panel.app.desks import Desks
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.app.releases import Releases
    from bithuman_panel.app.stage import Stage
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.bridge import EntryBridge
    from bithuman_panel.ui.main_window import MainWindow

BROKEN = StoreFailed(say("The history cannot be read. Check the disk."))


@dataclass
class Hall:
    """All that a desk is opened in; ``acts`` is what was done, in order."""

    written: str = ""
    acts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        message = SimpleNamespace(text=lambda: self.written)
        window = SimpleNamespace(
            composer=SimpleNamespace(refuse=self._tell("refused"), message=message),
            telling=SimpleNamespace(show_problem=self._tell("problem")),
        )
        self.desks = Desks(
            cast("MainWindow", window),
            cast("EntryBridge", SimpleNamespace(hand_over_all=lambda: None)),
            cast("Releases", SimpleNamespace(open_desk=lambda: None)),
            self._new_stage,
            on_open=lambda _desk, _stage: self.acts.append("open"),
            on_leave=lambda: self.acts.append("leave"),
        )

    def desk(self, name: str) -> Desk:
        return cast("Desk", SimpleNamespace(close=lambda: self.acts.append(f"closed {name}")))

    def change(self, opened: Callable[[], Desk]) -> None:
        asyncio.run(self.desks.to_open(lambda: self.desks.change(opened)))

    def _tell(self, how: str) -> Callable[[Sentence], None]:
        return lambda sentence: self.acts.append(f"{how}: {sentence}")

    def _new_stage(self, _desk: Desk) -> Stage:
        async def close() -> None:
            self.acts.append("stage closed")

        def start(written: str) -> None:
            self.acts.append(f"started {written}".strip())

        return cast("Stage", SimpleNamespace(start=start, close=close))


def test_the_desk_before_is_closed_before_the_next_one_opens() -> None:
    hall = Hall()
    hall.change(lambda: hall.desk("one"))
    hall.change(lambda: hall.desk("two"))
    assert hall.acts == [
        *("leave", "started", "open"),
        *("leave", "stage closed", "closed one", "started", "open"),
    ]
    assert hall.desks.now() is not None


def test_what_was_written_before_the_first_desk_of_all_stays_and_is_said_to_be_unsent() -> None:
    hall = Hall(written="Welcome.")
    hall.desks.refuse()
    hall.change(lambda: hall.desk("one"))
    hall.change(lambda: hall.desk("two"))
    started = [act for act in hall.acts if act.startswith("started")]
    assert started == ["started Welcome.", "started"]
    refused = [act for act in hall.acts if "still opening" in act]
    assert len(refused) == 2, "at the press, and once the desk is open"


def test_a_desk_that_cannot_be_opened_is_told_and_a_press_says_why_too() -> None:
    def opened() -> Desk:
        raise BROKEN

    hall = Hall()
    hall.change(opened)
    hall.desks.refuse()
    told = str(BROKEN.sentence)
    assert hall.acts == ["leave", f"problem: {told}", f"refused: {told}"]
    assert (hall.desks.now(), hall.desks.not_open) == (None, None), "that was told already"


def test_where_a_fault_of_our_own_ends_it_no_account_is_open() -> None:
    def opened() -> Desk:
        raise ZeroDivisionError

    hall = Hall()
    with pytest.raises(ZeroDivisionError):
        hall.change(opened)
    assert "No account is open" in str(hall.desks.not_open)


def test_a_desk_that_is_still_being_opened_when_the_window_closes_is_closed_too() -> None:
    hall = Hall()

    async def close_meanwhile() -> None:
        opening = asyncio.ensure_future(hall.desks.change(lambda: hall.desk("one")))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        opening.cancel()
        await hall.desks.settle()
        await hall.desks.leave()

    asyncio.run(close_meanwhile())
    assert hall.acts[-1] == "closed one"
    assert "started" not in hall.acts
