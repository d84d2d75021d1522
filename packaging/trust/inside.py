"""What lies inside a component and has no files of its own: Qt in its wheel, OpenSSL in another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from components import Component, purl, supplied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def _openssl_of_cryptography() -> str:
    from cryptography.hazmat.backends.openssl.backend import backend

    return backend.openssl_version_text().split()[1]


@dataclass(frozen=True)
class Inside:
    """A thing inside a distribution, seen by one of the distribution's files."""

    outside: str
    pattern: str
    name: str
    licence: str
    texts: tuple[str, ...]
    # From the distribution's version and the file's match to this thing's version.
    version: Callable[[str, re.Match[str]], str]


# PySide6 has the version of the Qt that is in it.
INSIDE = (
    Inside(
        "pyside6-essentials",
        r"(lib)?Qt6?Core\b",
        "qt",
        "LGPL-3.0-only",
        ("LGPL-3.0", "GPL-3.0", "Qt-incorporated", "replace-qt"),
        lambda version, _match: version,
    ),
    Inside(
        "pyside6-essentials",
        r"libicudata\.so\.(\d+)",
        "icu",
        "Unicode-3.0",
        ("ICU",),
        lambda _version, match: match[1],
    ),
    Inside(
        "cryptography",
        r"_rust\.",
        "openssl",
        "Apache-2.0",
        ("Apache-2.0",),
        lambda _version, _match: _openssl_of_cryptography(),
    ),
)


def inner_components(found: Iterable[Component]) -> list[Component]:
    """Return what is inside these components and known by a name of its own."""
    return [
        _component(each, outer, file, match)
        for outer in found
        for each in INSIDE
        if each.outside == outer.name
        for file, match in _first(each.pattern, outer.files)
    ]


def _first(pattern: str, files: Iterable[str]) -> list[tuple[str, re.Match[str]]]:
    matches = ((file, re.match(pattern, file.rpartition("/")[2])) for file in files)
    return [(file, match) for file, match in matches if match][:1]


def _component(each: Inside, outer: Component, file: str, match: re.Match[str]) -> Component:
    version = each.version(outer.version, match)
    return Component(
        f"{each.name} (in {outer.name})",
        version,
        purl("generic", each.name, version),
        each.licence,
        supplied(*each.texts),
        (file,),
    )
