"""The secret store against a real gnome-keyring on a private bus, each step a process of its own.

Separate processes prove that what is read back came from the store, not from memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desktop.processes import tool
from tests.desktop.storesteps import files_with, on_store

if TYPE_CHECKING:
    from tests.desktop.desktop import Desktop
    from tests.fault_table import Observed

pytestmark = pytest.mark.desktop

SECRET = "sk-live-" + "Ab1~" * 8
# How long a call may wait for somebody who would unlock the store.
WAITED_S = 3.0


def test_keeps_a_secret_until_it_is_forgotten(desktop: Desktop) -> None:
    assert on_store(desktop, ("state", "default"), ("get", "default"))[0][0] == "absent"
    on_store(desktop, ("put", "default", SECRET))

    state, kept = on_store(desktop, ("state", "default"), ("get", "default"))
    assert state[0] == "present"
    assert state[1] == "Secret Service"
    assert kept == SECRET

    assert on_store(desktop, ("forget", "default"), ("forget", "default")) == [True, False]
    state, kept = on_store(desktop, ("state", "default"), ("get", "default"))
    assert (state[0], kept) == ("absent", None)


def test_a_new_secret_takes_the_place_of_the_old_one(desktop: Desktop) -> None:
    on_store(desktop, ("put", "default", SECRET), ("put", "default", SECRET + "2"))
    assert on_store(desktop, ("get", "default")) == [SECRET + "2"]


def test_keeps_two_profiles_apart(desktop: Desktop) -> None:
    on_store(desktop, ("put", "stage", SECRET + "stage"), ("put", "studio", SECRET + "studio"))
    said = on_store(desktop, ("get", "stage"), ("get", "studio"), ("forget", "stage"))
    assert said == [SECRET + "stage", SECRET + "studio", True]
    assert on_store(desktop, ("get", "stage"), ("get", "studio")) == [None, SECRET + "studio"]


def test_survives_a_restart_of_the_store(desktop: Desktop) -> None:
    on_store(desktop, ("put", "default", SECRET))
    desktop.restart_keyring()
    assert on_store(desktop, ("get", "default")) == [SECRET]


@pytest.mark.fault(
    "keyring", "a real locked Secret Service whose prompt nobody answers", promise="P5"
)
def test_a_locked_store_says_so_and_nobody_waits_for_ever(
    locked_desktop: Desktop, observed: Observed
) -> None:
    ((state, _),) = on_store(locked_desktop, ("state", "default"))
    assert state == "locked"

    steps = ("get", "default"), ("put", "default", SECRET)
    got, put = on_store(locked_desktop, *steps, limit_s=WAITED_S)
    # With somebody to ask, an unlock window waits until the limit; without, the store refuses.
    assert got[0] == put[0] == "failed"
    assert {got[1], put[1]} <= {"locked", "unavailable"}
    assert SECRET not in put[2]
    observed.did(f"{state}: each call ended in time, the secret was told to nobody")


def test_asking_for_the_state_opens_no_unlock_window(locked_desktop: Desktop) -> None:
    on_store(locked_desktop, ("state", "default"))
    titles = locked_desktop.run([tool("xdotool"), "search", "--onlyvisible", "--name", "."])
    assert titles.stdout == ""


@pytest.mark.fault("keyring", "a real desktop without a Secret Service", promise="P4")
def test_no_store_is_unavailable_and_nothing_is_kept(
    storeless_desktop: Desktop, observed: Observed
) -> None:
    state, got, put = on_store(
        storeless_desktop, ("state", "default"), ("get", "default"), ("put", "default", SECRET)
    )
    assert state[0] == "unavailable"
    assert got[:2] == ["failed", "unavailable"]
    assert put[:2] == ["failed", "unavailable"]
    assert SECRET not in put[2]
    assert not files_with(storeless_desktop, SECRET)
    observed.did(f"{state[0]}: nothing was kept anywhere")


def test_the_secret_is_in_no_file_in_clear(desktop: Desktop) -> None:
    on_store(desktop, ("put", "default", SECRET), ("get", "default"))
    assert not files_with(desktop, SECRET)


@pytest.mark.fault(
    "keyring", "a real desktop whose environment chooses the store {choice}", promise="P4"
)
@pytest.mark.parametrize("choice", ["null", "fail", "chainer"])
def test_the_environment_cannot_choose_another_store(
    desktop: Desktop, choice: str, observed: Observed
) -> None:
    desktop.environment["PYTHON_KEYRING_BACKEND"] = f"keyring.backends.{choice}.Keyring"
    on_store(desktop, ("put", "default", SECRET))
    state, kept = on_store(desktop, ("state", "default"), ("get", "default"))
    assert state[1] == "Secret Service"
    assert kept == SECRET
    observed.did(f"{state[1]} was used")
