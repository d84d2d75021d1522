"""What the frozen program starts must not load the libraries that it has brought for itself."""

from __future__ import annotations

import os
import sys

import pytest

from entry import give_back_libraries

OURS = "/usr/lib/bithuman-panel/_internal"


@pytest.fixture(autouse=True)
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", OURS)


def test_what_was_there_is_there_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/more/lib")
    give_back_libraries()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/more/lib"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_where_nothing_was_nothing_is() -> None:
    give_back_libraries()
    assert "LD_LIBRARY_PATH" not in os.environ


def test_a_checkout_keeps_what_it_was_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "frozen")
    give_back_libraries()
    assert os.environ["LD_LIBRARY_PATH"] == OURS
