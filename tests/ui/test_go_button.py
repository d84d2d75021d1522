"""GO and the two lines at hand: what they say, what they want, and how they look."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bithuman_panel.core.choice import Choice
from bithuman_panel.core.models import Mode
from bithuman_panel.core.run import Does
from bithuman_panel.core.wording import say
from bithuman_panel.ui.at_hand_button import AtHandButton
from bithuman_panel.ui.go_button import GoButton
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.tokens import HOLD_MS
from tests.ui.conftest import Show
from tests.ui.sheet_things import AVA, LOBBY, SECOND, at_hand, mark, standby

EVERYWHERE = Choice(AVA, None)


@pytest.fixture
def go(look: Look, show: Show) -> GoButton:
    made = show(GoButton(look), 220, 120)
    made.show_standby(standby())
    return made


def test_its_name_is_go_and_its_description_what_it_does(go: GoButton) -> None:
    assert go.accessibleName() == "GO"
    assert go.accessibleDescription() == go.sentence == "Speak to Ava in lobby"
    assert go.focusPolicy() is Qt.FocusPolicy.NoFocus
    go.show_standby(None)
    assert go.accessibleDescription() == "Nothing is on standby."
    assert go.sentence == ""


@pytest.mark.parametrize("does", Does)
def test_its_word_is_what_it_does(go: GoButton, does: Does) -> None:
    go.show_standby(replace(standby(), does=does))
    assert go.text() == does.value.upper()
    assert go.accessibleName() == "GO"


def test_what_was_said_wants_a_hold_and_says_so(go: GoButton) -> None:
    go.show_standby(replace(standby(), said=mark()))
    assert go.accessibleDescription() == "Speak to Ava in lobby. Hold it down."
    pressed: list[str] = []
    go.pressed_plain.connect(lambda: pressed.append("plain"))
    go.key_down()
    assert pressed == []
    go.key_up()
    assert pressed == ["plain"]


def test_another_cue_with_the_same_words_is_another_deed(go: GoButton) -> None:
    told: list[str] = []
    go.pressed_in_vain.connect(lambda: told.append("vain"))
    go.show_standby(replace(standby(), said=mark()))
    go.key_down()
    go.show_standby(replace(standby(replace(SECOND, mode=Mode.SPEAK)), said=mark(), text="One."))
    go.key_up()
    assert told == ["vain"]


def test_silence_that_comes_under_a_held_key_is_no_other_deed(go: GoButton) -> None:
    told: list[str] = []
    go.pressed_in_vain.connect(lambda: told.append("vain"))
    go.pressed_plain.connect(lambda: told.append("plain"))
    go.show_standby(replace(standby(), does=Does.NEXT))
    go.key_down()
    go.show_standby(replace(standby(), does=Does.GO))
    go.key_up()
    go.show_standby(replace(standby(), does=Does.NEXT))
    go.key_down()
    go.show_standby(replace(standby(), does=Does.PRIME))
    go.key_up()
    assert told == ["plain", "vain"]


def test_while_somebody_speaks_a_short_press_is_next_and_a_held_one_is_now(go: GoButton) -> None:
    told: list[str] = []
    go.pressed_plain.connect(lambda: told.append("next"))
    go.pressed_long.connect(lambda: told.append("now"))
    go.show_standby(replace(standby(), does=Does.NEXT))
    go.key_down()
    assert told == []
    go.key_up()
    assert told == ["next"]
    go.key_down()
    go._animation.setCurrentTime(HOLD_MS)
    assert told == ["next", "now"]
    go.key_up()
    assert told == ["next", "now"]


@pytest.mark.parametrize("size", [(220, 120), (400, 60), (140, 60)])
def test_its_words_stand_inside_it(go: GoButton, size: tuple[int, int]) -> None:
    go.resize(*size)
    for area, font, text in go.words():
        assert go.rect().contains(area)
        assert text
        assert font.pixelSize() >= 10
    go.show_standby(None)
    assert [text for _, _, text in go.words()] == ["GO"]


def test_each_state_looks_another_way(go: GoButton, qtbot: QtBot) -> None:
    usual = go.grab().toImage()
    go.show_gone()
    locked = go.grab().toImage()
    assert locked != usual
    qtbot.waitUntil(lambda: go.grab().toImage() == usual)
    go.flash()
    assert go.grab().toImage() not in (usual, locked)
    qtbot.waitUntil(lambda: go.grab().toImage() == usual)
    seen = [usual]
    for shown in (
        replace(standby(), is_open=False),
        replace(standby(), complaint=say("Too long."), said=mark()),
        replace(standby(), said=mark()),
        replace(standby(), cue=SECOND),
        standby(choice=EVERYWHERE),
    ):
        go.show_standby(shown)
        seen.append(go.grab().toImage())
    assert len({bytes(image.constBits()) for image in seen}) >= len(seen) - 1


def test_the_shield_hides_where_it_goes(go: GoButton, look: Look) -> None:
    look.shield.put(is_up=True)
    assert go.sentence == "Speak to the agent"
    assert "lobby" not in go.accessibleDescription()


@pytest.fixture
def cover(look: Look, show: Show) -> AtHandButton:
    return show(AtHandButton(look, Mode.SPEAK), 140, 34)


def test_a_line_at_hand_has_its_text_for_a_tip_and_its_deed_for_a_description(
    cover: AtHandButton,
) -> None:
    assert cover.accessibleName() == "Cover line"
    assert "empty" in cover.accessibleDescription()
    cover.show_line(at_hand(Mode.SPEAK, "One moment."))
    assert cover.has_line
    assert "One moment." in cover.toolTip()
    assert cover.accessibleDescription() == "Speak to Ava in lobby"


def test_a_line_for_all_rooms_wants_a_hold(cover: AtHandButton) -> None:
    pressed: list[str] = []
    cover.pressed_plain.connect(lambda: pressed.append("plain"))
    cover.show_line(at_hand(Mode.SPEAK, "One moment.", EVERYWHERE))
    cover.key_down()
    assert pressed == []
    cover.key_up()
    cover.show_line(at_hand(Mode.SPEAK, "One moment.", LOBBY))
    cover.key_down()
    assert pressed == ["plain", "plain"]


def test_steer_looks_silent_and_the_shield_hides_both(
    cover: AtHandButton, look: Look, show: Show
) -> None:
    steer = show(AtHandButton(look, Mode.CONTEXT), 140, 34)
    assert steer.accessibleName() == "Steer"
    for button in (cover, steer):
        button.show_line(at_hand(Mode.SPEAK, "One moment."))
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert button.rect().contains(button.words_area())
    assert cover.grab().toImage() != steer.grab().toImage()
    look.shield.put(is_up=True)
    assert "One moment." not in cover.toolTip()
    cover.key_down()


def test_nothing_is_told_anew_that_has_not_changed(
    go: GoButton, cover: AtHandButton, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = at_hand(Mode.SPEAK, "One moment.")
    cover.show_line(line)
    told: list[str] = []
    for button in (go, cover):
        monkeypatch.setattr(button, "setAccessibleDescription", told.append)
    go.show_standby(standby())
    cover.show_line(at_hand(Mode.SPEAK, "One moment."))
    assert told == []
    go.show_standby(replace(standby(), said=mark()))
    cover.show_line(line._replace(text=""))
    assert len(told) == 2
    look.shield.put(is_up=True)
    assert len(told) > 2, "what is hidden is another thing to tell"
