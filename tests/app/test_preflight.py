"""What preflight looks at on this computer. Through the window: tests/e2e/test_preflight.py."""

from __future__ import annotations

import asyncio

from bithuman_panel.app.preflight import _of, _softly
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.findings import Finding, fail, ok, warn
from bithuman_panel.core.wording import say

TOLD = say("This CA file cannot be used.")


def refuse() -> Finding:
    raise InputRefused(TOLD)


async def found_by(look: object) -> Finding:
    assert callable(look)
    found = await look()
    assert isinstance(found, Finding)
    return found


def test_what_cannot_be_looked_at_is_to_be_mended() -> None:
    assert asyncio.run(found_by(_of(refuse))) == fail(TOLD)
    assert asyncio.run(found_by(_of(lambda: ok(TOLD)))) == ok(TOLD)


def test_a_password_store_in_trouble_only_warns_while_the_secret_is_in_hand() -> None:
    assert _softly(fail(TOLD)) == warn(TOLD)
    assert _softly(ok(TOLD)) == ok(TOLD)
