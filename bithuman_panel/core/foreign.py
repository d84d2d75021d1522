"""A foreign history: what another panel exported, opened here to be looked at and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bithuman_panel.core.wording import counted, say

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence


@dataclass(frozen=True, slots=True)
class Foreign:
    """What came of opening one: the file's ``name``, and how many ``lines`` are in it.

    ``left_out`` is how many could not be read, or stood there before. ``is_newer``: it says more
    than this panel knows of. ``is_cut``: the file ends before it should.
    """

    name: str
    lines: int
    left_out: int = 0
    is_newer: bool = False
    is_cut: bool = False

    @property
    def remarks(self) -> tuple[Sentence, ...]:
        """What whoever looks at it must know; nothing where it was read whole."""
        told = (
            (
                bool(self.left_out),
                counted(
                    "One line is left out: it cannot be read, or stands there twice.",
                    "{count} lines are left out: they cannot be read, or stand there twice.",
                    self.left_out,
                ),
            ),
            (self.is_cut, say("The file ends early. Its last lines are missing.")),
            (
                self.is_newer,
                say("A newer panel made it. What this one does not know is left out."),
            ),
        )
        return tuple(sentence for is_so, sentence in told if is_so)
