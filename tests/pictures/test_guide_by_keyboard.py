"""Each task of the guide, done as its steps say: with keys alone."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from bithuman_panel.app.profiles import Profiles
from bithuman_panel.core.view import Colours, View
from bithuman_panel.services.sounds import Sounds
from tests.pictures import closing_up, drilling, knowing, preparing, recalling, running, steering
from tests.pictures.conftest import Pose
from tests.pictures.scenes import Scene
from tests.pictures.staging import Staging

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
# The pages that tell of tasks at the window.
PAGES = (
    *("first-show", "prepare", "window", "rehearse", "before", "run", "live", "rooms", "heard"),
    *("record", "after"),
)
Trial = Callable[[Staging], Awaitable[None]]
Task = tuple[str, str]

TRIALS: dict[Task, Trial] = {
    ("first-show", "Rehearse"): steering.rehearse,
    ("first-show", "Take the tour"): steering.take_tour,
    ("first-show", "Add something silently, and stop everything"): steering.silently_and_stop,
    ("first-show", "Play a small show"): running.play_small_show,
    ("first-show", "Open your own account"): steering.open_account,
    ("first-show", "Send the first real line"): steering.first_line,
    ("prepare", "Write the cues"): preparing.write_cues,
    ("prepare", "Put them in order"): preparing.put_in_order,
    ("prepare", "Gather them under headings"): preparing.gather,
    ("prepare", "Keep several run sheets"): preparing.keep_sheets,
    ("prepare", "Bring them from a spreadsheet"): preparing.bring,
    ("prepare", "Leave room for what you do not know yet"): preparing.leave_room,
    ("prepare", "Have two lines at hand"): preparing.have_at_hand,
    ("prepare", "Plan the times"): preparing.plan,
    ("prepare", "Know where the show lies"): preparing.keep_show,
    ("prepare", "Teach it your clicker"): preparing.teach,
    ("prepare", "Rehearse it"): preparing.rehearse_show,
    ("window", "Choose who speaks, and where"): steering.choose_target,
    ("window", "Be safe while you set up"): steering.be_safe,
    ("window", "Write ahead"): steering.write_ahead,
    ("window", "Make it legible"): steering.make_legible,
    ("window", "Choose how much you see"): steering.choose_layout,
    ("window", "Share the screen"): steering.share_screen,
    ("window", "Hear what became of a line"): steering.hear,
    ("rehearse", "Stage one fault"): drilling.stage_fault,
    ("rehearse", "Take an exam"): drilling.take_exam,
    ("rehearse", "Read the results"): drilling.read_results,
    ("before", "Look at everything with one key"): knowing.look_at_everything,
    ("before", "Know how long the credits last"): knowing.know_credits,
    ("before", "End a session that nobody needs"): knowing.end_session,
    ("run", "Go into Show mode"): running.go_into_show_mode,
    ("run", "Let the cues go"): running.let_cues_go,
    ("run", "Choose another cue"): running.choose_another,
    ("run", "Say it twice, only if you mean it"): running.say_twice,
    ("run", "While the agent is still speaking"): running.while_speaking,
    ("run", "Cues that wait, follow, or want a context first"): running.wait_follow_prime,
    ("run", "Fill in what is missing"): running.fill_in,
    ("run", "Win time when something breaks"): running.win_time,
    ("run", "Stop everything"): steering.stop,
    ("run", "When a cue does not arrive"): running.not_arrived,
    ("run", "Play it once more"): running.play_again,
    ("run", "End the show"): steering.end,
    ("live", "Say a line aloud"): steering.speak,
    ("live", "Write it with a few keys"): running.write_with_few_keys,
    ("live", "Add something silently"): steering.add_silently,
    ("live", "Change the room"): steering.change_room,
    ("live", "Reach all rooms"): steering.reach_all,
    ("live", "Take back a line that waits"): steering.take_back,
    ("live", "Look back"): steering.look_back,
    ("live", "When it says Unknown"): steering.judge,
    ("live", "Keep the history"): steering.keep_history,
    ("rooms", "Read the rooms"): knowing.read_rooms,
    ("rooms", "When the room closes"): knowing.room_closes,
    ("rooms", "Call a room as you call it"): knowing.name_room,
    ("rooms", "Send to several rooms, but not to all"): knowing.send_to_several,
    ("rooms", "Keep your agents at hand"): knowing.keep_agents,
    ("rooms", "Open the agent's page"): knowing.open_agents_page,
    ("heard", "Read what is said"): knowing.read_transcript,
    ("heard", "See that a line was heard"): knowing.see_heard,
    ("heard", "Pass on what a visitor said"): knowing.pass_on,
    ("heard", "Look at what each room was told"): knowing.look_at_ledger,
    ("heard", "Tell a room what it lacks"): knowing.tell_what_it_lacks,
    ("heard", "Correct a fact"): knowing.correct_fact,
    ("record", "Search while you type"): recalling.search,
    ("record", "Narrow it down"): recalling.narrow,
    ("record", "Keep filters under a name"): recalling.save_filters,
    ("record", "Look back while lines come"): recalling.stay_put,
    ("record", "Read what proves the outcome"): recalling.read_details,
    ("record", "Go on from a line"): recalling.go_on,
    ("record", "Look at another computer's history"): recalling.open_export,
    ("after", "Write the report"): closing_up.write_report,
    ("after", "Hand on a part of it"): closing_up.hand_on_part,
    ("after", "Say how long history stays"): closing_up.keep_shorter,
    ("after", "Delete lines for good"): closing_up.delete_for_good,
    ("after", "Make a support bundle"): closing_up.save_bundle,
    ("after", "Read the log"): closing_up.read_log,
}
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
# Nothing at the window is asked of the hands there; the end of a computer is tried in tests/e2e.
NO_TASKS = {
    ("prepare", "The day before"),
    ("run", "The last minutes"),
    ("run", "Keep an eye on the clock"),
    ("run", "When the panel or the computer fails"),
    ("rehearse", "What to learn from them"),
    ("before", "The last look"),
    ("rooms", "What the panel cannot know"),
    ("heard", "After a crash"),
    ("after", "What is in the report"),
}
WITHOUT_ACCOUNT = (
    steering.rehearse,
    steering.open_account,
    running.play_small_show,
    drilling.stage_fault,
    drilling.take_exam,
    drilling.read_results,
)


@pytest.fixture
def known_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """The platform knows every secret."""

    async def is_valid(*_: object) -> bool:
        return True

    monkeypatch.setattr(Profiles, "is_valid", is_valid)


@pytest.fixture
def no_loudspeaker(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would be played is played to nobody."""
    monkeypatch.setattr(Sounds, "play", lambda _sounds, _earcon: None)


@pytest.mark.parametrize("task", TRIALS, ids=lambda task: f"{task[0]}: {task[1]}")
def test_the_task_is_done_by_keys_alone(
    pose: Pose, known_secret: None, no_loudspeaker: None, task: Task
) -> None:
    trial = TRIALS[task]

    async def act(on: Staging) -> QWidget:
        await trial(on)
        return on.window

    scene = Scene(act, 1440, 860, has_account=trial not in WITHOUT_ACCOUNT)

    async def nothing(_staging: Staging, _widget: QWidget) -> None:
        pass

    pose(scene, nothing, View(Colours.DARK))


def test_every_task_of_the_guide_is_tried() -> None:
    told = {
        (page, heading)
        for page in PAGES
        for heading in re.findall(r"(?m)^## (.+)$", (GUIDE / f"{page}.md").read_text("utf-8"))
    }
    assert told - NO_TASKS == set(TRIALS)
