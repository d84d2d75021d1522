"""packaging/trust/announce with the real openssl: what it signs, the panel believes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from base64 import b64decode
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.releases import Announcements
from bithuman_panel.core.release import Doubt, NoNews, Release, Source
from tests.announcer import DAY_S, PAGE
from tests.api.hostile import http, replying

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.trust import Trust
    from tests.api.hostile import Hostile

SCRIPT = Path(__file__).parents[2] / "packaging/trust/announce"
pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or shutil.which("openssl") is None, reason="a shell script with openssl"
)


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("keys") / "announcement.pem"
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", file], check=True)
    return file


def announce(*arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[bytes]:
    environ = {"PATH": os.environ["PATH"], **variables}
    return subprocess.run([SCRIPT, *arguments], env=environ, capture_output=True, check=False)


def public_key(key: Path) -> bytes:
    return b64decode(announce("--key", key).stdout)


@pytest.mark.parametrize("notes", ["", "Calmer on stage, and a café."])
def test_what_it_signs_is_believed(
    notes: str, key: Path, serve: Callable[..., Hostile], trust: Trust
) -> None:
    done = announce(key, "9.8.7", PAGE, notes)
    assert done.returncode == 0, done.stderr
    server = serve(replying(http("200 OK", done.stdout)))
    raw = public_key(key)
    source = Source(f"{server.base_url}/a.json", sha256(raw).hexdigest()[:16], raw)
    found = Announcements(source, trust).look(time.time(), None)
    assert isinstance(found, Release), found
    assert (found.version, found.page, found.notes) == ("9.8.7", PAGE, notes)
    late = Announcements(source, trust).look(time.time() + 60 * DAY_S + 1, None)
    assert late == NoNews(Doubt.EXPIRED)


def test_it_expires_when_it_is_told_to(
    key: Path, serve: Callable[..., Hostile], trust: Trust
) -> None:
    done = announce(key, "9.8.7", PAGE, PANEL_ANNOUNCEMENT_DAYS="2")
    server = serve(replying(http("200 OK", done.stdout)))
    raw = public_key(key)
    source = Source(f"{server.base_url}/a.json", sha256(raw).hexdigest()[:16], raw)
    announcements = Announcements(source, trust)
    assert isinstance(announcements.look(time.time() + 2 * DAY_S - 60, None), Release)
    assert announcements.look(time.time() + 2 * DAY_S + 1, None) == NoNews(Doubt.EXPIRED)


@pytest.mark.parametrize(
    ("version", "page", "notes"),
    [
        ("9.8.7rc1", PAGE, ""),
        ("9.8", PAGE, ""),
        ("9.8.7\n", PAGE, ""),
        ("9.8.7", "http://panel.example/", ""),
        ("9.8.7", "https://panel.example/?a", ""),
        ("9.8.7", PAGE, 'a "quote"'),
        ("9.8.7", PAGE, "a back\\slash"),
        ("9.8.7", PAGE, "two\nlines"),
        ("9.8.7", PAGE, "x" * 201),
    ],
)
def test_it_signs_nothing_that_the_panel_would_refuse(
    version: str, page: str, notes: str, key: Path
) -> None:
    done = announce(key, version, page, notes)
    assert done.returncode == 1
    assert done.stdout == b""


def test_it_signs_with_no_other_kind_of_key(tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    make = ["openssl", "ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", str(other)]
    subprocess.run(make, check=True, capture_output=True)
    done = announce(other, "9.8.7", PAGE)
    assert (done.returncode, done.stdout) == (1, b"")
