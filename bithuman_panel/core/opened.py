"""What came of opening a show file: the show, and whatever in it could not be used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bithuman_panel.core.show import Show
    from bithuman_panel.core.wording import Sentence


class Broken(NamedTuple):
    """One thing that was left out of the show: ``place`` says which, ``sentence`` why."""

    place: Sentence
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class OpenedShow:
    """A show and the file it is kept in from now on.

    ``broken`` is what was left out, in the order of the file. ``notices`` are for the operator:
    that the file was updated, say, or that another one had to be opened.
    """

    show: Show
    path: str
    broken: tuple[Broken, ...] = ()
    notices: tuple[Sentence, ...] = ()
