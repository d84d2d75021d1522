"""Steps on the secret store in a process of its own, as the panel does them."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.desktop.desktop import Desktop

# Does each step of a list on the store, as the panel does: in a thread, with a time limit. Prints
# what each step gave. On a locked store that limit counts: an unlock window waits for a person.
STEPS = """
import json, sys
from bithuman_panel.core.errors import SecretStoreFailed
from bithuman_panel.core.secret import Secret
from bithuman_panel.services.secrets import KeyringSecretStore, call_in_thread

store = KeyringSecretStore()

def put(profile, value):
    store.put(profile, Secret(value))

def get(profile):
    secret = store.get(profile)
    return secret and secret.reveal()

def forget(profile):
    return store.forget(profile)

def state(profile):
    return store.state(profile)[:2]

said = []
for name, *arguments in json.loads(sys.stdin.read()):
    try:
        said.append(call_in_thread(lambda: globals()[name](*arguments), float(sys.argv[1])))
    except SecretStoreFailed as failure:
        said.append(["failed", failure.state, str(failure)])
print(json.dumps(said))
"""


def on_store(desktop: Desktop, *steps: tuple[str, ...], limit_s: float = 20) -> list[Any]:
    """Do the steps and return what each gave; a failure is ``["failed", state, sentence]``."""
    done = desktop.run(
        [sys.executable, "-c", STEPS, str(limit_s)], stdin=json.dumps(steps), limit_s=120
    )
    assert done.returncode == 0, done.stderr
    said: list[Any] = json.loads(done.stdout)
    return said


def files_with(desktop: Desktop, text: str) -> list[str]:
    """Return every file of the desktop that holds ``text`` in clear."""
    files = [path for path in desktop.folder.rglob("*") if path.is_file()]
    return [str(path) for path in files if text.encode() in path.read_bytes()]
