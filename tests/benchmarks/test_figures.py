"""What is told of a measurement: whether a goal is met, and in what shape a cost grows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from tests.benchmarks import telling
from tests.benchmarks.figures import Comparison, Failure, Figures, Growth
from tests.benchmarks.page import write_page
from tests.benchmarks.telling import kept_figures, sentence_of, tell

if TYPE_CHECKING:
    from pathlib import Path

ROW = Comparison("start", "a bare window", "ms", (10.0, 20.0, 10.0), (11.0, 22.0, 30.0), 1.2)
FLAT = Growth("search", "lines in the history", "ms", ((10, 2.0), (100, 2.1), (1000, 2.0)))


def test_a_goal_is_met_by_the_median_of_the_rounds() -> None:
    assert ROW.ratio == pytest.approx(1.1)
    assert ROW.is_met
    assert not replace(ROW, most=1.05).is_met
    assert not replace(ROW, ceiling=21).is_met
    assert replace(ROW, ceiling=22).is_met


def test_what_is_to_cost_nothing_is_held_to_it() -> None:
    nothing = replace(ROW, limit=(0.0, 0.0, 0.0))
    assert not nothing.is_met
    assert replace(nothing, panel=(0.0, 0.0, 0.0)).is_met


@pytest.mark.parametrize(
    ("power", "said"),
    [
        (-0.5, "flat"),
        (0, "flat"),
        (0.03, "flat: no more"),
        (0.05, "nearly flat: 1,000 times as many cost 1.4 times as much"),
        # Of 3 ms it makes 8: nobody would call that flat.
        (0.14, "slower than the number: ten times as many cost 1.4 times"),
        (0.5, "slower"),
        (1, "in proportion"),
        (2, "faster"),
    ],
)
def test_a_shape_is_said_in_words(power: float, said: str) -> None:
    points = tuple((float(x), 3 * x**power) for x in (10, 100, 1000, 10_000))
    assert replace(FLAT, points=points).shape.startswith(said)


def test_it_is_told_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(telling, "FOLDER", tmp_path / "told")
    figures = Figures((ROW,), (FLAT,))
    assert tell("start", lambda: figures) == 0
    assert tell("later", lambda: Figures((replace(ROW, most=1),))) == 1
    kept = kept_figures("start")
    assert (kept.comparisons, kept.growths) == (figures.comparisons, figures.growths)
    assert kept.day
    told = capsys.readouterr().out
    assert "met    start: 1.1 × (1.1–3), goal 1.2 ×; 22 ms (11–30) against 10 ms (10–20)" in told
    assert "MISSED start" in told
    assert "search, by lines in the history: flat" in told


def test_the_page_has_every_row_and_its_pictures(tmp_path: Path) -> None:
    missed = replace(ROW, path="send < 1", most=1.0, ceiling=16, note="Over a proxy.")
    write_page(
        tmp_path,
        [
            Figures((ROW,), (FLAT,), day="2026-11-28", minutes=12),
            Figures((missed,), failures=(Failure("rest", "no | screen"),), minutes=0.4),
        ],
    )
    text = (tmp_path / "performance.md").read_text(encoding="utf-8")
    assert "took 12 minutes" in text
    assert "| start | a bare window | ≤ 1.2 × | 1.1 × (1.1–3) |" in text
    assert "Measured on 2026-11-28, " in text
    assert "| ≤ 1 ×, ≤ 16 ms |" in text
    assert "| rest | | | not measured: no / screen | | | | **failed** |" in text
    assert "**missed**" in text
    assert "- Over a proxy." in text
    assert "**search, by lines in the history**: flat" in text
    row = "| search | lines in the history | 10: 2 ms | 1,000: 2 ms |"
    assert f"{row} 10 times as many: 0.952 × | flat" in text
    assert "at most 1.25 times from the least size" in text
    for name in ("goals.svg", "growth-search-by-lines-in-the-history.svg"):
        picture = tmp_path / "images" / "performance" / name
        assert f"(images/performance/{name})" in text
        # Of our own making: nothing in it is hostile.
        assert ET.parse(picture).getroot().tag.endswith("svg")  # noqa: S314


def test_what_the_libraries_alone_cost_stands_beside_a_row(tmp_path: Path) -> None:
    row = replace(ROW, libraries=(10.0, 40.0, 20.0))
    assert row.library_ratios == (1.0, 2.0, 2.0)
    assert sentence_of(row).endswith("; the libraries alone 2 × (1–2)")
    write_page(tmp_path, [Figures((row,))])
    text = (tmp_path / "performance.md").read_text(encoding="utf-8")
    assert "| 10 ms (10–20) | 2 × (1–2) | met |" in text
    assert "**Libraries alone**" in text


def test_a_part_that_fails_costs_the_others_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(telling, "FOLDER", tmp_path / "told")

    def at_rest() -> Figures:
        raise RuntimeError("it ended with 1:\nTraceback\nOSError: no screen")

    assert tell("memory", at_rest, lambda: Figures((ROW,))) == 1
    told = kept_figures("memory")
    assert told.comparisons == (ROW,)
    assert told.failures == (
        Failure("memory, at rest", "RuntimeError: it ended with 1: … OSError: no screen"),
    )
    assert "FAILED memory, at rest: RuntimeError" in capsys.readouterr().out


def test_a_sentence_names_the_ceiling() -> None:
    assert "goal 1.2 × and 16 ms;" in sentence_of(replace(ROW, ceiling=16))
