"""The language, switched while the window is there: every text follows, in every state."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.palettes import DARK
from tests.audit.audited import opened, settle
from tests.audit.dress import Dress, PseudoLanguage
from tests.audit.foreign import untranslated
from tests.audit.scenes import SCENES
from tests.audit.sight import Sight
from tests.audit.things import things

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def foreign(sight: Sight) -> list[str]:
    """Return what is still said in nobody's language."""
    said = [text.text for text in sight.texts]
    said += [words for thing in things(sight.root) for words in (thing.name, thing.description)]
    return [words for words in said if words.startswith("[")]


def test_every_text_follows_the_language(qtbot: QtBot, qapp: QApplication) -> None:
    told: dict[str, None] = {}
    nobodys = PseudoLanguage()
    with opened(qtbot, qapp, Dress(DARK)) as window:
        for scene in SCENES:
            root = scene(window) or window
            settle(qapp)
            if root is not window:
                # It goes as soon as somebody turns to the menus, where the language is chosen.
                continue
            assert foreign(Sight(root)) == []
            qapp.installTranslator(nobodys)
            settle(qapp)
            told |= dict.fromkeys(
                f"{scene.__name__}: {words}" for words in untranslated(Sight(root))
            )
            qapp.removeTranslator(nobodys)
            settle(qapp)
            told |= dict.fromkeys(
                f"{scene.__name__}: still {words!r}" for words in foreign(Sight(root))
            )
    assert not told, "\n" + "\n".join(told)
