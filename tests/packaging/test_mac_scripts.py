"""The scripts for a Mac, with stand-ins for its tools: in which order they are called, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel import __version__

if TYPE_CHECKING:
    from pathlib import Path

    from tests.packaging.scripts import Bench

IDENTITY = "Developer ID Application: Somebody (TEAM)"
MACHO = b"\xcf\xfa\xed\xfe"
FILE = 'case $(head -c 4 "$2" | od -An -tx1 | tr -d " ") in cffaedfe) echo "Mach-O 64-bit" ;; esac'


@pytest.fixture
def app(bench: Bench) -> Path:
    """An app with programs at each depth, and a framework; and what is none."""
    app = bench.folder / "bitHuman Panel.app"
    for name, content in {
        "MacOS/bithuman-panel": MACHO,
        "Info.plist": b"<plist/>",
        "Frameworks/libssl.3.dylib": MACHO,
        "Frameworks/PySide6/Qt Core.so": MACHO,
        "Frameworks/PySide6/readme.txt": b"text",
        "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore": MACHO,
    }.items():
        path = app / "Contents" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    bench.stand_in("file", FILE)
    bench.stand_in("codesign")
    return app


def sealed(bench: Bench) -> list[str]:
    """What codesign sealed, in order: the last argument of each call."""
    calls = [call for call in bench.calls if call.startswith("codesign") and "[--sign]" in call]
    return [call.rpartition("/Contents/")[2].rpartition("[")[2].rstrip("]") for call in calls]


def test_an_app_is_sealed_from_the_inside_out(bench: Bench, app: Path) -> None:
    done = bench.run(
        "macos/sign", app, PANEL_APPLE_IDENTITY=IDENTITY, PANEL_APPLE_KEYCHAIN="/k/signing"
    )
    assert done.status == 0, done.said
    *inside, framework, last = sealed(bench)
    assert sorted(inside) == ["Frameworks/PySide6/Qt Core.so", "Frameworks/libssl.3.dylib"]
    assert framework == "Frameworks/PySide6/Qt/lib/QtCore.framework"
    assert last == str(app)
    calls = [call for call in bench.calls if "[--sign]" in call]
    hardened = (
        f"[--options] [runtime] [--timestamp] [--sign] [{IDENTITY}] [--keychain] [/k/signing]"
    )
    assert all(hardened in call for call in calls)
    # Libraries inherit them from the app, and must have none of their own.
    assert [call for call in calls if "[--entitlements]" in call] == [calls[-1]]
    assert bench.calls[-1] == f"codesign [--verify] [--deep] [--strict] [--verbose=2] [{app}]"


def test_without_a_certificate_it_is_sealed_ad_hoc_and_said_to_be_unsigned(
    bench: Bench, app: Path
) -> None:
    done = bench.run("macos/sign", app)
    assert done.status == 0
    assert "this build is unsigned" in done.said
    assert len(sealed(bench)) == 4
    assert not any("[runtime]" in call or "[--timestamp]" in call for call in bench.calls)


def test_a_seal_that_fails_ends_it(bench: Bench, app: Path) -> None:
    bench.stand_in("codesign", 'case $* in *libssl*) echo "no such identity" >&2; exit 1 ;; esac')
    assert bench.run("macos/sign", app).status != 0
    assert str(app) not in sealed(bench)


def test_an_image_is_sealed_where_there_is_a_certificate(bench: Bench) -> None:
    bench.stand_in("codesign")
    bench.run("macos/sign", "panel.dmg")
    assert bench.calls == []
    bench.run("macos/sign", "panel.dmg", PANEL_APPLE_IDENTITY=IDENTITY, PANEL_APPLE_KEYCHAIN="k")
    assert sealed(bench) == ["panel.dmg"]
    assert bench.run("macos/sign", "panel.zip").status == 2


KEYCHAIN = {"PANEL_APPLE_P12": "cert.p12", "PANEL_APPLE_P12_PASSWORD": "word"}
LISTED = '    "/Library/Keychains/login one"'
SECURITY = f"case $1 in list-keychains) [ $# != 3 ] || echo '{LISTED}' ;; esac"


def test_a_keychain_is_there_for_one_command_and_gone_after_it(bench: Bench) -> None:
    bench.stand_in("security", SECURITY)
    bench.stand_in("build", 'test -n "$PANEL_APPLE_KEYCHAIN"')
    done = bench.run("macos/keychain", "build", "it", **KEYCHAIN)
    assert done.status == 0, done.said
    verbs = [call.split()[1] for call in bench.calls if call.startswith("security")]
    assert verbs[1:4] == ["[create-keychain]", "[set-keychain-settings]", "[unlock-keychain]"]
    assert bench.calls.index("build [it]") < len(bench.calls) - 2
    # The list of keychains is as it was, names with spaces whole.
    assert bench.calls[-2].endswith("[-s] [/Library/Keychains/login one]")
    assert verbs[-1] == "[delete-keychain]"


def test_a_keychain_is_gone_after_a_command_that_fails_too(bench: Bench) -> None:
    bench.stand_in("security", SECURITY)
    bench.stand_in("build", "exit 3")
    assert bench.run("macos/keychain", "build", **KEYCHAIN).status == 3
    assert bench.calls[-1].startswith("security [delete-keychain]")


def test_without_a_certificate_there_is_no_keychain(bench: Bench) -> None:
    bench.stand_in("security")
    bench.stand_in("build")
    assert bench.run("macos/keychain", "build", PANEL_APPLE_P12="").status == 0
    assert bench.calls == ["build"]


NOTARY = {"PANEL_NOTARY_KEY": "key.p8", "PANEL_NOTARY_KEY_ID": "ID", "PANEL_NOTARY_ISSUER": "ISS"}


def answering(bench: Bench, status: str) -> None:
    bench.stand_in("xcrun")
    bench.stand_in("ditto")
    bench.stand_in("plutil", f'case $2 in status) echo "{status}" ;; id) echo 42 ;; esac')


def test_an_app_goes_to_the_notary_as_an_archive_and_is_stapled(bench: Bench, app: Path) -> None:
    answering(bench, "Accepted")
    done = bench.run("macos/notarise", app, **NOTARY)
    assert done.status == 0, done.said
    packed, submitted = bench.calls[0], bench.calls[1]
    assert packed.startswith(f"ditto [-c] [-k] [--keepParent] [{app}] [")
    assert submitted.startswith("xcrun [notarytool] [submit] [")
    assert "/app.zip] [--wait]" in submitted
    assert "[--key] [key.p8] [--key-id] [ID] [--issuer] [ISS]" in submitted
    assert f"xcrun [stapler] [staple] [{app}]" in bench.calls
    assert bench.calls[-1] == f"xcrun [stapler] [validate] [{app}]"


def test_what_the_notary_refuses_is_not_stapled_and_its_reasons_are_fetched(bench: Bench) -> None:
    answering(bench, "Invalid")
    done = bench.run("macos/notarise", "panel.dmg", **NOTARY)
    assert done.status == 1
    assert "Invalid: panel.dmg" in done.said
    assert bench.calls[-1].startswith("xcrun [notarytool] [log] [42]")
    assert not any("stapler" in call for call in bench.calls)


def test_without_a_key_nobody_is_asked(bench: Bench) -> None:
    answering(bench, "Accepted")
    done = bench.run("macos/notarise", "panel.dmg")
    assert done.status == 0
    assert "not notarised: panel.dmg" in done.said
    assert bench.calls == []


def test_names_of_what_is_made(bench: Bench) -> None:
    bench.stand_in("uname", "echo arm64")
    assert bench.run("macos/app").said == "build/frozen/macos/bitHuman Panel.app\n"
    image = f"dist/bithuman-panel-{__version__}-macos-arm64.dmg\n"
    assert bench.run("macos/app", "dmg").said == image
    assert bench.run("macos/app", "iso").status == 2
