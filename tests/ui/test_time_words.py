"""Times in words: each language its own digits, marks and order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from bithuman_panel.ui.time_words import (
    clock_of,
    clock_short,
    clock_time,
    day_and_time,
    day_of,
    is_today,
    length_of,
    offset_kind,
    offset_sentence,
)

EIGHT = 20 * 3600.0


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("offset", "kind"),
    [(None, "in-time"), (9.9, "in-time"), (-9.9, "in-time"), (10.0, "over"), (-10.0, "under")],
)
def test_a_few_seconds_are_on_time(offset: float | None, kind: str) -> None:
    assert offset_kind(offset) == kind
    assert (offset_sentence(offset) is None) == (offset is None)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.9, "0:00"), (61, "1:01"), (3600, "1:00:00"), (360_061, "100:01:01")]
)
def test_lengths(seconds: float, text: str) -> None:
    assert length_of(seconds) == text


@pytest.mark.parametrize(
    ("language", "clock", "length"),
    [
        (QLocale(QLocale.Language.English, QLocale.Country.UnitedStates), "8:00:05", "1:05"),
        (QLocale(QLocale.Language.German), "20:00:05", "1:05"),
        (QLocale(QLocale.Language.Finnish), "20.00.05", "1:05"),
        (QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt), "٨:٠٠:٠٥", "١:٠٥"),
    ],
)
def test_each_language_writes_its_own(language: QLocale, clock: str, length: str) -> None:
    QLocale.setDefault(language)
    assert clock_of(EIGHT + 5).startswith(clock)
    assert length_of(65) == length


def test_after_midnight_it_is_early_in_the_day() -> None:
    assert clock_of(86_400 + 600) == "00:10:00"
    assert clock_short(86_400 + 600) == "00:10"


def test_a_moment_is_the_time_of_day_where_the_window_is() -> None:
    assert clock_time(datetime(2026, 11, 27, 20, 5, 59).timestamp()) == "20:05"


def test_the_present_day_is_told_from_others() -> None:
    now = datetime.now().astimezone()
    assert is_today(now.timestamp())
    assert not is_today((now - timedelta(days=1)).timestamp())
    assert not is_today((now + timedelta(days=1)).timestamp())
    assert day_of(datetime(2026, 11, 27, 20, 5).timestamp()) in day_and_time(
        datetime(2026, 11, 27, 20, 5).timestamp()
    )
