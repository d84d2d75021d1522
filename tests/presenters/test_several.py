"""Several rooms at once: a line and an entry for each, let go by one press, all or none."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.choice import Choice
from bithuman_panel.core.cue import Cue
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Line, Target
from bithuman_panel.presenters.outlet import Key
from tests.core.entries import entry_of
from tests.core.shows import cues, show_of
from tests.presenters.desk import AVA, HALL, LOBBY, ROOMS, Desk
from tests.presenters.run_desk import RunDesk

BOTH = Choice(AVA, "hall", ROOMS, also=("lobby",))
TURNED = Choice(AVA, "lobby", ROOMS, also=("hall",))


def aimed(choice: Choice = BOTH, text: str = "Welcome.") -> Desk:
    desk = Desk()
    desk.composer.choose(choice)
    desk.write(text)
    return desk


def rooms(desk: Desk) -> list[str | None]:
    return [entry.line.target.room for entry in desk.sender.submitted]


def test_one_press_lets_a_line_go_to_each_in_the_order_in_which_they_were_chosen() -> None:
    desk = aimed()
    desk.press()
    assert rooms(desk) == ["hall", "lobby"]
    assert [entry.id for entry in desk.entries] == ["e1", "e2"]
    assert {entry.line.text for entry in desk.entries} == {"Welcome."}
    assert desk.budget.state().sent_lately == 2
    assert desk.screen.text == ""


def test_the_sentence_counts_rooms_and_people_and_beside_it_stands_the_cost() -> None:
    desk = aimed()
    assert desk.screen.sentence == "Speak to Ava in 2 rooms, 7 people"
    assert desk.screen.cost is not None
    assert "2 lines of this minute's budget" in desk.screen.cost
    desk.composer.choose(LOBBY)
    assert desk.screen.cost is None


def test_none_goes_where_one_is_refused() -> None:
    desk = aimed(LOBBY)
    desk.press()
    desk.composer.choose(BOTH)
    desk.write("Welcome.")
    desk.press()
    assert rooms(desk) == ["lobby"]
    assert "just sent to one of these 2 rooms" in (desk.screen.refusal or "")
    desk.press()
    assert rooms(desk) == ["lobby", "hall", "lobby"]


def test_none_goes_where_one_room_has_closed() -> None:
    desk = aimed()
    desk.composer.choose(BOTH, room_is_there=False)
    desk.press()
    assert rooms(desk) == []
    assert "Untick it" in (desk.screen.refusal or "")


def test_what_is_on_its_way_counts_against_the_budget() -> None:
    desk = aimed()
    desk.budget._left = (3, desk.clock.at + 60)
    desk.sender.waiting = (entry_of("Before."), entry_of("And before."))
    desk.press()
    assert rooms(desk) == []
    assert "takes one more line" in (desk.screen.refusal or "")
    desk.sender.waiting = ()
    desk.press()
    assert rooms(desk) == ["hall", "lobby"]


def test_the_same_rooms_have_one_draft() -> None:
    desk = aimed(text="For both.")
    desk.composer.choose(LOBBY)
    assert desk.screen.text == ""
    desk.composer.choose(TURNED)
    assert desk.screen.text == "For both."


def test_arrow_up_brings_what_any_of_the_rooms_was_sent_once() -> None:
    desk = aimed()
    desk.press()
    desk.composer.choose(LOBBY)
    desk.write("For the lobby.")
    desk.press()
    desk.composer.choose(BOTH)
    desk.composer.recall_older()
    assert desk.screen.text == "Welcome."
    desk.composer.recall_older()
    assert desk.screen.text == "For the lobby."
    desk.composer.recall_older()
    assert desk.screen.text == "For the lobby."


def test_a_line_taken_back_waits_in_the_held_queue_for_its_own_room() -> None:
    desk = aimed()
    desk.press()
    assert not desk.composer.take_up(desk.entries[0].line)


def test_each_waits_by_itself_in_a_held_queue() -> None:
    desk = aimed()
    desk.press()
    desk.sender.waiting = tuple(desk.entries)
    desk.queue.toggle_hold()
    assert [entry.line.target.room for entry in desk.queue_screen.rows] == ["hall", "lobby"]
    desk.queue_screen.ticks = {"e1"}
    desk.queue.toggle_hold()
    desk.queue.toggle_hold()
    assert rooms(desk) == ["hall", "lobby", "hall"]


def test_a_cue_and_the_lines_at_hand_go_to_one_target() -> None:
    desk = RunDesk()
    items = (*cues(1), Cue("named", text="For the hall.", target=Target("A1", "hall")))
    desk.play_show(replace(show_of(*items), cover="Um.", steer="Be brief."))
    desk.run.aim(BOTH)
    standby = desk.sheet.standby
    assert standby is not None
    assert "Several rooms are chosen" in str(standby.complaint)
    assert not standby.is_open
    for act in (desk.run.go, desk.run.cover, desk.run.steer):
        desk.loop.pass_s(1)
        act(Key.PLAIN)
        assert "Several rooms are chosen" in str(desk.sheet.refusal)
    desk.run.stand_by("named")
    desk.loop.pass_s(1)
    desk.run.go(Key.PLAIN)
    assert rooms(desk) == ["hall"]


ACTS = ("aim", "aim", "press", "press", "press", "hold", "lost", "hasty")
AIMS = (LOBBY, HALL, BOTH, TURNED)


@given(
    st.lists(
        st.tuples(st.sampled_from(ACTS), st.sampled_from(AIMS), st.sampled_from(["One.", "Two."])),
        max_size=40,
    )
)
def test_no_press_sends_a_part_and_no_line_goes_twice_unasked(
    acts: list[tuple[str, Choice, str]],
) -> None:
    desk = aimed()
    last: set[Line] = set()
    asked: set[Line] = set()
    for act, choice, text in acts:
        match act:
            case "hold":
                desk.queue.toggle_hold()
            case "lost" if desk.entries:
                desk.gate.settled(desk.entries[-1].line, Outcome.NOT_SENT)
                last.discard(desk.entries[-1].line)
            case "aim":
                desk.composer.choose(choice)
                desk.write(text)
        before = len(desk.entries)
        if act in ("press", "hasty"):
            desk.press(after_s=0.1 if act == "hasty" else 1.0)
        gone = [entry.line for entry in desk.entries[before:]]
        assert len(gone) in (0, len(desk.composer._targets()))
        assert not (gone and desk.gate.is_held)
        assert not last & set(gone) or asked == set(gone)
        if gone:
            assert len(set(gone)) == len(gone)
            last, asked = set(gone), set()
        elif act in ("press", "hasty") and "just sent" in (desk.screen.refusal or ""):
            asked = set(desk.composer._lines())
