"""What a build knows of itself: whole and sound, or nothing; and the script that writes it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from base64 import b64encode
from pathlib import Path

import pytest

from bithuman_panel.core.release import Source
from bithuman_panel.services.buildfacts import announced_at
from tests.announcer import Announcer

ADDRESS = "https://panel.example/announcement.json"
ROOT = Path(__file__).parents[2]
FACTS: dict[str, object] = {
    "announcement": ADDRESS,
    "key": "0123456789abcdef",
    "public_key": b64encode(bytes(range(32))).decode(),
}
needs_openssl = pytest.mark.skipif(
    sys.platform == "win32" or shutil.which("openssl") is None, reason="a shell script with openssl"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "build.json"


def test_a_whole_file_is_understood(file: Path) -> None:
    file.write_text(json.dumps(FACTS))
    assert announced_at(file) == Source(ADDRESS, "0123456789abcdef", bytes(range(32)))


def test_a_checkout_does_not_know(file: Path) -> None:
    assert announced_at(file) is None
    file.mkdir()
    assert announced_at(file) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"announcement": "http://panel.example/announcement.json"},
        {"announcement": 5},
        {"announcement": ""},
        {"key": "0123"},
        {"key": None},
        {"public_key": b64encode(bytes(31)).decode()},
        {"public_key": "!" * 44},
        {"public_key": "é"},
        {"public_key": None},
    ],
)
def test_a_file_with_something_odd_is_none(file: Path, changes: dict[str, object]) -> None:
    file.write_text(json.dumps(FACTS | changes))
    assert announced_at(file) is None


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff"])
def test_a_broken_file_is_none(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert announced_at(file) is None


def written(file: Path, **variables: str) -> int:
    """Run the build's script and return its status."""
    names = {f"PANEL_ANNOUNCEMENT_{name.upper()}": value for name, value in variables.items()}
    script = ROOT / "packaging/freeze/write-build-facts"
    environ = {"PATH": os.environ["PATH"], **names}
    done = subprocess.run([script, file], env=environ, capture_output=True, check=False)
    return done.returncode


@needs_openssl
def test_what_the_build_writes_is_what_the_panel_reads(file: Path) -> None:
    announcer = Announcer()
    key = b64encode(announcer.public_key).decode()
    assert written(file, url=ADDRESS, key=key) == 0
    assert announced_at(file) == announcer.source(ADDRESS)
    assert written(file) == 0
    assert not file.exists(), "without a word there is no file, not an old one"


@needs_openssl
@pytest.mark.parametrize(
    ("url", "key"),
    [
        (ADDRESS, ""),
        ("", str(FACTS["public_key"])),
        ("http://panel.example/a.json", str(FACTS["public_key"])),
        ("https://panel.example/../a.json", str(FACTS["public_key"])),
        ('https://panel.example/a"b', str(FACTS["public_key"])),
        (f"{ADDRESS}\nx", str(FACTS["public_key"])),
        (ADDRESS, b64encode(bytes(31)).decode()),
        (ADDRESS, f"{FACTS['public_key']}AAAA"),
    ],
)
def test_the_build_refuses_a_half_or_an_odd_word(file: Path, url: str, key: str) -> None:
    file.touch()
    assert written(file, url=url, key=key) == 1
    assert not file.exists()
