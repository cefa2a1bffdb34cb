"""Versions and names of generated distributions."""

from __future__ import annotations

import pytest

from specloom.emit.package import Package, release_version


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("1.0.15", "1.0.15"),
        ("v2", "2"),
        ("2.1.0-beta.3", "2.1.0b3"),
        ("3.0.0-rc1", "3.0.0rc1"),
        ("1.2.3+Build-7", "1.2.3+build.7"),
        ("01.02", "1.2"),
        ("", "0.1.0"),
        ("Wed Oct 15 2025", "0.1.0"),
        ('1"\nimport os', "0.1.0"),
        ("1.٣", "0.1.0"),
        ("9" * 5000, "0.1.0"),
    ],
)
def test_versions_become_pythons(version: str, expected: str) -> None:
    assert release_version(version) == expected


def test_the_names_of_a_package_follow_from_its_client() -> None:
    package = Package("acme", "acme", "Acme", "1")
    assert (package.async_client, package.error) == ("AsyncAcme", "AcmeError")
