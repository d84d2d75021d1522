"""Heard it? Which entries are marked, when, and what never changes."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from email.utils import formatdate
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.activity import RuntimeSession
from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.exchange import Exchange, Timing
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.hearing import HORIZON_S
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.readbudget import Share
from bithuman_panel.core.transcript import Said, Transcript
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.hearing import LISTENS_S, SOON_S, HearingPresenter
from bithuman_panel.presenters.transcripts import Wish
from tests.presenters.fakes import HandClock, OpenEars

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from bithuman_panel.core.wording import Sentence

WELCOME = "Good evening and welcome to the Grand Hall."
LOBBY = Target("A1", "lobby")
TALK = RuntimeSession("s1", "A1", "lobby", has_transcript=True)
STAGE = RuntimeSession("s2", "A1", "stage", has_transcript=True)


@dataclass
class Room:
    """A presenter; what it starts is awaited when :meth:`settle` says so."""

    ears: OpenEars = field(default_factory=OpenEars)
    clock: HandClock = field(default_factory=HandClock)
    known: list[tuple[RuntimeSession, Transcript]] = field(default_factory=list)
    told: list[tuple[str, Heard]] = field(default_factory=list)
    problems: list[Sentence] = field(default_factory=list)
    waiting: list[Coroutine[None, None, None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.presenter = HearingPresenter(
            self.ears,
            lambda: self.known,
            self.clock,
            self.waiting.append,
            lambda entry, heard: self.told.append((entry, heard)),
            self.problems.append,
        )

    def settle(self) -> None:
        while self.waiting:
            asyncio.run(self.waiting.pop(0))

    def send(
        self,
        name: str = "e1",
        text: str = WELCOME,
        target: Target = LOBBY,
        outcome: Outcome = Outcome.DELIVERED,
        rooms: tuple[str, ...] | None = None,
        mode: Mode = Mode.SPEAK,
    ) -> Entry:
        """Let a line go now; its reply comes at once, by a clock that is right."""
        entry = Entry(name, line_of(mode, text, target), "default", self.clock.now())
        date = (("Date", formatdate(self.clock.now())),)
        exchange = Exchange("POST", "u", reply_headers=date, timing=Timing(total_ms=100))
        report = None if rooms is None else Report(len(rooms), rooms)
        entry = entry.done(exchange, Verdict(outcome, 200, report))
        self.presenter.note(entry)
        return entry

    def hear(self, text: str = WELCOME, after_s: float = 2.0, talk: RuntimeSession = TALK) -> None:
        """Let the agent say something, and read it."""
        said = Said(self.clock.now() + after_s, True, text)
        self.presenter.hear(talk, Transcript((said,)))
        self.settle()


@pytest.mark.parametrize("outcome", [Outcome.DELIVERED, Outcome.PARTLY_DELIVERED, Outcome.UNKNOWN])
def test_a_line_that_is_found_is_marked_once(outcome: Outcome) -> None:
    room = Room()
    room.send(outcome=outcome)
    room.hear()
    room.hear()
    ((name, heard),) = room.told
    assert (name, heard.room, heard.session) == ("e1", "lobby", "s1")
    assert heard.after_s == pytest.approx(2.0, abs=0.6)
    assert room.ears.kept == [(name, heard)]


@pytest.mark.parametrize(
    "outcome", [Outcome.NOT_SENT, Outcome.REJECTED, Outcome.THROTTLED, Outcome.NOT_HEARD]
)
def test_what_surely_did_not_arrive_is_not_looked_for(outcome: Outcome) -> None:
    room = Room()
    room.send(outcome=outcome)
    room.hear()
    assert room.told == []
    assert list(room.presenter.wishes()) == []


def test_a_context_is_not_spoken_and_so_not_heard() -> None:
    room = Room()
    room.send(mode=Mode.CONTEXT)
    room.hear()
    assert room.told == []


def test_a_line_on_its_way_is_not_looked_for() -> None:
    room = Room()
    entry = Entry("e1", line_of(Mode.SPEAK, WELCOME, LOBBY), "default", room.clock.now())
    room.presenter.note(entry.in_flight())
    assert list(room.presenter.wishes()) == []


def test_another_room_has_not_heard_it() -> None:
    room = Room()
    room.send()
    room.hear(talk=STAGE)
    room.hear(talk=RuntimeSession("s3", "A2", "lobby"))
    room.hear(talk=RuntimeSession("s4", "A1"))
    assert (room.told, room.ears.compared) == ([], 0)


def test_a_broadcast_is_heard_in_each_room_that_it_names() -> None:
    room = Room()
    room.send(target=Target("A1"), rooms=("lobby", "stage"))
    assert [wish.room for wish in room.presenter.wishes()] == ["lobby", "stage"]
    room.hear()
    assert [wish.room for wish in room.presenter.wishes()] == ["stage"]
    room.hear(talk=STAGE)
    room.hear(talk=RuntimeSession("s5", "A1", "booth"))
    assert [heard.room for _, heard in room.told] == ["lobby", "stage"]


@pytest.mark.parametrize("has_report", [True, False])
def test_a_broadcast_that_names_no_room_may_be_heard_in_any(has_report: bool) -> None:
    room = Room()
    entry = room.send(target=Target("A1"), outcome=Outcome.UNKNOWN)
    verdict = Verdict(Outcome.UNKNOWN, 500, Report() if has_report else None)
    room.presenter.note(replace(entry, verdict=verdict))
    assert list(room.presenter.wishes()) == [Wish("A1", None, 3.0, Share.BEHIND)]
    room.hear(talk=RuntimeSession("s5", "A1", "booth"))
    assert [heard.room for _, heard in room.told] == ["booth"]


def test_what_was_read_before_the_outcome_was_known_counts_too() -> None:
    room = Room()
    said = Said(room.clock.now() + 1, True, WELCOME)
    room.known = [(STAGE, Transcript((said,))), (TALK, Transcript((said,)))]
    room.send(outcome=Outcome.UNKNOWN)
    room.settle()
    assert [(name, heard.room) for name, heard in room.told] == [("e1", "lobby")]


def test_a_message_is_of_one_line_even_where_both_say_the_same() -> None:
    room = Room()
    room.send("e1")
    room.send("e2")
    room.hear()
    assert [name for name, _ in room.told] == ["e1"]


def test_two_replies_that_come_at_once_are_compared_one_after_the_other() -> None:
    room = Room()
    room.send()
    first = Transcript((Said(room.clock.now() + 1, True, "Let me think."),))
    second = Transcript((*first.messages, Said(room.clock.now() + 2, True, WELCOME)))
    room.presenter.hear(TALK, first)
    room.presenter.hear(TALK, second)
    assert len(room.waiting) == 1
    room.settle()
    assert [name for name, _ in room.told] == ["e1"]
    assert room.ears.compared == 1


def test_it_looks_often_at_first_then_less_often_then_no_more() -> None:
    room = Room()
    room.send()
    assert list(room.presenter.wishes()) == [Wish("A1", "lobby", 3.0, Share.BEHIND)]
    room.clock.at += SOON_S
    assert list(room.presenter.wishes()) == [Wish("A1", "lobby", 10.0)]
    room.clock.at += LISTENS_S
    assert list(room.presenter.wishes()) == []


def test_a_line_from_long_ago_is_forgotten_with_the_next() -> None:
    room = Room()
    room.send("e1")
    room.clock.at += HORIZON_S + 1
    room.send("e2", text="The doors close now.")
    room.hear(after_s=-HORIZON_S)
    assert room.told == []


def test_a_line_from_long_ago_is_forgotten_with_its_own_news() -> None:
    room = Room()
    entry = room.send(outcome=Outcome.UNKNOWN)
    assert list(room.presenter.wishes()) != []
    room.clock.at += HORIZON_S + 1
    room.presenter.note(entry)
    assert list(room.presenter.wishes()) == []


def test_a_line_that_was_heard_before_is_not_looked_for_again() -> None:
    room = Room()
    entry = room.send(outcome=Outcome.UNKNOWN)
    room.presenter.note(entry.heard_in(Heard("lobby", 1.0, None, 0.9, "s1")))
    assert list(room.presenter.wishes()) == []
    room.hear()
    assert room.told == []


def test_a_late_answer_that_refuses_it_ends_the_search() -> None:
    room = Room()
    entry = room.send(outcome=Outcome.UNKNOWN)
    exchange = Exchange("POST", "u", reply_headers=(("Date", formatdate(0)),))
    late = entry.answered_late(exchange, Verdict(Outcome.REJECTED, 404), room.clock.now())
    room.presenter.note(late)
    assert list(room.presenter.wishes()) == []


def test_without_a_reply_that_tells_the_time_there_is_no_time() -> None:
    room = Room()
    entry = Entry("e1", line_of(Mode.SPEAK, WELCOME, LOBBY), "default", room.clock.now())
    room.presenter.note(entry.done(Exchange("POST", "u"), Verdict(Outcome.UNKNOWN)))
    room.hear()
    ((_, heard),) = room.told
    assert heard.after_s is None


def test_every_reply_tells_more_of_the_clocks() -> None:
    room = Room()
    room.send("e0", text="One.", outcome=Outcome.REJECTED)
    room.clock.at += 0.8
    room.send("e1")
    room.hear()
    ((_, heard),) = room.told
    assert heard.after_s == pytest.approx(2.0, abs=0.2)


def test_what_cannot_be_kept_is_true_all_the_same() -> None:
    room = Room(OpenEars(failure=StoreFailed(say("The disk is full."))))
    room.send()
    room.hear()
    assert [name for name, _ in room.told] == ["e1"]
    assert [str(problem) for problem in room.problems] == ["The disk is full."]


def test_a_line_that_went_meanwhile_is_not_marked() -> None:
    room = Room()
    entry = room.send(outcome=Outcome.UNKNOWN)
    room.presenter.hear(TALK, Transcript((Said(room.clock.now() + 1, True, WELCOME),)))

    lines = room.presenter._lines
    real = room.ears.heard_lines

    async def slow(said: object, let_go: object, ahead_s: float | None) -> object:
        found = await real(said, let_go, ahead_s)  # type: ignore[arg-type]
        lines.pop(entry.id)
        return found

    room.ears.heard_lines = slow  # type: ignore[method-assign,assignment]
    room.settle()
    assert room.told == []
