"""A bench for the scripts of packaging/."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.packaging.scripts import Bench

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    folder = tmp_path / "bench"
    folder.mkdir()
    return Bench(folder)
