"""Why no line may leave: each reason is let go by itself, and lines move once there is none."""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias


class Hold(Enum):
    """A reason that the window knows of: a person's hold, a wait asked for, a refused secret."""

    PERSON = "person"
    WAIT = "wait"
    REFUSAL = "refusal"


# By its id an entry whose answer says that none may follow, until the window has heard of it.
Why: TypeAlias = Hold | str
