"""Distances in code keep to the grid of the design language, and letters to its type scale."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bithuman_panel import ui
from bithuman_panel.ui.tokens import GRID

SOURCES = sorted(Path(ui.__path__[0]).glob("*.py"))
DISTANCES = {"setContentsMargins", "setSpacing", "addSpacing", "give"}


def off_the_grid(source: str) -> Iterator[str]:
    """Yield the distances that are no half step of the grid, and letters of a size of their own."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        numbers = [
            inner.value
            for argument in node.args
            for inner in ast.walk(argument)
            if isinstance(inner, ast.Constant) and isinstance(inner.value, int)
        ]
        if node.func.attr in DISTANCES and any(number % (GRID // 2) for number in numbers):
            yield f"{node.lineno}: {ast.unparse(node)}"
        if node.func.attr == "setPixelSize" and any(number > 1 for number in numbers):
            yield f"{node.lineno}: {ast.unparse(node)}"


def test_the_modules_keep_to_the_grid_and_to_the_scale() -> None:
    for source in SOURCES:
        assert list(off_the_grid(source.read_text(encoding="utf-8"))) == [], source.name


@pytest.mark.parametrize(
    "source",
    [
        "row.setSpacing(3)",
        "row.setContentsMargins(12, 13, 12, 12)",
        "row.addSpacing(look.px(5))",
        "spaces.give(row, (0, 0, 0, 7), 8)",
        "font.setPixelSize(15)",
        "font.setPixelSize(look.px(19))",
    ],
)
def test_what_stands_beside_the_grid_is_found(source: str) -> None:
    assert len(list(off_the_grid(source))) == 1


def test_what_keeps_to_it_is_left_alone() -> None:
    source = "row.setSpacing(8)\nrow.setContentsMargins(0, 2, 12, 16)\nfont.setPixelSize(px(BODY))"
    assert list(off_the_grid(source)) == []
