"""Which Debian package a library is of, by dpkg's own word; and what CPython brings elsewhere."""

from __future__ import annotations

import re
import ssl
from typing import TYPE_CHECKING

import pytest

from components import UnknownPartError
from inside import inner_components
from libraries import DebianOrigin, native_origin
from python import is_interpreters
from tests.packaging.frozen import put
from tests.packaging.scripts import needs

if TYPE_CHECKING:
    from pathlib import Path

STATUS = """\
Package: {name}
Status: install ok installed
Architecture: amd64
Multi-Arch: same
Maintainer: Nobody <nobody@test>
Version: {version}
Description: a library

"""


def root(folder: Path, *packages: tuple[str, str, str]) -> Path:
    """Return a root with these packages: name, version, and the one file of each."""
    admin = folder / "var/lib/dpkg"
    put(admin / "status", "".join(STATUS.format(name=n, version=v) for n, v, _ in packages))
    put(admin / "info/format", "1\n")
    for name, _, file in packages:
        put(admin / f"info/{name}:amd64.list", f"/.\n{file}\n")
        put(folder / f"usr/share/doc/{name}/copyright", f"Copyright: {name}")
    return folder


PLACE = "/usr/lib/x86_64-linux-gnu"


@needs("dpkg-query")
def test_a_library_is_of_the_package_that_has_it_where_the_linker_looks(tmp_path: Path) -> None:
    place = root(
        tmp_path,
        ("libssl3", "3.0.22-1~deb12u2", f"{PLACE}/libssl.so.3"),
        # A copy that is for somebody else.
        ("other", "1", "/usr/lib/x86_64-linux-gnu/other/libssl.so.3"),
    )
    found = DebianOrigin(place)("libssl.so.3")
    assert found is not None
    assert (found.name, found.version) == ("libssl3", "3.0.22-1~deb12u2")
    assert found.purl == "pkg:deb/debian/libssl3@3.0.22-1~deb12u2?arch=amd64"
    assert found.texts == (tmp_path / "usr/share/doc/libssl3/copyright",)
    assert DebianOrigin(place)("libcrypto.so.3") is None


@needs("dpkg-query")
def test_a_library_of_two_packages_is_of_neither(tmp_path: Path) -> None:
    place = root(
        tmp_path, ("a", "1", f"{PLACE}/libx.so.1"), ("b", "1", "/lib/a-linux-gnu/libx.so.1")
    )
    assert DebianOrigin(place)("libx.so.1") is None


@needs("dpkg-query")
def test_a_package_without_a_licence_text_is_refused(tmp_path: Path) -> None:
    place = root(tmp_path, ("libz1", "1", f"{PLACE}/libz.so.1"))
    (tmp_path / "usr/share/doc/libz1/copyright").unlink()
    with pytest.raises(UnknownPartError, match="libz1 has no licence text"):
        DebianOrigin(place)("libz.so.1")


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("libcrypto-3.dll", "openssl"),
        ("libssl.3.dylib", "openssl"),
        ("sqlite3.dll", "sqlite"),
        ("libffi-8.dll", "libffi"),
        ("VCRUNTIME140_1.dll", "microsoft-vc-runtime"),
        ("vcruntime140.dll", "microsoft-vc-runtime"),
        ("api-ms-win-crt-math-l1-1-0.dll", "microsoft-vc-runtime"),
        ("zlib1.dll", "zlib"),
        ("libmpdec.4.dylib", "libmpdec"),
    ],
)
def test_what_cpython_brings_along_elsewhere(file: str, name: str) -> None:
    found = native_origin(file)
    assert found is not None
    assert found.name == name
    assert all(text.is_file() for text in found.texts)


def test_version_of_openssl_is_that_of_the_python_that_freezes() -> None:
    found = native_origin("libssl-3.dll")
    assert found is not None
    assert found.version in ssl.OPENSSL_VERSION
    assert native_origin("unheard-of.dll") is None


@pytest.mark.parametrize(
    "part",
    [
        "python313.dll",
        "python3.dll",
        "_ssl.pyd",
        "base_library.zip",
        "Python",
        "Python.framework/Versions/3.13/Python",
        "python3.13/lib-dynload/_json.so",
    ],
)
def test_parts_of_cpython(part: str) -> None:
    assert is_interpreters(part)


@pytest.mark.parametrize("part", ["libpython3.11.so.1.0", "_ssl.dll", "keyring/json.py"])
def test_parts_that_are_not_cpythons(part: str) -> None:
    assert not is_interpreters(part)


def test_openssl_and_icu_are_found_where_they_have_no_package() -> None:
    from components import Component

    def outer(name: str, *files: str) -> Component:
        return Component(name, "50", "pkg:pypi/x@1", "MIT", (), files)

    crypto, icu = inner_components(
        [
            outer("cryptography", "_internal/cryptography/hazmat/bindings/_rust.abi3.so"),
            outer("pyside6-essentials", "_internal/PySide6/Qt/lib/libicudata.so.73"),
            outer("keyring", "_internal/keyring/_rust.so"),
        ]
    )
    assert crypto.name == "openssl (in cryptography)"
    assert re.fullmatch(r"\d+\.\d+\.\d+", crypto.version)
    assert (icu.name, icu.version) == ("icu (in pyside6-essentials)", "73")
