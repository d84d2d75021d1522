"""Carries IP packets between two TUN devices, as a long cable does. Linux, as root.

``carrier.py NEAR FAR MS`` makes both devices, says so, and carries each packet to the other one MS
milliseconds after it came, until its input is closed.
"""

from __future__ import annotations

import fcntl
import os
import select
import struct
import sys
import time
from collections import deque
from contextlib import suppress

_TUNSETIFF = 0x400454CA
_IFF_TUN, _IFF_NO_PI = 0x0001, 0x1000
_LARGEST = 65_536
# As precise as a wait is here; what is nearer is looked for without waiting.
_NEAR_S = 0.0003


def _tun(name: str) -> int:
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, _TUNSETIFF, struct.pack("16sH", name.encode(), _IFF_TUN | _IFF_NO_PI))
    return device


def _carry(near: int, far: int, one_way_s: float) -> None:
    other = {near: far, far: near}
    until = sys.stdin.fileno()
    on_the_way: deque[tuple[float, int, bytes]] = deque()
    while True:
        wait_s = None
        if on_the_way:
            wait_s = max(0.0, on_the_way[0][0] - time.monotonic() - _NEAR_S)
        ready, _, _ = select.select((near, far, until), (), (), wait_s)
        if until in ready:
            return
        for device in ready:
            packet = os.read(device, _LARGEST)
            on_the_way.append((time.monotonic() + one_way_s, other[device], packet))
        while on_the_way and on_the_way[0][0] <= time.monotonic():
            _, device, packet = on_the_way.popleft()
            # A device that is down takes nothing, as a cable that is not plugged in.
            with suppress(OSError):
                os.write(device, packet)


if __name__ == "__main__":
    # A cable does not wait for a processor.
    with suppress(OSError):
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
    devices = _tun(sys.argv[1]), _tun(sys.argv[2])
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    _carry(*devices, float(sys.argv[3]) / 1000)
