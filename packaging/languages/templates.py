"""Finds every template that the window can say: what a language has to translate.

A template is the text of ``tr("…")``, ``say("…")``, ``counted("…", "…", n)`` and ``put(…, "…")``:
a literal, a choice between literals, or a constant of the same module. One that cannot be read off
the source is an error: no translation could ever be found for it.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

ROOMS = ("core", "api", "services", "presenters", "ui", "app")
# Modules whose words no window shows.
LEFT_OUT = frozenset(
    {
        # What the terminal says is English.
        "app/bundle_checks.py",
        "app/bundle_ground.py",
        "app/bundle_window.py",
        "app/selftest.py",
        # So are exports and JSON: another program, or a colleague abroad, reads them.
        "core/export.py",
        "core/record.py",
        # They carry sentences and have none of their own.
        "core/wording.py",
        "services/facts.py",
    }
)


@dataclass(frozen=True, order=True)
class Template:
    """One text to translate. ``one`` is the English for a count of one, if it is counted."""

    text: str
    one: str | None = None


class Unreadable(Exception):
    """Templates cannot be read off the source; each argument says where."""


def window_templates(package: Path) -> list[Template]:
    """Return every template of the rooms of ``package``, sorted; raises Unreadable."""
    files = (file for room in ROOMS for file in sorted((package / room).glob("*.py")))
    sources = {file.relative_to(package).as_posix(): file for file in files}
    return templates_of(
        {
            name: file.read_text(encoding="utf-8")
            for name, file in sources.items()
            if name not in LEFT_OUT
        }
    )


def templates_of(sources: Mapping[str, str]) -> list[Template]:
    """Return the templates of modules (name to source), sorted; raises Unreadable."""
    found: dict[str, Template] = {}
    complaints: list[str] = []
    for name, source in sources.items():
        for line, template in _Reader(source).read():
            if template is None:
                complaints.append(f"{name}:{line}: a template that cannot be read off the source")
            elif found.setdefault(template.text, template) != template:
                complaints.append(f"{name}:{line}: counted in one place and not so in another")
    if complaints:
        raise Unreadable(*complaints)
    return sorted(found.values(), key=lambda template: template.text)


class _Reader:
    """Reads one module; what it yields is a line and its template, None for an unreadable one."""

    def __init__(self, source: str) -> None:
        self._tree = ast.parse(source)
        self._constants = dict(_constants(self._tree.body))

    def read(self) -> Iterator[tuple[int, Template | None]]:
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call):
                yield from ((node.lineno, template) for template in self._called(node))

    def _called(self, call: ast.Call) -> Iterable[Template | None]:
        match _name(call.func), call.args:
            case "counted", [one, many, *_]:
                return self._counted(one, many)
            case "tr" | "say" | "Sentence" | "counted", arguments:
                return self._plain(arguments[0] if arguments else None)
            case "put", [_, text, *_]:
                return self._put(text)
        return ()

    def _counted(self, one: ast.expr, many: ast.expr) -> Iterator[Template | None]:
        texts = [*self._texts(one), *self._texts(many)]
        is_clear = len(texts) == 2 and None not in texts
        yield Template(str(texts[1]), texts[0]) if is_clear else None

    def _plain(self, text: ast.expr | None) -> Iterator[Template | None]:
        for found in self._texts(text):
            yield None if found is None else Template(found)

    def _put(self, text: ast.expr) -> Iterator[Template | None]:
        for leaf in _leaves(text):
            # A sentence that was made elsewhere was read there.
            if not isinstance(leaf, ast.Call | ast.Attribute) and not self._is_variable(leaf):
                yield from self._plain(leaf)

    def _is_variable(self, node: ast.expr | None) -> bool:
        return isinstance(node, ast.Name) and node.id not in self._constants

    def _texts(self, node: ast.expr | None) -> Iterator[str | None]:
        for leaf in _leaves(node):
            match leaf:
                case ast.Constant(value=str(text)):
                    yield text
                case ast.Name(id=name):
                    yield self._constants.get(name)
                case _:
                    yield None


def _leaves(node: ast.expr | None) -> Iterator[ast.expr | None]:
    if isinstance(node, ast.IfExp):
        yield from _leaves(node.body)
        yield from _leaves(node.orelse)
    else:
        yield node


def _constants(body: Iterable[ast.stmt]) -> Iterator[tuple[str, str]]:
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text))):
                yield name, text


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""
