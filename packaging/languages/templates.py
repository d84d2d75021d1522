"""Finds every template that the window can say: what a language has to translate.

A template is the text of ``tr("…")``, ``say("…")``, ``counted("…", "…", n)`` and ``put(…, "…")``,
and of whatever function hands a parameter of its own on to one of these, or has a text for it when
none is given: a literal, a choice between literals, or a constant of the same module. One that
cannot be read off the source is an error: no translation could ever be found for it.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

# Nothing of it is words.
_WORDLESS = re.compile(r"(\{\w+\})?")
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
        # What it says of an old entry, core/advice.py says too.
        "services/kept.py",
    }
)


@dataclass(frozen=True, order=True)
class Template:
    """One text to translate. ``one`` is the English for a count of one, if it is counted."""

    text: str
    one: str | None = None


class Unreadable(Exception):
    """Templates cannot be read off the source; each argument says where."""


class Slot(NamedTuple):
    """Where a function takes a template, and whether it takes a ready sentence there as well."""

    place: int
    name: str
    takes_sentences: bool


Slots = dict[str, set[Slot]]


@dataclass(frozen=True)
class _Module:
    name: str
    tree: ast.Module
    constants: Mapping[str, str] = field(default_factory=dict)


class _Taker(NamedTuple):
    """A function that takes a text, and the calls in it: only such a one hands a text on."""

    module: _Module
    name: str
    given: dict[str, Slot]
    calls: list[ast.Call]


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
    modules = [_module(name, source) for name, source in sources.items()]
    slots = _all_slots(modules)
    found: dict[str, Template] = {}
    complaints: list[str] = []
    for module in modules:
        for line, template in _said_in(module, slots):
            if template is None:
                complaints.append(f"{module.name}:{line}: a template that cannot be read here")
            elif found.setdefault(template.text, template) != template:
                complaints.append(f"{module.name}:{line}: counted here and not so elsewhere")
    if complaints:
        raise Unreadable(*complaints)
    wordy = (template for template in found.values() if not _WORDLESS.fullmatch(template.text))
    return sorted(wordy, key=lambda template: template.text)


def _module(name: str, source: str) -> _Module:
    tree = ast.parse(source)
    _name_bases(tree)
    constants = {}
    for statement in tree.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=constant)], value=ast.Constant(value=str(text))):
                constants[constant] = text
    return _Module(name, tree, constants)


def _name_bases(tree: ast.Module) -> None:
    """Let ``super().__init__(…)`` be read as a call of the class that it makes."""
    for owner in ast.walk(tree):
        if not isinstance(owner, ast.ClassDef) or not owner.bases:
            continue
        for node in ast.walk(owner):
            match node:
                case ast.Call(func=ast.Attribute(attr="__init__", value=ast.Call(func=maker))):
                    node.func = owner.bases[0] if _name(maker) == "super" else node.func


def _all_slots(modules: list[_Module]) -> Slots:
    """Return the slots of every function that takes templates, however far it hands them on."""
    slots: Slots = {
        "tr": {Slot(0, "text", takes_sentences=False)},
        "say": {Slot(0, "template", takes_sentences=False)},
        "Sentence": {Slot(0, "template", takes_sentences=False)},
        "put": {Slot(1, "text", takes_sentences=True)},
        # It keeps the template for the menus, which come later.
        "add_choice": {Slot(2, "text", takes_sentences=False)},
    }
    # Looked up once: which of them hand a text on is asked until nothing new comes of it.
    takers = [taker for module in modules for taker in _takers(module)]
    known = -1
    while known != (known := sum(map(len, slots.values()))):
        for taker in takers:
            for slot in _handed_on(taker, slots):
                slots.setdefault(_key(taker.module, taker.name), set()).add(slot)
    return slots


def _takers(module: _Module) -> Iterator[_Taker]:
    for name, function in _functions(module.tree):
        if given := _parameters(function):
            calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
            yield _Taker(module, name, given, calls)


def _handed_on(taker: _Taker, slots: Slots) -> Iterator[Slot]:
    for call in taker.calls:
        for text, _ in _texts_of(taker.module, call, slots):
            for leaf in _leaves(text):
                if isinstance(leaf, ast.Name) and leaf.id in taker.given:
                    yield taker.given[leaf.id]


def _functions(tree: ast.AST, owner: str = "") -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef):
            yield (owner if node.name == "__init__" else node.name), node
            yield from _functions(node, owner)
        else:
            yield from _functions(node, node.name if isinstance(node, ast.ClassDef) else owner)


def _parameters(function: ast.FunctionDef) -> dict[str, Slot]:
    """Return the parameters that may be a template: those that are text."""
    arguments = [*function.args.posonlyargs, *function.args.args]
    if arguments and arguments[0].arg == "self":
        del arguments[0]
    found = {}
    for place, argument in enumerate([*arguments, *function.args.kwonlyargs]):
        kinds = ast.unparse(argument.annotation).split(" | ") if argument.annotation else []
        if "str" in kinds:
            found[argument.arg] = Slot(place, argument.arg, "Sentence" in kinds)
    return found


def _defaults(function: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    """Yield each parameter that need not be given, with what then stands there."""
    places = [*function.args.posonlyargs, *function.args.args]
    for argument, text in zip(reversed(places), reversed(function.args.defaults), strict=False):
        yield argument.arg, text
    for argument, default in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True):
        if default is not None:
            yield argument.arg, default


def _key(module: _Module, name: str) -> str:
    """Return the name under which a function is known: a private one only in its own module."""
    return f"{module.name}:{name}" if name.startswith("_") else name


def _texts_of(module: _Module, call: ast.Call, slots: Slots) -> Iterator[tuple[ast.expr, Slot]]:
    """Yield what a call puts into slots for templates."""
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    for slot in slots.get(_key(module, _name(call.func)), ()):
        if slot.place < len(call.args):
            yield call.args[slot.place], slot
        elif slot.name in keywords:
            yield keywords[slot.name], slot


def _said_in(module: _Module, slots: Slots) -> Iterator[tuple[int, Template | None]]:
    """Yield each line with its template, None for an unreadable one."""
    given: dict[ast.AST, set[str]] = {}
    for name, function in _functions(module.tree):
        spoken = {slot.name: slot for slot in slots.get(_key(module, name), ())}
        for parameter, default in _defaults(function):
            if parameter in spoken and not _is_read_elsewhere(default, spoken[parameter], set()):
                read = _read(module, default)
                yield default.lineno, None if read is None else Template(read)
        parameters = _parameters(function)
        for node in ast.walk(function) if parameters else ():
            if isinstance(node, ast.Call):
                given.setdefault(node, set()).update(parameters)
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Call):
            continue
        if _name(node.func) == "counted":
            yield node.lineno, _counted(module, node)
        for text, slot in _texts_of(module, node, slots):
            for leaf in _leaves(text):
                if not _is_read_elsewhere(leaf, slot, given.get(node, set())):
                    read = _read(module, leaf)
                    yield node.lineno, None if read is None else Template(read)


def _is_read_elsewhere(leaf: ast.expr, slot: Slot, given: set[str]) -> bool:
    """Whether a sentence stands here, or a parameter: where it came from its text is read."""
    match leaf:
        case ast.Constant(value=None):
            return True
        case ast.Name(id=name):
            is_constant = name.isupper()
            return name in given or (slot.takes_sentences and not is_constant)
        case ast.Call() | ast.Attribute() | ast.Subscript():
            return slot.takes_sentences
    return False


def _counted(module: _Module, call: ast.Call) -> Template | None:
    texts = [_read(module, argument) for argument in call.args[:2]]
    match texts:
        case [str(one), str(many)]:
            return Template(many, one)
    return None


def _read(module: _Module, node: ast.expr) -> str | None:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=name):
            return module.constants.get(name)
    return None


def _leaves(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.IfExp):
        yield from _leaves(node.body)
        yield from _leaves(node.orelse)
    else:
        yield node


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""
