"""The closure check finds what a frozen tree lacks, has too much, or has of a newer system."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import closure
from left_out import FILES, LANGUAGES, ORPHANS, is_left_out
from tests.packaging.scripts import needs

TABLE = "glibc 2.36\n\nlibc.so.6    libc6\nlibEGL.so.1  libegl1\n"


def wants(**changes: object) -> closure.Wants:
    found = closure.Wants({"libc.so.6": "a", "libEGL.so.1": "b"}, [], (2, 35), "a")
    for name, value in changes.items():
        setattr(found, name, value)
    return found


def test_a_tree_as_the_table_says_has_no_complaint() -> None:
    assert closure.complaints(wants(), TABLE) == []


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"libraries": {"libc.so.6": "a"}}, "nothing needs libEGL.so.1 any more"),
        ({"orphans": ["libgio.so.0"]}, "nothing needs libgio.so.0 of the tree any more"),
        ({"glibc": (2, 38), "glibc_file": "x.so"}, "x.so wants glibc 2.38"),
    ],
)
def test_each_difference_is_told(change: dict[str, object], complaint: str) -> None:
    assert closure.complaints(wants(**change), TABLE) == [complaint]


def test_a_missing_library_is_told_with_who_needs_it() -> None:
    libraries = {"libc.so.6": "a", "libEGL.so.1": "b", "libgtk-3.so.0": "plug-in.so"}
    told = closure.complaints(wants(libraries=libraries), TABLE)
    assert told == [
        "libgtk-3.so.0, which plug-in.so needs, is neither in the tree nor in the table"
    ]


def test_a_table_without_a_floor_is_refused() -> None:
    assert closure.complaints(wants(), "libc.so.6 libc6\n") != []


@needs("readelf")
def test_a_real_program_is_read(tmp_path: Path) -> None:
    program = shutil.which("true")
    assert program
    shutil.copy(Path(program).resolve(), tmp_path / "true")
    (tmp_path / "note.txt").write_text("no program", encoding="utf-8")
    found = closure.wants_of(tmp_path)
    assert found.libraries["libc.so.6"] == "true"
    assert found.glibc > (2, 0)
    # Its own C library in the tree is then no need any more.
    (tmp_path / "libc.so.6").touch()
    assert "libc.so.6" not in closure.wants_of(tmp_path).libraries


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6\\plugins\\platforms\\qminimal.dll",
        "PySide6/Qt/translations/qtbase_nl.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "PySide6\\translations\\qtbase_nl.qm",
        "bithuman_panel/resources/translations/panel_de.ts",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "libQt6Network.so.6",
        "PySide6/QtNetwork.abi3.so",
        "libstdc++.so.6",
        "keyring-25.7.0.dist-info/licenses/LICENSE",
    ],
)
def test_what_is_of_no_use_stays_behind(name: str) -> None:
    assert is_left_out(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\QtNetwork.pyd",
        "PySide6\\Qt6Network.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "bithuman_panel/resources/icons/panel.svg",
        "bithuman_panel/resources/translations/panel_de.qm",
        "keyring-25.7.0.dist-info/entry_points.txt",
        *(f"PySide6/Qt/translations/qtbase_{language}.qm" for language in LANGUAGES),
    ],
)
def test_what_the_panel_needs_is_kept(name: str) -> None:
    assert not is_left_out(name)


def test_no_pattern_is_there_twice() -> None:
    assert len(set(FILES + ORPHANS)) == len(FILES + ORPHANS)
