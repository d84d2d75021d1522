from __future__ import annotations

from itertools import chain

import pytest

from bithuman_panel.core.keymap import (
    FIXED,
    MOST_KEYS,
    USUAL,
    Act,
    Keymap,
    Place,
    changes_in,
    counts,
    is_printing,
    note,
    refusal,
)

ACTS = {**USUAL, "refresh": ("Ctrl+R",), "larger": ("Ctrl++", "Ctrl+="), "tour": ()}
KEYMAP = Keymap(ACTS)


def test_no_key_does_two_things_as_things_usually_are() -> None:
    keys = list(chain.from_iterable(ACTS.values()))
    assert len(set(keys)) == len(keys)
    for act, wanted in ACTS.items():
        assert KEYMAP.keys(act) == wanted
        assert KEYMAP.is_usual(act)
        assert all(KEYMAP.act_of(key) == act for key in wanted)
    assert KEYMAP.act_of("F2") is None
    assert KEYMAP.keys("nothing of ours") == ()


def test_a_key_goes_to_one_act_and_away_from_the_other() -> None:
    changed = KEYMAP.with_key("tour", "PgDown")
    assert changed.keys("tour") == ("PgDown",)
    assert changed.keys(Act.GO) == ("F5",)
    assert not changed.is_usual(Act.GO)
    assert changed.conflict(Act.GO, "PgDown") == "tour"
    assert changed.conflict("tour", "PgDown") is None
    assert changed.conflict("tour", "F2") is None
    back = changed.with_key(Act.GO, "PgDown")
    assert (back.keys("tour"), back.keys(Act.GO)) == ((), ("F5", "PgDown"))


def test_the_usual_keys_come_back_when_nobody_else_was_given_them() -> None:
    changed = KEYMAP.with_key("tour", "F5").without_key(Act.GO, "PgDown").with_key("refresh", "F4")
    assert changed.as_usual(Act.GO).keys(Act.GO) == ("PgDown",)
    assert changed.as_usual("tour").keys("tour") == ()
    assert changed.as_usual("refresh").keys("refresh") == ("Ctrl+R",)
    assert changed.as_usual() == KEYMAP


def test_an_act_has_some_keys_and_no_more() -> None:
    changed = KEYMAP
    for number in range(MOST_KEYS + 2):
        changed = changed.with_key("tour", f"F{number + 13}")
    assert changed.keys("tour") == ("F15", "F16", "F17", "F18", "F19", "F20")


@pytest.mark.parametrize("act", FIXED)
def test_what_hands_rely_on_stays(act: str) -> None:
    [key] = USUAL[act]
    changed = KEYMAP.with_key(act, "F13").without_key(act, key)
    assert changed.keys(act) == (key, "F13")
    forced = Keymap(ACTS, {"tour": (key,), act: ()})
    assert forced.keys(act) == (key,)
    assert forced.keys("tour") == ()
    assert refusal(KEYMAP, "tour", key) is not None


def test_of_two_that_were_given_one_key_the_first_has_it() -> None:
    twice = Keymap(ACTS, {"tour": ("F13",), "refresh": ("F13", "F14")})
    assert twice.keys("refresh") == ("F13", "F14")
    assert twice.keys("tour") == ()


def test_what_is_not_known_any_more_takes_no_key() -> None:
    assert Keymap(ACTS, {"gone": ("F5",)}).act_of("F5") == Act.GO


@pytest.mark.parametrize(
    ("act", "key"),
    [
        (Act.GO, "Esc"),
        (Act.GO, "Ctrl+Enter"),
        (Act.GO, "Enter"),
        (Act.GO, "Shift+Enter"),
        (Act.GO, "Tab"),
        (Act.GO, "Backtab"),
        (Act.GO, "Down"),
        (Act.GO, "Shift+Left"),
        (Act.GO, "Ctrl+C"),
        (Act.GO, "Ctrl+Z"),
        (Act.GO, "Alt+A"),
        ("tour", "B"),
        ("tour", "Space"),
        ("tour", "PgDown"),
        (Act.SEND, "B"),
        (Act.HOLD, "B"),
    ],
)
def test_some_keys_are_not_to_be_had(act: str, key: str) -> None:
    assert refusal(KEYMAP, act, key) is not None


@pytest.mark.parametrize(
    ("act", "key"),
    [
        (Act.GO, "B"),
        (Act.GO, "."),
        (Act.GO, "Space"),
        (Act.GO, "PgUp"),
        (Act.GO, "Media Play"),
        (Act.GO, "Ctrl+PgDown"),
        (Act.COVER, "Shift+B"),
        (Act.SEND, "Ctrl+Enter"),
        (Act.SEND, "F13"),
        (Act.HOLD, "F13"),
        ("tour", "Ctrl+B"),
        ("tour", "Alt+F2"),
    ],
)
def test_others_are(act: str, key: str) -> None:
    assert refusal(KEYMAP, act, key) is None


def test_what_is_usual_is_never_refused() -> None:
    acts = {**USUAL, "undo": ("Ctrl+Z", "Alt+Backspace")}
    for act, keys in acts.items():
        for key in keys:
            is_escape = key == "Esc"
            assert (refusal(Keymap(acts), act, key) is not None) == is_escape


def test_what_prints() -> None:
    for key in ("B", "Shift+B", ".", "+", "Space", "Shift+Space"):
        assert is_printing(key)
    for key in ("F5", "PgDown", "Ctrl+B", "Ctrl++", "Media Play", "Esc"):
        assert not is_printing(key)


EVERYWHERE = set(Place)
WRITING = {Place.TEXT, Place.MESSAGE}


@pytest.mark.parametrize(
    ("key", "prepared", "shown"),
    [
        ("F5", EVERYWHERE, EVERYWHERE),
        ("Ctrl+Down", EVERYWHERE, EVERYWHERE),
        ("Media Play", EVERYWHERE, EVERYWHERE),
        ("PgDown", EVERYWHERE - {Place.TEXT, Place.LIST}, EVERYWHERE),
        ("B", EVERYWHERE - WRITING, EVERYWHERE - WRITING),
        ("Space", {Place.RUN_SHEET, Place.ELSEWHERE}, {Place.RUN_SHEET, Place.ELSEWHERE}),
    ],
)
def test_where_a_key_counts(key: str, prepared: set[Place], shown: set[Place]) -> None:
    assert {place for place in Place if counts(key, place, is_show_mode=False)} == prepared
    assert {place for place in Place if counts(key, place, is_show_mode=True)} == shown


def test_what_is_to_be_known_of_a_key() -> None:
    keys = ("Space", "B", "PgDown", "F2", "F5")
    assert [bool(note(key)) for key in keys] == [True, True, True, True, False]
    assert len({note(key) for key in ("Space", "B", "PgUp", "Ctrl+D")}) == 4


@pytest.mark.parametrize("stored", [None, 3, "F5", [], [["go", "F5"]]])
def test_nothing_is_read_from_what_is_no_table(stored: object) -> None:
    assert changes_in(stored) == {}


def test_of_a_table_what_can_be_used_is_read() -> None:
    stored = {
        "go": ["F5", 3, "F5", "", "x" * 41, "a\nb", "B"],
        "tour": [],
        "refresh": "Ctrl+R",
        3: ["F6"],
    }
    assert changes_in(stored) == {"go": ("F5", "B"), "tour": ()}
    assert changes_in({str(n): ["F1"] for n in range(500)}).keys() == {str(n) for n in range(200)}
    assert len(changes_in({"go": [f"F{n}" for n in range(30)]})["go"]) == MOST_KEYS
