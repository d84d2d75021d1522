"""Sentences of the core in the window's language. The English template is the key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence

CONTEXT = "panel"


def tr(text: str) -> str:
    """Return ``text`` of the window itself in the window's language."""
    return QCoreApplication.translate(CONTEXT, text)


def said(sentence: Sentence) -> str:
    """Return a sentence of the core in the window's language."""
    return sentence.filled(tr(sentence.template))
