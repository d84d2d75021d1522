"""Which certificates are believed."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.trust import Trust
from bithuman_panel.core.errors import InputRefused

if TYPE_CHECKING:
    from pathlib import Path

    from tests.api.authority import Authority


def test_one_context_for_each_file(trust: Trust, authority: Authority) -> None:
    assert trust.context(None) is trust.context(None)
    assert trust.context(authority.ca_file) is not trust.context(None)


def test_nothing_unverified_and_nothing_old(trust: Trust) -> None:
    context = trust.context(None)
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize(
    ("content", "word"),
    [(None, "No such file"), (b"", "no certificate"), (b"nonsense", "no certificate")],
)
def test_a_file_that_is_no_certificate_is_refused(
    content: bytes | None, word: str, trust: Trust, tmp_path: Path
) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(InputRefused, match=word):
        trust.context(file)


def test_a_path_that_cannot_be_one_is_refused(trust: Trust, tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="cannot be read"):
        trust.context(tmp_path / "a\0b")


def test_a_file_can_be_tried_at_once(authority: Authority, tmp_path: Path) -> None:
    assert Trust.proving(None).context(None)
    assert Trust.proving(authority.ca_file).context(authority.ca_file)
    with pytest.raises(InputRefused, match="No such file"):
        Trust.proving(tmp_path / "none.pem")


def test_a_foreign_openssl_finds_the_distribution_s_bundle(
    authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
    here = (str(tmp_path / "missing"), str(authority.ca_file))
    assert Trust("linux", here).context(None).cert_store_stats()["x509_ca"] == 1
    assert Trust("linux", ()).context(None).cert_store_stats()["x509_ca"] == 0
