"""What an agent's pace is taken for, and what is learned of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from bithuman_panel.core.activity import RuntimeSession
from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.core.exchange import Exchange
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.pace import Pace
from bithuman_panel.core.speaking import speaking_s
from bithuman_panel.core.transcript import Said, Transcript
from bithuman_panel.presenters.pace import PacePresenter
from tests.presenters.fakes import PaceInHand

ONE = "One two three four five six seven eight nine ten."
TWO = "Ten nine eight seven six five four three two one."
LOBBY = Target("A1", "lobby")
TALK = RuntimeSession("s1", "A1", "lobby", has_transcript=True)
EXCHANGE = Exchange("POST", "https://api.example")
# Sent a second apart, and five seconds apart in the transcript: 120 words a minute.
SAID = (Said(10.0, True, ONE), Said(15.0, True, TWO))


def spoken(
    text: str,
    at: float,
    target: Target = LOBBY,
    outcome: Outcome = Outcome.DELIVERED,
    mode: Mode = Mode.SPEAK,
    rooms: tuple[str, ...] | None = None,
) -> Entry:
    entry = Entry(text, line_of(mode, text, target), "default", at)
    return entry.done(EXCHANGE, Verdict(outcome, 200, Report(rooms=rooms)))


@dataclass
class Ear:
    """A presenter that is told what was said in one conversation."""

    memory: PaceInHand = field(default_factory=PaceInHand)
    changes: int = 0

    def __post_init__(self) -> None:
        languages = {"A1": "en", "A2": "fi"}
        self.presenter = PacePresenter(self.memory, languages.get, self._changed)

    def _changed(self) -> None:
        self.changes += 1

    def read(self, talk: RuntimeSession = TALK, said: tuple[Said, ...] = SAID) -> None:
        self.presenter.hear(talk, Transcript(said))

    def hear_both(self, target: Target = LOBBY, rooms: tuple[str, ...] | None = None) -> None:
        self.presenter.note(spoken(ONE, 500.0, target, rooms=rooms))
        self.presenter.note(spoken(TWO, 501.0, target, rooms=rooms))


def test_nobody_is_as_fast_as_anybody() -> None:
    ear = Ear(PaceInHand(Pace().put("A1", "en", 80)))
    text = "word " * 8
    assert ear.presenter.speaking_s(text, None) == speaking_s(text)
    assert ear.presenter.speaking_s(text, "A1") == pytest.approx(6.0)
    assert ear.presenter.speaking_s(text, "A2") > speaking_s(text), "Finnish words are longer"
    assert ear.presenter.speaking_s(text, "A3") == speaking_s(text)


def test_two_lines_teach() -> None:
    ear = Ear()
    ear.hear_both()
    ear.read()
    assert ear.memory.kept.of("A1", "en") == pytest.approx((160 + 120) / 2)
    assert ear.changes == 1


def test_the_same_two_lines_teach_once() -> None:
    ear = Ear()
    ear.hear_both()
    ear.read()
    ear.presenter.note(spoken("A third line.", 700.0))
    ear.read()
    assert ear.changes == 1


def test_of_a_long_conversation_the_end_teaches() -> None:
    ear = Ear()
    ear.hear_both()
    ear.read(said=(*SAID, *(Said(100.0 + n, True, f"Answer {n}.") for n in range(400))))
    assert ear.changes == 0
    ear.read(said=(*(Said(n / 100, True, f"Answer {n}.") for n in range(400)), *SAID))
    assert ear.changes == 1


def test_one_line_in_a_room_teaches_nothing() -> None:
    ear = Ear()
    ear.read()
    ear.presenter.note(spoken(ONE, 500.0))
    ear.presenter.note(spoken(TWO, 501.0, Target("A1", "hall")))
    ear.read()
    assert ear.changes == 0


@pytest.mark.parametrize(
    "entry",
    [
        spoken(TWO, 501.0, mode=Mode.CONTEXT),
        spoken(TWO, 501.0, outcome=Outcome.UNKNOWN),
        spoken(TWO, 501.0, outcome=Outcome.REJECTED),
        spoken(TWO, 501.0).corrected(Correction.SPOKEN, 9.0),
        replace(spoken(TWO, 501.0), verdict=None),
        Entry("e", line_of(Mode.SPEAK, TWO, LOBBY), "default", 501.0),
        spoken(TWO, 501.0, Target("A1")),
    ],
)
def test_only_what_was_surely_spoken_in_a_known_room_teaches(entry: Entry) -> None:
    ear = Ear()
    ear.presenter.note(spoken(ONE, 500.0))
    ear.presenter.note(entry)
    ear.read()
    assert ear.changes == 0


def test_a_broadcast_teaches_in_the_rooms_that_it_reached() -> None:
    ear = Ear()
    ear.hear_both(Target("A1"), rooms=("lobby", "hall"))
    ear.read()
    assert ear.changes == 1


def test_other_conversations_teach_nothing() -> None:
    ear = Ear()
    ear.hear_both()
    ear.read(RuntimeSession("s9", "A9", "lobby"))
    ear.read(RuntimeSession("s9", "A1"))
    assert ear.changes == 0


def test_of_a_long_day_the_last_lines_are_known() -> None:
    ear = Ear()
    for n in range(50):
        ear.presenter.note(spoken(f"{n}", n))
    (lines,) = ear.presenter._sent.values()
    assert [line.text for line in lines] == [f"{n}" for n in range(30, 50)]
