"""Which certificates are believed: the operating system's, and one file of the operator's.

There is no switch to believe any. TLS keys are never logged: a context made by hand ignores
``SSLKEYLOGFILE``.
"""

from __future__ import annotations

import os
import ssl
import sys
import threading
from typing import TYPE_CHECKING, cast

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from pathlib import Path

# Where distributions keep their bundle: an OpenSSL from another one (a frozen build) misses it.
BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/cert.pem",
    "/etc/ssl/ca-bundle.pem",
)


class Trust:
    """The TLS contexts of the program: one for each CA file, built on first use (20 to 40 ms).

    Thread-safe. ``platform`` is ``sys.platform``; ``bundles`` are the files to try where OpenSSL's
    own place holds no certificate.
    """

    def __init__(self, platform: str = sys.platform, bundles: tuple[str, ...] = BUNDLES) -> None:
        self._platform = platform
        self._bundles = bundles
        self._lock = threading.Lock()
        self._contexts: dict[Path | None, ssl.SSLContext] = {}

    @classmethod
    def proving(cls, ca_file: Path | None) -> Trust:
        """Return one that has tried ``ca_file``; raises as :meth:`context` does."""
        trust = cls()
        if ca_file is not None:
            trust.context(ca_file)
        return trust

    def context(self, ca_file: Path | None) -> ssl.SSLContext:
        """Return the context that trusts the system and ``ca_file``.

        Raises :class:`InputRefused` for a CA file that is missing, unreadable or not a certificate.
        """
        with self._lock:
            if ca_file not in self._contexts:
                self._contexts[ca_file] = self._built(ca_file)
            return self._contexts[ca_file]

    def _built(self, ca_file: Path | None) -> ssl.SSLContext:
        context = self._of_the_system()
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.set_alpn_protocols(["http/1.1"])
        if ca_file is not None:
            _add(context, ca_file)
        return context

    def _of_the_system(self) -> ssl.SSLContext:
        if self._platform in {"win32", "darwin"}:
            import truststore

            return cast("ssl.SSLContext", truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        # The same store as truststore's here, which would read it anew for every connection.
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_default_certs()
        if not _openssl_has_a_store():
            for bundle in filter(os.path.isfile, self._bundles):
                context.load_verify_locations(cafile=bundle)
                break
        return context


def _openssl_has_a_store() -> bool:
    paths = ssl.get_default_verify_paths()
    return bool(paths.cafile or (paths.capath and os.listdir(paths.capath)))


def _add(context: ssl.SSLContext, ca_file: Path) -> None:
    try:
        context.load_verify_locations(cafile=ca_file)
    except ssl.SSLError:
        raise InputRefused(
            say("The CA file {file} holds no certificate in PEM form.", file=ca_file)
        ) from None
    except (OSError, ValueError) as error:
        raise InputRefused(
            say(
                "The CA file {file} cannot be read: {reason}.",
                file=ca_file,
                reason=getattr(error, "strerror", None) or "not a usable path",
            )
        ) from None
