"""Reads a frozen tree: the files in it, and the modules inside its program."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

# PyInstaller's name for a dot in a folder's name inside a macOS bundle, where none may be.
DOT = "__dot__"
PROGRAM = "bithuman-panel"


def program(tree: Path) -> Path:
    """Return the program itself; ``tree`` is a folder, or an ``.app``."""
    places = (tree / PROGRAM, tree / f"{PROGRAM}.exe", tree / "Contents/MacOS" / PROGRAM)
    for place in places:
        if place.is_file():
            return place
    raise FileNotFoundError(f"there is no {PROGRAM} in {tree}")


def parts(tree: Path) -> dict[str, str]:
    """Return what was collected: names as in site-packages, to names inside the tree."""
    found: dict[str, str] = {}
    for base in ("_internal", "Contents/Frameworks", "Contents/Resources"):
        for path in sorted((tree / base).rglob("*")):
            # A link is the second name of something that is found by its first.
            if path.is_file() and not path.is_symlink():
                part = path.relative_to(tree / base).as_posix().replace(DOT, ".")
                found[part] = path.relative_to(tree).as_posix()
    return found


def modules(tree: Path) -> set[str]:
    """Return the names of the modules in the program's archive. Needs PyInstaller."""
    from PyInstaller.archive.readers import CArchiveReader

    reader = CArchiveReader(str(program(tree)))
    archives = [name for name, entry in reader.toc.items() if entry[-1] == "z"]
    return {module for name in archives for module in reader.open_embedded_archive(name).toc}


def module_of(part: str) -> str:
    """Return the module that a file in site-packages is: ``a/b.cpython-311.so`` is ``a.b``."""
    path = PurePosixPath(part)
    stem = path.name.partition(".")[0]
    names = path.parts[:-1] if stem == "__init__" else (*path.parts[:-1], stem)
    return ".".join(names)
