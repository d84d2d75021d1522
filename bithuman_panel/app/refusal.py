"""What an open stage does where its API secret is refused, and when it is taken again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.gate import SECRET_REFUSED
from bithuman_panel.core.holds import Hold
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.accounting import Accounting
    from bithuman_panel.app.adapters import DeskReads
    from bithuman_panel.app.audience import Audience
    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.errors import Failure
    from bithuman_panel.core.gate import Gate
    from bithuman_panel.presenters.queue import QueuePresenter
    from bithuman_panel.presenters.targets import TargetsPresenter


class Refusal:
    """Stops gate, lanes and reads together, and lets them go on together. GUI thread only.

    ``on_gate`` is called where what the gate lets through has changed.
    """

    def __init__(
        self,
        gate: Gate,
        desk: Desk,
        reads: DeskReads,
        queue: QueuePresenter,
        targets: TargetsPresenter,
        account: Accounting,
        audience: Audience,
        on_gate: Callable[[], None],
    ) -> None:
        self._gate = gate
        self._desk = desk
        self._reads = reads
        self._queue = queue
        self._targets = targets
        self._account = account
        self._audience = audience
        self._on_gate = on_gate

    def note(self, failure: Failure) -> None:
        """Stop all of this profile where a line or a read shows that the secret is refused.

        Each further try with it would count against the address (api-facts, 1.12).
        """
        if failure.kind in SECRET_REFUSED:
            self._desk.lanes.hold(Hold.REFUSAL)
        self._account.note(failure)
        if failure.kind not in SECRET_REFUSED:
            return
        self._reads.refuse(failure)
        self._gate.stopped_by = say(
            "The platform refuses the API secret. Enter the new one under Account."
        )
        self._targets.stop_reading()
        self._on_gate()

    async def end(self) -> None:
        """Go on with what a drill had stopped; nothing that waited goes out by this."""
        self._reads.ask_again()
        if self._gate.stopped_by:
            self._gate.stopped_by = None
            if not self._gate.is_held:
                self._queue.withdraw_all()
                # A hold from before, which was lifted meanwhile.
                self._desk.lanes.release(Hold.PERSON)
            self._desk.lanes.release(Hold.REFUSAL)
            self._on_gate()
        self._audience.read_again()
        self._account.read_again()
        await self._targets.open()
