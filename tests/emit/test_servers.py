"""What stands in a server's URL becomes arguments of the client; a placeholder has to be given."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from specloom.api import Options, build
from specloom.emit.client import emit
from specloom.emit.format import formatted
from specloom.emit.package import Package
from specloom.emit.render import Templates
from specloom.source import bundle, load
from tests.emit.support import written
from tests.support.checkers import mypy, pyright

PROGRAM = """\
from hosted import AsyncHosted, Hosted, InvalidArgumentError

for cls in (Hosted, AsyncHosted):
    try:
        cls()
    except InvalidArgumentError as error:
        print(error)
    print(cls(tenant="acme").base_url, cls(tenant="acme", region="us").base_url)
    print(cls(base_url="http://127.0.0.1:1/x").base_url)
"""
CALLS = """\
from hosted import AsyncHosted, Hosted

Hosted(tenant="acme")
Hosted(base_url="http://127.0.0.1:1")
Hosted(tenant="acme", base_url=None)
AsyncHosted(tenant="acme", region="us")
Hosted()
AsyncHosted(region="us")
Hosted(tenant=None)
"""
REFUSED = [7, 8, 9]


def document(*, placeholder: bool) -> dict[str, Any]:
    tenant = {"default": "your-tenant", **({"x-placeholder": True} if placeholder else {})}
    ok = {"responses": {"204": {"description": "Done."}}, "operationId": "ping", "tags": ["overload"]}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Hosted", "version": "1"},
        "servers": [
            {
                "url": "https://{tenant}.{region}.example/v1",
                "variables": {"tenant": tenant, "region": {"default": "eu", "enum": ["eu", "us"]}},
            }
        ],
        "paths": {"/ping": {"get": ok}},
    }


def package(folder: Path, *, placeholder: bool) -> tuple[Path, str]:
    """The folder to import the client from, and the module of the clients."""
    (folder / "openapi.json").write_text(json.dumps(document(placeholder=placeholder)))
    api, _ = build(bundle(load(folder / "openapi.json")), Options("hosted", "Hosted", {}))
    files = formatted(emit(api, Package("hosted", "hosted", "Hosted", "1"), Templates()))
    return written(files, folder / "out") / "hosted", files["hosted/hosted/_client.py"]


def test_a_placeholder_must_be_given_unless_there_is_a_base_url(tmp_path: Path) -> None:
    folder, _ = package(tmp_path, placeholder=True)
    command = [sys.executable, "-c", PROGRAM]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert (result.stderr, result.returncode) == ("", 0)
    one = [
        "tenant: it is a part of https://{tenant}.{region}.example/v1 and has no default: give it, or a "
        "base_url",
        "https://acme.eu.example/v1 https://acme.us.example/v1",
        "http://127.0.0.1:1/x",
    ]
    assert result.stdout.splitlines() == one * 2


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_checkers_ask_for_a_placeholder(checker: Any, tmp_path: Path) -> None:
    folder, _ = package(tmp_path, placeholder=True)
    calls = tmp_path / "calls.py"
    calls.write_text(CALLS)
    work = tmp_path / "work"
    work.mkdir()
    assert sorted(checker([calls], work, path=folder).get(calls, {})) == REFUSED


def test_other_variables_have_their_defaults(tmp_path: Path) -> None:
    _, client = package(tmp_path, placeholder=False)
    assert 'tenant: str = "your-tenant"' in client
    assert 'region: Literal["eu", "us"] = "eu"' in client
    assert "@_overload" not in client
