"""`make screenshots`: the option that writes pictures, and the many that only it takes.

What is marked ``pictures`` is left out by `make test`: it proves nothing, it is for human eyes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

OPTION = "--write-pictures"
MARKER = "pictures: taken by `make screenshots` alone, into build/screenshots"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(OPTION, action="store_true", help="write pictures in place of comparing them")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", MARKER)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what only writes, unless it is asked for."""
    if config.getoption(OPTION):
        return
    kept = [item for item in items if item.get_closest_marker("pictures") is None]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept
