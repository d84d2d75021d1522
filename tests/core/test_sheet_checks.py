from __future__ import annotations

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.preflight import Note, Way
from bithuman_panel.core.sheet_checks import MOST_CUES_TOLD, at_hand_notes, text_notes
from bithuman_panel.core.show import RunSheet, Show


def show_of(*cues: Cue, cover: str = "One moment.", steer: str = "Be brief.") -> Show:
    sheet = RunSheet("s", "Gala", (Group("g", "Doors"), *cues))
    return Show(
        "1", "Gala", (sheet,), (("guest", ""), ("host", "Kim")), (("hi", "Hello."),), cover, steer
    )


def finds(text: str) -> bool:
    return "hush" in text


def notes_of(*cues: Cue) -> tuple[Note, ...]:
    show = show_of(*cues)
    return text_notes(show, show.sheets[0], finds)


def words(notes: tuple[Note, ...]) -> list[tuple[str, str, Way, str]]:
    return [(n.state.value, str(n.finding.detail), n.way, n.cue) for n in notes]


def test_cues_that_resolve_are_counted() -> None:
    assert words(notes_of(Cue("1", text="Good evening."))) == [
        ("ok", "One cue resolves.", Way.NONE, "")
    ]
    two = notes_of(Cue("1", text="/hi {{host}}"), Cue("2", text="{{guest|friend}}", prime="Kim."))
    assert words(two) == [("ok", "2 cues resolve.", Way.NONE, "")]


def test_an_empty_sheet_is_a_warning() -> None:
    assert words(notes_of()) == [("warn", "The run sheet has no cues yet.", Way.NONE, "")]


def test_each_variable_is_told_once_with_the_cues_that_wait_for_it() -> None:
    found = notes_of(
        Cue("1", text="{{guest}} and {{guest}}", prime="{{guest}}"),
        Cue("2", text="{{guest}}"),
        Cue("3", text="{{topic}}"),
    )
    assert words(found) == [
        (
            "fail",
            "The variable guest has no value, and 2 cues wait for it. Give it one in the show.",
            Way.TABLES,
            "",
        ),
        (
            "fail",
            "The variable topic has no value, and one cue waits for it. Give it one in the show.",
            Way.TABLES,
            "",
        ),
    ]


def test_an_unknown_snippet_leads_to_the_first_cue_that_calls_for_it() -> None:
    found = notes_of(Cue("1", text="Hi."), Cue("2", text="/bye"), Cue("3", text="/bye"))
    assert words(found) == [
        (
            "fail",
            "There is no snippet /bye, and 2 cues call for it. Add it, or change the cues.",
            Way.CUE,
            "2",
        )
    ]


def test_a_cue_that_cannot_go_is_told_with_its_number_and_title() -> None:
    found = notes_of(
        Cue("1", "Doors", text="{{guest"),
        Cue("2", text=""),
        Cue("3", "Hush", text="hush"),
        Cue("4", "Prime", text="Fine.", prime="hush"),
        Cue("5", "Both", text="{{guest}} {{"),
    )
    assert [(n.way, n.cue) for n in found[1:]] == [(Way.CUE, each) for each in "12345"]
    told = [str(n.finding.detail) for n in found]
    assert told[0].startswith("The variable guest has no value")
    assert told[1].startswith("Cue 1, Doors: {{guest is no variable.")
    assert told[2].startswith("Cue 2, no text: ")
    assert told[3] == "Cue 3, Hush: This line holds the API secret. Remove it: it is never sent."
    assert told[4].startswith("Cue 4, Prime: ")
    assert {n.state.value for n in found} == {"fail"}


def test_many_of_them_are_counted() -> None:
    found = notes_of(*(Cue(str(n), text="") for n in range(MOST_CUES_TOLD + 3)))
    assert len(found) == MOST_CUES_TOLD + 1
    assert words(found)[-1] == (
        "fail",
        "3 more cues cannot go as they are.",
        Way.CUE,
        str(MOST_CUES_TOLD),
    )


def test_cover_line_and_steer() -> None:
    assert words(at_hand_notes(show_of(), finds)) == [
        ("ok", "The cover line is at hand.", Way.NONE, ""),
        ("ok", "The steer is at hand.", Way.NONE, ""),
    ]
    missing = at_hand_notes(show_of(cover=" ", steer=""), finds)
    assert [(n.state.value, n.way) for n in missing] == [("warn", Way.TABLES)] * 2
    broken = at_hand_notes(show_of(cover="{{guest}}", steer="hush"), finds)
    assert [(n.state.value, n.way) for n in broken] == [("fail", Way.TABLES)] * 2
    assert [str(n.finding.detail).split(":")[0] for n in broken] == ["Cover line", "Steer"]
