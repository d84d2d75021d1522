"""Prints what the standard library in Python asks of its half in C and does not find there.

``stdlib_names.py LIB``: LIB is the folder of the Python half; the C half is that of the Python that
runs this. One line each: the C module and the name. Run by ``stdlib-check``, under Wine and here.
"""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

NOT_THE_LIBRARY = ("site-packages", "dist-packages", "test")


def c_modules() -> dict[str, set[str]]:
    """Return the names in each module in C of the running Python."""
    names = set(sys.builtin_module_names)
    for folder in map(Path, sys.path):
        if folder.is_dir():
            names |= {
                file.name.split(".")[0]
                for file in folder.iterdir()
                if file.suffix in (".pyd", ".so")
            }
    return {name: set(dir(importlib.import_module(name))) for name in sorted(names)}


def asked(tree: ast.Module, modules: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    """Yield each module in C and a name that ``tree`` asks of it."""
    called: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            called |= {each.asname or each.name: each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module in modules and node.level == 0:
            yield from ((node.module, each.name) for each in node.names if each.name != "*")
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            module = called.get(node.value.id)
            if module in modules:
                yield module, node.attr


def missing(library: Path) -> set[tuple[str, str]]:
    """Return each module in C and the name that ``library`` asks of it in vain."""
    modules = c_modules()
    found = set()
    for file in library.rglob("*.py"):
        if not set(file.parts) & set(NOT_THE_LIBRARY):
            tree = ast.parse(file.read_bytes())
            found |= {pair for pair in asked(tree, modules) if pair[1] not in modules[pair[0]]}
    return found


if __name__ == "__main__":
    for pair in sorted(missing(Path(sys.argv[1]))):
        sys.stdout.write(" ".join(pair) + "\n")
