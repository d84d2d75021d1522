"""The folder of licences, the Debian copyright file, and the bill of materials."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from dep5 import copyright_file
from licences import write
from sbom import bill
from tests.packaging.frozen import MODULES, frozen, put, system_origin
from tests.packaging.scripts import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from components import Component


@pytest.fixture
def found(tmp_path: Path) -> list[Component]:
    made = frozen(tmp_path)
    made.collect("libz.so.1")
    return made.components(MODULES, system_origin(tmp_path / "doc"))


def test_folder_has_every_text_and_a_list(found: list[Component], tmp_path: Path) -> None:
    folder = tmp_path / "licences"
    texts = folder / "texts"
    put(texts / "stale/LICENSE", "of something that is gone")
    write(found, folder, ROOT / "LICENSE")
    assert sorted(path.name for path in folder.iterdir()) == ["copyright", "texts"]
    assert (texts / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
    assert (texts / "keyring/LICENSE").read_text() == "L"
    assert (texts / "zlib1g/copyright").is_file()
    assert not (texts / "stale").exists()
    qt = texts / "qt-in-pyside6-essentials"
    assert "LESSER GENERAL PUBLIC" in (qt / "LGPL-3.0.txt").read_text()
    listed = (texts / "README.txt").read_text()
    assert "keyring 25.7.0\n    MIT: keyring\n" in listed
    assert '"qt-in-pyside6-essentials/replace-qt.txt"' in listed


def test_same_tree_same_bytes(found: list[Component], tmp_path: Path) -> None:
    for name, order in (("a", found), ("b", found[::-1])):
        write(order, tmp_path / name, ROOT / "LICENSE")
    first, second = (
        {p.relative_to(tmp_path / name): p.read_bytes() for p in (tmp_path / name).rglob("*.*")}
        for name in ("a", "b")
    )
    assert first == second
    bills = [json.dumps(bill(order, "0.1.0", "linux", None)) for order in (found, found[::-1])]
    assert bills[0] == bills[1]


def paragraphs(text: str) -> list[dict[str, str]]:
    """Return the paragraphs of a Debian control file, read as strictly as Debian does."""
    read = []
    for block in text.rstrip("\n").split("\n\n"):
        # A field goes on in the lines that begin with a space.
        fields = re.split(r"\n(?! )", block)
        assert [field for field in fields if not re.match(r"[A-Z][\w-]+: ", field)] == []
        pairs = [field.replace("\n ", "\n").partition(": ") for field in fields]
        read.append({name: value for name, _, value in pairs})
    return read


def test_debian_copyright_names_each_file_and_has_each_text(found: list[Component]) -> None:
    head, *rest = paragraphs(copyright_file(found, (ROOT / "LICENSE").read_text()))
    assert head["Format"].startswith("https://www.debian.org/doc/packaging-manuals/copyright-")
    files = [each for each in rest if "Files" in each]
    assert all(each.keys() == {"Files", "Copyright", "License"} for each in files)
    assert files[0]["Files"] == "*"
    assert files[0]["Copyright"].endswith("The bitHuman Panel developers")
    (zlib,) = [each for each in files if "libz" in each["Files"]]
    assert zlib["Files"] == "usr/lib/bithuman-panel/_internal/libz.so.1"
    assert zlib["Copyright"] == "1995 Jean-loup Gailly"
    # What is inside the program's archive has no file of its own.
    assert files[-1]["License"] == "MIT and keyring-licence and pyinstaller-licence"
    texts = {each["License"].split("\n")[0] for each in rest if "Files" not in each}
    used = {name for each in files for name in each["License"].split(" and ")}
    assert used <= texts


def test_texts_that_every_debian_system_has_are_named_only(found: list[Component]) -> None:
    text = copyright_file(found, "MIT\n")
    assert "/usr/share/common-licenses/LGPL-3\n" in text
    assert "/usr/share/common-licenses/GPL-3\n" in text
    # A sentence from inside each of them.
    assert "TERMS AND CONDITIONS FOR COPYING" not in text
    assert "incorporates the terms and conditions of version 3" not in " ".join(text.split())


def test_bill_lists_everything_for_machines(found: list[Component]) -> None:
    content = bill(found, "0.1.0", "linux", "1790000000")
    assert content["specVersion"] == "1.6"
    read = json.loads(json.dumps(content))
    assert read["metadata"]["timestamp"] == "2026-09-21T14:13:20+00:00"
    assert "serialNumber" not in read
    by_name = {each["name"]: each for each in read["components"]}
    assert len(by_name) == len(found)
    assert by_name["keyring"]["licenses"] == [{"expression": "MIT"}]
    assert by_name["zlib1g"]["licenses"] == [{"license": {"name": "as in its texts"}}]
    (root,) = read["dependencies"]
    assert sorted(root["dependsOn"]) == sorted(each["bom-ref"] for each in read["components"])


def test_without_an_epoch_there_is_no_time(found: list[Component]) -> None:
    assert "timestamp" not in json.dumps(bill(found, "0.1.0", "linux", None))


def test_bill_keeps_the_schema(found: list[Component]) -> None:
    validation = pytest.importorskip(
        "cyclonedx.validation.json", reason="the schema comes with what packs the program"
    )
    from cyclonedx.schema import SchemaVersion

    text = json.dumps(bill(found, "0.1.0", "linux", "1790000000"))
    assert validation.JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
