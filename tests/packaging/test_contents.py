"""Of everything in a frozen tree it is known where it comes from; what is not known is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components import UnknownPartError
from tests.packaging.frozen import LOCK, MODULES, Frozen, frozen, put, system_origin
from tree import module_of, parts, program

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def made(tmp_path: Path) -> Frozen:
    return frozen(tmp_path)


def test_each_thing_is_listed_with_its_version_and_licence(made: Frozen) -> None:
    found = {each.name: each for each in made.components(MODULES)}
    assert set(found) == {
        "CPython",
        "keyring",
        "pyinstaller",
        "pyside6-essentials",
        "qt (in pyside6-essentials)",
    }
    assert found["keyring"].purl == "pkg:pypi/keyring@25.7.0"
    assert (found["keyring"].licence, found["keyring"].is_spdx) == ("MIT", True)
    # In words, and for people alone.
    assert found["pyinstaller"].is_spdx is False
    assert found["qt (in pyside6-essentials)"].version == "6.11.3"
    assert found["CPython"].files == (
        "_internal/base_library.zip",
        "_internal/python3.11/lib-dynload/_ssl.so",
    )
    assert all(text.is_file() for each in found.values() for text in each.texts)


def test_qt_comes_with_the_lgpl_and_with_how_to_replace_it(made: Frozen) -> None:
    found = {each.name: each for each in made.components(MODULES)}
    names = [text.name for text in found["qt (in pyside6-essentials)"].texts]
    assert names == ["LGPL-3.0.txt", "GPL-3.0.txt", "Qt-incorporated.txt", "replace-qt.txt"]
    assert [text.name for text in found["pyside6-essentials"].texts] == names[:2]


def test_the_licence_of_qt_is_the_one_it_is_used_under(made: Frozen) -> None:
    # As the wheel for Windows has it.
    info = "PySide6_Essentials-6.11.3.dist-info"
    put(made.site / info / "LicenseRef-Qt-Commercial.txt", "for money")
    with (made.site / info / "RECORD").open("a", encoding="utf-8") as record:
        record.write(f"{info}/LicenseRef-Qt-Commercial.txt,,\n")
    found = {each.name: each for each in made.components(MODULES)}
    names = [text.name for text in found["pyside6-essentials"].texts]
    assert names == ["LGPL-3.0.txt", "GPL-3.0.txt"]


def test_a_package_without_a_licence_text_is_refused(made: Frozen) -> None:
    made.package("mystery", "1.0", ["mystery.py"], licence=None)
    with pytest.raises(UnknownPartError, match=r"mystery 1\.0 has no licence text"):
        made.components([*MODULES, "mystery"])


def test_a_package_that_is_not_locked_is_refused(made: Frozen) -> None:
    made.package("chardet", "7.7.0", ["chardet/__init__.py"])
    with pytest.raises(UnknownPartError, match=r"chardet 7\.7\.0 is frozen.*no such thing"):
        made.components([*MODULES, "chardet"])
    with pytest.raises(UnknownPartError, match=r"keyring 25\.7\.0.*the lock file has 25\.8\.0"):
        made.components(MODULES, lock=LOCK.replace("25.7.0", "25.8.0"))


def test_a_module_of_nobody_is_refused(made: Frozen) -> None:
    with pytest.raises(UnknownPartError, match="module stray"):
        made.components([*MODULES, "stray"])
    # A folder that packages share is none.
    made.package("jaraco.classes", "3.4.0", ["jaraco/classes/meta.py"])
    lock = f"{LOCK}jaraco-classes==3.4.0\n"
    found = made.components([*MODULES, "jaraco", "jaraco.classes.meta"], lock=lock)
    assert "jaraco-classes" in [each.name for each in found]


def test_metadata_is_of_whom_its_folder_names(made: Frozen) -> None:
    # Written while it was installed, and in no list of files.
    made.collect("keyring-25.7.0.dist-info/direct_url.json")
    found = {each.name: each for each in made.components(MODULES)}
    assert found["keyring"].files == ("_internal/keyring-25.7.0.dist-info/direct_url.json",)


def test_libraries_are_asked_after_and_one_of_nobody_is_refused(
    made: Frozen, tmp_path: Path
) -> None:
    made.collect("libz.so.1")
    origin = system_origin(tmp_path / "doc")
    *_, zlib = made.components(MODULES, origin)
    assert (zlib.name, zlib.files) == ("zlib1g", ("_internal/libz.so.1",))
    assert zlib.purl == "pkg:deb/debian/zlib1g@1%3A1.2.13%2Bb1?arch=amd64"
    made.collect("libstray.so.2")
    with pytest.raises(UnknownPartError, match=r"libstray\.so\.2"):
        made.components(MODULES, origin)


def test_names_inside_a_mac_bundle_are_those_outside(tmp_path: Path) -> None:
    contents = tmp_path / "Panel.app/Contents"
    put(contents / "MacOS/bithuman-panel", "")
    put(contents / "Frameworks/a__dot__b/c.so", "")
    put(contents / "Resources/a.b/data.txt", "")
    (contents / "Frameworks/data").symlink_to("../Resources/a.b")
    assert program(tmp_path / "Panel.app") == contents / "MacOS/bithuman-panel"
    assert parts(tmp_path / "Panel.app") == {
        "a.b/c.so": "Contents/Frameworks/a__dot__b/c.so",
        "a.b/data.txt": "Contents/Resources/a.b/data.txt",
    }


def test_what_is_no_frozen_tree_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no bithuman-panel"):
        program(tmp_path)


@pytest.mark.parametrize(
    ("part", "module"),
    [
        ("a.py", "a"),
        ("a/__init__.py", "a"),
        ("a/b.cpython-311-x86_64-linux-gnu.so", "a.b"),
        ("a/b.pyd", "a.b"),
    ],
)
def test_files_and_their_modules(part: str, module: str) -> None:
    assert module_of(part) == module
