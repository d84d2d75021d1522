"""All benchmarks as one: what did not come to its end stands on no page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import __main__ as suite
from tests.benchmarks import telling

if TYPE_CHECKING:
    import pytest


def test_figures_of_an_earlier_run_stand_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "FOLDER", tmp_path / "told")
    monkeypatch.setattr(suite, "DOCS", tmp_path)
    monkeypatch.setattr(suite, "ALL", ("not_there",))
    earlier = telling.figures_file("not_there")
    earlier.parent.mkdir()
    earlier.write_text('{"comparisons": [], "growths": []}', encoding="utf-8")
    assert suite.main([]) == 1
    assert not earlier.exists()
    assert not (tmp_path / "performance.md").exists()


def test_each_benchmark_is_there() -> None:
    folder = Path(__file__).parent
    assert all((folder / f"{name}.py").is_file() for name in suite.ALL)
