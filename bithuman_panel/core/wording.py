"""Sentences for people: whole templates with named places, never text put together from pieces.

The template is the key under which a translation is looked up, so ``str()`` gives the English
sentence and the window may give another language (``ui/translate.py``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence a user can read: an English template and the values of its places."""

    template: str
    values: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return self.filled(self.template)

    def filled(self, template: str) -> str:
        """Return ``template`` (this one's, or its translation) with the values in their places."""
        values = dict(self.values)
        # In one pass: a name that looks like a place must not be filled again.
        return _PLACE.sub(lambda place: values.get(place[1], place[0]), template)


def say(template: str, **values: object) -> Sentence:
    """Return the sentence of ``template`` with ``values`` for its ``{places}``."""
    return Sentence(template, tuple((name, str(value)) for name, value in values.items()))
