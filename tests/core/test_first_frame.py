from __future__ import annotations

from dataclasses import asdict, replace

import pytest

from bithuman_panel.core.first_frame import FirstFrame, first_frame_in

FRAME = FirstFrame(
    geometry="",
    is_on_top=False,
    is_from_right=False,
    ground="#0b0e12",
    field="#0e1115",
    ink="#f3f6f9",
    edge="#7cc4ff",
    muted="#9aa4af",
    ring=2,
    corner=8,
    padding=4,
    letters="DejaVu Sans",
    pixels=20,
    left=480,
    top=400,
    width=520,
    height=120,
    name="Message",
    hint="What should the agent say?",
)


@pytest.mark.parametrize("letters", ["DejaVu Sans", ".AppleSystemUIFont", "M+ 1p", "ＭＳ ゴシック"])
def test_it_comes_back_as_it_was_kept(letters: str) -> None:
    frame = replace(FRAME, letters=letters)
    assert first_frame_in(asdict(frame)) == frame


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("geometry", None),
        ("is_on_top", 1),
        ("is_from_right", "no"),
        ("ground", "red"),
        ("field", "#0E1115"),
        ("ink", "#12345g"),
        ("edge", "url(#1)"),
        ("muted", None),
        ("ring", 0),
        ("corner", "8"),
        ("padding", -4),
        ("letters", 'Inter"; background: url(x)'),
        ("letters", "Inter\\"),
        ("letters", "Inter\n"),
        ("letters", ""),
        ("pixels", 0),
        ("pixels", 12.5),
        ("pixels", True),
        ("left", -1),
        ("width", 10**9),
        ("hint", ["a"]),
    ],
)
def test_what_cannot_be_shown_is_none(name: str, value: object) -> None:
    assert first_frame_in({**asdict(FRAME), name: value}) is None


def test_what_is_missing_makes_it_none() -> None:
    assert first_frame_in({}) is None
    stored = asdict(replace(FRAME, name="Nachricht"))
    del stored["hint"]
    assert first_frame_in(stored) is None
