"""Finds text that is put together from pieces: no language has the same pieces as English."""

from __future__ import annotations

import ast
from collections.abc import Iterator

SAYING = {"tr", "said", "listed"}


def pieces(source: str) -> list[int]:
    """Return the lines where translated text is joined, cut into, or made part of other text.

    Whole texts on lines of their own are no pieces of one sentence.
    """
    tree = ast.parse(source)
    found = set(_puts_together(tree.body, set()))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            found |= set(_puts_together(node.body, _said_names(node)))
    return sorted(found)


def _said_names(function: ast.FunctionDef) -> set[str]:
    """Return the local names that hold translated text, or a list of it."""
    names: set[str] = set()
    known = -1
    while known != (known := len(names)):
        for node in ast.walk(function):
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    if _is_said(value, names):
                        names.add(name)
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id=name), attr="append" | "insert"),
                    args=[*_, added],
                ):
                    if _is_said(added, names):
                        names.add(name)
    return names


def _puts_together(body: list[ast.stmt], names: set[str]) -> Iterator[int]:
    for statement in body:
        for node in ast.walk(statement):
            if any(_is_said(part, names) for part in _parts(node)):
                yield getattr(node, "lineno", 0)


def _parts(node: ast.AST) -> Iterator[ast.expr]:
    """Yield what an expression puts together, or fills."""
    match node:
        case ast.BinOp(op=ast.Add() | ast.Mod()):
            yield from (node.left, node.right)
        case ast.JoinedStr(values=values) if not _has_own_lines(values):
            yield from (value.value for value in values if isinstance(value, ast.FormattedValue))
        case ast.Call(func=ast.Attribute(value=separator, attr="join"), args=[joined]):
            if not _is_line_end(separator):
                yield joined
        case ast.Call(func=ast.Attribute(value=filled, attr="format" | "replace")):
            yield from (filled, *node.args, *(keyword.value for keyword in node.keywords))


def _is_said(node: ast.expr, names: set[str]) -> bool:
    match node:
        case ast.Call(func=ast.Name(id=name)):
            return name in SAYING
        case ast.Name(id=name):
            return name in names
        case ast.IfExp(body=body, orelse=orelse):
            return _is_said(body, names) or _is_said(orelse, names)
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            return any(_is_said(part, names) for part in parts)
        case ast.ListComp(elt=part) | ast.GeneratorExp(elt=part):
            return _is_said(part, names)
    return False


def _has_own_lines(values: list[ast.expr]) -> bool:
    between = [value for value in values if isinstance(value, ast.Constant)]
    return bool(between) and all(_is_line_end(value) for value in between)


def _is_line_end(node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=str(text)):
            return text != "" and text.strip("\n") == ""
    return False
