"""Puts a certificate authority into the root store of the Windows user.

``windows_root_store.py FILE``, under Windows or Wine: FILE is the certificate, in DER.
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

SYSTEM_STORE, CURRENT_USER = 10, 0x00010000
X509 = 0x00000001
REPLACE = 3


def main(file: str) -> int:
    """Return 0 if the store took it, else the error's number."""
    if sys.platform == "win32":
        return _add(Path(file).read_bytes())
    raise SystemExit("The store of Windows is on Windows alone.")


if sys.platform == "win32":

    def _add(certificate: bytes) -> int:
        crypt32 = ctypes.WinDLL("crypt32", use_last_error=True)
        crypt32.CertOpenStore.restype = ctypes.c_void_p
        store = ctypes.c_void_p(
            crypt32.CertOpenStore(ctypes.c_void_p(SYSTEM_STORE), 0, None, CURRENT_USER, "Root")
        )
        took = crypt32.CertAddEncodedCertificateToStore(
            store, X509, certificate, len(certificate), REPLACE, None
        )
        error = ctypes.get_last_error()
        crypt32.CertCloseStore(store, 0)
        return 0 if took else error or 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
