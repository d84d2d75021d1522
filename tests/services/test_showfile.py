"""One show file on the disk: whole or not at all, and never over what somebody else wrote."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.secret import Redactor
from bithuman_panel.services.showfile import MOST_BYTES, ShowFile, write_copy
from tests.services.showsamples import FULL, file_of, numbered, read, with_items

if TYPE_CHECKING:
    from bithuman_panel.core.show import Show
    from tests.fault_table import Observed

OTHER = replace(FULL, name="Other")
POSIX = pytest.mark.skipif(os.name == "nt", reason="files have modes elsewhere")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return Path(os.path.realpath(tmp_path)) / "gala.show"


def opened(path: Path) -> ShowFile:
    file = ShowFile(path, Redactor())
    file.read(numbered())
    return file


def names(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


def shown(path: Path) -> Show:
    return read(path.read_bytes()).show


def old(path: Path) -> bytes:
    content = json.dumps({"format": "bithuman-show", "version": 0, "cues": [{"line": "Hi"}]})
    path.write_text(content)
    return path.read_bytes()


def test_what_is_saved_is_read_again(path: Path) -> None:
    assert ShowFile(path, Redactor()).save(FULL) is None
    found, content = ShowFile(path, Redactor()).read(numbered())
    assert found.show == FULL
    assert content == path.read_bytes() == file_of(FULL)


def test_it_is_saved_again_and_again_without_a_word(path: Path) -> None:
    file = ShowFile(path, Redactor())
    for show in (FULL, OTHER, FULL):
        assert file.save(show) is None
    assert opened(path).save(OTHER) is None
    assert names(path) == ["gala.show"]
    assert shown(path) == OTHER


@pytest.mark.fault("disk", "show: changed by somebody else meanwhile", promise="P6")
def test_what_somebody_else_wrote_is_left_to_them(path: Path, observed: Observed) -> None:
    ShowFile(path, Redactor()).save(FULL)
    file = opened(path)
    path.write_bytes(b"theirs")
    told = file.save(OTHER)
    assert str(told) == (
        "gala.show was changed by somebody else and is left to them. Your show is now kept in "
        "gala (2).show."
    )
    assert path.read_bytes() == b"theirs"
    assert file.path == path.with_name("gala (2).show")
    assert shown(file.path) == OTHER
    assert file.save(FULL) is None
    assert names(path) == ["gala (2).show", "gala.show"]
    observed.did("Both are kept, and it is told")


def test_a_file_that_came_where_a_new_one_was_to_be_is_left_alone(path: Path) -> None:
    file = ShowFile(path, Redactor())
    path.write_bytes(b"theirs")
    assert file.save(FULL)
    assert path.read_bytes() == b"theirs"


def test_a_file_that_is_gone_is_written_again(path: Path) -> None:
    ShowFile(path, Redactor()).save(FULL)
    file = opened(path)
    path.unlink()
    assert file.save(OTHER) is None
    assert shown(path) == OTHER


def test_an_older_version_is_copied_before_it_is_replaced_and_only_then(path: Path) -> None:
    before = old(path)
    file = opened(path)
    assert names(path) == ["gala.show"]
    told = file.save(FULL)
    assert str(told) == "The file as it was is kept as gala (before update).show."
    assert path.with_name("gala (before update).show").read_bytes() == before
    assert file.save(OTHER) is None
    assert names(path) == ["gala (before update).show", "gala.show"]


def test_a_copy_never_replaces_another(path: Path) -> None:
    for _ in range(2):
        old(path)
        opened(path).save(FULL)
    assert names(path) == [
        "gala (before update) (2).show", "gala (before update).show", "gala.show",
    ]  # fmt: skip


def test_what_was_broken_is_copied_before_it_is_replaced(path: Path) -> None:
    path.write_text(json.dumps({"format": "bithuman-show", "version": 1, **with_items("junk")}))
    before = path.read_bytes()
    assert opened(path).save(FULL)
    assert path.with_name("gala (as it was).show").read_bytes() == before


@pytest.mark.fault("disk", "show: of an older panel, and no room for its copy", promise="P6")
def test_without_its_copy_nothing_is_replaced(
    path: Path, monkeypatch: pytest.MonkeyPatch, observed: Observed
) -> None:
    before = old(path)
    file = opened(path)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(StoreFailed, match="No space left") as raised:
            file.save(FULL)
    assert raised.value.reason == "No space left on device"
    assert path.read_bytes() == before
    assert names(path) == ["gala.show"]
    assert file.save(FULL)
    assert shown(path) == FULL
    observed.did("Told; the file stays as it is, and it is tried again")


def test_a_folder_that_is_gone_is_told(path: Path) -> None:
    with pytest.raises(StoreFailed, match="save a copy in another folder"):
        ShowFile(path.parent / "gone" / "gala.show", Redactor()).save(FULL)


@pytest.mark.fault("disk", "show: write-protected", promise="P6")
def test_a_write_protected_file_stays_as_it_is(path: Path, observed: Observed) -> None:
    ShowFile(path, Redactor()).save(FULL)
    file = opened(path)
    path.chmod(0o400)
    with pytest.raises(StoreFailed, match="Permission denied"):
        file.save(OTHER)
    assert shown(path) == FULL
    observed.did("Told; the file stays as it is")


@POSIX
def test_who_may_read_it_may_read_it_still(path: Path) -> None:
    ShowFile(path, Redactor()).save(FULL)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o664)
    opened(path).save(OTHER)
    assert stat.S_IMODE(path.stat().st_mode) == 0o664


@POSIX
def test_a_link_stays_a_link(path: Path) -> None:
    ShowFile(path, Redactor()).save(FULL)
    link = path.with_name("link.show")
    link.symlink_to(path)
    opened(link).save(OTHER)
    assert link.is_symlink()
    assert shown(path) == OTHER


def test_a_file_that_is_not_there_is_told(path: Path) -> None:
    with pytest.raises(StoreFailed, match="is not there any more"):
        opened(path)


def test_a_file_that_cannot_be_read_is_told(path: Path) -> None:
    (path.parent / "plain").touch()
    with pytest.raises(StoreFailed, match="Not a directory") as raised:
        opened(path.parent / "plain" / "gala.show")
    assert raised.value.reason == "Not a directory"


def test_neither_a_folder_nor_what_is_far_too_large_is_read(path: Path) -> None:
    path.mkdir()
    with pytest.raises(StoreFailed, match="no plain file, or it is far too large"):
        opened(path)
    path.rmdir()
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(StoreFailed, match="far too large"):
        opened(path)


def test_a_refused_file_is_never_written(path: Path) -> None:
    path.write_text('{"format": "bithuman-show", "version": 99}')
    before = path.read_bytes()
    file = ShowFile(path, Redactor())
    with pytest.raises(StoreFailed, match="newer panel"):
        file.read(numbered())
    file.save(FULL)
    assert path.read_bytes() == before


def test_a_copy_is_written_where_a_person_wants_it(path: Path) -> None:
    path.write_bytes(b"chosen to be replaced")
    write_copy(path, FULL, Redactor())
    assert shown(path) == FULL
    with pytest.raises(StoreFailed, match="cannot be saved"):
        write_copy(path.parent / "gone" / "gala.show", FULL, Redactor())
