"""What one entry belongs to: the entries around it, its run, and its cue."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import CueRef


@dataclass(frozen=True, slots=True)
class Kin:
    """What the journal knows around an entry; each None where it knows of none.

    ``replaces`` is the entry whose fact it replaced, ``replaced_by`` the last one that replaced
    its own and was proved delivered, ``followed_by`` the same words said again after a person took
    them up. ``run_title`` is what the show was called when its run began, empty where nobody kept
    it, ``run_at`` when that was (Unix seconds, UTC).
    """

    replaces: Entry | None = None
    replaced_by: Entry | None = None
    followed_by: Entry | None = None
    cue: CueRef | None = None
    run_title: str = ""
    run_at: float | None = None


@dataclass(frozen=True, slots=True)
class CuePlace:
    """A cue of the open show: where it stands now, counted from 1, and what it is called.

    ``is_here``: it is on the run sheet that is looked at.
    """

    id: str
    number: int
    title: str
    sheet: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a line came from and what it belongs to. ``place`` None: its cue is not there."""

    kin: Kin = field(default_factory=Kin)
    place: CuePlace | None = None
