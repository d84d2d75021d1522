"""Writes the panel's three sounds, made here so that they are nobody else's.

Usage: earcons.py FOLDER (resources/sounds)

Each can be told from the others by its rhythm alone, by its direction alone, and by its pitch:
delivered is two quick notes that rise, not heard two slow low ones that fall, unknown three even
ones on the same pitch. All are short, soft, without a click, and lie where a small loudspeaker and
old ears are at their best.
"""

from __future__ import annotations

import math
import struct
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

RATE_HZ = 22050
PEAK = 0.3
ATTACK_S = 0.008
RELEASE_S = 0.03
# The fundamental and what a struck bar of wood adds to it.
PARTIALS = ((1, 1.0), (2, 0.3), (3, 0.12))
D4, A4, D5, E5, A5 = 293.66, 440.0, 587.33, 659.26, 880.0


@dataclass(frozen=True)
class Note:
    """One note: when it begins, how long it rings, in seconds, and its pitch in hertz."""

    at_s: float
    lasts_s: float
    pitch_hz: float


EARCONS = {
    "delivered": (Note(0.0, 0.12, D5), Note(0.11, 0.32, A5)),
    "not-heard": (Note(0.0, 0.3, A4), Note(0.3, 0.48, D4)),
    "unknown": tuple(Note(0.17 * number, 0.15, E5) for number in range(3)),
}


def write(folder: Path) -> list[Path]:
    """Write every sound into ``folder`` and return the files."""
    files = []
    for name, notes in EARCONS.items():
        file = folder / f"{name}.wav"
        with wave.open(str(file), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE_HZ)
            out.writeframes(b"".join(struct.pack("<h", sample) for sample in samples(notes)))
        files.append(file)
    return files


def samples(notes: tuple[Note, ...]) -> list[int]:
    """Return the notes as 16-bit samples, the loudest of them at ``PEAK``."""
    length = math.ceil(max(note.at_s + note.lasts_s for note in notes) * RATE_HZ)
    mixed = [0.0] * (length + 1)
    for note in notes:
        first = round(note.at_s * RATE_HZ)
        for number in range(int(note.lasts_s * RATE_HZ)):
            mixed[first + number] += _sample(note, number / RATE_HZ)
    loudest = max(abs(value) for value in mixed)
    return [round(value / loudest * PEAK * 32767) for value in mixed]


def _sample(note: Note, at_s: float) -> float:
    rise = min(1.0, at_s / ATTACK_S)
    fall = min(1.0, (note.lasts_s - at_s) / RELEASE_S)
    ringing = math.exp(-4.0 * at_s / note.lasts_s)
    wave_ = sum(
        strength * math.sin(math.tau * note.pitch_hz * multiple * at_s)
        for multiple, strength in PARTIALS
    )
    return rise * fall * ringing * wave_


if __name__ == "__main__":
    for made in write(Path(sys.argv[1])):
        sys.stdout.write(f"{made.name}: {made.stat().st_size} bytes\n")
