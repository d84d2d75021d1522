from __future__ import annotations

from bithuman_panel.core.findings import Finding, FindingState, fail, ok, skipped, warn
from bithuman_panel.core.wording import say

TOLD = say("The history is whole.")


def test_each_state_has_its_word() -> None:
    assert [make(TOLD) for make in (ok, warn, fail, skipped)] == [
        Finding(FindingState(state), TOLD) for state in ("ok", "warn", "fail", "skipped")
    ]
