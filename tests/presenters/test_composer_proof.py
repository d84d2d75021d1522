"""What is told of a line while it is written, and what of it leaves."""

from __future__ import annotations

import pytest

from bithuman_panel.core.models import Mode, line_of
from bithuman_panel.core.resolving import Phrases
from bithuman_panel.core.speakability import Concern
from tests.presenters.desk import ALL, CANARY, HALL, LOBBY, Desk

SNIPPETS = {"hello": "Good evening, {{guest}}!", "door": "The doors are open."}
LEAKY = {"leak": f"It is {CANARY}."}


@pytest.fixture
def phrased(desk: Desk) -> Desk:
    """A composer with a show behind it."""
    desk.phrases = Phrases(SNIPPETS | LEAKY, {"guest": "Ada", "sly": "{{guest}} /nosuch"})
    return desk


def shown(desk: Desk) -> str:
    return desk.screen.preview or ""


def concerns(desk: Desk) -> list[Concern]:
    return [remark.concern for remark in desk.screen.remarks]


def test_what_is_sent_is_what_it_says(phrased: Desk) -> None:
    phrased.write("/hello {{topic|Welcome}}. /door")
    told = "Good evening, Ada! Welcome. The doors are open."
    assert shown(phrased) == f"Will say: {told}"
    phrased.press()
    (entry,) = phrased.entries
    assert entry.line == line_of(Mode.SPEAK, told, LOBBY.target)
    assert shown(phrased) == ""
    phrased.composer.recall_older()
    assert phrased.screen.text == told
    assert shown(phrased) == ""


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Now /nosuch", "There is no snippet /nosuch"),
        ("Now /\ud800nosuch", "There is no snippet /nosuch"),
        ("Welcome {{nobody}}", "nobody has no value"),
        ("Welcome {{guest", "is no variable"),
        ("Welcome {{sly}}", "would be said as it is written"),
    ],
)
def test_what_has_no_words_never_leaves(phrased: Desk, text: str, word: str) -> None:
    phrased.write(text)
    phrased.press()
    assert phrased.sender.submitted == []
    assert word in (phrased.screen.refusal or "")
    assert phrased.screen.text == text
    assert phrased.memory.drafts == {LOBBY.target: phrased.screen.text}


def test_what_is_in_the_way_is_told_before_anything_is_sent(phrased: Desk) -> None:
    phrased.write("Now /nosuch")
    assert "There is no snippet /nosuch" in shown(phrased)
    assert not phrased.screen.is_ready
    assert phrased.screen.refusals == []


def test_a_context_is_resolved_as_well(phrased: Desk) -> None:
    phrased.write("/hello")
    phrased.composer.choose_mode(Mode.CONTEXT)
    assert phrased.screen.preview == "Will tell: Good evening, Ada!"
    phrased.press()
    assert phrased.entries[0].line.text == "Good evening, Ada!"


def test_the_draft_keeps_what_was_typed(phrased: Desk) -> None:
    phrased.write("/hello")
    assert phrased.memory.drafts == {LOBBY.target: "/hello"}
    phrased.composer.choose(HALL)
    assert shown(phrased) == ""
    phrased.composer.choose(LOBBY)
    assert phrased.screen.text == "/hello"
    assert phrased.screen.preview == "Will say: Good evening, Ada!"


def test_another_value_changes_what_will_be_said(phrased: Desk) -> None:
    phrased.write("/hello")
    phrased.phrases = Phrases(SNIPPETS, {"guest": "Grace"})
    phrased.composer.proofread()
    assert phrased.screen.preview == "Will say: Good evening, Grace!"
    phrased.press()
    assert phrased.entries[0].line.text == "Good evening, Grace!"


def test_a_secret_that_a_snippet_brings_neither_leaves_nor_shows(phrased: Desk) -> None:
    phrased.write("/leak")
    assert phrased.screen.preview == "Will say: It is •••."
    assert concerns(phrased) == [Concern.SECRET]
    phrased.press()
    assert phrased.sender.submitted == []
    assert "API secret" in (phrased.screen.refusal or "")


def test_a_long_line_is_shown_by_its_beginning(phrased: Desk) -> None:
    phrased.write("/hello " + "word " * 400)
    assert shown(phrased).startswith("Will say: Good evening, Ada!")
    assert shown(phrased).endswith("…")
    assert len(shown(phrased)) < 420
    phrased.write("/nosuch " * 2_000)
    assert shown(phrased) == ""
    phrased.press()
    assert phrased.sender.submitted == []


def test_the_estimate_is_of_what_will_be_said(phrased: Desk) -> None:
    phrased.write("/door")
    seconds, characters = phrased.screen.estimate
    assert characters == len(SNIPPETS["door"])
    assert seconds >= 1


def test_what_is_read_badly_is_told_of_what_will_be_said(phrased: Desk) -> None:
    phrased.phrases = Phrases({"site": "See www.example.org"}, {})
    phrased.write("/site")
    assert concerns(phrased) == [Concern.LINK]
    phrased.write("See the site")
    assert concerns(phrased) == []


def test_a_line_that_was_sent_here_before_is_told_there_alone(phrased: Desk) -> None:
    phrased.press()
    phrased.write("Welcome.")
    assert concerns(phrased) == [Concern.REPEAT]
    phrased.composer.choose_mode(Mode.CONTEXT)
    assert concerns(phrased) == []
    phrased.composer.choose_mode(Mode.SPEAK)
    phrased.composer.choose(ALL)
    phrased.write("Welcome.")
    assert concerns(phrased) == []


def test_without_a_target_nothing_was_said_there() -> None:
    desk = Desk()
    desk.write("See www.example.org")
    assert concerns(desk) == [Concern.LINK]
