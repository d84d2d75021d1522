from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from bithuman_panel.core.keymap import USUAL, Act, Keymap
from bithuman_panel.core.wording import Sentence
from bithuman_panel.presenters.keymap import KeymapPresenter

ACTS = {**USUAL, "tour": (), "refresh": ("Ctrl+R",)}


class Keyboard:
    """What is seen, obeyed, kept and can be undone."""

    def __init__(self, changes: Mapping[str, tuple[str, ...]]) -> None:
        self.changes = changes
        self.keymap = Keymap(ACTS)
        self.told: list[tuple[object, ...]] = []
        self.steps: list[Callable[[], object]] = []

    def show_keymap(self, keymap: Keymap) -> None:
        self.keymap = keymap

    def show_key_learned(self, act: str, key: str, told: Sentence | None) -> None:
        self.told.append(("learned", act, key, told is not None))

    def show_key_taken(self, act: str, key: str, other: str) -> None:
        self.told.append(("taken", act, key, other))

    def show_key_refused(self, act: str, told: Sentence) -> None:
        self.told.append(("refused", act, str(told)))

    def key_changes(self) -> Mapping[str, tuple[str, ...]]:
        return self.changes

    def keep_key_changes(self, changes: Mapping[str, tuple[str, ...]]) -> None:
        self.changes = changes

    def offer(self, sentence: Sentence, act: Callable[[], object]) -> None:
        assert str(sentence) == "Keys were changed."
        self.steps.append(act)


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard({Act.GO: ("F5", "B")})


@pytest.fixture
def presenter(keyboard: Keyboard) -> KeymapPresenter:
    made = KeymapPresenter(keyboard, keyboard, ACTS, keyboard.offer)
    made.open()
    return made


@pytest.mark.usefixtures("presenter")
def test_it_opens_as_it_was_left(keyboard: Keyboard) -> None:
    assert keyboard.keymap.keys(Act.GO) == ("F5", "B")
    assert keyboard.steps == []


def test_a_free_key_is_learned_kept_and_obeyed(
    keyboard: Keyboard, presenter: KeymapPresenter
) -> None:
    presenter.learn(Act.GO, "Space")
    presenter.learn("tour", "F13")
    assert keyboard.told == [
        ("learned", "go", "Space", True),
        ("learned", "tour", "F13", False),
    ]
    assert keyboard.changes == {"go": ("F5", "B", "Space"), "tour": ("F13",)}
    assert keyboard.keymap.act_of("F13") == "tour"


def test_a_key_that_does_something_else_is_taken_only_when_that_is_wanted(
    keyboard: Keyboard, presenter: KeymapPresenter
) -> None:
    presenter.learn("tour", "Ctrl+R")
    assert keyboard.told == [("taken", "tour", "Ctrl+R", "refresh")]
    assert keyboard.keymap.act_of("Ctrl+R") == "refresh"
    presenter.take("tour", "Ctrl+R")
    assert keyboard.told[1:] == [("learned", "tour", "Ctrl+R", False)]
    assert keyboard.keymap.act_of("Ctrl+R") == "tour"
    assert keyboard.keymap.keys("refresh") == ()


def test_a_key_that_cannot_be_had_is_refused(
    keyboard: Keyboard, presenter: KeymapPresenter
) -> None:
    presenter.learn("tour", "Esc")
    presenter.take("tour", "Esc")
    [(kind, act, _)] = keyboard.told
    assert (kind, act) == ("refused", "tour")
    assert keyboard.keymap.act_of("Esc") == Act.HOLD
    assert keyboard.steps == []


def test_a_key_that_is_there_already_is_told_and_changes_nothing(
    keyboard: Keyboard, presenter: KeymapPresenter
) -> None:
    presenter.learn("refresh", "Ctrl+R")
    assert keyboard.told == [("learned", "refresh", "Ctrl+R", False)]
    assert keyboard.steps == []


def test_keys_are_taken_away_and_as_usual_again(
    keyboard: Keyboard, presenter: KeymapPresenter
) -> None:
    presenter.remove(Act.GO, "F5")
    presenter.remove("refresh", "Ctrl+R")
    assert keyboard.changes == {"go": ("B",), "refresh": ()}
    presenter.restore(Act.GO)
    assert keyboard.keymap.keys(Act.GO) == ("F5", "PgDown")
    presenter.restore()
    assert keyboard.changes == {}


def test_each_step_can_be_undone(keyboard: Keyboard, presenter: KeymapPresenter) -> None:
    presenter.remove(Act.GO, "F5")
    presenter.remove(Act.HOLD, "Esc")
    presenter.restore()
    assert len(keyboard.steps) == 2, "what changed nothing is no step"
    for step in reversed(keyboard.steps):
        step()
    assert keyboard.changes == {"go": ("F5", "B")}
    assert keyboard.keymap.keys(Act.GO) == ("F5", "B")
