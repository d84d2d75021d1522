"""Whether the program has the ground it stands on: TLS, password store, database, and more."""

from __future__ import annotations

import importlib
import os
import platform
import sqlite3
import ssl
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion

from bithuman_panel import __version__
from bithuman_panel.api.trust import Trust
from bithuman_panel.core.errors import SecretState, SecretStoreFailed
from bithuman_panel.core.findings import Finding, fail, ok, warn
from bithuman_panel.core.wording import say
from bithuman_panel.services.buildfacts import announced_at
from bithuman_panel.services.migrations import migrate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from bithuman_panel.services.secrets import SecretStore

# Asked for by keyring only where they are there: without them it would merely be silent.
STORE_LIBRARIES = {"linux": ("secretstorage", "jeepney", "cryptography")}
# Nobody's profile; its item is looked for, and is not there.
PROFILE = "self-test"
# A public key and its signature over nothing at all (RFC 8032, 7.1, test 1).
SAMPLE_KEY = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
SAMPLE_SIGNATURE = (
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
    "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
)
STORE_WAIT_S = 5.0


def versions() -> Finding:
    """Which program, Python and Qt run here; another Qt than the one built with is a failure."""
    told = {
        "panel": __version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        "built_with": pyside_version,
        "system": platform.platform(),
    }
    if qVersion() != pyside_version:
        return fail(say("Qt {qt} runs, but {built_with} belongs to the program.", **told))
    return ok(say("bitHuman Panel {panel}, Python {python}, Qt {qt}, {system}.", **told))


def certificates(trust: Trust | None = None) -> Finding:
    """Whether a TLS context can be made, and whether this computer has certificates to believe.

    No connection is made: whom the installed program believes, the packages' trials try.
    """
    context = (trust or Trust()).context(None)
    library = ssl.OPENSSL_VERSION
    if sys.platform in {"win32", "darwin"}:
        return ok(say("The system's own store; {library}.", library=library))
    count = context.cert_store_stats()["x509_ca"] or _certificates_in_folder()
    if not count:
        return warn(say("This system has no certificates to believe; {library}.", library=library))
    return ok(say("{count} authorities; {library}.", count=count, library=library))


def keyring(store: SecretStore | None = None) -> Finding:
    """Whether the system's password store can be spoken to; that it is locked is not a failure."""
    # Here, as wherever it is used: what is missing of keyring is to be a line, too.
    from bithuman_panel.services.secrets import (
        KeyringSecretStore,
        call_in_thread,
        native_backend,
    )

    for library in STORE_LIBRARIES.get(sys.platform, ()):
        importlib.import_module(library)
    name = type(native_backend(sys.platform)).__module__
    try:
        asked = store or KeyringSecretStore()
        state, system_name, detail = call_in_thread(lambda: asked.state(PROFILE), STORE_WAIT_S)
    except SecretStoreFailed as failed:
        return warn(say("{name}: {detail}", name=name, detail=failed.sentence))
    if state in (SecretState.PRESENT, SecretState.ABSENT):
        return ok(say("{name}: {system_name} answers.", name=name, system_name=system_name))
    return warn(say("{name}: {detail}", name=name, detail=detail))


def database(scratch: Path) -> Finding:
    """Whether SQLite has what the history and its search need: the very tables are made."""
    file = scratch / "self-test.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        migrate(connection)
        connection.execute("INSERT INTO search (rowid, words) VALUES (1, 'grüße an alle')")
        found = connection.execute("SELECT rowid FROM search WHERE search MATCH 'grüß'").fetchall()
    version = sqlite3.sqlite_version
    if mode != "wal" or len(found) != 1:
        return fail(say("SQLite {version} lacks WAL or full text search.", version=version))
    return ok(say("SQLite {version} with WAL and full text search.", version=version))


def spreadsheets() -> Finding:
    """Whether a cue list can be written for Excel, and read again."""
    # Here: what is missing of the library is to be a line, too.
    from bithuman_panel.services.workbook import read_workbook, workbook_of

    rows = (("Text",), ("Grüße an alle",))
    if read_workbook(workbook_of(rows, "Show"))[0].rows != rows:
        return fail(say("A workbook comes back as another one."))
    return ok(say("Workbooks are written and read."))


def releases(build_facts: Path) -> Finding:
    """Whether a signature can be checked, and where this copy looks for newer releases."""
    # Here: what is missing of the library is to be a line, too.
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(SAMPLE_KEY))
    key.verify(bytes.fromhex(SAMPLE_SIGNATURE), b"")
    source = announced_at(build_facts)
    if source is None:
        return ok(say("Signatures can be checked; this copy has no place to look for releases."))
    return ok(say("Signatures can be checked; releases are announced at {at}.", at=source.address))


def browser(environ: Mapping[str, str], bundle: str | None) -> Finding:
    """Whether a browser that the panel opens gets the system's libraries, not those of ``bundle``.

    ``bundle`` is the folder of a frozen program, None for one that is not.
    """
    searched = environ.get("LD_LIBRARY_PATH", "").split(os.pathsep)
    if bundle and any(place.startswith(bundle) for place in searched):
        return fail(say("What the panel opens would load the panel's own libraries."))
    return ok(say("What the panel opens loads the system's own libraries."))


def rehearsal() -> Finding:
    """Whether the built-in platform starts and answers over the panel's own way to a server."""
    # Not at the top: what is missing of a web framework is to be a line, not the end of the test.
    from bithuman_panel.api.access import Access
    from bithuman_panel.api.reads import Reads
    from bithuman_panel.core.secret import Secret
    from bithuman_panel.rehearsal.server import REHEARSAL_SECRET, RehearsalServer

    server = RehearsalServer()
    reads = Reads(Access(server.start(), Secret(REHEARSAL_SECRET)), Trust())
    try:
        return ok(say("{count} agents answer.", count=len(reads.agents())))
    finally:
        reads.close()
        server.stop()


def _certificates_in_folder() -> int:
    """How many OpenSSL would find in its folder, where it looks one up when it is needed."""
    folder = ssl.get_default_verify_paths().capath
    return sum(name.endswith(".0") for name in os.listdir(folder)) if folder else 0
