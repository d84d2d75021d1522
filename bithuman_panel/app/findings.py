"""The words of ``self-test`` about what is bundled: one finding, its state, and a plain detail."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence


class FindingState(StrEnum):
    """How a check went; ``warn`` is of the computer, not of the program, and fails nothing."""

    OK = "ok"
    WARN = "warn"
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found."""

    state: FindingState
    detail: Sentence

    def line(self, name: str) -> str:
        """Return the line to print for the check called ``name``."""
        return f"{self.state} {name}: {self.detail}"


def ok(detail: Sentence) -> Finding:
    """Return that all is there."""
    return Finding(FindingState.OK, detail)


def warn(detail: Sentence) -> Finding:
    """Return that the computer lacks something, which the program itself cannot bring."""
    return Finding(FindingState.WARN, detail)


def fail(detail: Sentence) -> Finding:
    """Return that the program is not whole."""
    return Finding(FindingState.FAIL, detail)
