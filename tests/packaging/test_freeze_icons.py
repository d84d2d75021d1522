"""The program's icon as files (packaging/freeze/icons.py), drawn anew and looked at."""

from __future__ import annotations

import importlib.util
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "freeze" / "icons.py"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
HAS_PILLOW = importlib.util.find_spec("PIL") is not None
needs_pillow = pytest.mark.skipif(
    not HAS_PILLOW, reason="Pillow is in requirements-package.lock, which tests do without"
)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *arguments],
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as the script leaves them; without Pillow it fails after the pictures."""
    made = tmp_path_factory.mktemp("icons") / "new"
    ran = run(str(made))
    assert (ran.returncode == 0) is HAS_PILLOW, ran.stderr
    return made


@pytest.mark.parametrize("size", SIZES)
def test_a_picture_of_each_size_is_drawn(folder: Path, size: int) -> None:
    picture = QImage(str(folder / f"panel-{size}.png"))
    assert picture.size().toTuple() == (size, size)
    assert picture.pixelColor(0, 0).alpha() < 255, "round corners"
    assert picture.pixelColor(size // 2, size // 2).alpha() == 255


@pytest.mark.parametrize("size", [16, 24, 32, 256])
def test_the_face_can_be_told_from_its_ground(folder: Path, size: int) -> None:
    """White bubble and dark eyes: pixels of nearly pure colour, not a blur of both."""
    picture = QImage(str(folder / f"panel-{size}.png"))
    spots = [picture.pixelColor(x, y) for x in range(size) for y in range(size)]
    white = sum(spot.lightness() > 250 for spot in spots if spot.alpha() == 255)
    dark = sum(spot.lightness() < 80 for spot in spots if spot.alpha() == 255)
    assert white > size * size * 0.12
    assert dark > size * size * 0.009


@needs_pillow
def test_windows_gets_every_size_as_it_was_drawn(folder: Path) -> None:
    content = (folder / "panel.ico").read_bytes()
    kind, count = struct.unpack_from("<2xHH", content)
    assert (kind, count) == (1, 7)
    for number in range(count):
        side, length, start = struct.unpack_from("<B7xII", content, 6 + 16 * number)
        picture = QImage.fromData(content[start : start + length])
        drawn = QImage(str(folder / f"panel-{side or 256}.png"))
        image_format = QImage.Format.Format_ARGB32
        assert picture.convertToFormat(image_format) == drawn.convertToFormat(image_format)


@needs_pillow
def test_macos_gets_sizes_up_to_the_largest(folder: Path) -> None:
    content = (folder / "panel.icns").read_bytes()
    magic, length = struct.unpack_from(">4sI", content)
    assert (magic, length) == (b"icns", len(content))
    kinds, at = {}, 8
    while at < length:
        kind, size = struct.unpack_from(">4sI", content, at)
        kinds[kind] = content[at + 8 : at + size]
        at += size
    for kind, side in ((b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024)):
        assert QImage.fromData(kinds[kind]).width() == side


def test_a_wrong_use_is_told_in_a_sentence() -> None:
    ran = run()
    assert ran.returncode != 0
    assert ran.stderr == "usage: icons.py FOLDER\n"
