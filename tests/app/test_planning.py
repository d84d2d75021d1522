"""A plan goes into the journal once it is another one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bithuman_panel.app.planning import keep_plan
from bithuman_panel.core.cue import Cue
from bithuman_panel.core.models import Target
from bithuman_panel.core.pace import Estimate
from bithuman_panel.core.resolving import Phrases
from bithuman_panel.core.show import RunSheet
from bithuman_panel.presenters.planning import Standing
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.owner import Owner

CUES = (Cue("a", "A", text="Hello {{who}}."), Cue("b", "B", text="Bye.", target=Target("A1")))
STANDING = Standing(
    "r1", "s1", "Gala", RunSheet("s", "", CUES), Phrases(), 100.0, frozenset("a"), is_locked=True
)


def test_a_plan_is_kept_carried_on_and_left_alone_where_nothing_changed(tmp_path: Path) -> None:
    owner = Owner.claim(tmp_path / "owners")
    journal = Journal.open(tmp_path / "journal.sqlite3", owner, SystemClock())
    try:
        keep_plan(journal, STANDING, Estimate())
        kept = journal.plan_of("r1")
        assert kept
        assert [cue.text for cue in kept.cues] == ["Hello {{who}}.", "Bye."]
        assert (kept.title, kept.begun_at, kept.cues[1].speaking_s > 0) == ("Gala", 100.0, True)
        keep_plan(journal, replace(STANDING, begun_at=200.0), Estimate())
        assert journal.plan_of("r1") == kept
        filled = replace(STANDING, phrases=Phrases({}, {"who": "Ada"}))
        keep_plan(journal, replace(filled, sheet=RunSheet("s", "", CUES[:1])), Estimate())
        after = journal.plan_of("r1")
        assert after
        assert [cue.text for cue in after.cues] == ["Hello Ada.", "Bye."]
    finally:
        journal.close()
        owner.release()
