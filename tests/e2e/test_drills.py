"""Every drill of the rehearsal, as a presenter meets it: the row's word, and what to do next."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bithuman_panel.app.adapters import DeskReads
from bithuman_panel.core import limits
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.rehearsal.drills import LESSONS
from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from tests.e2e.conftest import OpenShow, Play
from tests.fault_table import Observed
from tests.sayings import told_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# A drill that never answers is over when the deadline is; ten seconds teach no more than one.
DEADLINE_S = 1.0
WORDS = {
    Outcome.DELIVERED: "Delivered",
    Outcome.PARTLY_DELIVERED: "Partly delivered",
    Outcome.NOT_HEARD: "Not heard",
    Outcome.REJECTED: "Rejected",
    Outcome.THROTTLED: "Throttled",
    Outcome.NOT_SENT: "Not sent",
    Outcome.UNKNOWN: "Unknown",
}
ADVICE = {
    Outcome.DELIVERED: "Nothing to do.",
    Outcome.PARTLY_DELIVERED: "Send it again to the rooms that missed it",
    Outcome.NOT_HEARD: "wait until it is live, send again",
    Outcome.THROTTLED: "Wait 8 seconds",
    Outcome.NOT_SENT: "It is safe to send again.",
    Outcome.UNKNOWN: "Look at the stage before you send it again.",
}
MENDING = {
    Drill.KEY_REVOKED: "Copy the secret again",
    Drill.NO_CREDITS: "Buy credits",
    Drill.PLAN_REQUIRED: "Upgrade the plan",
    Drill.SUSPENDED: "Sign in on bithuman.ai",
    Drill.UNKNOWN_AGENT: "Check the agent code",
    Drill.UNKNOWN_AGENT_OLDER: "Check the agent code",
    Drill.INVALID: "Shorten or change the text",
    Drill.BLOCKED: "Try another network",
}


def test_every_drill_has_its_advice() -> None:
    for drill, lesson in LESSONS.items():
        assert drill in MENDING or lesson.outcome in ADVICE, drill


@pytest.mark.fault("window", "drill: {drill}", promise="P2")
@pytest.mark.parametrize("drill", Drill)
def test_a_drill_teaches_its_lesson(
    play: Play,
    open_show: OpenShow,
    platform: Callable[[Drill | None], RehearsalServer],
    monkeypatch: pytest.MonkeyPatch,
    drill: Drill,
    observed: Observed,
) -> None:
    monkeypatch.setattr(limits, "DEADLINE_S", DEADLINE_S)
    server = platform(None)
    lesson = LESSONS[drill]

    async def scenario() -> None:
        async with open_show(server.base_url) as show:
            await show.aim("A48KTR2917", "lobby")
            assert show.panel.stage
            # Else a list might meet the drill first, and after a refused secret no line goes.
            show.panel.stage.targets.stop_reading()
            monkeypatch.setattr(DeskReads, "allows", lambda _reads, _share: False)
            # Whose account it is, and then what is live of it, are two reads.
            for _ in range(3):
                await show.reads_settled()
            server.set_drill(drill)
            entry = await show.send("Welcome.")
            assert entry.outcome is lesson.outcome
            assert show.row()[1:] == [WORDS[lesson.outcome], "Welcome.", "lobby · A48KTR2917"]
            word, _, advice, *_ = show.details.split("\n")
            assert word == WORDS[lesson.outcome]
            assert MENDING.get(drill, ADVICE.get(lesson.outcome, "?")) in advice
            assert show.window.composer.last_line._word.text() == word
            observed.did(told_of(entry))

    play(scenario())
    heard = [arrival.heard_in for arrival in server.arrivals()]
    assert bool(heard and heard[0]) is lesson.is_heard
    assert len(heard) <= 1, "nothing is ever sent twice"
