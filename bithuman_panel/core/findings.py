"""What a check found: a state and a plain detail. For ``doctor``, ``self-test`` and preflight."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence


class FindingState(StrEnum):
    """How a check went; ``warn`` and ``skipped`` fail nothing."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found, and what to do about it."""

    state: FindingState
    detail: Sentence


def ok(detail: Sentence) -> Finding:
    """Return that there is nothing to mend."""
    return Finding(FindingState.OK, detail)


def warn(detail: Sentence) -> Finding:
    """Return that one can go on with it, but should know of it."""
    return Finding(FindingState.WARN, detail)


def fail(detail: Sentence) -> Finding:
    """Return that it has to be mended first."""
    return Finding(FindingState.FAIL, detail)


def skipped(detail: Sentence) -> Finding:
    """Return that it could not be looked at, and why."""
    return Finding(FindingState.SKIPPED, detail)
