"""The report of the show of forty cues, as an example: as it is written now, and its picture.

`make screenshots` writes both anew; the picture is taken by Chromium, where there is one. In the
picture stands of which page it was taken.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from bithuman_panel.core.report import Kind, Names, Scope, report_of
from bithuman_panel.core.report_forms import Voice, report_text
from bithuman_panel.core.speaking import speaking_s
from tests.e2e.directing import AGENT
from tests.e2e.gala_record import DAY, RUN, plan, record
from tests.e2e.venue import HALL, LOBBY
from tests.pictures.writing import OPTION

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
PAGE, PICTURE = EXAMPLES / "gala-report.html", EXAMPLES / "gala-report.png"
STALE = "the example is not what is written now: make screenshots"
SIZE = "1100,1500"
TAKEN_OF = "Page"
MOST_BYTES = 400_000


def written(kind: Kind = Kind.HTML) -> str:
    """Return the report as it is written now."""
    names = Names({AGENT: "Ava"}, {(AGENT, LOBBY): "Lobby", (AGENT, HALL): "Great hall"})
    made_at = DAY + 20 * 3600
    scope = Scope("Gala", made_at, lambda text, _: speaking_s(text), RUN, plan(), names, UTC)
    return "".join(report_text(report_of(record(), scope), kind, Voice()))


def fingerprint(page: str) -> str:
    return hashlib.sha256(page.encode()).hexdigest()


def take(chromium: str, folder: Path) -> QImage:
    """Return the picture of the page that is committed."""
    shot = folder / "shot.png"
    subprocess.run(
        [
            chromium,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            f"--window-size={SIZE}",
            f"--user-data-dir={folder / 'profile'}",
            f"--screenshot={shot}",
            PAGE.as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return QImage(str(shot))


def test_the_example_is_what_is_written_now(pytestconfig: pytest.Config, tmp_path: Path) -> None:
    page, chromium = written(), shutil.which("chromium") or shutil.which("google-chrome")
    if pytestconfig.getoption(OPTION) and PAGE.read_text(encoding="utf-8") != page:
        PAGE.write_text(page, encoding="utf-8", newline="\n")
        assert chromium, "install chromium: the picture of the example is taken by it"
        image = take(chromium, tmp_path)
        image.setText(TAKEN_OF, fingerprint(page))
        assert image.save(str(PICTURE))
    assert PAGE.read_text(encoding="utf-8") == page, STALE
    assert QImage(str(PICTURE)).text(TAKEN_OF) == fingerprint(page), STALE
    assert PICTURE.stat().st_size < MOST_BYTES


def test_each_form_of_the_example_tells_of_forty_cues() -> None:
    for kind in (Kind.HTML, Kind.MARKDOWN, Kind.CSV, Kind.JSON):
        text = written(kind)
        assert "Cue 40" in text
        assert "req-110" in text
