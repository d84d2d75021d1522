from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.document import MOST_STEPS, Document
from bithuman_panel.core.wording import say
from tests.core.shows import show_of


def named(name: str) -> object:
    return replace(show_of(), name=name)


def edit(document: Document, name: str, key: str | None = None) -> bool:
    return document.edit(replace(show_of(), name=name), say("Now {name}.", name=name), key)


def test_edits_are_taken_back_and_done_again_in_their_order() -> None:
    document = Document(show_of())
    assert (document.undo_told, document.redo_told) == (None, None)
    assert edit(document, "A")
    assert edit(document, "B")
    assert str(document.undo_told) == "Now B."
    assert document.undo()
    assert document.show == named("A")
    assert str(document.redo_told) == "Now B."
    assert document.undo()
    assert not document.undo()
    assert document.show == show_of()
    assert document.redo()
    assert document.redo()
    assert not document.redo()
    assert document.show == named("B")


def test_an_edit_that_changes_nothing_is_no_step_and_keeps_what_can_be_redone() -> None:
    document = Document(show_of())
    edit(document, "A")
    document.undo()
    assert not document.edit(show_of(), say("Nothing."))
    assert document.redo()


def test_another_edit_ends_what_could_be_redone() -> None:
    document = Document(show_of())
    edit(document, "A")
    document.undo()
    edit(document, "B")
    assert document.redo_told is None
    assert not document.redo()


def test_typing_in_one_field_is_one_step_until_something_else_happens() -> None:
    document = Document(show_of())
    for name in ("A", "Av", "Ava"):
        edit(document, name, "name")
    assert document.goes_on("name")
    assert not document.goes_on(None)
    edit(document, "Bea", "other")
    document.undo()
    assert document.show == named("Ava")
    document.undo()
    assert document.show == show_of()


def test_a_step_that_was_ended_is_not_gone_on_with() -> None:
    document = Document(show_of())
    document.end_step()
    edit(document, "A", "name")
    document.end_step()
    edit(document, "AB", "name")
    document.undo()
    assert document.show == named("A")


def test_typing_after_an_undo_is_a_step_of_its_own() -> None:
    document = Document(show_of())
    edit(document, "A", "name")
    edit(document, "B")
    document.undo()
    document.undo()
    document.redo()
    edit(document, "AC", "name")
    document.undo()
    assert document.show == named("A")


def test_only_the_last_steps_are_kept() -> None:
    document = Document(show_of())
    for number in range(MOST_STEPS + 3):
        edit(document, str(number))
    undone = 0
    while document.undo():
        undone += 1
    assert undone == MOST_STEPS
    assert document.show == named("2")


@given(st.lists(st.sampled_from("abcUR"), max_size=30))
def test_undo_and_redo_walk_a_single_line_of_shows(acts: list[str]) -> None:
    document = Document(show_of())
    line, at = [document.show], 0
    for act in acts:
        if act == "U":
            assert document.undo() == (at > 0)
            at = max(0, at - 1)
        elif act == "R":
            assert document.redo() == (at < len(line) - 1)
            at = min(len(line) - 1, at + 1)
        elif edit(document, act):
            line = [*line[: at + 1], document.show]
            at += 1
        assert document.show == line[at]
