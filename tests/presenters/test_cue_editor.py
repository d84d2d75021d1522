"""Editing cues: kept at once, taken back in one step, and refused where nothing good comes."""

from __future__ import annotations

import pytest

from bithuman_panel.core.cue import Colour, Cue, Group, Link
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.presenters.cue_aim import Aim
from bithuman_panel.presenters.cue_editor_view import Field, Shared
from tests.presenters.desk import CANARY
from tests.presenters.editing import Editing

WELCOME = Cue("", "Welcome", text="Good evening.")


@pytest.fixture
def editing() -> Editing:
    """Two cues, the first of them in the editor."""
    editing = Editing()
    ids = editing.add(WELCOME, Cue("", text="Two."))
    editing.editor.open(ids[:1])
    return editing


def test_it_shows_the_cue_and_where_it_stands(editing: Editing) -> None:
    assert editing.screen.item == editing.cue()
    assert editing.screen.number == (1, 2)
    assert editing.editor.is_open
    assert editing.screen.agents == ("A1", "B2")
    assert editing.screen.aim[0] is Aim.CURRENT


@pytest.mark.parametrize(
    ("field", "typed", "name", "kept"),
    [
        (Field.NAME, "Hello", "name", "Hello"),
        (Field.TEXT, "Hello\r\nyou.", "text", "Hello\nyou."),
        (Field.NOTE, "Smile.", "note", "Smile."),
        (Field.PRIME, "It rains.", "prime", "It rains."),
        (Field.PLANNED, "7:05 pm", "planned_s", 19 * 3600 + 300),
        (Field.PLANNED, "", "planned_s", None),
        (Field.PRE_WAIT, "2,5", "pre_wait_s", 2.5),
        (Field.PRE_WAIT, "", "pre_wait_s", 0.0),
        (Field.TEXT, "half \ud800 of it", "text", "half  of it"),
    ],
)
def test_what_is_written_is_kept_at_once(
    editing: Editing, field: Field, typed: str, name: str, kept: object
) -> None:
    editing.editor.write(field, typed)
    assert getattr(editing.cue(), name) == kept
    assert editing.kept[-1].sheets[0].cues[0] == editing.cue()
    assert editing.screen.complaints == {}
    assert editing.cue(1).text == "Two."


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [(Field.PLANNED, "19:05", "late"), (Field.PRE_WAIT, "3", "soon"), (Field.NOTE, "a", CANARY)],
)
def test_what_cannot_be_kept_stays_in_the_field_and_the_last_good_value_in_the_cue(
    editing: Editing, field: Field, good: str, bad: str
) -> None:
    editing.editor.write(field, good)
    before, shown = editing.cue(), editing.screen.shown
    editing.editor.write(field, bad)
    assert editing.cue() == before
    assert list(editing.screen.complaints) == [field]
    editing.editor.end_stay(field)
    assert editing.screen.shown == shown, "what was typed is still there to be mended"
    editing.editor.write(field, good)
    assert editing.screen.complaints == {}


@pytest.mark.parametrize("field", [Field.NAME, Field.TEXT, Field.NOTE, Field.PRIME])
def test_the_secret_never_comes_into_the_show(editing: Editing, field: Field) -> None:
    editing.editor.write(field, f"Say {CANARY} now")
    assert "never sent" in editing.screen.complaints[field]
    assert all(CANARY not in repr(show) for show in editing.kept)


def test_typing_in_a_field_is_one_step_of_undo(editing: Editing) -> None:
    for text in ("H", "He", "Hey"):
        editing.editor.write(Field.TEXT, text)
    editing.editor.end_stay(Field.TEXT)
    editing.editor.write(Field.NAME, "N")
    editing.editor.end_stay(Field.NAME)
    for text in ("Hey y", "Hey you"):
        editing.editor.write(Field.TEXT, text)
    told = []
    for _ in range(3):
        editing.show.undo()
        told.append((editing.cue().name, editing.cue().text))
        assert editing.screen.item == editing.cue(), "the field shows what it was"
    assert told == [("N", "Hey"), ("Welcome", "Hey"), ("Welcome", "Good evening.")]
    editing.show.redo()
    assert editing.screen.item == editing.cue()


def test_what_was_typed_is_not_shown_anew_until_the_field_is_left(editing: Editing) -> None:
    shown = editing.screen.shown
    editing.editor.write(Field.PLANNED, "7 pm")
    assert editing.screen.shown == shown
    editing.editor.end_stay(Field.PLANNED)
    assert editing.screen.shown == shown + 1


def test_choices_are_kept_and_each_is_a_step(editing: Editing) -> None:
    editing.editor.choose_mode(Mode.CONTEXT)
    editing.editor.choose_colour(Colour.BLUE)
    editing.editor.choose_link(Link.FOLLOW)
    editing.editor.choose_link(Link.FOLLOW)
    cue = editing.cue()
    assert (cue.mode, cue.colour, cue.link) == (Mode.CONTEXT, Colour.BLUE, Link.FOLLOW)
    editing.show.undo()
    assert editing.cue().link is Link.MANUAL
    editing.show.undo()
    assert editing.cue().colour is Colour.NONE


def test_one_room_begins_with_the_current_target(editing: Editing) -> None:
    editing.editor.choose_aim(Aim.ROOM)
    assert editing.cue().target == Target("A1", "lobby")
    assert editing.screen.rooms == ("lobby", "hall")
    editing.editor.choose_room(" attic ")
    assert editing.cue().target == Target("A1", "attic")
    editing.editor.choose_aim(Aim.ALL)
    assert editing.cue().target == Target("A1")
    editing.editor.choose_aim(Aim.CURRENT)
    assert editing.cue().target is None
    assert editing.screen.aim[0] is Aim.CURRENT


def test_half_a_target_is_none_yet(editing: Editing) -> None:
    editing.editor.choose_aim(Aim.ROOM)
    editing.editor.choose_agent("B2")
    assert editing.cue().target == Target("A1", "lobby"), "its last good value"
    assert "Choose a room" in editing.screen.complaints[Field.TARGET]
    editing.editor.choose_agent("B2")
    editing.editor.choose_room("yard")
    assert editing.cue().target == Target("B2", "yard")
    assert editing.screen.complaints == {}


def test_without_a_desk_agent_and_room_are_typed(editing: Editing) -> None:
    editing.places = None
    editing.editor.choose_aim(Aim.ALL)
    assert "Choose an agent" in editing.screen.complaints[Field.TARGET]
    assert editing.screen.agents == ()
    editing.editor.choose_agent("C3")
    assert editing.cue().target == Target("C3")


@pytest.mark.parametrize("typed", ["no code", CANARY])
def test_what_is_no_agent_and_no_room_is_refused(editing: Editing, typed: str) -> None:
    editing.editor.choose_aim(Aim.ROOM)
    editing.editor.choose_agent(typed)
    assert Field.TARGET in editing.screen.complaints
    editing.editor.choose_room("\x07" + typed)
    assert editing.cue().target == Target("A1", "lobby")
    assert editing.screen.aim[1].agent == "A1", "the field shows what counts"


def test_it_goes_on_to_the_cue_after_and_before(editing: Editing) -> None:
    editing.editor.step(1)
    assert editing.screen.number == (2, 2)
    editing.editor.step(1)
    assert editing.screen.number == (2, 2)
    editing.editor.step(-1)
    assert editing.screen.item == editing.cue(0)
    editing.editor.step(-1)
    assert editing.screen.item == editing.cue(0)


def test_a_complaint_stays_with_its_cue(editing: Editing) -> None:
    editing.editor.write(Field.PLANNED, "late")
    editing.editor.step(1)
    assert editing.screen.complaints == {}


def test_a_group_has_a_name_and_a_colour(editing: Editing) -> None:
    group_id = editing.show.add_group()
    assert group_id
    editing.editor.open([group_id])
    editing.editor.write(Field.NAME, "Opening")
    editing.editor.choose_colour(Colour.RED)
    editing.editor.choose_mode(Mode.CONTEXT)
    editing.editor.choose_link(Link.FOLLOW)
    assert editing.show.sheet.items[-1] == Group(group_id, "Opening", Colour.RED)
    assert editing.screen.item == Group(group_id)
    editing.show.undo()
    assert editing.screen.item == Group(group_id, "Opening")


def test_several_cues_are_changed_together_in_one_step(editing: Editing) -> None:
    group_id = editing.show.add_group()
    assert group_id
    ids = [cue.id for cue in editing.show.cues]
    editing.editor.open([group_id, *ids])
    assert editing.screen.shared == Shared(2, Mode.SPEAK, Colour.NONE, Link.MANUAL)
    editing.editor.choose_colour(Colour.GREEN)
    editing.editor.choose_aim(Aim.ALL)
    editing.editor.choose_mode(Mode.CONTEXT)
    editing.editor.choose_link(Link.FOLLOW)
    editing.editor.write(Field.TEXT, "never for all")
    wanted = (Colour.GREEN, Target("A1"), Mode.CONTEXT, Link.FOLLOW)
    assert {(c.colour, c.target, c.mode, c.link) for c in editing.show.cues} == {wanted}
    assert [cue.text for cue in editing.show.cues] == ["Good evening.", "Two."]
    editing.show.undo()
    assert {cue.link for cue in editing.show.cues} == {Link.MANUAL}
    editing.editor.step(1)
    assert editing.screen.shared, "there is no cue after several"


def test_where_cues_differ_nothing_is_shown_as_chosen(editing: Editing) -> None:
    editing.editor.choose_mode(Mode.CONTEXT)
    editing.editor.choose_colour(Colour.RED)
    editing.editor.choose_link(Link.FOLLOW)
    editing.editor.choose_aim(Aim.ALL)
    editing.editor.open([cue.id for cue in editing.show.cues])
    assert editing.screen.shared == Shared(2, None, None, None)
    assert editing.screen.aim[0] is None


def test_in_show_mode_it_does_not_come_and_goes_with_a_word(editing: Editing) -> None:
    editing.show.lock(is_on=True)
    assert not editing.screen.is_there
    assert not editing.editor.is_open
    assert "has closed" in editing.told[-1]
    editing.editor.open([editing.cue().id])
    assert not editing.screen.is_there
    assert "Leave Show mode" in editing.told[-1]


def test_behind_the_shield_it_does_not_come_and_goes_with_a_word(editing: Editing) -> None:
    editing.is_shielded = True
    editing.editor.cover()
    assert not editing.screen.is_there
    editing.editor.open([editing.cue().id])
    assert not editing.screen.is_there
    assert ["Lower it" in told for told in editing.told] == [True, True]
    editing.editor.cover()
    assert len(editing.told) == 2, "it had gone already"


def test_it_goes_when_its_cue_goes(editing: Editing) -> None:
    editing.show.remove([editing.cue().id])
    assert not editing.screen.is_there
    assert "no longer on the run sheet" in editing.told[-1]
    editing.editor.write(Field.TEXT, "late")
    editing.editor.choose_mode(Mode.CONTEXT)
    editing.editor.end_stay(Field.TEXT)
    assert [cue.text for cue in editing.show.cues] == ["Two."]


def test_of_several_the_rest_stays(editing: Editing) -> None:
    ids = [cue.id for cue in editing.show.cues]
    editing.editor.open(ids)
    editing.show.remove(ids[:1])
    assert editing.screen.item == editing.cue()


def test_a_change_elsewhere_leaves_it_alone(editing: Editing) -> None:
    shown = editing.screen.shown
    editing.add(Cue("", text="Three."))
    assert editing.screen.shown == shown
    editing.editor.close()
    editing.show.undo()
    assert not editing.editor.is_open


def test_nothing_to_edit_opens_nothing(editing: Editing) -> None:
    editing.editor.close()
    editing.screen.is_there = False
    editing.editor.open(["no such id"])
    editing.editor.open([])
    assert not editing.screen.is_there


def test_a_change_that_the_show_refuses_is_taken_back(editing: Editing) -> None:
    # Show mode comes on between the hand and the show.
    editing.show.in_show_mode = True
    editing.editor.write(Field.NAME, "Late")
    assert editing.cue().name == "Welcome"
    assert editing.screen.item == editing.cue()
    assert editing.sheet_screen.refusals


def test_a_reading_comes_with_the_text_and_the_mode(editing: Editing) -> None:
    editing.editor.write(Field.TEXT, "Good evening, {{guest|our guest}}.")
    reading = editing.screen.reading
    assert reading
    assert reading.said == "Good evening, our guest."
    assert reading.seconds
    editing.editor.choose_mode(Mode.CONTEXT)
    assert editing.screen.reading
    assert editing.screen.reading.seconds is None


def test_a_reading_takes_as_long_as_the_agent_of_the_cue_does(editing: Editing) -> None:
    editing.editor.write(Field.TEXT, "Good evening.")

    def seconds() -> int | None:
        return editing.screen.reading.seconds if editing.screen.reading else None

    assert seconds() == 10, "that of the current target"
    editing.editor.choose_aim(Aim.ALL)
    editing.editor.choose_agent("B2")
    assert seconds() == 20
    editing.places = None
    editing.editor.choose_aim(Aim.CURRENT)
    assert seconds() == 5
