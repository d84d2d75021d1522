"""requests does without its guess of charsets until somebody wants one."""

from __future__ import annotations

import subprocess
import sys

LATER = """
import sys
from bithuman_panel.api.charsets import NAME, guess_later
guess_later()
guess_later()
stand_in = sys.modules[NAME]
import requests
assert f"{NAME}.api" not in sys.modules
reply = requests.Response()
reply._content = "Grüße aus Köln, schöne Aussicht.".encode("utf-16")
assert reply.text.startswith("Grüße"), reply.text
assert f"{NAME}.api" in sys.modules
import charset_normalizer
assert charset_normalizer is not stand_in
assert stand_in.from_bytes is charset_normalizer.from_bytes, "whoever has it still may ask it"
"""
THERE = """
import sys, requests
from bithuman_panel.api.charsets import NAME, guess_later
before = sys.modules[NAME]
guess_later()
assert sys.modules[NAME] is before
"""


def done(script: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=False
    )
    return ran.stderr


def test_a_text_is_guessed_when_it_is_asked_for() -> None:
    assert done(LATER) == ""


def test_what_is_loaded_already_stays() -> None:
    assert done(THERE) == ""
