"""Lines to the API: one request each, and a verdict by proof."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from bithuman_panel.api.crossing import Request
from bithuman_panel.api.failures import failure_of
from bithuman_panel.api.passage import Passage
from bithuman_panel.api.schemas import agent_path, body_of, path_of, report_of
from bithuman_panel.api.spare import SPARE_MAX_AGE_S
from bithuman_panel.api.wire import Wire
from bithuman_panel.core.delivery import judge
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.limits import REPLY_CAP_BYTES
from bithuman_panel.core.models import Route

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.access import Access
    from bithuman_panel.api.late import LateAnswers
    from bithuman_panel.api.trust import Trust
    from bithuman_panel.core.delivery import Verdict
    from bithuman_panel.core.models import Line


class LineWire:
    """Sends lines, one at a time. :meth:`send` from one thread, the rest from any.

    With ``late`` answers are heard that come after the deadline; who made it closes it. With
    ``lingers`` the connection of an accepted line stays open until :meth:`end_answered`.
    """

    def __init__(
        self,
        access: Access,
        trust: Trust,
        *,
        late: LateAnswers | None = None,
        lingers: bool = False,
        spare_max_age_s: float = SPARE_MAX_AGE_S,
    ) -> None:
        self._base_url = access.base_url
        self._wire = Wire(
            access,
            trust,
            cap_bytes=REPLY_CAP_BYTES,
            lingers=lingers,
            late=late,
            spare_max_age_s=spare_max_age_s,
        )

    def send(
        self,
        line: Line,
        *,
        deadline_s: float,
        may_leave: Callable[[], bool],
        on_left: Callable[[], object] | None = None,
        on_late: Callable[[Exchange, Verdict], None] | None = None,
    ) -> tuple[Exchange, Verdict]:
        """Send ``line`` and return what the wire saw and what became of it. Never raises.

        The deadline bounds everything. ``may_leave`` is asked once, after connecting and just
        before the first byte; if it says False nothing is written. ``on_left`` is called once, when
        the socket has taken the last byte. ``on_late`` may be called once, on another thread and
        even before this returns, with a reply that came after the deadline.
        """
        passage = Passage(deadline_s, may_leave, on_left)
        tell_late = _judging(line, on_late) if on_late else None
        try:
            request = Request("POST", path_of(line), body_of(line))
            exchange = self._wire.exchange(request, passage, tell_late)
            return exchange, _verdict(exchange, line)
        except InputRefused as error:
            exchange = self._not_crossed(passage, str(error.sentence))
        except Exception as error:  # noqa: BLE001  a lane must always get an answer
            exchange = self._not_crossed(passage, type(error).__name__)
        return exchange, judge(exchange, None, failure_of(exchange))

    def warm(self, count: int = 1, agent: str | None = None) -> None:
        """Have connections opened ahead, for so many lines. Never raises, and waits for none.

        With ``agent``, on the thread of :meth:`send`: what its next line may have of the one before
        is prepared, too.
        """
        self._wire.warm(count)
        if agent is not None:
            with suppress(InputRefused):
                path = f"{agent_path(agent)}/{Route.SPEAK.value}"
                self._wire.prepare("POST", path, has_body=True)

    def cool(self) -> None:
        """Drop the connections that were opened ahead. Any thread."""
        self._wire.cool()

    def abort(self, fault: Fault = Fault.INTERRUPTED) -> None:
        """End the running exchange at once. Any thread; nothing happens when none runs."""
        self._wire.abort(fault)

    def end_answered(self) -> None:
        """End the connections whose lines are answered. Any thread, never raises."""
        self._wire.end_answered()

    def close(self) -> None:
        """Drop the spare connections, and keep none from now on. Any thread."""
        self._wire.close()

    def _not_crossed(self, passage: Passage, detail: str) -> Exchange:
        return Exchange(
            "POST",
            self._base_url,
            handed_over=passage.handed_over,
            fault=Fault.LOCAL,
            detail=detail,
        )


def _judging(
    line: Line, on_late: Callable[[Exchange, Verdict], None]
) -> Callable[[Exchange], None]:
    return lambda exchange: on_late(exchange, _verdict(exchange, line))


def _verdict(exchange: Exchange, line: Line) -> Verdict:
    report = report_of(exchange.reply_body, line) if exchange.body_whole else None
    return judge(exchange, report, failure_of(exchange), line.target.room)
