"""What a press in the composer lets go, and what keeps a line there."""

from __future__ import annotations

import pytest

from bithuman_panel.core.choice import Choice
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.gate import LOCKOUT_S
from bithuman_panel.core.models import Agent, Mode, Route, Target, line_of
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.outlet import Key
from tests.core.entries import throttled
from tests.presenters.desk import ALL, CANARY, LOBBY, Desk


def test_a_press_lets_exactly_one_line_go(desk: Desk) -> None:
    desk.press()
    (entry,) = desk.sender.submitted
    assert desk.entries == [entry]
    assert entry.line == line_of(Mode.SPEAK, "Welcome.", Target("A1", "lobby"))
    assert (entry.id, entry.profile, entry.stage) == ("e1", "show", Stage.QUEUED)
    assert entry.created_at == desk.clock.now()
    assert desk.screen.refusals == []


def test_the_text_is_gone_with_the_line_so_that_it_cannot_go_twice(desk: Desk) -> None:
    desk.press()
    desk.press()
    assert len(desk.sender.submitted) == 1
    assert desk.screen.text == ""
    assert desk.memory.drafts == {}
    assert "empty" in (desk.screen.refusal or "")


def test_a_second_press_within_the_lockout_stays(desk: Desk) -> None:
    desk.press()
    desk.write("And again.")
    desk.press(after_s=LOCKOUT_S / 2)
    assert len(desk.sender.submitted) == 1
    assert "too soon" in (desk.screen.refusal or "")
    assert desk.screen.text == "And again."
    desk.press(after_s=LOCKOUT_S)
    assert [entry.id for entry in desk.sender.submitted] == ["e1", "e2"]


def test_a_key_that_repeats_itself_sends_nothing(desk: Desk) -> None:
    for _ in range(5):
        desk.press(Key.REPEATED)
    assert desk.sender.submitted == []
    assert "still down" in (desk.screen.refusal or "")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "empty"),
        (" \n ", "empty"),
        ("bell\a", "U+0007"),
        (f"the key is {CANARY}.", "API secret"),
        (f"{CANARY[:9]}\ud800{CANARY[9:]}", "API secret"),
    ],
)
def test_a_text_that_may_not_go_is_refused_and_stays(desk: Desk, text: str, word: str) -> None:
    desk.write(text)
    desk.press()
    assert desk.sender.submitted == []
    assert desk.entries == []
    assert word in (desk.screen.refusal or "")
    assert CANARY not in (desk.screen.refusal or "")
    assert desk.screen.text == text


def test_nothing_goes_where_nothing_is_chosen() -> None:
    desk = Desk()
    desk.write("Welcome.")
    desk.press()
    assert desk.sender.submitted == []
    assert "Choose an agent" in (desk.screen.refusal or "")
    assert not desk.screen.can_send


def test_what_is_in_the_way_of_every_line_is_known_before_a_press(desk: Desk) -> None:
    assert desk.outlet.obstacle is None
    desk.gate.is_armed = False
    told = str(desk.outlet.obstacle)
    desk.press()
    assert [desk.screen.refusal, desk.sender.submitted] == [told, []]


def test_a_broadcast_needs_its_own_press(desk: Desk) -> None:
    desk.composer.choose(ALL)
    desk.write("Welcome, all.")
    desk.press()
    assert desk.sender.submitted == []
    assert "ALL rooms" in (desk.screen.refusal or "")
    desk.press(Key.REPEATED)
    assert desk.sender.submitted == []
    desk.press(Key.CONFIRMED)
    (entry,) = desk.sender.submitted
    assert entry.line.target.is_broadcast


def test_a_line_of_minutes_needs_the_press_of_a_broadcast_and_the_button_says_how_many(
    desk: Desk,
) -> None:
    desk.write("word " * 320)
    assert desk.screen.sentence == "Speak to Ava in lobby", "two minutes"
    desk.write("word " * 800)
    assert desk.screen.is_long
    assert desk.screen.sentence == "Speak to Ava in lobby, about 5 min"
    assert desk.screen.covered == "Speak to Ava in room 1, about 5 min"
    desk.press()
    assert desk.sender.submitted == []
    assert "about 5 min" in (desk.screen.refusal or "")
    desk.press(Key.REPEATED)
    assert desk.sender.submitted == []
    desk.press(Key.CONFIRMED)
    assert len(desk.sender.submitted) == 1
    assert desk.screen.sentence == "Speak to Ava in lobby"


def test_a_long_context_is_said_by_nobody_and_needs_no_press_of_its_own(desk: Desk) -> None:
    desk.write("word " * 800)
    desk.composer.choose_mode(Mode.CONTEXT)
    assert not desk.screen.is_long
    desk.press()
    assert len(desk.sender.submitted) == 1


def test_on_hold_a_long_line_is_told_of_the_hold(desk: Desk) -> None:
    desk.write("word " * 800)
    desk.gate.is_held = True
    desk.press()
    assert "On hold" in (desk.screen.refusal or "")


def test_the_press_for_a_broadcast_works_for_one_room_too(desk: Desk) -> None:
    desk.press(Key.CONFIRMED)
    assert len(desk.sender.submitted) == 1


def test_a_refused_broadcast_starts_no_lockout(desk: Desk) -> None:
    desk.composer.choose(ALL)
    desk.write("Welcome, all.")
    desk.press()
    desk.press(Key.CONFIRMED, after_s=0.01)
    assert len(desk.sender.submitted) == 1


def test_a_room_that_has_closed_refuses(desk: Desk) -> None:
    desk.composer.choose(LOBBY, room_is_there=False)
    assert desk.screen.sentence == "lobby has closed"
    assert desk.screen.covered == "Room 1 has closed"
    desk.press()
    assert desk.sender.submitted == []
    assert "has closed" in (desk.screen.refusal or "")
    desk.composer.choose(LOBBY)
    desk.press()
    assert len(desk.sender.submitted) == 1


def test_a_key_that_was_not_let_go_sends_no_second_line(desk: Desk) -> None:
    desk.press(by_key=True)
    desk.write("And again.")
    desk.press(by_key=True)
    assert "still down" in (desk.screen.refusal or "")
    desk.outlet.key_released()
    desk.press(by_key=True)
    assert [entry.line.text for entry in desk.sender.submitted] == ["Welcome.", "And again."]


def test_the_same_line_again_is_asked_about_first(desk: Desk) -> None:
    desk.press()
    desk.write("Welcome.")
    desk.press()
    assert "just sent there" in (desk.screen.refusal or "")
    assert desk.screen.text == "Welcome."
    desk.press()
    assert len(desk.sender.submitted) == 2


def test_while_the_platform_asks_to_wait_nothing_goes(desk: Desk) -> None:
    desk.budget.note_answer(throttled(8), desk.clock.now())
    desk.press(after_s=1.0)
    assert desk.screen.refusal == "The platform takes no more lines for now. Press again in 7 s."
    assert desk.screen.text == "Welcome."
    desk.press(after_s=7.0)
    assert len(desk.sender.submitted) == 1


def test_each_line_that_goes_is_counted(desk: Desk) -> None:
    desk.press(Key.REPEATED)
    assert desk.budget.state().sent_lately == 0
    desk.press()
    assert desk.budget.state().sent_lately == 1


def close_the_gate(desk: Desk, how: str) -> None:
    desk.gate.is_held = how == "held"
    desk.gate.is_armed = how != "safe"
    desk.gate.stopped_by = say("Enter the new secret.") if how == "stopped" else None
    desk.composer.gate_changed()


@pytest.mark.parametrize(
    ("how", "word"), [("held", "On hold"), ("safe", "Safe:"), ("stopped", "Enter the new secret.")]
)
def test_a_shut_gate_keeps_everything_here_and_a_broadcast_is_told_no_other_reason(
    desk: Desk, how: str, word: str
) -> None:
    close_the_gate(desk, how)
    assert not desk.screen.can_send
    desk.press()
    desk.composer.choose(ALL)
    desk.write("Welcome, all.")
    desk.press()
    desk.press(Key.CONFIRMED)
    assert desk.sender.acts == []
    assert len(desk.screen.refusals) == 3
    assert all(word in refusal for refusal in desk.screen.refusals)
    close_the_gate(desk, "open")
    desk.press(Key.CONFIRMED)
    assert len(desk.sender.submitted) == 1


def test_the_button_looks_ready_while_the_gate_is_open(desk: Desk) -> None:
    looks = []
    for how in ("open", "safe", "open", "held", "stopped", "open"):
        close_the_gate(desk, how)
        looks.append(desk.screen.can_send)
    assert looks == [True, False, True, False, False, True]


def test_a_context_is_told_and_never_spoken(desk: Desk) -> None:
    desk.composer.choose_mode(Mode.CONTEXT)
    assert desk.screen.mode is Mode.CONTEXT
    assert desk.screen.sentence == "Tell Ava in lobby"
    desk.press()
    (entry,) = desk.sender.submitted
    assert (entry.line.mode, entry.line.route) == (Mode.CONTEXT, Route.ADD_CONTEXT)


def test_a_speak_takes_the_route_that_was_chosen(desk: Desk) -> None:
    desk.composer.choose_route(via_add_context=True)
    desk.press()
    desk.composer.choose_route(via_add_context=False)
    desk.write("Again.")
    desk.press()
    assert [entry.line.route for entry in desk.sender.submitted] == [
        Route.ADD_CONTEXT,
        Route.SPEAK,
    ]
    assert {entry.line.mode for entry in desk.sender.submitted} == {Mode.SPEAK}


@pytest.mark.parametrize(
    ("choice", "sentence", "is_broadcast", "can_send"),
    [
        (None, "Speak to …", False, False),
        (LOBBY, "Speak to Ava in lobby", False, True),
        (ALL, "Speak to ALL 2 rooms of Ava, 7 people", True, True),
    ],
)
def test_the_button_says_what_it_would_do(
    choice: Choice | None, sentence: str, is_broadcast: bool, can_send: bool
) -> None:
    desk = Desk()
    desk.composer.choose(choice)
    screen = desk.screen
    assert (screen.sentence, screen.is_broadcast, screen.can_send) == (
        sentence,
        is_broadcast,
        can_send,
    )


def test_turning_to_the_composer_opens_a_connection_ahead(desk: Desk) -> None:
    desk.sender.warmed.clear()
    desk.composer.focus()
    assert desk.sender.warmed == ["A1"]
    desk.composer.choose(None)
    desk.composer.focus()
    assert desk.sender.warmed == ["A1"]


def test_while_a_line_is_written_the_connection_ahead_is_asked_for_now_and_then(
    desk: Desk,
) -> None:
    desk.sender.warmed.clear()
    desk.composer.focus()
    for _ in range(20):
        desk.clock.at += 0.5
        desk.composer.edit("Welcome.")
    assert desk.sender.warmed == ["A1"] * 3


def test_for_another_agent_one_is_asked_for_with_the_first_letter(desk: Desk) -> None:
    desk.sender.warmed.clear()
    desk.composer.focus()
    desk.composer.choose(Choice(Agent("B2", "Ben"), "lobby"))
    desk.composer.edit("W")
    assert desk.sender.warmed == ["A1", "B2"]
    desk.composer.choose(None)
    desk.composer.edit("We")
    assert desk.sender.warmed == ["A1", "B2"]


def test_a_line_that_goes_asks_for_the_connection_of_the_next_one(desk: Desk) -> None:
    desk.composer.edit("Welcome.")
    desk.sender.warmed.clear()
    desk.composer.send(Key.PLAIN)
    assert desk.sender.warmed == ["A1"]
    desk.composer.send(Key.PLAIN)
    assert desk.sender.warmed == ["A1"], "nothing went"


def test_for_several_rooms_as_many_connections_are_asked_for(desk: Desk) -> None:
    several = Choice(Agent("A1", "Ava"), "lobby", also=("hall", "foyer"))
    desk.sender.warmed.clear()
    desk.composer.focus()
    desk.composer.choose(several)
    desk.composer.edit("W")
    desk.composer.edit("We")
    assert desk.sender.warmed == ["A1", "A1 × 3"], "at once, when more are to go than before"
    desk.clock.at += 6
    desk.composer.edit("Wel")
    desk.composer.send(Key.PLAIN)
    assert desk.sender.warmed == ["A1", *["A1 × 3"] * 3]


def test_behind_the_shield_the_sentence_names_the_room_by_its_number(desk: Desk) -> None:
    assert desk.screen.sentence == "Speak to Ava in lobby"
    assert desk.screen.covered == "Speak to Ava in room 1"
    desk.composer.choose_mode(Mode.CONTEXT)
    assert desk.screen.covered == "Tell Ava in room 1"
    desk.composer.choose(None)
    assert desk.screen.covered == desk.screen.sentence


def test_a_line_is_with_its_lane_before_the_composer_is_empty(desk: Desk) -> None:
    left: list[str] = []
    submit = desk.sender.submit

    def submitted(entry: Entry, *, is_ahead: bool = False) -> bool:
        left.append(desk.screen.text)
        return submit(entry, is_ahead=is_ahead)

    desk.sender.submit = submitted  # type: ignore[method-assign]
    desk.press()
    assert left == ["Welcome."], "what is shown of it costs more than its sending"
    assert desk.screen.text == ""
