"""Sentences for people: whole templates with named places, never text put together from pieces.

The template is the key under which a translation is looked up, so ``str()`` gives the English
sentence and the window may give another language (``ui/translate.py``).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence a user can read: an English template and the values of its places."""

    template: str
    values: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return self.filled(self.template)

    def filled(self, template: str) -> str:
        """Return ``template`` (this one's, or its translation) with the values in their places."""
        text = template
        for name, value in self.values:
            text = text.replace("{" + name + "}", value)
        return text


def say(template: str, **values: object) -> Sentence:
    """Return the sentence of ``template`` with ``values`` for its ``{places}``."""
    return Sentence(template, tuple((name, str(value)) for name, value in values.items()))
