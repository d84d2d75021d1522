"""What the kernel knows of the bytes that the other end has not acknowledged yet."""

from __future__ import annotations

import socket
import struct
import sys

# SO_NWRITE of sys/socket.h: what is left in the send buffer. TCP drops only what is acknowledged.
_SO_NWRITE = 0x1024


def unacknowledged_bytes(sock: socket.socket, platform: str = sys.platform) -> int | None:
    """Return how many bytes handed to the TCP socket lie unacknowledged; None: nobody can tell."""
    try:
        match platform:
            case "linux":
                return _linux(sock)
            case "darwin":
                return sock.getsockopt(socket.SOL_SOCKET, _SO_NWRITE)
            case _:
                return None
    except (OSError, ValueError):
        return None


def _linux(sock: socket.socket) -> int:
    # Modules of Unix alone. TIOCOUTQ is SIOCOUTQ by another name (man 7 tcp).
    import fcntl
    import termios

    count = fcntl.ioctl(sock.fileno(), termios.TIOCOUTQ, struct.pack("i", 0))
    return int(struct.unpack("i", count)[0])
