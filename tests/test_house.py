"""The house stays small and clean: sizes, names, and nothing of anybody's own machine in it."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
# What the house is made of; whatever else lies in a checkout is not ours.
FOLDERS = (".ci", ".github", "bithuman_panel", "docs", "packaging", "resources", "tests")
PICTURES = {".gif", ".icns", ".ico", ".jpg", ".png", ".qm", ".ttf", ".webp"}
NO_TEXTS = PICTURES | {".sqlite3", ".wav"}

MOST_LINES = 450
MOST_LINES_OF_A_FUNCTION = 60
BANNED = re.compile(r"(?i)(^|_)(manager|helper|helpers|util|utils|handler|misc|common)s?($|_)")
BANNED_CLASS = re.compile(r"(Manager|Helper|Utils?|Handler|Misc)$")
# What makes an item of a layout known to Python, or puts one layout into another.
ITEMS = re.compile(r"\b(QWidgetItem|QSpacerItem|itemAt|takeAt|replaceWidget)\b")
JOINED = re.compile(r"([\w.]+)\.(?:add|insert)Layout\((?:\d+, )?([\w.]+)")
# Written in two parts, so that this file does not hold them either.
HOSTS = ("pypi" + ".org", "python" + "hosted.org", "registry." + "npmjs")
MACHINE = re.compile(r"(?<![\w.])/(?:" + "root|work|Users" + r")/\w|(?<![\w.])/home/(?!you\b)\w")


def files() -> Iterator[Path]:
    """Yield every file of the repository that a person may read."""
    yield from (path for path in ROOT.iterdir() if path.is_file() and is_ours(path))
    for folder in FOLDERS:
        yield from (path for path in (ROOT / folder).rglob("*") if path.is_file() and is_ours(path))


def is_ours(path: Path) -> bool:
    """Whether somebody wrote this file: not a cache, a measurement, a picture or a database."""
    is_made = "__pycache__" in path.parts or path.name.startswith((".coverage", ".git"))
    return not is_made and path.suffix not in NO_TEXTS


TEXTS = sorted(path.relative_to(ROOT).as_posix() for path in files())
MODULES = [name for name in TEXTS if name.endswith(".py")]
TESTS = [name for name in MODULES if re.match(r"tests/(?!e2e/|benchmarks/)", name)]
OF_THE_WINDOW = [name for name in MODULES if name.startswith("bithuman_panel/ui/")]


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def nodes_of(source: str) -> list[ast.AST]:
    """Return everything that the source is made of."""
    return list(ast.walk(ast.parse(source)))


def long_functions(nodes: list[ast.AST]) -> list[str]:
    """Return the functions that are longer than they may be."""
    return [
        node.name
        for node in nodes
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= MOST_LINES_OF_A_FUNCTION
    ]


def vague_classes(nodes: list[ast.AST]) -> list[str]:
    """Return the classes whose names say nothing, unless a base class has the word already."""
    return [
        node.name
        for node in nodes
        if isinstance(node, ast.ClassDef)
        and BANNED_CLASS.search(node.name)
        and not any(BANNED_CLASS.search(ast.unparse(base)) for base in node.bases)
    ]


def known_items(source: str) -> list[str]:
    """Return what makes the items of a layout known to Python.

    So does a filled layout that comes into one with a widget, which is to be given its own last.
    """
    found = [match.group() for match in ITEMS.finditer(source)]
    for function in re.split(r"(?m)^ *def ", source):
        for match in JOINED.finditer(function):
            outer, inner = map(re.escape, match.groups())
            is_filled = re.search(rf"\b{inner}\.add|\bFlow\(", function[: match.start()])
            if is_filled and not re.search(rf"Layout\({outer}\b", function[match.end() :]):
                found.append(match.group())
    return found


def foreign(text: str) -> list[str]:
    """Return what belongs to somebody's machine, not into the house."""
    found = [match.group() for match in MACHINE.finditer(text)]
    return found + [host for host in HOSTS if host in text]


def test_modules_are_small_and_say_what_they_are() -> None:
    for name in MODULES:
        source = read(name)
        assert source.count("\n") <= MOST_LINES, name
        assert not BANNED.search(Path(name).stem), name
        nodes = nodes_of(source)
        assert long_functions(nodes) == [], name
        assert vague_classes(nodes) == [], name


def test_no_item_of_a_layout_is_known() -> None:
    # The binding takes what Qt makes later at the address of one for it: the process ends.
    assert {name: found for name in OF_THE_WINDOW if (found := known_items(read(name)))} == {}


def test_no_single_shot_keeps_what_has_ended() -> None:
    # One that still waits never lets go of its widget: ui/soon.py, or a timer that is its child.
    assert [name for name in OF_THE_WINDOW if "QTimer.singleShot(" in read(name)] == []


def test_no_test_asserts_how_long_something_takes() -> None:
    # It fails on a slow machine: tests/steps.py counts, tests/benchmarks measure. That a window
    # closes at all is tried with a real clock, and a limit that nobody waits for.
    assert [name for name in TESTS if re.search(r"assert time\.\w+\(\) - ", read(name))] == []


def test_no_file_holds_anything_of_a_machine() -> None:
    assert {name: found for name in TEXTS if (found := foreign(read(name)))} == {}


def pinned(name: str) -> dict[str, str]:
    """Return the exact versions of a lock file."""
    return dict(re.findall(r"(?m)^([\w.-]+)==([\w.]+)", read(name)))


def test_locks_agree() -> None:
    develop, program = pinned("requirements-dev.lock"), pinned("requirements.lock")
    build = {name: v for name, v in pinned("requirements-build.lock").items() if name != "pip"}
    package, docs = pinned("requirements-package.lock"), pinned("requirements-docs.lock")
    assert program.items() <= develop.items()
    assert build.items() <= develop.items()
    # What is packed is what was tested; the tools that pack it stand in no other lock.
    assert program.items() <= package.items()
    assert [name for name in docs.keys() & develop.keys() if docs[name] != develop[name]] == []


def test_every_locked_version_has_hashes() -> None:
    for lock in ROOT.glob("requirements*.lock"):
        entries = re.split(r"(?m)^(?=[\w-])", read(lock.name))[1:]
        assert entries
        assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_rules_find_what_breaks_them() -> None:
    body = "\n".join("    x = 1" for _ in range(MOST_LINES_OF_A_FUNCTION))
    assert long_functions(nodes_of(f"def long():\n{body}")) == ["long"]
    assert long_functions(nodes_of("def short():\n    pass")) == []
    assert vague_classes(nodes_of("class LineManager: ...")) == ["LineManager"]
    assert vague_classes(nodes_of("class LogHandler(FileHandler): ...")) == []
    row = "row = QHBoxLayout()\nrow.addStretch(1)\n"
    assert known_items(f"{row}rows.addLayout(row)\nother.setLayout(row)") == ["rows.addLayout(row"]
    assert known_items(f"{row}rows.addLayout(row, 1)\nbox.setLayout(rows)") == []
    assert known_items("row = QHBoxLayout()\nself._rows.addLayout(row)\nrow.addStretch(1)") == []
    assert known_items("acts = Flow(end)\nself._rows.insertLayout(0, acts)") != []
    assert known_items("layout.itemAt(0)") == ["itemAt"]
    assert known_items("QTableWidgetItem(words)") == []
    assert BANNED.search("line_utils")
    assert not BANNED.search("commonplace")
    assert foreign("see /" + "home/ann/panel") != []
    assert foreign("from https://" + HOSTS[0]) != []
    assert foreign("https://api.example/home/page and ~/panel") == []
