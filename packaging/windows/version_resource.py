"""What Windows shows of a program under Properties, Details, and in the task manager."""

from __future__ import annotations

import re

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

PUBLISHER = "The bitHuman Panel developers"
US_ENGLISH, UNICODE = 0x0409, 1200


def version_resource(program: str, version: str) -> VSVersionInfo:
    """Return the resource of ``program`` (without .exe); ``version`` begins with three numbers."""
    numbers = (*map(int, re.findall(r"\d+", version)[:3]), 0)
    texts = {
        "CompanyName": PUBLISHER,
        "FileDescription": "bitHuman Panel",
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": f"{PUBLISHER}. MIT license.",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "bitHuman Panel",
        "ProductVersion": version,
    }
    table = StringTable(
        f"{US_ENGLISH:04x}{UNICODE:04x}", [StringStruct(*pair) for pair in texts.items()]
    )
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            StringFileInfo([table]),
            VarFileInfo([VarStruct("Translation", [US_ENGLISH, UNICODE])]),
        ],
    )
