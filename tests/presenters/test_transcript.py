"""What the transcript pane shows, and says where it has nothing to show."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from bithuman_panel.core.activity import Activity, RuntimeSession
from bithuman_panel.core.choice import Choice
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.models import Agent, Line, Mode, Target, line_of
from bithuman_panel.core.transcript import Said, Transcript
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.activity import ActivityPresenter
from bithuman_panel.presenters.transcript import TranscriptPresenter, Utterance
from bithuman_panel.presenters.transcripts import TranscriptsPresenter
from tests.presenters.fakes import HandClock, ScriptedTalks, api_failed
from tests.presenters.screens import TranscriptScreen
from tests.presenters.test_activity import ScriptedActivity

AVA = Agent("A1", "Ava", "ready", "essence-2")
LOBBY = Choice(AVA, "lobby")
TALK = RuntimeSession("s1", "A1", "lobby", has_transcript=True)
HELLO = Transcript((Said(10.0, False, "Where is\nmy coat?"), Said(12.0, True, "Welcome.")))


@dataclass
class Pane:
    """A pane with what it listens to; reads are handed in by :meth:`read`."""

    live: Activity | None = field(default_factory=lambda: Activity(sessions=(TALK,)))
    entries: list[Entry] = field(default_factory=list)
    contexts: list[Line] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.screen = TranscriptScreen()
        self.talks = ScriptedTalks()
        self.activity = ActivityPresenter(ScriptedActivity([Activity()]), lambda: True)
        self.activity.activity = self.live
        self.transcripts = TranscriptsPresenter(
            self.talks, lambda: self.activity.activity, lambda: True, HandClock()
        )
        self.presenter = TranscriptPresenter(
            self.screen,
            self.transcripts,
            self.activity,
            lambda: self.entries,
            self.contexts.append,
            lambda sentence: f"[{sentence}]",
        )

    def open(self, choice: Choice | None = LOBBY) -> None:
        self.presenter.show(is_shown=True)
        self.presenter.aim(choice)

    def read(self, transcript: Transcript = HELLO, talk: RuntimeSession = TALK) -> None:
        self.transcripts._take(talk, transcript)

    def list_live(self, *sessions: RuntimeSession) -> None:
        self.activity._take(Activity(sessions=sessions))

    def looked_at(self) -> tuple[str, str] | None:
        return self.transcripts._looked_at

    def state(self) -> str:
        return str(self.screen.state or "")


def test_it_reads_the_chosen_room_while_it_is_in_sight() -> None:
    pane = Pane()
    pane.presenter.aim(LOBBY)
    assert pane.looked_at() is None
    pane.presenter.show(is_shown=True)
    assert pane.looked_at() == ("A1", "lobby")
    pane.presenter.show(is_shown=False)
    assert pane.looked_at() is None
    pane.read()
    assert [*pane.screen.said] == []


def test_what_is_said_is_shown_with_the_name_of_the_agent() -> None:
    pane = Pane()
    pane.open()
    assert pane.state() == "Reading what is said …"
    pane.read()
    assert [said.text for said in pane.screen.said] == ["Where is\nmy coat?", "Welcome."]
    assert [said.by_agent for said in pane.screen.said] == [False, True]
    assert (pane.screen.agent, pane.screen.state) == ("Ava", None)


def test_our_line_is_marked_with_its_entry() -> None:
    entry = Entry("e1", line_of(Mode.SPEAK, "Welcome.", Target("A1", "lobby")), "default", 11.0)
    elsewhere = replace(entry, id="e2").heard_in(Heard("hall", 10.0, 1.0, 0.9, "s9"))
    pane = Pane(entries=[entry, elsewhere])
    pane.open()
    pane.read()
    assert [said.entry for said in pane.screen.said] == [None, None]
    heard = entry.heard_in(Heard("lobby", 12.0, 1.0, 0.9, "s1"))
    pane.entries[0] = heard
    pane.presenter.refresh()
    assert [said.entry for said in pane.screen.said] == [None, heard]


def test_a_visitor_who_spoke_at_the_same_time_is_not_our_line() -> None:
    entry = Entry("e1", line_of(Mode.SPEAK, "Welcome.", Target("A1", "lobby")), "default", 11.0)
    pane = Pane(entries=[entry.heard_in(Heard("lobby", 10.0, 1.0, 0.9, "s1"))])
    pane.open()
    pane.read()
    assert [said.entry for said in pane.screen.said] == [None, None]


@pytest.mark.parametrize(
    "choice", [None, Choice(AVA), Choice(AVA, "lobby", also=("hall",))], ids=["none", "all", "two"]
)
def test_without_one_room_it_asks_for_one(choice: Choice | None) -> None:
    pane = Pane()
    pane.open(choice)
    assert pane.state() == "Choose one room to read what is said there."
    assert pane.looked_at() is None
    assert [*pane.screen.said] == []


@pytest.mark.parametrize(
    ("live", "told"),
    [
        (None, "Looking for the conversation"),
        (Activity(), "None of the account's conversations has this room's name"),
        (Activity(sessions=(TALK, TALK._replace(id="s2"))), "Several of the account's"),
        (Activity(sessions=(TALK._replace(has_transcript=False),)), "writes down nothing"),
    ],
)
def test_it_says_why_there_is_nothing(live: Activity | None, told: str) -> None:
    pane = Pane(live)
    pane.open()
    assert told in pane.state()


def test_a_conversation_in_which_nobody_has_spoken() -> None:
    pane = Pane()
    pane.open()
    pane.read(Transcript())
    assert pane.state() == "Nobody has said anything here yet."


def test_a_conversation_whose_words_the_platform_does_not_have() -> None:
    pane = Pane()
    pane.open()
    pane.transcripts._fail(TALK, api_failed(FailureKind.AGENT_NOT_FOUND).failure)
    pane.presenter.refresh()
    assert "writes down nothing" in pane.state()


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (FailureKind.BAD_SECRET, "refuses the API secret"),
        (FailureKind.FORBIDDEN, "may not read"),
        (FailureKind.PLAN_REQUIRED, "may not read"),
        (FailureKind.WRONG_ADDRESS, "does not show"),
    ],
)
def test_when_nothing_is_read_more_it_says_why_and_what_was_said_stays(
    kind: FailureKind, told: str
) -> None:
    pane = Pane()
    pane.open()
    pane.read()
    pane.transcripts._end(Failure(kind, say("x"), say("y")))
    assert told in pane.state()
    assert len(pane.screen.said) == 2


def test_a_platform_without_that_list() -> None:
    pane = Pane(None)
    pane.open()
    pane.activity.is_served = False
    pane.activity._take(None)
    assert "does not show" in pane.state()


def test_a_conversation_that_has_ended_stays_until_another_is_chosen() -> None:
    pane = Pane()
    pane.open()
    pane.read()
    pane.list_live()
    assert "has ended" in pane.state()
    assert len(pane.screen.said) == 2
    pane.presenter.aim(replace(LOBBY, agent=AVA._replace(status="busy")))
    assert len(pane.screen.said) == 2, "the same room"
    pane.presenter.aim(Choice(AVA, "hall"))
    assert [*pane.screen.said] == []
    assert "None of" in pane.state()


def test_a_conversation_that_says_itself_that_it_has_ended() -> None:
    pane = Pane()
    pane.open()
    pane.read(replace(HELLO, is_live=False))
    assert "has ended" in pane.state()


def test_what_is_said_elsewhere_changes_nothing() -> None:
    pane = Pane()
    pane.open()
    pane.read()
    shown = pane.screen.times
    pane.read(talk=TALK._replace(id="s7", room="hall"))
    assert pane.screen.times == shown


def test_a_visitors_words_become_a_context_that_is_not_sent() -> None:
    pane = Pane()
    pane.open()
    pane.presenter.use(Utterance(10.0, False, "Where is\nmy \u202ecoat?"))
    (line,) = pane.contexts
    assert (line.mode, line.target) == (Mode.CONTEXT, Target("A1", "lobby"))
    assert line.text == "[A visitor said: Where is my ⟨U+202E⟩coat?]"


def test_a_speech_is_cut_and_an_agent_tells_itself_nothing() -> None:
    pane = Pane()
    pane.presenter.use(Utterance(10.0, False, "Nobody is chosen."))
    pane.open()
    pane.presenter.use(Utterance(10.0, True, "Welcome."))
    assert pane.contexts == []
    pane.presenter.use(Utterance(10.0, False, "word " * 2_000))
    assert len(pane.contexts[0].text) < 1_100
    assert pane.contexts[0].text.endswith("…]")


def test_a_sentence_is_english_unless_it_is_said_otherwise() -> None:
    pane = Pane()
    contexts: list[Line] = []
    presenter = TranscriptPresenter(
        pane.screen, pane.transcripts, pane.activity, tuple, contexts.append
    )
    presenter.aim(LOBBY)
    presenter.use(Utterance(1.0, False, "Hello."))
    assert contexts[0].text == "A visitor said: Hello."
