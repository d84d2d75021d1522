"""Earlier generations of a show: one for each opening, the last five of each file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.services.earlier import KEPT, keep_earlier
from tests.services.samples import SteppedClock

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "shows" / "earlier"


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.iterdir())]


def test_the_last_five_openings_are_kept(tmp_path: Path, folder: Path) -> None:
    clock = SteppedClock()
    for number in range(KEPT + 3):
        clock.time += 1
        keep_earlier(folder, tmp_path / "gala.show", b"%d" % number, clock.now())
    assert contents(folder) == [b"3", b"4", b"5", b"6", b"7"]
    assert all(path.name.startswith("gala ") for path in folder.iterdir())
    assert all(path.suffix == ".show" for path in folder.iterdir())


def test_the_same_again_is_not_kept_twice(tmp_path: Path, folder: Path) -> None:
    for at in (10.0, 20.0):
        keep_earlier(folder, tmp_path / "gala.show", b"same", at)
    keep_earlier(folder, tmp_path / "gala.show", b"other", 20.0)
    keep_earlier(folder, tmp_path / "gala.show", b"third", 20.0)
    assert sorted(contents(folder)) == [b"other", b"same", b"third"]


def test_shows_of_one_name_do_not_push_each_other_out(tmp_path: Path, folder: Path) -> None:
    for number in range(KEPT):
        keep_earlier(folder, tmp_path / "a" / "gala.show", b"a%d" % number, float(number))
        keep_earlier(folder, tmp_path / "b" / "gala.show", b"b%d" % number, float(number))
    assert len(contents(folder)) == 2 * KEPT


@pytest.mark.allow_log_warning
def test_a_folder_that_cannot_be_used_stops_no_opening(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "earlier").touch()
    keep_earlier(tmp_path / "earlier", tmp_path / "gala.show", b"x", 0.0)
    assert "What the show was before is not kept" in caplog.text
    assert (tmp_path / "earlier").read_bytes() == b""


def test_an_old_one_that_cannot_be_removed_stays(tmp_path: Path, folder: Path) -> None:
    for number in range(KEPT):
        keep_earlier(folder, tmp_path / "gala.show", b"%d" % number, float(number))
    oldest = min(folder.iterdir())
    oldest.unlink()
    oldest.mkdir()
    keep_earlier(folder, tmp_path / "gala.show", b"new", 99.0)
    assert oldest.is_dir()
    assert len(list(folder.iterdir())) == KEPT + 1
