"""Sums and signatures, made by the real tools with throw-away keys."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from bithuman_panel import __version__
from tests.packaging.scripts import needs

if TYPE_CHECKING:
    from pathlib import Path

    from tests.packaging.scripts import Bench, Done


@pytest.fixture
def dist(bench: Bench) -> Path:
    folder = bench.folder / "dist"
    folder.mkdir()
    for name in ("b.deb", "a setup.exe", "-c.run"):
        (folder / name).write_bytes(name.encode())
    return folder


def test_sums_are_sorted_and_hold(bench: Bench, dist: Path) -> None:
    # A sum from before is no file of the release.
    (dist / "SHA256SUMS").write_text("old")
    assert bench.run("trust/checksums", dist).status == 0
    names = ["-c.run", "a setup.exe", "b.deb"]
    expected = [f"{hashlib.sha256(name.encode()).hexdigest()}  {name}" for name in names]
    assert (dist / "SHA256SUMS").read_text().splitlines() == expected
    subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=dist, check=True)


def test_there_are_no_sums_of_nothing(bench: Bench) -> None:
    (bench.folder / "empty").mkdir()
    assert bench.run("trust/checksums", bench.folder / "empty").status == 1
    assert list((bench.folder / "empty").iterdir()) == []


def run(*command: str | Path, **variables: Path) -> str:
    made = subprocess.run(
        command,
        env={"PATH": "/usr/bin:/bin", **{k: str(v) for k, v in variables.items()}},
        capture_output=True,
        text=True,
        check=True,
    )
    return made.stdout + made.stderr


@pytest.fixture(scope="module")
def gpg_key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A throw-away key with the passphrase "word", exported, its keyring gone."""
    # A short folder: the agent's socket lies in it, and its name must fit an address.
    folder = tmp_path_factory.mktemp("k")
    home = folder / "g"
    home.mkdir(mode=0o700)
    batch = ["gpg", "--batch", "--pinentry-mode", "loopback", "--passphrase", "word"]
    run(*batch, "--quick-generate-key", "Panel <panel@test>", "ed25519", "sign", GNUPGHOME=home)
    key = folder / "key.asc"
    run(*batch, "--armor", "--output", key, "--export-secret-keys", GNUPGHOME=home)
    run("gpgconf", "--kill", "gpg-agent", GNUPGHOME=home)
    return key


@needs("gpg")
def test_sums_are_signed_and_a_changed_one_shows(bench: Bench, dist: Path, gpg_key: Path) -> None:
    bench.run("trust/checksums", dist)
    temporary = bench.folder / "t"
    temporary.mkdir()
    done = bench.run(
        "trust/sign-checksums",
        dist,
        TMPDIR=temporary,
        PANEL_GPG_KEY_FILE=gpg_key,
        PANEL_GPG_PASSPHRASE="word",
    )
    assert done.status == 0, done.said
    # The keyring that it was lent for is gone.
    assert list(temporary.iterdir()) == []
    home = bench.folder / "g"
    home.mkdir(mode=0o700)
    run("gpg", "--batch", "--import", gpg_key, GNUPGHOME=home)
    signature, sums = dist / "SHA256SUMS.asc", dist / "SHA256SUMS"
    assert "Good signature" in run("gpg", "--verify", signature, sums, GNUPGHOME=home)
    sums.write_text(sums.read_text().replace("b.deb", "x.deb"))
    with pytest.raises(subprocess.CalledProcessError):
        run("gpg", "--verify", signature, sums, GNUPGHOME=home)
    run("gpgconf", "--kill", "gpg-agent", GNUPGHOME=home)


@needs("gpg")
def test_a_wrong_passphrase_signs_nothing(bench: Bench, dist: Path, gpg_key: Path) -> None:
    bench.run("trust/checksums", dist)
    done = bench.run(
        "trust/sign-checksums", dist, PANEL_GPG_KEY_FILE=gpg_key, PANEL_GPG_PASSPHRASE="other"
    )
    assert done.status != 0
    assert not (dist / "SHA256SUMS.asc").exists()


def test_without_a_key_the_sums_stay_unsigned_and_it_is_said(bench: Bench, dist: Path) -> None:
    done = bench.run("trust/sign-checksums", dist)
    assert done.status == 0
    assert "SHA256SUMS is not signed" in done.said


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A throw-away certificate that may sign code, with its key, under the password "word"."""
    pem, key, pfx = (tmp_path / name for name in ("cert.pem", "key.pem", "cert.pfx"))
    request = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2")
    usage = ("-subj", "/CN=Panel test", "-addext", "extendedKeyUsage=codeSigning")
    run(*request, *usage, "-keyout", key, "-out", pem)
    bundle = ("openssl", "pkcs12", "-export", "-passout", "pass:word")
    run(*bundle, "-out", pfx, "-inkey", key, "-in", pem)
    return pfx


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A real program for Windows: the launcher that pip carries along."""
    program = tmp_path / "bit human.exe"
    program.write_bytes((files("pip") / "_vendor/distlib/t64.exe").read_bytes())
    program.chmod(0o755)
    return program


def sign(bench: Bench, program: Path, certificate: Path, password: str) -> Done:
    return bench.run(
        "trust/sign-windows",
        program,
        PANEL_AUTHENTICODE_PFX=certificate,
        PANEL_AUTHENTICODE_PASSWORD=password,
    )


@needs("osslsigncode")
@needs("openssl")
def test_a_program_for_windows_is_signed(bench: Bench, certificate: Path, program: Path) -> None:
    known = certificate.with_suffix(".pem")
    verify: tuple[str | Path, ...] = ("osslsigncode", "verify", "-CAfile", known, "-in", program)
    with pytest.raises(subprocess.CalledProcessError):
        run(*verify)
    done = sign(bench, program, certificate, "word")
    assert done.status == 0, done.said
    assert "the signature ends with the certificate" in done.said
    assert "Signature verification: ok" in run(*verify)
    assert program.stat().st_mode & 0o777 == 0o755


@needs("osslsigncode")
@needs("openssl")
def test_a_wrong_password_leaves_the_program_as_it_was(
    bench: Bench, certificate: Path, program: Path
) -> None:
    before = program.read_bytes()
    done = sign(bench, program, certificate, "other")
    assert done.status != 0
    assert program.read_bytes() == before


def test_password_and_clock_reach_the_signer_and_no_command_line(bench: Bench) -> None:
    bench.stand_in("osslsigncode", 'for last; do :; done; cp "$0" "$last"; cp "$5" read')
    (bench.folder / "a.exe").write_bytes(b"MZ")
    lent = {"PANEL_AUTHENTICODE_PFX": "c.pfx", "PANEL_AUTHENTICODE_PASSWORD": "p w"}
    clock = "https://clock.test/a b"
    done = bench.run("trust/sign-windows", "a.exe", PANEL_TIMESTAMP_URL=clock, **lent)
    assert done.status == 0, done.said
    (call,) = bench.calls
    assert f"[-ts] [{clock}]" in call
    assert "p w" not in call
    assert (bench.folder / "read").read_text() == "p w"


def test_without_a_certificate_nothing_is_signed_and_it_is_said(bench: Bench) -> None:
    done = bench.run("trust/sign-windows", "a.exe", "b.exe")
    assert done.status == 0
    assert "not signed: a.exe b.exe" in done.said


def test_a_tag_is_held_to_the_version(bench: Bench) -> None:
    tag = f"v{__version__}"
    known = {
        "PANEL_ANNOUNCEMENT_URL": "https://panel.example/a.json",
        "PANEL_ANNOUNCEMENT_KEY": "k",
    }
    assert bench.run("trust/check-tag", tag, **known).said == f"{__version__}\n"
    assert bench.run("trust/check-tag", tag, PANEL_ANNOUNCEMENT_URL="none").status == 0
    assert "ANNOUNCEMENT_URL" in bench.run("trust/check-tag", tag).said
    for tag in (__version__, f"v{__version__}.1", "v9.9.9", ""):
        assert bench.run("trust/check-tag", tag).status == 1


def test_a_tool_is_kept_where_its_sum_is_right(bench: Bench) -> None:
    bench.stand_in("curl", 'while [ "$1" != --output ]; do shift; done; echo tool >"$2"')
    sum_ = hashlib.sha256(b"tool\n").hexdigest()
    file = bench.folder / "got/tool"
    assert bench.run("trust/fetch", "https://a.test/tool", sum_, file).status == 0
    assert file.read_text() == "tool\n"
    assert file.stat().st_mode & 0o111
    assert "[--proto] [=https] [--tlsv1.2]" in bench.calls[0]
    wrong = bench.run("trust/fetch", "https://a.test/tool", "0" * 64, bench.folder / "other")
    assert wrong.status == 1
    assert "is not the file that was expected" in wrong.said
    assert sorted(path.name for path in bench.folder.glob("other*")) == []


def test_a_secret_becomes_a_file_for_the_steps_that_follow(bench: Bench) -> None:
    told = bench.folder / "env"
    runner = {"RUNNER_TEMP": bench.folder, "GITHUB_ENV": told}
    done = bench.run("trust/secret-file", "KEY", "PANEL_KEY_FILE", KEY="aGVsbG8=", **runner)
    assert done.status == 0, done.said
    assert "hello" not in done.said
    assert "aGVsbG8" not in done.said
    file = bench.folder / "PANEL_KEY_FILE"
    assert file.read_text() == "hello"
    assert file.stat().st_mode & 0o077 == 0
    assert told.read_text() == f"PANEL_KEY_FILE={file}\n"


def test_no_secret_is_no_file(bench: Bench) -> None:
    done = bench.run("trust/secret-file", "KEY", "PANEL_KEY_FILE", KEY="")
    assert done.status == 0
    assert "There is no KEY" in done.said


def test_a_release_has_every_file_and_none_besides(bench: Bench) -> None:
    folder = bench.folder / "release"
    folder.mkdir()
    said = bench.run("trust/complete", folder).said
    names = [line.partition(": ")[2] for line in said.splitlines() if line.startswith("missing")]
    assert f"bithuman-panel_{__version__}_amd64.deb" in names
    for name in names:
        (folder / name).write_bytes(b"x")
    assert bench.run("trust/complete", folder).status == 0
    (folder / "notes.txt").write_bytes(b"x")
    extra = bench.run("trust/complete", folder)
    assert (extra.status, extra.said) == (1, "not of this release: notes.txt\n")
    shutil.move(folder / "notes.txt", bench.folder)
    (folder / names[0]).write_bytes(b"")
    assert bench.run("trust/complete", folder).said == f"missing or empty: {names[0]}\n"
