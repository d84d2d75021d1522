"""check_sbom.py FILE: holds a bill of materials to the schema of CycloneDX 1.6.

Run by the Python that froze the program, which has the library with the schema.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Do it; what is wrong is said and fails."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    (file,) = arguments
    error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(file).read_text("utf-8"))
    if error is not None:
        print(f"sbom: {file} is not valid: {error}", file=sys.stderr)
        return 1
    print(f"sbom: {file} is valid")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
