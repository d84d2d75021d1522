"""The sounds in the package are the ones that the script writes, and no two can be confused."""

from __future__ import annotations

import math
import wave
from itertools import pairwise
from pathlib import Path

import pytest

import earcons
from bithuman_panel.core.earcon import Earcon
from bithuman_panel.ui.resources import resource

WINDOW_S = 0.01


def sound(name: str) -> tuple[int, list[int]]:
    """Return the rate of a bundled sound and its samples."""
    with wave.open(str(resource("sounds", f"{name}.wav")), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        frames = file.readframes(file.getnframes())
        return file.getframerate(), list(memoryview(frames).cast("h"))


def onsets_s(name: str) -> list[float]:
    """Return when notes begin: where the loudness of a moment is half as much again as before."""
    rate, samples = sound(name)
    step = int(rate * WINDOW_S)
    loud = [max(map(abs, samples[at : at + step])) for at in range(0, len(samples), step)]
    begins = [i for i in range(1, len(loud)) if loud[i] > 1.5 * loud[i - 1] and loud[i] > 2000]
    return [0.0, *(i * WINDOW_S for i in begins if i > 3)]


def pitch_hz(name: str, from_s: float) -> float:
    """Return the strongest pitch in the 80 ms that begin at ``from_s``."""
    rate, samples = sound(name)
    first = int((from_s + 0.03) * rate)
    part = samples[first : first + int(0.08 * rate)]

    def strength(pitch: float) -> float:
        turn = math.tau * pitch / rate
        real = sum(value * math.cos(turn * i) for i, value in enumerate(part))
        return math.hypot(real, sum(value * math.sin(turn * i) for i, value in enumerate(part)))

    return max(range(200, 1200, 10), key=strength)


def test_the_bundled_sounds_are_what_the_script_writes(tmp_path: Path) -> None:
    made = earcons.write(tmp_path)
    assert sorted(file.stem for file in made) == sorted(Earcon)
    assert [file.name for file in sorted(resource("sounds").iterdir())] == sorted(
        file.name for file in made
    )
    for file in made:
        _, bundled = sound(file.stem)
        again = earcons.samples(earcons.EARCONS[file.stem])
        # Another C library may round a sine the other way.
        assert max(abs(a - b) for a, b in zip(bundled, again, strict=True)) <= 1


@pytest.mark.parametrize("name", list(Earcon))
def test_each_is_short_gentle_and_without_a_click(name: Earcon) -> None:
    rate, samples = sound(name)
    assert len(samples) / rate < 1.0
    assert max(map(abs, samples)) <= 0.31 * 32768
    assert samples[0] == samples[-1] == 0
    assert max(abs(a - b) for a, b in pairwise(samples)) < 0.15 * 32768


def test_rhythm_alone_tells_them_apart() -> None:
    quick, slow, even = (onsets_s(name) for name in Earcon)
    assert [len(quick), len(slow), len(even)] == [2, 2, 3]
    assert slow[1] > 2 * quick[1]


def test_direction_alone_tells_them_apart() -> None:
    up, down, level = (
        [pitch_hz(name, at) for at in (onsets_s(name)[0], onsets_s(name)[-1])] for name in Earcon
    )
    assert up[1] > 1.3 * up[0]
    assert down[1] < 0.8 * down[0]
    assert level[0] == level[1]
