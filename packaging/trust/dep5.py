"""The copyright file of the Debian package, as machines read it (copyright-format 1.0)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components import Component

HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: bitHuman Panel
Comment: The package brings its own Python, Qt and libraries, so that it runs alike everywhere.
 Of texts that every Debian system has, only the place is named.

"""
PLACE = "usr/lib/bithuman-panel"
MOST_HOLDERS = 12
# Texts that every Debian system has: where one begins, only its name stays.
COMMON = (
    (r"\s*Apache License\s+Version 2\.0, January 2004", "Apache-2.0"),
    (r"\s*GNU GENERAL PUBLIC LICENSE\s+Version 3, 29 June 2007", "GPL-3"),
    (r"\s*GNU GENERAL PUBLIC LICENSE\s+Version 2, June 1991", "GPL-2"),
    (r"\s*GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3, 29 June 2007", "LGPL-3"),
)


def copyright_file(found: Iterable[Component], program_text: str) -> str:
    """Return the file's content for these components of the installed program."""
    found = list(found)
    inside = [_short(each) for each in found if not each.files]
    paragraphs = [
        _files(["*"], _holders(program_text), "MIT"),
        *(_component_files(each) for each in found if each.files),
        _files([f"{PLACE}/bithuman-panel"], _holders(program_text), " and ".join(["MIT", *inside])),
        f"License: MIT\n{_indented(program_text)}",
        *(f"License: {_short(each)}\n{_indented(_text(each))}" for each in found),
    ]
    return HEAD + "\n".join(paragraphs)


def _component_files(component: Component) -> str:
    return _files(_paths(component), _holders(_text(component)), _short(component))


def _short(component: Component) -> str:
    return re.sub(r"[^\w.+-]+", "-", component.name).strip("-") + "-licence"


def _paths(component: Component) -> list[str]:
    return [f"{PLACE}/{re.sub(r'[ *?]', '?', file)}" for file in component.files]


def _text(component: Component) -> str:
    texts = (text.read_text(encoding="utf-8", errors="replace") for text in component.texts)
    return "\n".join(_without_common(text) for text in texts)


def _without_common(text: str) -> str:
    for beginning, name in COMMON:
        if match := re.search(beginning, text):
            text = f"{text[: match.start()]}\n{name}: /usr/share/common-licenses/{name}\n"
    return text


def _holders(text: str) -> list[str]:
    lines = re.findall(r"(?im)^[\s*#]*copyright:?\s+(?:\(c\)|©)?\s*(.*\d{4}.*)$", text)
    holders = list(dict.fromkeys(line.strip() for line in lines))
    return holders[:MOST_HOLDERS] or ["see the text of the licence"]


def _files(paths: list[str], holders: list[str], licence: str) -> str:
    lines = "\n       ".join(paths)
    names = "\n           ".join(holders)
    return f"Files: {lines}\nCopyright: {names}\nLicense: {licence}\n"


def _indented(text: str) -> str:
    lines = text.replace("\t", "    ").splitlines()
    return "".join(f" {line.rstrip()}\n" if line.strip() else " .\n" for line in lines)
