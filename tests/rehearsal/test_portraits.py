from __future__ import annotations

from xml.etree import ElementTree

from bithuman_panel.rehearsal.cast import CAST
from bithuman_panel.rehearsal.portraits import svg


def test_every_portrait_is_a_drawing_of_its_own() -> None:
    drawings = {svg(persona.face) for persona in CAST}
    assert len(drawings) == len(CAST)
    for drawing in drawings:
        root = ElementTree.fromstring(drawing)  # noqa: S314 - our own drawing
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        assert root.get("viewBox") == "0 0 256 256"


def test_glasses_are_drawn_for_who_wears_them() -> None:
    circles = {persona.face.has_glasses: svg(persona.face).count(b'r="17"') for persona in CAST}
    assert circles == {True: 2, False: 0}
