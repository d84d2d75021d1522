from __future__ import annotations

import pytest

from bithuman_panel.core.view import SIZES, Colours, View
from bithuman_panel.presenters.view import ViewPresenter


class Eyes:
    """What is seen, and what is kept."""

    def __init__(self) -> None:
        self.kept = View(percent=150)
        self.seen: list[View] = []

    def show_view(self, view: View) -> None:
        self.seen.append(view)

    def view(self) -> View:
        return self.kept

    def keep_view(self, view: View) -> None:
        self.kept = view


@pytest.fixture
def eyes() -> Eyes:
    return Eyes()


@pytest.fixture
def presenter(eyes: Eyes) -> ViewPresenter:
    return ViewPresenter(eyes, eyes)


def test_it_opens_as_it_was_left(eyes: Eyes, presenter: ViewPresenter) -> None:
    presenter.open()
    assert eyes.seen == [View(percent=150)]


def test_a_choice_is_shown_and_kept_the_rest_stays(eyes: Eyes, presenter: ViewPresenter) -> None:
    presenter.choose(colours=Colours.LIGHT)
    assert eyes.seen == [eyes.kept] == [View(Colours.LIGHT, percent=150)]


def test_the_same_again_changes_nothing(eyes: Eyes, presenter: ViewPresenter) -> None:
    presenter.choose(percent=150)
    assert eyes.seen == []


def test_sizes_by_steps(eyes: Eyes, presenter: ViewPresenter) -> None:
    presenter.enlarge()
    presenter.enlarge()
    presenter.shrink()
    assert eyes.kept.percent == 175
    presenter.normal_size()
    assert eyes.kept.percent == SIZES[0]
