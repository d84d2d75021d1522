"""Sounds: by real programs, one at a time, the gravest first, and silent for good after failing."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import ModuleType

import pytest

from bithuman_panel.core.earcon import Earcon
from bithuman_panel.services.sounds import (
    LONGEST_S,
    CommandVoice,
    Sounds,
    WindowsVoice,
    system_voices,
)

LIMIT_S = 40.0
WRITES_ITS_LAST_ARGUMENT = "import sys; open(sys.argv[1], 'a').write(sys.argv[-1] + '\\n')"


class HandVoice:
    """A voice that plays only as long as the test lets it."""

    def __init__(self, *, is_free: bool = True, can_play: bool = True) -> None:
        self.can_play = can_play
        self.played: list[str] = []
        self.threads: set[str] = set()
        self.began = threading.Semaphore(0)
        self.may_end = threading.Event()
        if is_free:
            self.may_end.set()

    def play(self, file: Path) -> bool:
        self.played.append(file.name)
        self.threads.add(threading.current_thread().name)
        self.began.release()
        assert self.may_end.wait(LIMIT_S)
        return self.can_play

    def await_begin(self, times: int = 1) -> None:
        for _ in range(times):
            assert self.began.acquire(timeout=LIMIT_S)


class Ear:
    """Sounds over hand-held voices, and whether it was told of silence."""

    def __init__(self, *voices: HandVoice) -> None:
        self.looked = 0
        self.told = threading.Semaphore(0)
        self._voices = voices
        self.sounds = Sounds(lambda name: Path(f"{name}.wav"), self.told.release, self._look)

    def _look(self) -> tuple[HandVoice, ...]:
        self.looked += 1
        return self._voices

    def await_silence(self) -> None:
        assert self.told.acquire(timeout=LIMIT_S)


def test_a_sound_is_played_on_its_own_thread() -> None:
    voice = HandVoice()
    Ear(voice).sounds.play(Earcon.NOT_HEARD)
    voice.await_begin()
    assert voice.played == ["not-heard.wav"]
    assert voice.threads == {"bithuman-sounds"}


@pytest.mark.parametrize("last", [Earcon.DELIVERED, Earcon.UNKNOWN])
def test_of_those_that_wait_the_gravest_is_heard_and_no_crowd(last: Earcon) -> None:
    voice = HandVoice(is_free=False)
    ear = Ear(voice)
    ear.sounds.play(Earcon.DELIVERED)
    voice.await_begin()
    for _ in range(50):
        ear.sounds.play(Earcon.NOT_HEARD)
    ear.sounds.play(last)
    voice.may_end.set()
    voice.await_begin()
    ear.sounds.play(Earcon.DELIVERED)
    heard = "unknown.wav" if last is Earcon.UNKNOWN else "not-heard.wav"
    voice.await_begin()
    assert voice.played == ["delivered.wav", heard, "delivered.wav"]
    assert ear.looked == 1


def test_a_voice_that_fails_gives_way_to_the_next_and_is_not_asked_again() -> None:
    broken, whole = HandVoice(can_play=False), HandVoice()
    ear = Ear(broken, whole)
    for count in (1, 2):
        ear.sounds.play(Earcon.DELIVERED)
        whole.await_begin()
        assert len(whole.played) == count
    assert broken.played == ["delivered.wav"]


@pytest.mark.parametrize("voices", [(), (HandVoice(can_play=False),)])
def test_silence_is_told_once_and_nothing_is_tried_after(voices: tuple[HandVoice, ...]) -> None:
    ear = Ear(*voices)
    ear.sounds.play(Earcon.UNKNOWN)
    ear.await_silence()
    ear.sounds.play(Earcon.UNKNOWN)
    assert ear.looked == 1
    assert not ear.told.acquire(blocking=False)


def test_after_silence_it_can_be_tried_anew() -> None:
    voice = HandVoice(can_play=False)
    ear = Ear(voice)
    ear.sounds.play(Earcon.DELIVERED)
    ear.await_silence()
    voice.can_play = True
    ear.sounds.look_again()
    ear.sounds.play(Earcon.UNKNOWN)
    voice.await_begin(2)
    assert voice.played == ["delivered.wav", "unknown.wav"]
    assert not ear.told.acquire(blocking=False)


def command(program: str, *more: str) -> CommandVoice:
    return CommandVoice((sys.executable, "-c", program, *more), LONGEST_S)


def test_a_program_gets_the_file_last(tmp_path: Path) -> None:
    heard, file = tmp_path / "heard", tmp_path / "a sound.wav"
    assert command(WRITES_ITS_LAST_ARGUMENT, str(heard), "--quiet").play(file)
    assert heard.read_text() == f"{file}\n"


def test_a_program_that_fails_or_is_not_there_is_no_voice(tmp_path: Path) -> None:
    assert not command("raise SystemExit(1)").play(tmp_path)
    assert not CommandVoice((str(tmp_path / "no-such-player"),)).play(tmp_path)


def test_a_program_that_does_not_end_is_ended(tmp_path: Path) -> None:
    endless = (sys.executable, "-c", "import threading; threading.Event().wait()")
    assert not CommandVoice(endless, longest_s=0.2).play(tmp_path)


class Windows:
    """Stands in for the module ``winsound``."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[tuple[str, int]] = []
        self.trouble = False
        module = ModuleType("winsound")
        monkeypatch.setattr(module, "PlaySound", self.play, raising=False)
        monkeypatch.setitem(sys.modules, "winsound", module)

    def play(self, name: str, flags: int) -> None:
        self.asked.append((name, flags))
        if self.trouble:
            raise RuntimeError("Failed to play sound")


def test_windows_plays_the_file_to_its_end_or_nothing_in_its_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    windows = Windows(monkeypatch)
    (voice,) = system_voices("win32")
    assert isinstance(voice, WindowsVoice)
    assert voice.play(Path("unknown.wav"))
    windows.trouble = True
    assert not voice.play(Path("unknown.wav"))
    # SND_FILENAME and SND_NODEFAULT, without SND_ASYNC.
    assert windows.asked == [("unknown.wav", 0x20002)] * 2


def test_the_systems_players_are_taken_where_they_lie() -> None:
    lying = {"afplay": "/usr/bin/afplay", "aplay": "/bin/aplay", "paplay": "/bin/paplay"}
    assert [vars(voice)["_command"] for voice in system_voices("darwin", lying.get)] == [
        ("/usr/bin/afplay",)
    ]
    assert [vars(voice)["_command"] for voice in system_voices("linux", lying.get)] == [
        ("/bin/paplay",),
        ("/bin/aplay", "--quiet"),
    ]
    assert system_voices("linux", lambda _: None) == ()
    assert system_voices("sunos", lying.get) == ()
