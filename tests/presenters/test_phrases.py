"""Variables, snippets, cover line and steer: kept as they are typed, by plain names."""

from __future__ import annotations

import pytest

from bithuman_panel.core.cue import Cue
from bithuman_panel.presenters.phrases import LineKind, TableKind
from tests.presenters.desk import CANARY
from tests.presenters.editing import Editing

VARIABLES, SNIPPETS = TableKind.VARIABLES, TableKind.SNIPPETS


@pytest.fixture
def editing() -> Editing:
    """Two variables, a snippet and a cover line, on the card."""
    editing = Editing()
    editing.show.set_variables((("guest", "Ada"), ("city", "")))
    editing.show.set_snippets((("hello", "Hello {{guest}}"),))
    editing.show.set_cover("One moment.")
    editing.phrases.open()
    return editing


def test_it_comes_with_everything_and_the_first_row_in_the_fields(editing: Editing) -> None:
    card = editing.card
    assert card.is_there
    assert card.rows[VARIABLES] == ((("guest", "Ada"), ("city", "")), 0)
    assert card.fields == {VARIABLES: ("guest", "Ada"), SNIPPETS: ("hello", "Hello {{guest}}")}
    assert card.lines == {LineKind.COVER: "One moment.", LineKind.STEER: ""}
    empty = Editing()
    empty.phrases.open()
    assert empty.card.rows == {VARIABLES: ((), None), SNIPPETS: ((), None)}


def test_a_value_is_kept_with_every_letter_and_is_one_step(editing: Editing) -> None:
    editing.phrases.choose(VARIABLES, 1)
    for value in ("O", "Os", "Oslo"):
        editing.phrases.write_text(VARIABLES, value)
        assert editing.show.show.values["city"] == value
    editing.phrases.end_stay()
    editing.phrases.write_text(VARIABLES, "Oslo!")
    editing.show.undo()
    assert editing.show.show.values["city"] == "Oslo"
    editing.show.undo()
    assert editing.card.fields[VARIABLES] == ("city", "")
    assert editing.card.rows[VARIABLES][1] == 1


def test_a_name_begins_a_row_and_typing_on_changes_it(editing: Editing) -> None:
    editing.phrases.choose(SNIPPETS, None)
    assert editing.card.fields[SNIPPETS] == ("", "")
    for name in ("b", "by", "bye"):
        editing.phrases.write_name(SNIPPETS, name)
    editing.phrases.end_stay()
    editing.phrases.write_text(SNIPPETS, "Good night.")
    assert editing.show.show.snippets[1] == ("bye", "Good night.")
    assert editing.card.rows[SNIPPETS][1] == 1
    editing.show.undo()
    editing.show.undo()
    assert editing.card.rows[SNIPPETS] == ((("hello", "Hello {{guest}}"),), 0)


@pytest.mark.parametrize(
    ("kind", "name", "word"),
    [
        (VARIABLES, "city", "taken"),
        (VARIABLES, "a-b", "single spaces"),
        (VARIABLES, "", "single spaces"),
        (VARIABLES, "a|b", "single spaces"),
        (SNIPPETS, "two words", "hyphens"),
        (SNIPPETS, "", "hyphens"),
        (SNIPPETS, CANARY, "never sent"),
    ],
)
def test_a_name_that_cannot_be_leaves_the_last_good_one(
    editing: Editing, kind: TableKind, name: str, word: str
) -> None:
    before = editing.show.show
    editing.phrases.write_name(kind, name)
    assert word in editing.card.complaints[kind]
    assert editing.show.show is before
    editing.phrases.write_name(kind, "fine")
    assert editing.card.complaints == {}


def test_a_name_is_kept_as_it_is_compared(editing: Editing) -> None:
    editing.phrases.write_name(VARIABLES, " A\u0308rztin\u200b ")
    assert editing.show.show.variables[0] == ("Ärztin", "Ada")


def test_a_text_wants_a_name_and_no_secret(editing: Editing) -> None:
    editing.phrases.choose(VARIABLES, None)
    editing.phrases.write_text(VARIABLES, "lonely")
    assert "name first" in editing.card.complaints[VARIABLES]
    editing.phrases.write_text(SNIPPETS, CANARY)
    assert "never sent" in editing.card.complaints[SNIPPETS]
    editing.phrases.write_line(LineKind.STEER, CANARY)
    assert "never sent" in editing.card.complaints[LineKind.STEER]
    assert all(CANARY not in repr(show) for show in editing.kept)


def test_cover_line_and_steer_are_kept(editing: Editing) -> None:
    editing.phrases.write_line(LineKind.COVER, "Please wait.")
    editing.phrases.write_line(LineKind.STEER, "Talk about rain.")
    show = editing.show.show
    assert (show.cover, show.steer) == ("Please wait.", "Talk about rain.")
    editing.show.undo()
    editing.show.undo()
    assert editing.card.lines == {LineKind.COVER: "One moment.", LineKind.STEER: ""}


def test_a_row_is_removed_and_the_next_one_comes(editing: Editing) -> None:
    editing.phrases.remove(VARIABLES)
    assert editing.card.rows[VARIABLES] == ((("city", ""),), 0)
    assert editing.card.fields[VARIABLES] == ("city", "")
    editing.phrases.remove(VARIABLES)
    assert editing.card.rows[VARIABLES] == ((), None)
    editing.phrases.remove(VARIABLES)
    editing.show.undo()
    editing.show.undo()
    assert [name for name, _ in editing.show.show.variables] == ["guest", "city"]


def test_a_row_that_an_undo_takes_is_left(editing: Editing) -> None:
    editing.phrases.choose(VARIABLES, None)
    editing.phrases.write_name(VARIABLES, "host")
    editing.show.undo()
    assert editing.card.rows[VARIABLES][1] == 1
    editing.show.set_variables(())
    assert editing.card.rows[VARIABLES] == ((), None)


def test_what_is_used_and_stands_in_no_row_is_listed_and_added(editing: Editing) -> None:
    editing.add(Cue("", text="{{host}} and {{guest}}", prime="In {{place|town}}."))
    editing.show.set_steer("{{mood}}")
    assert list(editing.card.missing) == ["host", "place", "mood"]
    editing.phrases.add_missing("place")
    assert editing.show.show.variables[-1] == ("place", "")
    assert editing.card.rows[VARIABLES][1] == 2
    assert list(editing.card.missing) == ["host", "mood"]
    editing.phrases.add_missing("place")
    assert len(editing.show.show.variables) == 3


def test_in_show_mode_only_values_can_be_changed(editing: Editing) -> None:
    editing.show.lock(is_on=True)
    assert editing.card.is_locked
    before = editing.show.show
    editing.phrases.write_name(VARIABLES, "other")
    assert "Show mode" in editing.card.complaints[VARIABLES]
    editing.phrases.choose(VARIABLES, None)
    editing.phrases.write_name(VARIABLES, "newone")
    assert editing.card.rows[VARIABLES][1] == 1, "there is no third row"
    editing.phrases.write_text(SNIPPETS, "changed")
    editing.phrases.write_line(LineKind.COVER, "changed")
    editing.phrases.write_line(LineKind.COVER, "One moment.")
    editing.phrases.remove(VARIABLES)
    assert editing.show.show is before
    assert editing.card.lines[LineKind.COVER] == "One moment."
    editing.phrases.choose(VARIABLES, 0)
    editing.phrases.write_text(VARIABLES, "Grace")
    assert editing.show.show.values["guest"] == "Grace"
    assert editing.card.rows[VARIABLES][0][0] == ("guest", "Grace")


def test_behind_the_shield_it_does_not_come_and_goes_with_a_word(editing: Editing) -> None:
    editing.is_shielded = True
    editing.phrases.cover()
    assert not editing.card.is_there
    editing.phrases.cover()
    editing.phrases.open()
    assert not editing.card.is_there
    assert len(editing.told) == 2


def test_once_it_has_gone_it_shows_nothing(editing: Editing) -> None:
    editing.phrases.close()
    editing.show.set_cover("Later.")
    editing.phrases.choose(VARIABLES, 1)
    assert editing.card.lines[LineKind.COVER] == "One moment."
    assert editing.card.rows[VARIABLES][1] == 0


def test_a_row_that_is_not_there_is_not_chosen(editing: Editing) -> None:
    editing.phrases.choose(VARIABLES, 7)
    assert editing.card.rows[VARIABLES][1] == 0


def test_writing_what_is_kept_already_changes_nothing(editing: Editing) -> None:
    kept = len(editing.kept)
    editing.phrases.write_text(VARIABLES, "Ada")
    editing.phrases.write_line(LineKind.COVER, "One moment.")
    assert len(editing.kept) == kept
