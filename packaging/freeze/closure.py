"""Checks what a frozen Linux tree asks of the system it is installed on.

``closure.py TREE TABLE`` reads every ELF file of TREE. Each library that one needs and the tree
lacks must stand in TABLE (``packaging/linux/system-libraries``), from which the packages' own
dependencies are made. It is an error, too, when nothing needs a row, or a library of the tree, any
more, and when a file wants a newer glibc than the table's.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[(.+?)\]")
GLIBC = re.compile(r"Name: GLIBC_(\d+)\.(\d+)")
LIBRARY = re.compile(r"lib[\w+.-]+\.so(\.\d+)+$")
# The program loads it by name.
LOADED = re.compile(r"libpython3\.\d+\.so\.1\.0$")
FLOOR = re.compile(r"(?m)^glibc (\d+)\.(\d+)")


@dataclass
class Wants:
    """What a tree wants: libraries with a file that wants each, and the newest glibc.

    ``orphans`` are libraries that it has and nothing in it wants.
    """

    libraries: dict[str, str] = field(default_factory=dict)
    orphans: list[str] = field(default_factory=list)
    glibc: tuple[int, int] = (0, 0)
    glibc_file: str = ""


def wants_of(tree: Path) -> Wants:
    """Return what the ELF files of ``tree`` want and do not find in it."""
    wants = Wants()
    programs = [file for file in tree.rglob("*") if file.is_file() and _is_elf(file)]
    inside = {file.name for file in tree.rglob("*")}
    wanted: set[str] = set()
    for file in programs:
        told = _readelf(file)
        names = NEEDED.findall(told)
        wanted.update(names)
        for name in set(names) - inside:
            wants.libraries.setdefault(name, file.relative_to(tree).as_posix())
        newest = max(((int(a), int(b)) for a, b in GLIBC.findall(told)), default=(0, 0))
        if newest > wants.glibc:
            wants.glibc, wants.glibc_file = newest, file.relative_to(tree).as_posix()
    libraries = {file.name for file in programs if LIBRARY.match(file.name)}
    wants.orphans = sorted(name for name in libraries - wanted if not LOADED.match(name))
    return wants


def complaints(wants: Wants, table: str) -> list[str]:
    """Return what ``table`` does not say of ``wants``, and what it says too much."""
    floor = FLOOR.search(table)
    if floor is None:
        return ["the table has no line “glibc X.Y”"]
    known = {line.split()[0] for line in table.splitlines() if line.startswith(("lib", "ld-"))}
    found = [
        f"{name}, which {file} needs, is neither in the tree nor in the table"
        for name, file in sorted(wants.libraries.items())
        if name not in known
    ]
    found += [f"nothing needs {name} any more" for name in sorted(known - set(wants.libraries))]
    found += [f"nothing needs {name} of the tree any more" for name in wants.orphans]
    if wants.glibc > (int(floor[1]), int(floor[2])):
        found.append(f"{wants.glibc_file} wants glibc {wants.glibc[0]}.{wants.glibc[1]}")
    return found


def _is_elf(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _readelf(file: Path) -> str:
    command = ["readelf", "--wide", "--dynamic", "--version-info", str(file)]
    # The tree is our own, and so is the command.
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main() -> int:
    """Print every complaint; 1 where there is one."""
    wants = wants_of(Path(sys.argv[1]))
    found = complaints(wants, Path(sys.argv[2]).read_text(encoding="utf-8"))
    for complaint in found:
        sys.stdout.write(f"closure: {complaint}\n")
    glibc = ".".join(map(str, wants.glibc))
    sys.stdout.write(f"closure: {len(wants.libraries)} libraries of the system, glibc {glibc}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
