"""The words of ``doctor``: one check, its state, and a plain detail."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence


class CheckState(StrEnum):
    """How a check went; ``warn`` and ``skipped`` do not make ``doctor`` fail."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Check:
    """One line of ``doctor``; the fields are those of its JSON."""

    check: str
    state: CheckState
    detail: str


def ok(check: str, detail: Sentence) -> Check:
    """Return a check with nothing to mend."""
    return Check(check, CheckState.OK, str(detail))


def warn(check: str, detail: Sentence) -> Check:
    """Return a check that a show can go on with, but should know of."""
    return Check(check, CheckState.WARN, str(detail))


def fail(check: str, detail: Sentence) -> Check:
    """Return a check that has to be mended before a show."""
    return Check(check, CheckState.FAIL, str(detail))


def skipped(check: str, detail: Sentence) -> Check:
    """Return a check that could not be made, and why."""
    return Check(check, CheckState.SKIPPED, str(detail))
