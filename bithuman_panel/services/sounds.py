"""Short sounds, played by what the system has for it (decision 17).

A sound keeps nobody waiting, and its failure is nobody's but its own.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.earcon import Earcon, gravest
from bithuman_panel.services.blockingcall import start_in_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_log = logging.getLogger(__name__)

# The sounds last less than one; a busy device may never take one.
LONGEST_S = 3.0
# PipeWire's before PulseAudio's before ALSA's: the last one takes the device for itself.
PLAYERS = {
    "darwin": (("afplay",),),
    "linux": (("pw-play",), ("paplay",), ("aplay", "--quiet")),
}
_FROM_A_FILE, _NO_OTHER_SOUND_INSTEAD = 0x20000, 0x2


class Voice(Protocol):
    """One way to make a sound."""

    def play(self, file: Path) -> bool:
        """Play a WAV file to its end; False where this way leads nowhere. Blocks."""
        ...


class CommandVoice:
    """A program that plays the file named as its last argument."""

    def __init__(self, command: Sequence[str], longest_s: float = LONGEST_S) -> None:
        self._command = tuple(command)
        self._longest_s = longest_s

    def play(self, file: Path) -> bool:
        """Run the program; False where it cannot be run, fails, or does not end."""
        try:
            # The command is one of PLAYERS, and the file our own.
            ran = subprocess.run(  # noqa: S603
                (*self._command, str(file)),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=self._longest_s,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            _log.info("No sound by %s: %s", self._command[0], error)
            return False
        if ran.returncode:
            _log.info("No sound by %s: it ended with %s", self._command[0], ran.returncode)
        return ran.returncode == 0


class WindowsVoice:
    """What Windows itself plays files with."""

    def play(self, file: Path) -> bool:
        """Play the file; False where Windows has no way to."""
        import winsound

        try:
            # Unknown to the types of other systems.
            getattr(winsound, "PlaySound")(  # noqa: B009
                str(file), _FROM_A_FILE | _NO_OTHER_SOUND_INSTEAD
            )
        except RuntimeError as error:
            _log.info("No sound by Windows: %s", error)
            return False
        return True


def system_voices(
    system: str = sys.platform, which: Callable[[str], str | None] = shutil.which
) -> tuple[Voice, ...]:
    """Return the ways to make a sound that ``system`` has, the best one first."""
    if system == "win32":
        return (WindowsVoice(),)
    found = ((which(name), options) for name, *options in PLAYERS.get(system, ()))
    return tuple(CommandVoice((program, *options)) for program, options in found if program)


class Sounds:
    """Plays one sound at a time; of those asked for meanwhile the gravest waits, the rest are lost.

    ``file_of`` says where a sound lies. ``on_silence`` is called once, from a thread of the sounds,
    when no voice is left: a voice that failed is not tried again, for each try may take seconds.
    """

    def __init__(
        self,
        file_of: Callable[[Earcon], Path],
        on_silence: Callable[[], None],
        voices: Callable[[], Sequence[Voice]] = system_voices,
    ) -> None:
        self._file_of = file_of
        self._on_silence = on_silence
        self._look_for_voices = voices
        self._voices: list[Voice] | None = None
        self._lock = threading.Lock()
        self._waiting: Earcon | None = None
        self._is_playing = False
        self._is_silent = False

    def play(self, earcon: Earcon) -> None:
        """Play a sound as soon as may be. Returns at once; any thread."""
        with self._lock:
            if self._is_silent:
                return
            self._waiting = gravest(earcon, self._waiting or earcon)
            if self._is_playing:
                return
            self._is_playing = True
        start_in_thread(self._play_all, "bithuman-sounds")

    def look_again(self) -> None:
        """Forget what has failed: the operator may have mended it, or have got another device."""
        with self._lock:
            self._voices, self._is_silent = None, False

    def _play_all(self) -> None:
        while earcon := self._next():
            self._play_by_any(self._file_of(earcon))

    def _next(self) -> Earcon | None:
        with self._lock:
            earcon, self._waiting = self._waiting, None
            self._is_playing = earcon is not None
            return earcon

    def _play_by_any(self, file: Path) -> None:
        voices = self._voices = self._voices or list(self._look_for_voices())
        while voices:
            if voices[0].play(file):
                return
            del voices[0]
        with self._lock:
            self._is_silent, self._waiting = True, None
        _log.info("Nothing on this computer can play the sounds")
        self._on_silence()
