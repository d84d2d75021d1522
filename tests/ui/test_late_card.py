from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from bithuman_panel.ui.cover import Cover
from bithuman_panel.ui.late_card import LateCard
from bithuman_panel.ui.look import Look
from tests.ui.conftest import Show


@pytest.fixture
def whole(show: Show) -> QWidget:
    return show(QWidget())


@pytest.fixture
def page(whole: QWidget) -> QWidget:
    page = QWidget(whole)
    page.resize(whole.size())
    page.show()
    return page


@pytest.fixture
def made() -> list[Cover]:
    return []


@pytest.fixture
def late(page: QWidget, look: Look, made: list[Cover]) -> LateCard[Cover]:
    def make() -> Cover:
        made.append(Cover(look, page, 100))
        return made[-1]

    return LateCard(make)


def test_a_card_is_made_once_and_only_when_it_is_wanted(
    late: LateCard[Cover], made: list[Cover]
) -> None:
    late.leave()
    assert (late.is_made, late.lies_over, late.has_keyboard) == (False, False, False)
    assert made == []
    assert late() is late()
    assert (late.is_made, made) == (True, [late()])
    assert not late.lies_over, "it comes when it is told to"


def test_it_is_told_of_as_the_card_is(late: LateCard[Cover]) -> None:
    late().borrow(late())
    assert (late.lies_over, late.has_keyboard) == (True, True)
    late.leave()
    assert (late.lies_over, late.has_keyboard) == (False, False)
    assert late().isHidden()


def test_what_waits_for_it_has_it_first(late: LateCard[Cover]) -> None:
    seen: list[tuple[str, Cover]] = []
    late.once_made(lambda card: seen.append(("before", card)))
    assert seen == []
    card = late()
    assert seen == [("before", card)]
    late.once_made(lambda card: seen.append(("after", card)))
    assert seen == [("before", card), ("after", card)]


def test_what_is_done_with_it_may_ask_for_it(late: LateCard[Cover], made: list[Cover]) -> None:
    late.once_made(lambda card: late().setObjectName("asked"))
    assert late().objectName() == "asked"
    assert len(made) == 1


def test_what_fails_keeps_nothing_else_from_having_it_and_makes_no_second_one(
    late: LateCard[Cover], made: list[Cover]
) -> None:
    seen: list[Cover] = []

    def fails(_card: Cover) -> None:
        raise ValueError

    late.once_made(fails)
    late.once_made(seen.append)
    with pytest.raises(ValueError, match=r"^$"):
        late()
    assert seen == made
    assert [late()] == made, "it is told of once"
    assert seen == made
