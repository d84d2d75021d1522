"""The Python side of a frozen program: CPython, and the distributions that were installed."""

from __future__ import annotations

import platform
import re
import sys
from collections import defaultdict
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from components import Component, UnknownPartError, purl, supplied
from tree import module_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

OURS = "bithuman-panel"
FREEZER = "pyinstaller"
CODE = (".py", ".so", ".pyd")
LIBRARY = re.compile(r"base_library\.zip|python[\d.]*\.|Python$|libpython.*\.dylib")
SPDX = re.compile(r"[\w.()+-]+( (OR|AND|WITH) [\w.()+-]+)*")
METADATA = re.compile(r"([^/]+)-[^-/]+\.dist-info/")
LICENCE = re.compile(r"(?i)^(licen[cs]e|copying|notice|authors)")
# Wheels without the text of the licence that they are used under: those for Linux bring none at
# all, those for Windows that of the commercial one alone.
GIVEN = {
    "pyside6-essentials": ("LGPL-3.0", "GPL-3.0"),
    "shiboken6": ("LGPL-3.0", "GPL-3.0"),
}
# For those that say it in words only.
CLASSIFIED = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
}


def canonical(name: str) -> str:
    """Return a distribution's name in the one form that lock files use."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lock: str) -> dict[str, str]:
    """Return names and versions of the text of a lock file."""
    return dict(re.findall(r"(?m)^([\w.-]+)==([^\s\\;]+)", lock))


class Installed:
    """The distributions in the Python that froze the program, by file and by module."""

    def __init__(self, places: Iterable[Path] | None = None) -> None:
        """Read what is installed in ``places``; without them, in this Python."""
        self._all: dict[str, Distribution] = {}
        self._files: dict[str, str] = {}
        self._modules: dict[str, str] = {}
        found = distributions(path=[str(p) for p in places]) if places else distributions()
        for each in found:
            name = canonical(each.metadata["Name"])
            self._all[name] = each
            for file in each.files or ():
                self._files[file.as_posix()] = name
                if file.name.endswith(CODE):
                    self._modules[module_of(file.as_posix())] = name

    def of_file(self, part: str) -> str | None:
        """Return whose the file is; metadata says it by the name of its folder."""
        if metadata := METADATA.match(part):
            return canonical(metadata[1])
        return self._files.get(part)

    def of_module(self, module: str) -> str | None:
        """Return whose the module is."""
        return self._modules.get(module)

    def is_namespace(self, module: str) -> bool:
        """Whether the name is only a folder that distributions share."""
        return any(name.startswith(f"{module}.") for name in self._modules)

    def version(self, name: str) -> str:
        """Return the version of a distribution."""
        return self._all[name].version

    def component(self, name: str, files: Iterable[str]) -> Component:
        """Return the distribution as a component; one without a licence text is refused."""
        each = self._all[name]
        texts = supplied(*GIVEN[name]) if name in GIVEN else licence_texts(each)
        if not texts:
            raise UnknownPartError(f"{name} {each.version} has no licence text")
        expression = licence(each)
        return Component(
            name,
            each.version,
            purl("pypi", name, each.version),
            expression or "as in its texts",
            texts,
            tuple(sorted(files)),
            is_spdx=expression is not None,
        )


def licence_texts(each: Distribution) -> tuple[Path, ...]:
    """Return the files of a distribution's metadata that hold its licence."""
    files = [file for file in each.files or () if ".dist-info" in file.parts[0]]
    return tuple(Path(str(each.locate_file(file))) for file in files if LICENCE.match(file.name))


def licence(each: Distribution) -> str | None:
    """Return the licence as SPDX writes it, where the distribution says it so that one can."""
    for field in ("License-Expression", "License"):
        for stated in each.metadata.get_all(field) or ():
            if SPDX.fullmatch(stated) and stated != "UNKNOWN":
                return str(stated)
    for classifier in each.metadata.get_all("Classifier") or ():
        if classifier in CLASSIFIED:
            return CLASSIFIED[classifier]
    return None


def interpreter(files: Iterable[str]) -> Component:
    """Return CPython, with the texts of what it incorporates."""
    version = platform.python_version()
    return Component(
        "CPython",
        version,
        purl("generic", "python", version),
        "Python-2.0.1",
        supplied("Python", "Python-incorporated"),
        tuple(sorted(files)),
    )


def is_interpreters(part: str) -> bool:
    """Whether a file in the tree is CPython's own: its library, or a module of the standard ones.

    On Linux the library is the distribution's, with that one's version and corrections.
    """
    path = PurePosixPath(part)
    is_library = LIBRARY.match(path.name) is not None
    is_module = path.name.partition(".")[0] in sys.stdlib_module_names and len(path.parts) == 1
    is_inside = "lib-dynload" in path.parts or path.parts[0].startswith("Python.framework")
    return is_library or is_inside or (is_module and path.name.endswith(CODE))


def python_components(
    modules: Iterable[str], parts: Mapping[str, str], installed: Installed
) -> tuple[list[Component], list[str]]:
    """Return the components of Python, and the parts that are of none of them."""
    owned: dict[str, list[str]] = defaultdict(list)
    owned[FREEZER] = []
    for module in modules:
        owner = installed.of_module(module)
        if owner is not None:
            owned[owner]
        elif not _is_known(module) and not installed.is_namespace(module):
            raise UnknownPartError(f"nobody knows where the module {module} comes from")
    cpython, others = [], []
    for part, place in parts.items():
        if owner := installed.of_file(part):
            owned[owner].append(place)
        elif is_interpreters(part):
            cpython.append(place)
        else:
            others.append(part)
    owned.pop(OURS, None)
    found = [installed.component(name, files) for name, files in sorted(owned.items())]
    return [interpreter(cpython), *found], others


def _is_known(module: str) -> bool:
    return module.startswith("_pyi_") or module.partition(".")[0] in sys.stdlib_module_names


def hold_to_lock(found: Iterable[Component], lock: str) -> None:
    """Refuse a distribution that is frozen and is not what the lock file says."""
    versions = locked(lock)
    for each in found:
        is_ours = each.name == FREEZER or not each.purl.startswith("pkg:pypi/")
        if not is_ours and versions.get(each.name) != each.version:
            raise UnknownPartError(
                f"{each.name} {each.version} is frozen, and the lock file has "
                f"{versions.get(each.name, 'no such thing')}"
            )
