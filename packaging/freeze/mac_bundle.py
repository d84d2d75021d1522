"""What macOS is told about the app: its Info.plist."""

from __future__ import annotations

NAME = "bitHuman Panel"
IDENTIFIER = "ai.bithuman.panel"
# What the wheels of Qt ask for.
OLDEST_SYSTEM = "13.0"

Plist = dict[str, str | bool]


def info_plist(version: str, year: int) -> Plist:
    """Return the whole of it; what PyInstaller would set by itself is said here too."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": NAME,
        "CFBundleExecutable": "bithuman-panel",
        "CFBundleIconFile": "panel.icns",
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleName": NAME,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"© {year} The bitHuman Panel developers. MIT licence.",
        "NSPrincipalClass": "NSApplication",
        # Qt follows the system's light and dark.
        "NSRequiresAquaSystemAppearance": False,
        # The window is drawn without the fast graphics processor, and never asks for it.
        "NSSupportsAutomaticGraphicsSwitching": True,
    }
