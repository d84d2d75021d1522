from __future__ import annotations

from bithuman_panel.presenters.tour import STEPS, Step, TourPresenter


class Screen:
    """The tour as it is seen; ``acts`` is all that was ever shown."""

    def __init__(self) -> None:
        self.acts: list[str] = []

    def show_step(self, step: Step, number: int, count: int) -> None:
        self.acts.append(f"{step} {number}/{count}")

    def take_keyboard(self) -> None:
        self.acts.append("keyboard")

    def clear_tour(self) -> None:
        self.acts.append("clear")


class Kept:
    """What is remembered of it."""

    def __init__(self) -> None:
        self.toured = False

    def has_toured(self) -> bool:
        return self.toured

    def keep_toured(self) -> None:
        self.toured = True


class Desk:
    """A tour with everything around it; ``is_quiet`` as the stage is."""

    def __init__(self) -> None:
        self.screen, self.kept, self.is_quiet = Screen(), Kept(), True
        self.tour = TourPresenter(self.screen, self.kept, lambda: self.is_quiet)


def test_the_first_desk_brings_it_once_and_leaves_the_keyboard() -> None:
    desk = Desk()
    desk.tour.open_desk()
    assert desk.screen.acts == ["targets 1/4"]
    assert desk.kept.toured
    desk.tour.end()
    desk.tour.open_desk()
    assert desk.screen.acts == ["targets 1/4", "clear"]


def test_it_never_comes_into_a_show_and_comes_another_time() -> None:
    desk = Desk()
    desk.is_quiet = False
    desk.tour.open_desk()
    assert desk.screen.acts == []
    assert not desk.kept.toured
    desk.is_quiet = True
    desk.tour.open_desk()
    assert desk.screen.acts == ["targets 1/4"]


def test_it_goes_on_and_back_and_ends_after_the_last_step() -> None:
    desk = Desk()
    desk.tour.begin()
    desk.tour.back()
    for _ in STEPS:
        desk.tour.next()
    assert desk.screen.acts == [
        "targets 1/4",
        "keyboard",
        "message 2/4",
        "sending 3/4",
        "record 4/4",
        "clear",
    ], "there is nothing before the first"
    desk.screen.acts.clear()
    desk.tour.next()
    desk.tour.back()
    desk.tour.end()
    assert desk.screen.acts == [], "it is over"


def test_a_step_back_is_one_step() -> None:
    desk = Desk()
    desk.tour.begin()
    desk.tour.next()
    desk.tour.next()
    desk.tour.back()
    assert desk.screen.acts[-1] == "message 2/4"


def test_whoever_asks_gets_it_again_also_in_a_show() -> None:
    desk = Desk()
    desk.kept.toured, desk.is_quiet = True, False
    desk.tour.begin()
    assert desk.screen.acts == ["targets 1/4", "keyboard"]
