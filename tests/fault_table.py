"""The table of faults in docs/reliability.md, made by the tests that try them.

A test names its fault with a marker and tells through a fixture what it saw the panel do::

    @pytest.mark.fault("wire", "{case.name}", promise="P2")
    def test_…(case: Case, observed: Observed) -> None:
        …
        observed.did(verdict.outcome)

The fault's text is a template over the parameters of the test, so that each case of a table is a
row of its own. At the end of a whole run in which every such test passed, the file is compared with
the rows, and a difference fails the run; ``--write-fault-table`` writes it instead (``make
reliability``). Where some of these tests did not run nothing is compared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FILE = Path(__file__).parents[1] / "docs" / "reliability.md"
BEGINS = "<!-- Below this line everything is written by `make reliability`. -->\n"
AREAS = {
    "wire": "Wire: network, TLS, proxy and server",
    "input": "Input: what a person or a file hands in",
    "keyring": "Keyring: the store of the secret",
    "disk": "Disk: journal, settings and their folders",
    "crash": "Crash: killed, closed, broken in the middle",
    "window": "Window: the whole panel, from the key to the row",
}
PROMISES = frozenset(f"P{number}" for number in range(1, 8))
MARKER = "fault(area, text, promise): a row of docs/reliability.md; the test tells `observed.did`"
_LONG_RUN = re.compile(r"(.)\1{23,}")
_LONGEST = 160


@dataclass(frozen=True, order=True)
class Row:
    """One fault: where it strikes, what it is, the promise it tries, what the panel did."""

    area: str
    text: str
    promise: str
    did: str
    module: str

    def __post_init__(self) -> None:
        assert self.area in AREAS, self.area
        assert self.promise in PROMISES, self.promise


class Observed:
    """What a test saw the panel do; the last word counts."""

    def __init__(self) -> None:
        self.said = ""

    def did(self, what: object) -> None:
        """Record what the panel did: the same words in every run, no time, port or id."""
        self.said = shown(str(what))


@dataclass
class Tried:
    """The rows of a run, and whether all the tests that make rows were in it."""

    rows: dict[tuple[str, str], Row] = field(default_factory=dict)
    wanted: set[str] = field(default_factory=set)
    passed: set[str] = field(default_factory=set)
    left_out: bool = False
    complaint: str = ""
    wrote: bool = False

    def add(self, row: Row) -> None:
        """Keep a row; one fault tried twice must have ended the same way."""
        known = self.rows.setdefault((row.area, row.text), row)
        assert (known.promise, known.did) == (row.promise, row.did), f"told otherwise: {known}"


TRIED = pytest.StashKey[Tried]()
# Lines to print at the end of the run: what was counted or measured on the way.
FIGURES = pytest.StashKey[list[str]]()


def shown(text: str) -> str:
    """Return text fit for a cell: one line, printable, of a bearable length."""
    text = " ".join(text.split())
    text = "".join(sign if sign.isprintable() else f"<U+{ord(sign):04X}>" for sign in text)
    text = _LONG_RUN.sub(lambda run: f"{run[1]}… ({len(run[0])} times)", text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def named(template: str, parameters: dict[str, object]) -> str:
    """Return a fault's text: the template with the test's parameters in it."""
    return shown(template.format(**parameters) if parameters else template)


def cell(text: str) -> str:
    """Return text with nothing in it that Markdown would take for its own."""
    return re.sub(r"([\\|*_`<>\[\]$~#])", r"\\\1", text)


def written(rows: Iterable[Row]) -> str:
    """Return the tables, one for each area, in an order that never changes."""
    ordered = sorted(rows, key=lambda row: (row.text.casefold(), row.text))
    parts = [f"{len(ordered)} faults were tried.\n"]
    for area, title in AREAS.items():
        of_area = [row for row in ordered if row.area == area]
        parts.append(
            f"\n## {title} ({len(of_area)})\n\n| fault | promise | what the panel did | in |"
        )
        parts.append("\n|---|---|---|---|\n")
        parts += (
            f"| {cell(row.text)} | {row.promise} | {cell(row.did)} | {cell(row.module)} |\n"
            for row in of_area
        )
    return "".join(parts)


def settle(file: Path, rows: Iterable[Row], *, write: bool) -> str:
    """Write the tables into the file, or return what is wrong with it; empty if nothing is."""
    head, mark, below = file.read_text(encoding="utf-8").partition(BEGINS)
    if not mark:
        return f"{file.name} has lost the line {BEGINS.strip()}"
    tables = written(rows)
    if write:
        file.write_text(head + mark + "\n" + tables, encoding="utf-8")
        return ""
    if below == "\n" + tables:
        return ""
    stands, came = set(below.splitlines()), set(tables.splitlines())
    odd = [f"- {line}" for line in sorted(stands - came)]
    odd += [f"+ {line}" for line in sorted(came - stands)]
    return "\n".join(["docs/reliability.md is not what the tests saw:", *odd[:40]])


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--write-fault-table", action="store_true", help="write docs/reliability.md from this run"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", MARKER)
    config.stash[TRIED] = Tried()
    config.stash[FIGURES] = []


def pytest_deselected(items: Sequence[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("fault"):
            item.config.stash[TRIED].left_out = True


def pytest_collection_finish(session: pytest.Session) -> None:
    marked = {item.nodeid for item in session.items if item.get_closest_marker("fault")}
    session.config.stash[TRIED].wanted = marked


@pytest.fixture
def observed(request: pytest.FixtureRequest) -> Observed:
    """What this test tells the table of faults."""
    observed = Observed()
    request.node.stash[OBSERVED] = observed
    return observed


OBSERVED = pytest.StashKey[Observed]()


@pytest.hookimpl(trylast=True)
def pytest_runtest_call(item: pytest.Item) -> None:
    """Make the row, after the body of the test has passed."""
    marker = item.get_closest_marker("fault")
    if marker is None:
        return
    observed = item.stash.get(OBSERVED, None)
    assert observed is not None, "a test of a fault asks for the fixture `observed`"
    assert observed.said, "a test of a fault tells what the panel did"
    callspec = getattr(item, "callspec", None)
    area, template = marker.args
    parameters = {**callspec.params, "id": callspec.id} if callspec else {}
    text = named(template, parameters)
    tried = item.config.stash[TRIED]
    tried.add(Row(area, text, marker.kwargs["promise"], observed.said, module_of(item)))
    tried.passed.add(item.nodeid)


def module_of(item: pytest.Item) -> str:
    """Return where a test is: the folder and the name of its module."""
    parts = item.path.relative_to(Path(__file__).parent).with_suffix("").parts
    return "/".join(parts)


def is_whole(config: pytest.Config, tried: Tried) -> bool:
    """Return whether every test of a fault was in this run, and passed."""
    options = config.option
    narrowed = options.ignore or options.ignore_glob or options.collectonly
    everything = config.args_source is config.ArgsSource.TESTPATHS or config.args == ["tests"]
    return bool(everything and not narrowed and not tried.left_out) and (
        tried.wanted == tried.passed
    )


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Compare or write the table at the end of a whole run that passed."""
    tried = session.config.stash[TRIED]
    if exitstatus != pytest.ExitCode.OK or not is_whole(session.config, tried):
        return
    tried.wrote = bool(session.config.getoption("--write-fault-table"))
    tried.complaint = settle(FILE, tried.rows.values(), write=tried.wrote)
    if tried.complaint:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    tried = config.stash[TRIED]
    for figure in config.stash[FIGURES]:
        terminalreporter.write_line(figure)
    if tried.complaint:
        terminalreporter.section("the table of faults", red=True)
        terminalreporter.write_line(tried.complaint)
        terminalreporter.write_line("Is that what is meant? Then run: make reliability")
    elif tried.rows:
        what = "written" if tried.wrote else "seen"
        terminalreporter.write_line(f"faults {what}: {len(tried.rows)}")
    elif config.getoption("--write-fault-table"):
        terminalreporter.write_line("no fault was tried: the table stays as it was")
