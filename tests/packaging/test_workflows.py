"""The workflows call what is there, pin what they bring, and may do no more than they must."""

from __future__ import annotations

import os
import re
from typing import Any

import pytest
import yaml

from tests.packaging.scripts import PACKAGING, ROOT

FOLDER = ROOT / ".github/workflows"
WORKFLOWS = sorted(path.name for path in FOLDER.glob("*.yml"))
PINNED = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40}")
# What a release job may write: the draft, and the attestation of where its files are from.
MAY_WRITE = {"draft": {"contents", "id-token", "attestations"}}


def workflow(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    return found


def steps(name: str) -> list[dict[str, Any]]:
    return [step for job in workflow(name)["jobs"].values() for step in job["steps"]]


def called(run: str) -> list[str]:
    """Return the scripts of ours that the lines of a step begin with or pass on."""
    return re.findall(r"(?:^|\s)((?:packaging|\.ci)/[\w./-]+)", run)


def targets(run: str) -> list[str]:
    return re.findall(r"(?m)^make ([\w-]+)", run)


@pytest.mark.parametrize("name", WORKFLOWS)
def test_steps_call_scripts_that_are_there(name: str) -> None:
    runs = [step["run"] for step in steps(name) if "run" in step]
    scripts = {script for run in runs for script in called(run) if not script.endswith(".env")}
    assert scripts
    assert {script for script in scripts if not (ROOT / script).is_file()} == set()
    run_by_name = scripts - {".ci/run"}
    assert {script for script in run_by_name if not os.access(ROOT / script, os.X_OK)} == set()
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in (target for run in runs for target in targets(run)):
        assert re.search(rf"(?m)^{target}:", makefile), target


@pytest.mark.parametrize("name", WORKFLOWS)
def test_actions_are_pinned_by_commit_and_say_their_version(name: str) -> None:
    used = [step["uses"] for step in steps(name) if "uses" in step]
    assert used
    assert [action for action in used if not PINNED.fullmatch(action)] == []
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    uses = [line for line in lines if re.search(r"\buses:", line)]
    assert [line for line in uses if not re.search(r"# v\d+\.\d+\.\d+$", line)] == []


def test_one_action_is_used_in_one_version() -> None:
    used = {step["uses"] for name in WORKFLOWS for step in steps(name) if "uses" in step}
    actions = [action.partition("@")[0] for action in used]
    assert sorted(actions) == sorted(set(actions))


@pytest.mark.parametrize("name", WORKFLOWS)
def test_nothing_may_do_more_than_it_must(name: str) -> None:
    content = workflow(name)
    assert content["permissions"] == {}
    for job_name, job in content["jobs"].items():
        writing = {what for what, level in job["permissions"].items() if level != "read"}
        assert writing == MAY_WRITE.get(job_name, set())
        assert job["timeout-minutes"] <= 120
    for step in steps(name):
        if "actions/checkout@" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] is False
        # What others can write (a branch's name, a title) never becomes a part of a command.
        assert "${{" not in step.get("run", "")


def test_secrets_are_lent_to_the_step_that_needs_them() -> None:
    content = workflow("release.yml")
    assert "secrets." not in str(content.get("env", {}))
    for job in content["jobs"].values():
        assert "secrets." not in str(job.get("env", {}))
        if "secrets." in str(job["steps"]):
            assert job["environment"] == "release"


def test_a_release_is_a_draft_of_the_tag_that_was_held_to_the_version() -> None:
    jobs = workflow("release.yml")["jobs"]
    assert "check-tag" in str(jobs["audit"]["steps"])
    for name in ("linux", "windows", "macos"):
        assert jobs[name]["needs"] == "audit"
    drafting = [step for step in jobs["draft"]["steps"] if "gh release" in step.get("run", "")]
    assert len(drafting) == 1
    assert drafting[0]["if"] == "github.ref_type == 'tag'"
    assert "--draft --verify-tag" in drafting[0]["run"]


def test_tools_are_plain_pairs_and_each_is_used() -> None:
    text = (PACKAGING / "tools.env").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    # So plain that a shell and the workflow read the same.
    assert [line for line in lines if not re.fullmatch(r"[A-Z_0-9]+=[\w./:-]+", line)] == []
    users = [path.read_text(encoding="utf-8") for path in FOLDER.glob("*.yml")]
    scripts = ("appimage/make", "flatpak/make", "windows/bring-nsis")
    users += [(PACKAGING / script).read_text(encoding="utf-8") for script in scripts]
    for name, _, value in (line.partition("=") for line in lines):
        assert any(name in user for user in users), name
        if name.endswith("_SHA256"):
            assert re.fullmatch(r"[0-9a-f]{64}", value)
            assert f"{name.removesuffix('_SHA256')}_URL=https://" in text
