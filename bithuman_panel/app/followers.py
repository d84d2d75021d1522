"""Who follows, on one open stage, what becomes of its lines and where they would go."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.app.audience import Audience
    from bithuman_panel.app.rehearsing import Rehearsing
    from bithuman_panel.app.timekeeping import Timekeeping
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.presenters.apart import Apart
    from bithuman_panel.presenters.ledger import LedgerPresenter
    from bithuman_panel.presenters.planning import PlanningPresenter
    from bithuman_panel.presenters.run import RunPresenter


class Followers:
    """Times, audience, ledger, run, plan and drills: each is told, none answers. GUI thread only.

    A fault in one keeps no other from being told (``apart``). ``rehearsing`` is None on the desk of
    an account.
    """

    def __init__(
        self,
        apart: Apart,
        times: Timekeeping,
        audience: Audience,
        ledger: LedgerPresenter,
        run: RunPresenter,
        planning: PlanningPresenter,
        rehearsing: Rehearsing | None,
    ) -> None:
        self._apart = apart
        self._times = times
        self._audience = audience
        self._ledger = ledger
        self._run = run
        self._planning = planning
        self._rehearsing = rehearsing

    def change(self, entry: Entry) -> None:
        """Take a line that is let go, or what has become of one."""
        self.withdraw(entry)
        self._drilled(entry)

    def withdraw(self, entry: Entry) -> None:
        """Take a line that was withdrawn; a drill waits until its lane says so, too."""
        self._apart(self._times.change, entry)
        self._apart(self._audience.change, entry)
        self._apart(self._ledger.change, entry)
        self._apart(self._run.change, entry)
        self._apart(self._planning.heed)

    def correct(self, entry: Entry) -> None:
        """Take a person's word on what became of a line; it tells nothing of when it was said."""
        self._apart(self._run.change, entry)
        self._apart(self._ledger.change, entry)
        self._drilled(entry)

    def aim(self, choice: Choice | None, *, room_is_there: bool) -> None:
        """Take where a line would go now."""
        self._apart(self._run.aim, choice, is_there=room_is_there)
        self._apart(self._times.aim, choice)
        self._apart(self._audience.aim, choice)
        self._apart(self._ledger.aim, choice)
        if self._rehearsing:
            self._apart(self._rehearsing.aim, choice)

    def _drilled(self, entry: Entry) -> None:
        if self._rehearsing:
            self._apart(self._rehearsing.change, entry)
