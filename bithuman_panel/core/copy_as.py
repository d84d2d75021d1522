"""An entry's request as curl or Python, to paste elsewhere. The API secret is never in it.

Both read ``$BITHUMAN_API_SECRET`` where they are run (docs/reliability.md, 3).
"""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.core.exchange import Exchange

SECRET_VARIABLE = "BITHUMAN_API_SECRET"  # noqa: S105 - the name of a variable
_SECRET_HEADER = "api-secret"  # noqa: S105 - the name of a header


def as_curl(exchange: Exchange) -> str:
    """Return the request as a curl command for a POSIX shell."""
    return " \\\n  ".join(
        (
            f"curl -X {exchange.method} {shlex.quote(exchange.url)}",
            '-H "Content-Type: application/json"',
            f'-H "{_SECRET_HEADER}: ${SECRET_VARIABLE}"',
            f"--data-raw {shlex.quote(exchange.request_body.decode())}",
        )
    )


def as_python(exchange: Exchange) -> str:
    """Return the request as a Python script over ``requests``."""
    body = json.loads(exchange.request_body)
    fields = "".join(f"        {name!r}: {value!r},\n" for name, value in body.items())
    return (
        "import os\n\nimport requests\n\n"
        f"response = requests.{exchange.method.lower()}(\n"
        f"    {exchange.url!r},\n"
        f'    headers={{"{_SECRET_HEADER}": os.environ["{SECRET_VARIABLE}"]}},\n'
        f"    json={{\n{fields}    }},\n"
        "    timeout=10,\n"
        ")\n"
        "print(response.status_code, response.text)\n"
    )
