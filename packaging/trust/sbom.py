"""sbom.py TREE FILE: lists what a frozen tree is made of, as CycloneDX 1.6.

Run by the Python that froze the tree. The same tree gives the same bytes: no serial number, and the
time is SOURCE_DATE_EPOCH's, or none.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from components import Component, UnknownPartError
from contents import components_here
from python import OURS, Installed

if TYPE_CHECKING:
    from collections.abc import Iterable

Json = dict[str, object]


def bill(found: Iterable[Component], version: str, system: str, epoch: str | None) -> Json:
    """Return the bill of materials of that version on that system."""
    found = sorted(found, key=_reference)
    ours = f"{OURS}@{version}"
    program: Json = {
        "type": "application",
        "bom-ref": ours,
        "name": OURS,
        "version": version,
        "licenses": [{"expression": "MIT"}],
    }
    metadata: Json = {
        "component": program,
        "properties": [{"name": "bithuman-panel:system", "value": system}],
    }
    if epoch is not None:
        metadata["timestamp"] = datetime.fromtimestamp(int(epoch), UTC).isoformat()
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": metadata,
        "components": [_component(each) for each in found],
        "dependencies": [{"ref": ours, "dependsOn": [_reference(each) for each in found]}],
    }


def _reference(component: Component) -> str:
    return f"{component.name}@{component.version}"


def _component(component: Component) -> Json:
    licence: Json = {"expression": component.licence}
    if not component.is_spdx:
        licence = {"license": {"name": component.licence}}
    return {
        "type": "library",
        "bom-ref": _reference(component),
        "name": component.name,
        "version": component.version,
        "licenses": [licence],
        "purl": component.purl,
    }


def main(arguments: list[str]) -> int:
    """Do it; what is not known is said and fails."""
    tree, file = (Path(argument) for argument in arguments)
    try:
        found = components_here(tree)
    except UnknownPartError as error:
        print(f"sbom: {error}", file=sys.stderr)
        return 1
    version = Installed().version(OURS)
    content = bill(found, version, sys.platform, os.environ.get("SOURCE_DATE_EPOCH"))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8", newline="\n")
    print(f"sbom: {len(found)} components in {file}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
