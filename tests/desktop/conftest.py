"""Throwaway desktops for the tests that need a real window or a real secret store."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

if sys.platform != "linux":
    # D-Bus, X11 and gnome-keyring are Linux matters; elsewhere there is nothing to test here.
    collect_ignore_glob = ["test_*.py"]
else:
    from tests.desktop.desktop import Desktop
    from tests.desktop.secret_service import Keyring

    @pytest.fixture
    def desktop() -> Iterator[Desktop]:
        """A desktop with an unlocked secret store."""
        with Desktop(Keyring.UNLOCKED) as started:
            yield started

    @pytest.fixture
    def locked_desktop() -> Iterator[Desktop]:
        """A desktop whose secret store is locked."""
        with Desktop(Keyring.LOCKED) as started:
            yield started

    @pytest.fixture
    def storeless_desktop() -> Iterator[Desktop]:
        """A desktop without a secret store."""
        with Desktop(Keyring.NONE) as started:
            yield started
