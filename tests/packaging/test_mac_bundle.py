"""What macOS is told about the app, and what the hardened runtime lets it do."""

from __future__ import annotations

import plistlib

from bithuman_panel import __version__
from mac_bundle import info_plist
from tests.packaging.scripts import PACKAGING


def test_info_plist_is_whole() -> None:
    plist = plistlib.loads(plistlib.dumps(info_plist(__version__, 2026)))
    assert plist["CFBundleIdentifier"] == "ai.bithuman.panel"
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == __version__
    assert plist["CFBundleExecutable"] == "bithuman-panel"
    assert plist["CFBundleIconFile"] == "panel.icns"
    assert plist["CFBundlePackageType"] == "APPL"
    assert plist["CFBundleName"] == plist["CFBundleDisplayName"] == "bitHuman Panel"
    assert plist["LSMinimumSystemVersion"] == "13.0"
    assert plist["LSApplicationCategoryType"].startswith("public.app-category.")
    assert plist["NSHumanReadableCopyright"].startswith("© 2026 ")
    assert plist["NSHighResolutionCapable"] is True


def test_the_app_has_a_window_and_follows_dark_mode() -> None:
    plist = info_plist(__version__, 2026)
    assert not {"LSBackgroundOnly", "LSUIElement"} & plist.keys()
    assert plist["NSRequiresAquaSystemAppearance"] is False


def test_spec_makes_an_app_of_a_program_without_a_console() -> None:
    spec = (PACKAGING / "freeze/panel.spec").read_text(encoding="utf-8")
    assert 'has_console=sys.platform != "darwin"' in spec
    assert "info_plist=info_plist(VERSION" in spec


def test_entitlements_are_the_one_that_is_needed() -> None:
    text = (PACKAGING / "macos/entitlements.plist").read_bytes()
    assert plistlib.loads(text) == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
