"""The language, switched while the window is there: every text follows, in every state."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.palettes import DARK
from tests.audit.audited import opened, settle
from tests.audit.dress import Dress, PseudoLanguage
from tests.audit.foreign import untranslated
from tests.audit.scenes import SCENES
from tests.audit.things import things
from tests.audit.written import written

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def foreign(window: MainWindow) -> list[str]:
    """Return what is still said in nobody's language."""
    said = [text.text for text in written(window)]
    said += [words for thing in things(window) for words in (thing.name, thing.description)]
    return [words for words in said if words.startswith("[")]


def test_every_text_follows_the_language(qtbot: QtBot, qapp: QApplication) -> None:
    told: dict[str, None] = {}
    nobodys = PseudoLanguage()
    with opened(qtbot, qapp, Dress(DARK)) as window:
        for scene in SCENES:
            scene(window)
            settle(qapp)
            assert foreign(window) == []
            qapp.installTranslator(nobodys)
            settle(qapp)
            told |= dict.fromkeys(f"{scene.__name__}: {words}" for words in untranslated(window))
            qapp.removeTranslator(nobodys)
            settle(qapp)
            told |= dict.fromkeys(f"{scene.__name__}: still {words!r}" for words in foreign(window))
    assert not told, "\n" + "\n".join(told)
