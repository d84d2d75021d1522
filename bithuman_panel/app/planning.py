"""The plan of a run into the journal: worked out and kept on a thread, beside every line's way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.core.plan import Plan
from bithuman_panel.core.planning import carried_on, planned_cues

if TYPE_CHECKING:
    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.pace import Estimate
    from bithuman_panel.presenters.pace import PacePresenter
    from bithuman_panel.presenters.planning import Standing
    from bithuman_panel.services.journal import Journal


class DeskPlans:
    """Keeps plans in the journal of one open desk."""

    def __init__(self, desk: Desk, pace: PacePresenter) -> None:
        self._desk = desk
        self._pace = pace

    async def keep(self, standing: Standing) -> None:
        """Keep the plan of a run as it stands now; raises ``StoreFailed``."""
        agents = {cue.target.agent for cue in standing.sheet.cues if cue.target}
        estimate, journal = self._pace.estimate(agents), self._desk.journal
        await on_daemon_thread("bithuman-plan", lambda: keep_plan(journal, standing, estimate))


def keep_plan(journal: Journal, standing: Standing, estimate: Estimate) -> None:
    """Keep what a run is to be, with what was planned of it before; nothing if that is the same."""
    before = journal.plan_of(standing.run)
    now = planned_cues(standing.sheet, standing.phrases, estimate.speaking_s)
    then = before.cues if before else ()
    cues = carried_on(then, now, standing.said, is_locked=standing.is_locked)
    fresh = Plan(standing.run, standing.show, standing.title, standing.begun_at, cues)
    if before is None or replace(fresh, begun_at=before.begun_at) != before:
        journal.keep_plan(fresh)
