"""A hand-written store of the system, and the secret that is kept in it."""

from __future__ import annotations

from bithuman_panel.core.secret import Secret

CANARY = "canary-0123456789"
SECRET = Secret(CANARY)


class Drawer:
    """A backend that keeps passwords, and fails where it is told to."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.failing: dict[str, Exception] = {}
        self.calls: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        self._called("get")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._called("set")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._called("delete")
        del self.kept[service, username]

    def _called(self, call: str) -> None:
        self.calls.append(call)
        if call in self.failing:
            raise self.failing[call]
