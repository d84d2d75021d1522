from __future__ import annotations

from bithuman_panel.app.station import station_of

CANARY = "canary-0123456789"


def test_a_secret_of_the_environment_is_masked_from_the_first_moment() -> None:
    station = station_of({"BITHUMAN_API_SECRET": f" {CANARY}\n"})
    assert CANARY not in station.redactor.clean(f"so {CANARY} it is")


def test_an_unusable_secret_is_no_reason_to_stop() -> None:
    assert not station_of({"BITHUMAN_API_SECRET": "no"}).redactor.finds("no")
    assert not station_of({}).redactor.finds("")


def test_a_station_does_not_tell_its_environment() -> None:
    assert CANARY not in repr(station_of({"BITHUMAN_API_SECRET": CANARY}))
