from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.speakability import Remark, remarks
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.density import Density
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.palettes import LIGHT
from bithuman_panel.ui.proof_lines import PAUSE_MS, ProofLines
from tests.ui.conftest import Show

WILL_SAY = say("Will say: {words}", words="Good evening")
IN_THE_WAY = say("There is no snippet {snippet}.", snippet="/x")
THREE = remarks("12345 and ACME at www.example.org", seconds=1)
SECRET = remarks("a secret", seconds=1, finds_secret=lambda _: True)


@pytest.fixture
def page() -> QWidget:
    """What keeps the lines alive; shown by itself, a widget would not know it has nothing."""
    return QWidget()


@pytest.fixture
def lines(page: QWidget, show: Show, look: Look) -> ProofLines:
    made = ProofLines(look)
    QVBoxLayout(page).addWidget(made)
    show(page, 500, 200)
    return made


@pytest.fixture
def news(lines: ProofLines) -> list[tuple[str, Urgency]]:
    heard: list[tuple[str, Urgency]] = []
    lines.news.connect(lambda sentence, urgency: heard.append((str(sentence), urgency)))
    return heard


def rest(lines: ProofLines) -> None:
    """Let the hand rest."""
    assert lines._pause.isActive()
    assert lines._pause.interval() == PAUSE_MS
    lines.tell_now()


def test_where_there_is_nothing_to_tell_it_takes_no_room(lines: ProofLines) -> None:
    assert lines.isHidden()
    lines.show_preview(WILL_SAY, is_ready=True)
    assert not lines.isHidden()
    lines.show_preview(None, is_ready=True)
    assert lines.isHidden()


def test_what_will_be_said_is_told_at_once(lines: ProofLines) -> None:
    lines.show_preview(WILL_SAY, is_ready=True)
    assert lines.texts() == ("Will say: Good evening",)
    lines.show_preview(IN_THE_WAY, is_ready=False)
    assert lines.texts() == ("There is no snippet /x.",), "nothing stale stands beside Send"
    assert lines.preview.property("blocks") is True


def test_what_is_in_the_way_waits_until_the_hand_rests(lines: ProofLines) -> None:
    lines.show_preview(IN_THE_WAY, is_ready=False)
    assert lines.texts() == ()
    rest(lines)
    assert lines.texts() == ("There is no snippet /x.",)


def test_two_remarks_are_told_and_the_rest_counted_once_the_hand_rests(
    lines: ProofLines, news: list[tuple[str, Urgency]]
) -> None:
    lines.show_remarks(THREE)
    assert lines.texts() == ()
    rest(lines)
    shown = lines.texts()
    assert shown == (*(str(each.sentence) for each in THREE[:2]), "and 1 more remark")
    assert news == [(str(each.sentence), Urgency.POLITE) for each in THREE[:2]]


def test_each_is_announced_once_and_not_at_each_letter(
    lines: ProofLines, news: list[tuple[str, Urgency]]
) -> None:
    for text in ("www.example.org", "So www.example.org", "So www.example.org now"):
        lines.show_remarks(remarks(text, seconds=1))
        rest(lines)
    assert len(news) == 1
    lines.show_remarks(())
    lines.show_remarks(remarks("www.example.org", seconds=1))
    rest(lines)
    assert len(news) == 2, "another line begins anew"


def test_remarks_go_as_soon_as_there_are_none(lines: ProofLines) -> None:
    lines.show_remarks(THREE)
    rest(lines)
    lines.show_remarks(())
    assert lines.isHidden()


@pytest.mark.parametrize(
    ("density", "is_quiet", "told", "count"),
    [
        (Density.ROOMY, False, THREE, 3),
        (Density.TIGHT, False, THREE, 2),
        (Density.TINY, False, THREE, 0),
        (Density.ROOMY, True, THREE, 0),
        (Density.ROOMY, True, SECRET, 1),
        (Density.TINY, False, SECRET, 1),
    ],
)
def test_with_little_room_and_on_stage_it_keeps_to_what_matters(
    lines: ProofLines, density: Density, is_quiet: bool, told: tuple[Remark, ...], count: int
) -> None:
    lines.pack(density, is_quiet=is_quiet)
    lines.show_remarks(told)
    rest(lines)
    assert len(lines.texts()) == count
    lines.show_preview(WILL_SAY, is_ready=True)
    is_for_secret_alone = density is Density.TINY and told is SECRET
    assert ("Will say: Good evening" in lines.texts()) is not is_for_secret_alone


def test_behind_the_shield_no_word_of_the_line_is_told(lines: ProofLines, look: Look) -> None:
    lines.show_preview(WILL_SAY, is_ready=True)
    lines.show_remarks(THREE)
    rest(lines)
    look.shield.put(is_up=True)
    told = " ".join(lines.texts())
    assert "Good evening" not in told
    assert "example" not in told
    look.shield.put(is_up=False)
    assert "Good evening" in " ".join(lines.texts())


def test_the_sign_has_the_colour_of_its_weight(lines: ProofLines, look: Look) -> None:
    def colour() -> str:
        drawing = lines.rows[0]._icon._drawing
        assert drawing
        return drawing[1]

    lines.show_remarks(THREE)
    rest(lines)
    assert colour() == look.theme.warn
    lines.show_remarks(SECRET)
    rest(lines)
    assert colour() == look.theme.bad
    look.change(LIGHT, 100)
    assert colour() == LIGHT.bad


def test_a_real_pause_is_enough(lines: ProofLines, qtbot: QtBot) -> None:
    lines.show_remarks(THREE)
    qtbot.waitUntil(lambda: len(lines.texts()) == 3)


def test_the_same_again_changes_nothing(lines: ProofLines) -> None:
    told: list[Sentence] = []
    lines.news.connect(lambda sentence, _: told.append(sentence))
    lines.show_remarks(SECRET)
    rest(lines)
    lines.show_remarks(SECRET)
    rest(lines)
    lines.show_preview(None, is_ready=True)
    assert len(told) == 1
