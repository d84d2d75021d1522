from __future__ import annotations

from bithuman_panel.core.wording import say
from bithuman_panel.presenters.switcher import (
    MOST_OF_A_KIND,
    Found,
    Place,
    Source,
    SwitcherPresenter,
)


class Screen:
    """The switcher as it looks now, and what was done, in order."""

    def __init__(self) -> None:
        self.found: tuple[Found, ...] = ()
        self.acts: list[str] = []

    def show_found(self, found: tuple[Found, ...]) -> None:
        self.found = found

    def leave(self) -> None:
        self.acts.append("leave")

    @property
    def rows(self) -> dict[str, list[str]]:
        """The words of what is found, by kind, in order."""
        return {str(f.source.title): [place.words for place in f.places] for f in self.found}


class Desk:
    """A switcher over agents and commands."""

    def __init__(self) -> None:
        self.screen = Screen()
        self.agents = [
            Place("A1", "Ava Lovelace", also="A1"),
            Place("A2", "Bo"),
            Place("A3", "Cleo Darkwood"),
        ]
        commands = (Place("dark", "Dark", "Colours"), Place("help", "Help", "F1"))
        acts = self.screen.acts
        self.sources = (
            Source(say("Agents"), lambda: self.agents, lambda code: acts.append(f"agent {code}")),
            Source(say("Commands"), lambda: commands, lambda name: acts.append(f"do {name}")),
        )
        self.presenter = SwitcherPresenter(self.screen, self.sources)

    def choose(self, kind: int, at: int) -> None:
        found = self.screen.found[kind]
        self.presenter.choose(found.source, found.places[at])


def test_without_a_word_everything_is_there_in_order() -> None:
    desk = Desk()
    desk.presenter.search("")
    assert desk.screen.rows == {
        "Agents": ["Ava Lovelace", "Bo", "Cleo Darkwood"],
        "Commands": ["Dark", "Help"],
    }


def test_the_better_fit_comes_first_and_brings_its_kind_along() -> None:
    desk = Desk()
    desk.presenter.search("dark")
    assert list(desk.screen.rows.items()) == [("Commands", ["Dark"]), ("Agents", ["Cleo Darkwood"])]
    desk.presenter.search("colours d")
    assert desk.screen.rows == {"Commands": ["Dark"]}
    desk.presenter.search("a1")
    assert desk.screen.rows == {"Agents": ["Ava Lovelace"]}


def test_a_loose_fit_is_shown_where_nothing_else_fits() -> None:
    desk = Desk()
    desk.presenter.search("alc")
    assert desk.screen.rows == {"Agents": ["Ava Lovelace"]}
    desk.presenter.search("ce")
    assert desk.screen.rows == {"Agents": ["Ava Lovelace"]}
    desk.presenter.search("cd")
    assert desk.screen.rows == {"Agents": ["Cleo Darkwood"]}
    desk.presenter.search("d")
    assert "Ava Lovelace" not in desk.screen.rows["Agents"]
    desk.presenter.search("nothing of the kind")
    assert desk.screen.rows == {}


def test_choosing_leaves_first_and_then_goes() -> None:
    desk = Desk()
    desk.presenter.search("")
    desk.choose(0, 1)
    assert desk.screen.acts == ["leave", "agent A2"]


def test_what_was_used_last_comes_first_among_equals() -> None:
    desk = Desk()
    for at in (1, 2, 2):
        desk.presenter.search("")
        desk.choose(0, at)
    desk.presenter.search("")
    assert desk.screen.rows["Agents"] == ["Ava Lovelace", "Cleo Darkwood", "Bo"]
    assert desk.screen.rows["Commands"] == ["Dark", "Help"]


def test_what_has_gone_meanwhile_is_not_gone_to() -> None:
    desk = Desk()
    desk.presenter.search("bo")
    desk.agents.pop(1)
    desk.choose(0, 0)
    assert desk.screen.acts == []
    assert desk.screen.rows == {}


def test_of_many_only_the_first_are_shown_and_all_are_counted() -> None:
    desk = Desk()
    desk.agents = [Place(str(number), f"Agent {number}") for number in range(1000)]
    desk.presenter.search("agent")
    assert len(desk.screen.found[0].places) == MOST_OF_A_KIND
    assert desk.screen.found[0].count == 1000
