"""The rules of docs/architecture.md, each a function from a module to its complaints."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

OURS = "bithuman_panel"
STANDARD = frozenset(sys.stdlib_module_names)


@dataclass(frozen=True)
class Module:
    """One module of the panel: its place in the package, such as ``ui/loop.py``, and its code."""

    place: str
    tree: ast.Module

    @property
    def package(self) -> str:
        """The first folder; of a module beside the packages its own name."""
        return self.place.partition("/")[0].removesuffix(".py")


def module(place: str, source: str) -> Module:
    """Return the module at ``place`` with this source."""
    return Module(place, ast.parse(source, place))


@dataclass(frozen=True)
class Allowed:
    """What a package may import: packages of ours, libraries, and which standard ones never."""

    ours: frozenset[str]
    libraries: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()


def _set(*names: str) -> frozenset[str]:
    return frozenset(names)


IO_AND_THREADS = _set(
    "asyncio", "concurrent", "http", "multiprocessing", "selectors", "socket", "sqlite3", "ssl"
) | _set("subprocess", "tempfile", "threading", "time")
TABLE = {
    "core": Allowed(_set("core"), never=IO_AND_THREADS),
    "api": Allowed(
        _set("core", "api"),
        _set("cryptography", "requests", "truststore", "urllib3"),
        _set("asyncio", "sqlite3"),
    ),
    "services": Allowed(
        _set("core", "services"), _set("keyring", "openpyxl", "platformdirs", "secretstorage")
    ),
    "rehearsal": Allowed(_set("core", "rehearsal"), _set("starlette", "uvicorn")),
    "presenters": Allowed(_set("core", "presenters"), never=_set("sqlite3", "threading")),
    # shiboken6 is the binding of PySide6: it alone knows whether Qt has ended an object.
    "ui": Allowed(
        _set("core", "presenters", "ui"), _set("PySide6", "qasync", "shiboken6"), _set("sqlite3")
    ),
}
# A library that has one home in the house, and where that is.
HOMES = {
    "cryptography": "api/releases.py",
    "jeepney": "services/secrets.py",
    "keyring": "services/secrets.py",
    "openpyxl": "services/workbook.py",
    "secretstorage": "services/secrets.py",
    "qasync": "ui/loop.py",
}
ENTRANCES = _set("__main__", "app", "cli")


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield the dotted name of all that is imported, at the top, in a function, or for types."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(level=0, module=str(name), names=names):
                yield from (f"{name}.{alias.name}" for alias in names)
            case ast.ImportFrom():
                yield "relative"
            case ast.Call(args=[ast.Constant(value=str(name)), *_]) if _is_import_call(node):
                yield name


def _is_import_call(call: ast.Call) -> bool:
    return called(call).rpartition(".")[2] in {"import_module", "__import__"}


def called(call: ast.Call) -> str:
    """Return the dotted name of what is called; ``?`` for what has none."""
    return _dotted(call.func)


def _dotted(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attr):
            return f"{_dotted(value)}.{attr}"
    return "?"


def import_complaints(checked: Module) -> Iterator[str]:
    """The import table: which package may know which."""
    allowed = TABLE.get(checked.package)
    for name in imports(checked.tree):
        top, _, rest = name.partition(".")
        package = rest.partition(".")[0]
        if top == "relative":
            yield "imports by relative name"
        elif top in HOMES and checked.place != HOMES[top] and checked.package not in ENTRANCES:
            yield f"imports {top}, which lives in {HOMES[top]} alone"
        elif top == OURS and package in ENTRANCES and checked.package not in ENTRANCES:
            yield f"imports {package}, which is an entrance"
        elif package == "cli" and checked.package == "app":
            yield "imports cli, which stands on app and not under it"
        elif allowed and top == OURS:
            if package and package not in allowed.ours and not package.startswith("__"):
                yield f"imports {OURS}.{package}"
        elif allowed and (top in allowed.never or top not in STANDARD | allowed.libraries):
            yield f"imports {top}"


def call_complaints(checked: Module) -> Iterator[str]:
    """No nested event loop, and no reaching for the application from anywhere."""
    is_loop = checked.place == "ui/loop.py"
    is_outside = not is_loop and checked.package != "app"
    for node in ast.walk(checked.tree):
        if not isinstance(node, ast.Call):
            continue
        name = called(node)
        last = name.rpartition(".")[2]
        if last in {"exec", "exec_"} and not is_loop:
            yield f"line {node.lineno}: {name}() runs a nested event loop"
        elif last == "processEvents":
            yield f"line {node.lineno}: {name}() runs events in the middle of something"
        elif is_outside and re.search(r"\bQ\w*Application\.instance$", name):
            yield f"line {node.lineno}: {name}() reaches for the application"


# Calls that only make a constant, or declare something.
HARMLESS = _set(
    "NewType", "ParamSpec", "QModelIndex", "Signal", "Slot", "Struct", "TypeVar", "auto", "bytes"
) | _set("compile", "dataclass", "encode", "field", "float", "format", "frozenset", "getLogger")
HARMLESS |= _set("join", "len", "max", "min", "overload", "range", "say", "timedelta", "tuple")
HARMLESS |= _set("MappingProxyType", "chr", "dict", "maketrans", "ord", "set", "sorted", "split")


def import_time_complaints(checked: Module) -> Iterator[str]:
    """Importing a module makes names, and does nothing else."""
    known = _classes_of_ours(checked.tree)
    known |= _makers(checked.tree, known)
    for call in _calls_at_import(checked.tree.body):
        if not _is_harmless(call, known):
            yield f"line {call.lineno}: {called(call)}() works at import time"


def _classes_of_ours(tree: ast.Module) -> frozenset[str]:
    """Classes defined here or imported from ours: making a value of one is no work."""
    names = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(OURS):
            names |= {alias.asname or alias.name for alias in node.names}
    return frozenset(name for name in names if name.lstrip("_")[:1].isupper())


def _makers(tree: ast.Module, known: frozenset[str]) -> frozenset[str]:
    """Functions of one ``return`` here that only make a value: shorthand in a table."""
    found = set()
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name, body=[ast.Return(value=ast.expr() as value)]):
                if all(_is_harmless(call, known) for call in _calls_in(value)):
                    found.add(name)
    return frozenset(found)


def _is_harmless(call: ast.Call, known: frozenset[str]) -> bool:
    return called(call).rpartition(".")[2] in HARMLESS or called(call) in known


def _calls_at_import(body: list[ast.stmt]) -> Iterator[ast.Call]:
    for statement in body:
        match statement:
            case ast.FunctionDef(args=args) | ast.AsyncFunctionDef(args=args):
                evaluated = [*statement.decorator_list, *args.defaults, *args.kw_defaults]
                yield from _calls_in(*(part for part in evaluated if part))
            case ast.ClassDef():
                yield from _calls_in(*statement.decorator_list, *statement.bases)
                yield from _calls_at_import(statement.body)
            case ast.If(test=test) if _is_guard(test):
                yield from _calls_at_import(statement.orelse)
            case _:
                yield from _calls_in(statement)


def _is_guard(test: ast.expr) -> bool:
    return _dotted(test).endswith("TYPE_CHECKING") or "__main__" in ast.unparse(test)


def _calls_in(*nodes: ast.AST) -> Iterator[ast.Call]:
    for node in nodes:
        if isinstance(node, ast.Call):
            yield node
        if not isinstance(node, ast.Lambda):
            yield from _calls_in(*ast.iter_child_nodes(node))


CHANGING = _set("add", "append", "clear", "discard", "extend", "insert", "pop", "popitem")
CHANGING |= _set("remove", "setdefault", "sort", "update")
CONSTANT = re.compile(r"_*[A-Z][A-Z0-9_]*|__all__")
MUTABLE_TYPES = _set("Counter", "OrderedDict", "bytearray", "defaultdict", "deque", "dict")
MUTABLE_TYPES |= _set("list", "set")


def state_complaints(checked: Module) -> Iterator[str]:
    """No module remembers anything: collections at its top are constants that nobody changes."""
    collections = dict(_collections(checked.tree))
    for name, line in collections.items():
        if not CONSTANT.fullmatch(name):
            yield f"line {line}: {name} is a collection that could change"
    for node in ast.walk(checked.tree):
        match node:
            case ast.Global(names=names):
                yield f"line {node.lineno}: global {', '.join(names)}"
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=attr)):
                if name in collections and attr in CHANGING:
                    yield f"line {node.lineno}: changes {name}"
            case ast.Subscript(value=ast.Name(id=name), ctx=ast.Store() | ast.Del()):
                if name in collections:
                    yield f"line {node.lineno}: changes {name}"
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                if any(_remembers(decorator) for decorator in node.decorator_list):
                    yield f"line {node.lineno}: {node.name} remembers what it was asked"


def _collections(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_mutable(value):
                yield name, node.lineno
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                if _is_mutable(value):
                    yield name, node.lineno


def _is_mutable(value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        return called(value).rpartition(".")[2] in MUTABLE_TYPES
    displays = ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp
    return isinstance(value, displays)


def _remembers(decorator: ast.expr) -> bool:
    name = called(decorator) if isinstance(decorator, ast.Call) else _dotted(decorator)
    return name.rpartition(".")[2] in {"cache", "lru_cache"}


Rule = Callable[[Module], Iterator[str]]
RULES: tuple[Rule, ...] = (
    import_complaints,
    call_complaints,
    import_time_complaints,
    state_complaints,
)
