"""Puts a certificate authority into the root store of the Windows user, or takes it out again.

``windows_root_store.py add|remove FILE``, under Windows or Wine: FILE is the certificate, in DER.
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

SYSTEM_STORE, CURRENT_USER = 10, 0x00010000
X509 = 0x00000001
REPLACE = 3
SAME_CERTIFICATE = 0x000D0000


def main(action: str, file: str) -> int:
    """Return 0 if the store did it."""
    crypt32 = ctypes.WinDLL("crypt32", use_last_error=True)
    for function in ("CertOpenStore", "CertCreateCertificateContext", "CertFindCertificateInStore"):
        getattr(crypt32, function).restype = ctypes.c_void_p
    certificate = Path(file).read_bytes()
    store = ctypes.c_void_p(
        crypt32.CertOpenStore(ctypes.c_void_p(SYSTEM_STORE), 0, None, CURRENT_USER, "Root")
    )
    if action == "add":
        done = crypt32.CertAddEncodedCertificateToStore(
            store, X509, certificate, len(certificate), REPLACE, None
        )
    else:
        context = crypt32.CertCreateCertificateContext(X509, certificate, len(certificate))
        found = crypt32.CertFindCertificateInStore(
            store, X509, 0, SAME_CERTIFICATE, ctypes.c_void_p(context), None
        )
        done = found and crypt32.CertDeleteCertificateFromStore(ctypes.c_void_p(found))
    crypt32.CertCloseStore(store, 0)
    return 0 if done else ctypes.get_last_error() or 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
