"""A host that is far away: 20 ms from here, each way.

As root it is a network namespace. netem makes the way to it long where the kernel has it (``tc``);
elsewhere a process carries the packets between two TUN devices and keeps each for as long: TCP and
TLS are the kernel's own then, too, with every round trip that they need. Who is not root gets a
proxy that keeps what passes through it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.benchmarks import carrier, delaying_proxy

if TYPE_CHECKING:
    from collections.abc import Iterator

ONE_WAY_MS = 20
_HERE, _THERE = "10.213.77.1", "10.213.77.2"
_SPACE, _NEAR, _FAR = "panel-far", "panel-near0", "panel-far0"
_INSIDE = ("ip", "netns", "exec", _SPACE)


@dataclass(frozen=True, slots=True)
class Host:
    """A host at ``address``; a command that begins with ``prefix`` runs there.

    ``how`` says how it was made far; ``is_proxied``, that the way leads through :func:`way_to`.
    """

    address: str
    prefix: tuple[str, ...]
    how: str
    is_proxied: bool = False

    @contextmanager
    def way_to(self, base_url: str) -> Iterator[str]:
        """Give the base URL by which a server on this host is reached from here."""
        if not self.is_proxied:
            yield base_url
            return
        port = base_url.rpartition(":")[2]
        with _beside(delaying_proxy.__name__, port, str(ONE_WAY_MS)) as own_port:
            yield f"https://{delaying_proxy.HERE}:{own_port}"


@contextmanager
def far_host() -> Iterator[Host]:
    """Give a host 40 ms of round trip away; it goes with the block."""
    if os.geteuid() != 0:
        how = "a proxy that keeps every chunk for 20 ms each way"
        yield Host(delaying_proxy.HERE, (), how, is_proxied=True)
        return
    with ExitStack() as undo:
        # What a run that was killed has left.
        subprocess.run(("ip", "netns", "del", _SPACE), check=False, capture_output=True)
        _run("ip", "netns", "add", _SPACE)
        undo.callback(_run, "ip", "netns", "del", _SPACE)
        has_netem = _has_netem()
        if has_netem:
            _run("ip", "link", "add", _NEAR, "type", "veth", "peer", "name", _FAR)
        else:
            undo.enter_context(_beside(carrier.__name__, _NEAR, _FAR, str(ONE_WAY_MS)))
        _run("ip", "link", "set", _FAR, "netns", _SPACE)
        for words, device, address in (((), _NEAR, _HERE), (_INSIDE, _FAR, _THERE)):
            _run(*words, "ip", "addr", "add", f"{address}/30", "dev", device)
            _run(*words, "ip", "link", "set", device, "up")
            if has_netem:
                _run(*words, *_netem(device, f"{ONE_WAY_MS}ms"))
        how = "netem" if has_netem else "a process that carries packets between two TUN devices"
        yield Host(_THERE, _INSIDE, f"a network namespace, made 20 ms far each way by {how}")


def _has_netem() -> bool:
    """Try it on the loopback of the namespace, which nobody uses."""
    tried = (*_INSIDE, *_netem("lo", "0ms"))
    return subprocess.run(tried, check=False, capture_output=True).returncode == 0


def _netem(device: str, delay: str) -> tuple[str, ...]:
    return ("tc", "qdisc", "replace", "dev", device, "root", "netem", "delay", delay)


def _run(*words: str) -> None:
    subprocess.run(words, check=True)


@contextmanager
def _beside(module: str, *words: str) -> Iterator[str]:
    """Run a module in a process of its own until the block is left; give its first line."""
    command = (sys.executable, "-m", module, *words)
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        line = process.stdout.readline().strip()
        if not line:
            raise OSError(f"{module} did not start")
        yield line
        process.stdin.close()
