"""Everything PySide6. It knows nothing of HTTP, SQL or the keyring."""
