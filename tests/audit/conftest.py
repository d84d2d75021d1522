"""The real window, dressed and put into each of its states."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="module")
def no_widget_in_the_garbage() -> Iterator[None]:
    """Widgets die in this thread: the next module's threads must not collect them in theirs."""
    yield
    gc.collect()
