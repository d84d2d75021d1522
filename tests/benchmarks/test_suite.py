"""All benchmarks as one: each has its turn, and the README says what the page says."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome
from tests.benchmarks import __main__ as suite
from tests.benchmarks import telling
from tests.benchmarks.acts import Acts
from tests.benchmarks.figures import Comparison, Figures
from tests.benchmarks.readme import KEY, SEARCH, START, line_of, write_line
from tests.benchmarks.telling import figures_file, figures_of, keep_figures
from tests.ui.entries import with_outcome

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
ROW = Comparison("a row", "a limit", "ms", (10.0,), (11.0,), 1.2)
FELT = Figures(tuple(replace(ROW, path=path) for path in (START, KEY, SEARCH)))


@pytest.fixture(autouse=True)
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(telling, "FOLDER", tmp_path / "told")
    monkeypatch.setattr(suite, "DOCS", tmp_path)
    monkeypatch.setattr(suite, "README", tmp_path / "README.md")
    monkeypatch.setattr(suite, "ALL", ("first", "second"))
    (tmp_path / "README.md").write_text("# Panel\n\n**How quick it is.** Old.\n\nMore.\n")
    return tmp_path


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Have a benchmark tell its figures, where there are some for it; return what was run."""

    def telling_of(**told: Figures) -> list[str]:
        turns: list[str] = []

        def ran(name: str) -> None:
            turns.append(name)
            if name in told:
                keep_figures(name, told[name])

        monkeypatch.setattr(suite, "_run", ran)
        return turns

    return telling_of


def test_all_have_their_turn_and_the_page_is_written(
    docs: Path, run: Callable[..., list[str]]
) -> None:
    turns = run(first=FELT, second=Figures((ROW,)))
    assert suite.main([]) == 0
    assert turns == ["first", "second"]
    assert "| a row |" in (docs / "performance.md").read_text(encoding="utf-8")
    kept = json.loads((docs / "performance.json").read_text(encoding="utf-8"))
    assert figures_of(kept["first"]) == FELT
    assert line_of([FELT]) in (docs / "README.md").read_text(encoding="utf-8")


def test_figures_of_an_earlier_run_stand_for_nothing(
    docs: Path, run: Callable[..., list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    run(first=FELT)
    keep_figures("second", Figures((ROW,)))
    assert suite.main([]) == 1
    assert not figures_file("second").exists()
    assert "| second | | | not measured: it was not run |" in (docs / "performance.md").read_text()
    assert "Failed: second" in capsys.readouterr().out


def test_a_missed_goal_is_said_and_told_by_the_status(
    run: Callable[..., list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    run(first=FELT, second=Figures((replace(ROW, most=1.0),)))
    assert suite.main([]) == 1
    assert "Goals missed: a row" in capsys.readouterr().out


def test_some_are_run_without_a_page(docs: Path, run: Callable[..., list[str]]) -> None:
    turns = run(second=Figures((ROW,)))
    keep_figures("first", FELT)
    assert suite.main(["second"]) == 0
    assert turns == ["second"]
    assert not (docs / "performance.md").exists()
    assert suite.main(["--page"]) == 0
    assert turns == ["second"]
    assert (docs / "performance.md").exists()


def test_a_run_that_was_broken_off_goes_on(docs: Path, run: Callable[..., list[str]]) -> None:
    turns = run(first=FELT, second=Figures((ROW,)))
    keep_figures("first", FELT)
    assert suite.main(["--on"]) == 0
    assert turns == ["second"]
    assert (docs / "performance.md").exists()


def test_what_ends_badly_is_told_as_failed(docs: Path) -> None:
    # There is no such module: its process says nothing of figures.
    assert suite.main(["second"]) == 1
    (failure,) = telling.kept_figures("second").failures
    assert failure.part == "second"
    assert failure.why.startswith("it ended with")
    assert docs.exists()


def test_the_line_stays_where_a_row_is_missing(docs: Path) -> None:
    before = (docs / "README.md").read_text(encoding="utf-8")
    write_line(docs / "README.md", [Figures((ROW,))])
    assert (docs / "README.md").read_text(encoding="utf-8") == before


def test_the_readme_says_what_the_page_says() -> None:
    kept = json.loads((ROOT / "docs" / "performance.json").read_text(encoding="utf-8"))
    told = [figures_of(each) for each in kept.values()]
    assert line_of(told) in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", suite.ALL)
def test_each_benchmark_is_there_and_tells_its_figures(name: str) -> None:
    source = (Path(__file__).parent / f"{name}.py").read_text(encoding="utf-8")
    assert f'tell("{name}", ' in source


def test_a_driven_panel_does_what_follows_a_row() -> None:
    done: list[str] = []
    acts = object.__new__(Acts)
    acts._flying = set()
    acts._listener = lambda _: lambda: done.append("the rest")
    rest = acts._listen(with_outcome(Outcome.DELIVERED))
    assert rest is not None
    rest()
    assert done == ["the rest"]
