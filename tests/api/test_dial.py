"""From a name to a connected socket: the deadline and the stop reach every step."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.dial import dial, look_up
from bithuman_panel.api.passage import Passage, Stopped
from bithuman_panel.core.exchange import Fault
from tests.api.hostile import unanswering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.api.dial import Address, AddressInfo
    from tests.fault_table import Observed


@pytest.fixture
def listening() -> Iterator[Address]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield socket.AF_INET, server.getsockname()


@pytest.fixture
def refusing() -> Address:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return socket.AF_INET, server.getsockname()


@pytest.fixture
def silent() -> Iterator[Address]:
    with unanswering() as port:
        yield socket.AF_INET, ("127.0.0.1", port)


def fault_of(call: Callable[..., object], *args: object) -> tuple[Fault, str | None]:
    with pytest.raises(Stopped) as caught:
        call(*args)
    return caught.value.fault, caught.value.detail


def test_a_refused_address_is_followed_by_the_next(refusing: Address, listening: Address) -> None:
    with dial([refusing, listening], Passage(8)) as sock:
        assert sock.getpeername() == listening[1]


def test_a_silent_address_holds_up_the_next_only_a_moment(
    silent: Address, listening: Address
) -> None:
    with dial([silent, listening], Passage(8)) as sock:
        assert sock.getpeername() == listening[1]


def test_the_last_refusal_is_told(refusing: Address) -> None:
    expected = (Fault.NO_CONNECTION, "Connection refused")
    assert fault_of(dial, [refusing, refusing], Passage(8)) == expected


def test_an_address_that_cannot_even_be_tried(listening: Address) -> None:
    no_family: Address = (12345, ("nowhere", 1))
    no_way: Address = (socket.AF_UNIX, ("/nowhere",))
    fault, detail = fault_of(dial, [no_family, no_way], Passage(8))
    assert fault is Fault.NO_CONNECTION
    assert detail
    with dial([no_family, listening], Passage(8)) as sock:
        assert sock.getpeername() == listening[1]


def test_the_deadline_ends_dialling(silent: Address) -> None:
    assert fault_of(dial, [silent], Passage(0.1)) == (Fault.DEADLINE, None)


def test_a_stop_ends_dialling(silent: Address) -> None:
    passage = Passage(8)
    threading.Timer(0.05, passage.stop, [Fault.INTERRUPTED]).start()
    assert fault_of(dial, [silent], passage) == (Fault.INTERRUPTED, None)


def test_a_name_is_looked_up() -> None:
    addresses = look_up("localhost", 80, Passage(8))
    assert "127.0.0.1" in [address[0] for _, address in addresses]


def test_an_address_needs_no_look_up() -> None:
    assert look_up("127.0.0.1", 80, Passage(8)) == [(socket.AF_INET, ("127.0.0.1", 80))]


def asking(answer: list[AddressInfo] | Exception) -> Callable[..., list[AddressInfo]]:
    def getaddrinfo(*_: object, **__: object) -> list[AddressInfo]:
        if isinstance(answer, Exception):
            raise answer
        return answer

    return getaddrinfo


@pytest.mark.fault("wire", "name look-up: {id}", promise="P2")
@pytest.mark.parametrize(
    ("answer", "detail"),
    [
        (
            socket.gaierror(socket.EAI_NONAME, "Name not known"),
            "Name not known",
        ),
        (UnicodeError("label empty or too long"), None),
        ([], None),
    ],
    ids=["unknown name", "a label too long", "no address"],
)
def test_a_name_that_is_not_there(
    answer: list[AddressInfo] | Exception, detail: str | None, observed: Observed
) -> None:
    found = fault_of(look_up, "nowhere.test", 80, Passage(8), asking(answer))
    assert found == (Fault.NAME_NOT_FOUND, detail)
    observed.did(f"Not sent: {found[0]}")


@pytest.mark.fault("wire", "name look-up: hangs", promise="P3")
def test_a_look_up_that_hangs_is_abandoned(observed: Observed) -> None:
    over = threading.Event()

    def getaddrinfo(*_: object, **__: object) -> list[AddressInfo]:
        over.wait(8)
        return []

    assert fault_of(look_up, "slow.test", 80, Passage(0.1), getaddrinfo) == (Fault.DEADLINE, None)
    over.set()
    observed.did("Not sent: deadline")


def test_only_so_many_addresses_are_tried() -> None:
    info: AddressInfo = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.0.2.1", 80))
    assert len(look_up("many.test", 80, Passage(8), asking([info] * 99))) == 16
