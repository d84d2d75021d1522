"""The three requests of the public API page, from the keyboard to a real socket, byte for byte."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from bithuman_panel.core.models import Mode
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.recording import posts, recording
from tests.e2e.show import CTRL_SHIFT, SECRET, Show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AGENT = "A12345678"


@dataclass(frozen=True)
class Example:
    """What the presenter does, and what must be on the wire."""

    mode: Mode
    room: str
    text: str
    call: str
    body: bytes
    via_add_context: bool = False


EXAMPLES = [
    Example(
        Mode.SPEAK,
        "customer_session_1",
        "We have a 20% discount available today.",
        "speak",
        b'{"message": "We have a 20% discount available today.", "room_id": "customer_session_1"}',
    ),
    Example(
        Mode.CONTEXT,
        "vip_session_42",
        "Customer has VIP status. Preferred name: Alex. Account since 2021.",
        "add-context",
        b'{"context": "Customer has VIP status. Preferred name: Alex. Account since 2021.", '
        b'"type": "add_context", "room_id": "vip_session_42"}',
    ),
    Example(
        Mode.SPEAK,
        "support_session_1",
        "Your issue has been resolved. Let me know if you need anything else.",
        "add-context",
        b'{"context": "Your issue has been resolved. Let me know if you need anything else.", '
        b'"type": "speak", "room_id": "support_session_1"}',
        via_add_context=True,
    ),
]


async def act(show: Show, example: Example) -> None:
    await show.aim(AGENT, example.room)
    show.choose(example.mode)
    route = show.window.commands["route"]
    if route.isChecked() != example.via_add_context:
        route.trigger()
    await show.send(example.text)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.call}-{e.mode}")
def test_an_example_is_on_the_wire_as_the_page_has_it(
    play: Play, open_show: OpenShow, example: Example
) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await act(show, example)
                assert show.sentence.startswith("Speak" if example.mode is Mode.SPEAK else "Tell")

        play(scenario())
        ((first, headers, body),) = posts(server)
    assert first == f"POST /v1/agent/{AGENT}/{example.call} HTTP/1.1"
    assert headers["api-secret"] == SECRET
    assert headers["content-type"] == "application/json"
    assert headers["content-length"] == str(len(example.body))
    assert body == example.body


def test_all_three_in_one_show_are_delivered(play: Play, open_show: OpenShow) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                for example in EXAMPLES:
                    await act(show, example)
                    assert show.row()[1:3] == ["Delivered", example.text]
                    assert show.details.startswith("Delivered\nDelivered to one room.")

        play(scenario())
        assert [body for _, _, body in posts(server)] == [each.body for each in EXAMPLES]


def test_a_broadcast_names_no_room(play: Play, open_show: OpenShow) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                show.pick(show.window.targets.room, "All rooms (broadcast)")
                await show.until(lambda: show.sentence == f"Speak to ALL rooms of {AGENT}")
                show.write("To all.")
                show.press_send()
                assert "ALL rooms" in show.refusal
                assert show.message == "To all.", "a broadcast wants more than a plain press"
                await show.send("To all.", CTRL_SHIFT)
                assert show.row()[3] == f"ALL rooms · {AGENT}"

        play(scenario())
        ((_, _, body),) = posts(server)
    assert body == b'{"message": "To all."}'


def test_emoji_right_to_left_and_new_lines_are_sent_whole(play: Play, open_show: OpenShow) -> None:
    text = "Grüße 👩‍🚀\nשלום\tعليكم"
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                show.window.composer.message.setPlainText(text)
                show.press_send()
                await show.settled()

        play(scenario())
        ((_, _, body),) = posts(server)
    assert json.loads(body) == {"message": text, "room_id": "lobby"}
