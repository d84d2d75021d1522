from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core import nicknames
from bithuman_panel.core.choice import TITLE_LENGTH
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.nicknames import MOST_CHARACTERS, MOST_MET, Nicknames, nickname
from bithuman_panel.core.visible import one_line


def named(**names: str) -> Nicknames:
    made = Nicknames()
    made.load({("A1", room): name for room, name in names.items()})
    return made


def test_a_room_is_called_as_the_operator_calls_it() -> None:
    names = named(r1="Lobby")
    assert (names.of("A1", "r1"), names.title("A1", "r1")) == ("Lobby", "Lobby")
    assert (names.of("A1", "r2"), names.title("A1", "r2")) == ("", None)
    assert names.title("B2", "r1") is None
    assert names.title("A1", None) is None
    names.keep("A1", "r1", "Foyer")
    assert names.title("A1", "r1") == "Foyer"
    names.keep("A1", "r1", "")
    assert names.title("A1", "r1") is None


@pytest.mark.parametrize("other", ["Lobby", "lobby", " LOBBY ", "Ｌobby"])
def test_two_rooms_of_one_name_both_show_the_end_of_their_ids(other: str) -> None:
    names = named(**{"session-8f3a2b": "Lobby", "session-19c4de": other})
    assert names.title("A1", "session-8f3a2b") == "Lobby (…8f3a2b)"
    assert (names.title("A1", "session-19c4de") or "").endswith("(…19c4de)")
    names.keep("A1", "session-19c4de", "Hall")
    assert names.title("A1", "session-8f3a2b") == "Lobby"


def test_where_the_ends_are_the_same_too_ids_are_shown() -> None:
    names = named(**{"a-000001": "Lobby", "b-000001": "Lobby"})
    assert names.title("A1", "a-000001") is None
    assert names.of("A1", "a-000001") == "Lobby"


def test_a_name_is_not_taken_for_the_id_of_another_room() -> None:
    names = named(r1="hall")
    names.meet("A1", ["r1", "lobby"])
    assert names.title("A1", "r1") == "hall"
    names.meet("A1", ["Hall"])
    assert names.title("A1", "r1") == "hall (…r1)"
    names.meet("B2", ["hall"])
    names.keep("A1", "Hall", "Great hall")
    assert names.title("A1", "Hall") == "Great hall"


def test_a_room_may_be_called_by_its_own_id() -> None:
    names = named(hall="hall")
    names.meet("A1", ["hall"])
    assert names.title("A1", "hall") == "hall"


def test_what_was_kept_and_is_unfit_is_left_out() -> None:
    assert named(r1="x" * (MOST_CHARACTERS + 1)).of("A1", "r1") == ""
    assert named(r1=" \t").of("A1", "r1") == ""
    assert named(r1="a\u202eb").of("A1", "r1") == "a⟨U+202E⟩b"


def test_a_name_is_one_line_that_can_be_seen() -> None:
    assert nickname("  The \n lobby ") == "The lobby"
    assert nickname("a\u202eb") == "a⟨U+202E⟩b"
    assert nickname("  ") == ""
    with pytest.raises(InputRefused) as refused:
        nickname("x" * (MOST_CHARACTERS + 1))
    assert "31 characters long; it has room for 30" in str(refused.value.sentence)


_ids = st.text("ab01-", min_size=1, max_size=9)


@given(
    st.dictionaries(_ids, st.sampled_from(["Lobby", "lobby", "a", "0"]), max_size=6),
    st.sets(_ids, max_size=4),
)
def test_no_two_rooms_ever_look_the_same(names: dict[str, str], others: set[str]) -> None:
    made = named(**names)
    rooms = {*names, *others}
    made.meet("A1", rooms)
    shown = [made.title("A1", room) or one_line(room) for room in sorted(rooms)]
    assert len({each.casefold() for each in shown}) == len(rooms)
    assert all(len(each) <= TITLE_LENGTH for each in shown)


def test_a_room_that_is_asked_for_by_its_id_is_met() -> None:
    names = Nicknames()
    names.load({("A1", "r-4711"): "lobby"})
    assert names.title("A1", "r-4711") == "lobby"
    assert names.title("A1", "lobby") is None
    assert names.title("A1", "r-4711") == "lobby (…r-4711)", "a cue may go to either, unlisted"


def test_a_room_more_is_compared_with_the_names_and_not_with_every_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = named(**{f"r{number}": f"Stage {number}" for number in range(10)})
    names.meet("A1", (f"room-{number}" for number in range(1000)))
    compared: list[str] = []

    def folded(text: str) -> str:
        compared.append(text)
        return text.casefold()

    monkeypatch.setattr(nicknames, "_folded", folded)
    before = names.changes
    names.meet("A1", ("room-1000",))
    assert len(compared) <= 11
    assert names.changes == before, "nobody has to ask anew"
    names.meet("A1", ("stage 7",))
    assert names.title("A1", "r7") == "Stage 7 (…r7)"


def test_of_the_rooms_that_are_met_without_end_the_newest_are_compared() -> None:
    names = Nicknames()
    names.load({("A1", "r-4711"): "lobby"})
    names.meet("A1", ("lobby",))
    assert names.title("A1", "r-4711") == "lobby (…r-4711)"
    names.meet("A1", (f"room-{number}" for number in range(3 * MOST_MET)))
    assert len(names._met["A1"]) == MOST_MET
    assert names.title("A1", "r-4711") == "lobby (…r-4711)", "until it is named anew"
    names.keep("A1", "r-4711", "lobby")
    assert names.title("A1", "r-4711") == "lobby"
    assert names.title("A1", "lobby") is None
    assert names.title("A1", "r-4711") == "lobby (…r-4711)", "it is met again"
    assert names.named("A1") == ("r-4711",)
    assert names.named("B2") == ()
