"""What others import and no line uses is loaded when it is asked for, and is then the real one."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
import requests

from bithuman_panel.api import standins

LATER = """
import sys
from bithuman_panel.api.standins import stand_in
stand_in()
stand_in()
stand_in_for = dict(sys.modules)
import requests
"""
CHARSET = """
assert "charset_normalizer.api" not in sys.modules
reply = requests.Response()
reply._content = "Grüße aus Köln, schöne Aussicht.".encode("utf-16")
assert reply.text.startswith("Grüße"), reply.text
assert "charset_normalizer.api" in sys.modules
import charset_normalizer
before = stand_in_for["charset_normalizer"]
assert charset_normalizer is not before
assert before.from_bytes is charset_normalizer.from_bytes, "whoever has it still may ask it"
"""
HOST = """
assert "idna.core" not in sys.modules
url = requests.Request("GET", "https://köln.example/").prepare().url
assert url == "https://xn--kln-sna.example/", url
assert "idna.core" in sys.modules
"""
METADATA = """
assert "csv" not in sys.modules
from importlib import metadata
from importlib.metadata import version
import importlib
assert importlib.metadata.version("requests") == requests.__version__
assert version("requests") == metadata.version("requests") == requests.__version__
assert list(metadata.entry_points(group="console_scripts"))
import importlib.metadata as now
assert now is importlib.metadata is sys.modules["importlib.metadata"] is not metadata
import urllib3.http2
assert urllib3.http2.version("idna")
"""
INSPECT = """
from dataclasses import dataclass
assert "dis" not in sys.modules
@dataclass
class Undocumented:
    number: int = 1
assert Undocumented.__doc__ == "Undocumented(number: int = 1)", Undocumented.__doc__
import inspect
assert inspect.isclass(Undocumented) and "dis" in sys.modules
"""
ZIPFILE = """
assert not requests.utils.zipfile.is_zipfile(sys.executable)
import zipfile
assert zipfile is not requests.utils.zipfile and zipfile.ZipFile
"""
CERTIFICATES = """
assert "importlib.resources" not in sys.modules
import certifi
told = requests.utils.DEFAULT_CA_BUNDLE_PATH
assert certifi is stand_in_for["certifi"] and "importlib.resources" not in sys.modules
assert "BEGIN CERTIFICATE" in certifi.contents()
import certifi
assert certifi is not stand_in_for["certifi"] and told == certifi.where()
"""
STORE = """
from bithuman_panel.services.secrets import native_backend
try:
    native_backend(sys.platform)
except Exception:
    pass
assert "keyring.backend" in sys.modules
assert not {"importlib_metadata._meta", "more_itertools.more"} & set(sys.modules)
assert "RawConfigParser" not in vars(sys.modules["configparser"])
import configparser
assert not configparser.RawConfigParser().sections()
import more_itertools
assert more_itertools.first([1]) == 1 and "more_itertools.more" in sys.modules
"""
THERE = """
import sys, requests, inspect, zipfile, idna, certifi, importlib.metadata
from bithuman_panel.api.standins import stand_in
before = dict(sys.modules)
stand_in()
assert {name: sys.modules[name] for name in before} == before
"""


@pytest.mark.parametrize("asked", [CHARSET, HOST, METADATA, INSPECT, ZIPFILE, CERTIFICATES, STORE])
def test_what_is_asked_for_is_loaded(asked: str) -> None:
    assert done(LATER + asked) == ""


def test_what_is_loaded_already_stays() -> None:
    assert done(THERE) == ""


def done(script: str) -> str:
    """Return what a fresh Python complains of that no site hook has loaded anything into."""
    ran = subprocess.run(
        [sys.executable, "-S", "-W", "error", "-c", script],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(each for each in sys.path if each)},
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.stderr


class Meanwhile:
    """A lock that somebody else had: the module has been loaded before it is taken."""

    def __enter__(self) -> None:
        del sys.modules["colorsys"]

    def __exit__(self, *_: object) -> None:
        pass


def test_a_module_that_another_thread_has_loaded_meanwhile_is_left_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    later = standins._Later("colorsys")
    monkeypatch.setattr(later, "leaving", Meanwhile())
    monkeypatch.setitem(sys.modules, "colorsys", later)
    assert later.rgb_to_hsv is sys.modules["colorsys"].rgb_to_hsv
    assert later.hsv_to_rgb is sys.modules["colorsys"].hsv_to_rgb, "nor once it is the real one"


def test_one_stands_in_where_nothing_is_loaded_until_it_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("json.tool", "colorsys"):
        # Whatever stands there afterwards is taken away again.
        monkeypatch.setitem(sys.modules, name, json)
        del sys.modules[name]
    monkeypatch.setattr(json, "tool", None, raising=False)
    taken: dict[str, dict[str, object]] = {"json.tool": {"told": 1}, "colorsys": {}, "json": {}}
    monkeypatch.setattr(standins, "_TAKEN", taken)
    standins.stand_in()
    assert sys.modules["json"] is json
    later = sys.modules["json.tool"]
    assert vars(json)["tool"] is later
    assert later.told == 1
    assert not hasattr(later, "__path__")
    assert sys.modules["json.tool"] is later
    assert callable(later.main)
    assert sys.modules["json.tool"] is not later
    assert vars(json)["tool"] is sys.modules["json.tool"]
    assert type(sys.modules["colorsys"]) is type(later)


def test_versions_and_certificates_are_told_in_place_of_the_real_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert standins._version("requests") == requests.__version__
    assert standins._certificates().endswith("cacert.pem")
    monkeypatch.setattr(standins, "find_spec", lambda _: None)
    with pytest.raises(ModuleNotFoundError, match="certifi"):
        standins._certificates()
