"""A run of the show on a real socket: primed, next, following, held, and covered."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bithuman_panel.core.cue import Cue, Link
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.gate import REACTION_S
from bithuman_panel.core.models import Mode
from bithuman_panel.core.run import PrimeState, Wait
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.outlet import Key
from bithuman_panel.presenters.run import RunPresenter
from bithuman_panel.services.journal import Journal
from tests.api.hostile import as_json
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, ESCAPE, Platform, history
from tests.e2e.recording import posts
from tests.e2e.show import LOCKOUT_S, Show, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
# About two and a half seconds, estimated.
LONG = "This is spoken for a moment, and then for another moment."
FAILED = as_json("404 Not Found", error={"code": "NO_ACTIVE_ROOMS", "message": "No rooms."})


async def ready(show: Show, *cues: Cue) -> RunPresenter:
    """Aim at a room and put cues on the run sheet."""
    await show.aim(AGENT, "lobby")
    await show.until(lambda: show.panel.shows.document.is_open)
    show.panel.shows.document.add_items(cues)
    stage = show.panel.stage
    assert stage
    await show.until(lambda: stage.run.progress.standby is not None)
    await asyncio.sleep(LOCKOUT_S)
    return stage.run


def cue(text: str, **more: object) -> Cue:
    # Whatever fields the test names.
    return replace(Cue("", text=text), **more)  # type: ignore[arg-type]


def waiting(run: RunPresenter) -> Wait | None:
    standby = run._on_standby.now()
    return standby.waiting.why if standby and standby.waiting else None


def test_a_room_is_primed_before_the_line_and_by_proof_alone(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            run = await ready(show, cue("Ask her.", prime="She bakes."))
            directed.directed.to_lines = FAILED
            run.go(Key.PLAIN)
            await show.until(lambda: len(history(show)) == 1 and show.row()[1] == "Not heard")
            directed.directed.to_lines = as_json("200 OK", delivered_to_rooms=1)
            await asyncio.sleep(LOCKOUT_S)
            run.go(Key.PLAIN)
            await show.until(lambda: state(run) is PrimeState.CONFIRMED)
            assert directed.lines == []
            await asyncio.sleep(LOCKOUT_S)
            run.go(Key.PLAIN)
            await show.until(lambda: history(show)[0] == ("Delivered", "Ask her."))

    def state(run: RunPresenter) -> PrimeState | None:
        standby = run._on_standby.now()
        return standby.prime_state if standby else None

    play(scenario())
    bodies = [body for _, _, body in posts(directed.server)]
    assert [b"She bakes." in body for body in bodies] == [True, True, False]
    assert directed.lines == ["Ask her."]


def test_a_go_while_the_agent_speaks_waits_for_silence_and_a_key_withdraws_it(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            two = f"Two. {LONG}"
            run = await ready(show, cue(LONG), cue(two), cue("Three."))
            run.go(Key.PLAIN)
            await show.until(lambda: history(show) == [("Delivered", LONG)])
            await asyncio.sleep(LOCKOUT_S)
            run.go(Key.PLAIN)
            assert waiting(run) is Wait.NEXT
            assert directed.lines == [LONG]
            await show.until(lambda: history(show)[0] == ("Delivered", two))
            await asyncio.sleep(REACTION_S)
            run.go(Key.PLAIN)
            assert waiting(run) is Wait.NEXT
            press(show.window.composer.message, ESCAPE)
            assert show.window.strip.hold.isChecked()
            assert waiting(run) is None
            show.window.strip.hold.click()
            await show.until(lambda: show.panel.stage is not None and show.panel.stage.is_quiet)
            assert history(show)[0] == ("Delivered", two)
            await asyncio.sleep(1.0)

    play(scenario())
    assert directed.lines == [LONG, f"Two. {LONG}"]


def test_a_chain_of_cues_goes_by_one_press_and_stops_where_one_is_not_heard(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            chain = [cue(text, link=Link.FOLLOW) for text in ("One.", "Two.", "Three.")]
            run = await ready(show, *chain)
            run.go(Key.PLAIN)
            await show.until(lambda: history(show) == [("Delivered", "One.")])
            directed.directed.to_lines = FAILED
            await show.until(lambda: history(show)[0] == ("Not heard", "Two."))
            await show.until(lambda: "does not follow" in refusal(show))
            assert not run.is_waiting

    play(scenario())
    assert directed.lines == ["One.", "Two."]


def still_comes_s(show: Show) -> float:
    """Return for how long a cue on standby would wait for silence."""
    assert show.panel.stage
    choice = show.panel.stage.run.progress.choice
    assert choice
    return show.panel.stage.times.talking.left(choice.target)


def test_the_cover_line_and_the_steer_go_ahead_and_leave_standby(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            run = await ready(show, cue("One."), cue("Two."))
            show.panel.shows.document.set_cover("Um, one moment.")
            show.panel.shows.document.set_steer("Be brief.")
            directed.directed.may_answer.clear()
            run.go(Key.CONFIRMED)
            await show.until(lambda: directed.lines == ["One."])
            await asyncio.sleep(LOCKOUT_S)
            run.go(Key.CONFIRMED)
            await asyncio.sleep(LOCKOUT_S)
            coming_s = still_comes_s(show)
            run.cover(Key.PLAIN)
            assert still_comes_s(show) > coming_s, "who waits for silence waits for it at once"
            await asyncio.sleep(LOCKOUT_S)
            run.steer(Key.PLAIN)
            directed.directed.may_answer.set()
            await show.until(lambda: [row[0] for row in history(show)] == ["Delivered"] * 4)
            newest = show.newest()
            assert newest
            assert newest.line.mode is Mode.CONTEXT

    play(scenario())
    assert directed.lines == ["One.", "Um, one moment.", "Two."]


def test_an_edit_is_taken_back_by_the_same_key_as_a_line(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await ready(show, cue("One."), cue("Two."))
            document = show.panel.shows.document

            def texts() -> list[str]:
                return [each.text for each in document.cues]

            one, two = document.cues
            document.change(replace(one, text="Other."), key="text")
            document.remove([two.id])
            assert show.window.composer.undo.isVisible()
            show.window.commands["undo"].trigger()
            assert not show.window.composer.undo.isVisible()
            assert texts() == ["Other.", "Two."]
            show.window.commands["undo"].trigger()
            show.window.commands["undo"].trigger()
            assert texts() == []
            assert not show.window.commands["undo"].isEnabled()
            show.window.commands["redo"].trigger()
            assert texts() == ["One.", "Two."]
            await show.send("Hello.")
            document.lock(is_on=True)
            assert not show.window.commands["undo"].isEnabled()
            document.lock(is_on=False)
            show.window.commands["undo"].trigger()
            assert document.cues == ()

    play(scenario())
    assert directed.lines == ["Hello."]


def test_esc_in_the_help_holds_a_cue_that_waits(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            run = await ready(show, cue("One.", pre_wait_s=30.0))
            run.go(Key.PLAIN)
            assert waiting(run) is Wait.PRE_WAIT
            show.window.help_escaped.emit()
            assert show.window.strip.hold.isChecked()
            assert waiting(run) is None

    play(scenario())
    assert directed.lines == []


def test_no_cue_looks_unsaid_because_the_journal_could_not_be_read(
    play: Play, open_show: OpenShow, directed: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, failures = Journal.of_run, [StoreFailed(say("The journal is busy."), "EBUSY")]

    def failing(journal: Journal, run: str) -> tuple[Entry, ...]:
        if failures:
            raise failures.pop()
        return read(journal, run)

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            run = await ready(show, cue("One."))
            run.go(Key.PLAIN)
            await show.until(lambda: history(show) == [("Delivered", "One.")])
        monkeypatch.setattr(Journal, "of_run", failing)
        async with open_show(directed.url) as again:
            await again.until(lambda: "The journal is busy." in again.problem)
            stage = again.panel.stage
            assert stage
            assert stage.run.progress.standby is None
            stage.run.go(Key.PLAIN)
            assert "still being opened" in refusal(again)
            await again.until(lambda: stage.run.progress.standby is not None)
            await again.aim(AGENT, "lobby")
            stage.run.go(Key.PLAIN)
            assert "Already said" in refusal(again)

    play(scenario())
    assert directed.lines == ["One."]


def refusal(show: Show) -> str:
    return show._said(show.window.sheet, "refusal")
