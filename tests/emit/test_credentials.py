"""Credentials by whatever name: no argument of a client hides what the client is made with."""

from __future__ import annotations

import itertools
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

KEYS = ("api_key", "apiKey", "bearer", "basic", "access_token", "username", "key")
PROGRAM = """
import json, sys
from keyed import Keyed
names = json.loads(sys.argv[1])
Keyed(base_url="http://127.0.0.1:1", **dict.fromkeys(names, "x")).close()
"""


def document(schemes: dict[str, Any]) -> dict[str, Any]:
    ok = {"responses": {"204": {"description": "Done."}}, "operationId": "ping", "tags": ["ping"]}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Keyed", "version": "1"},
        "paths": {"/ping": {"get": ok}},
        "components": {"securitySchemes": schemes},
        "security": [{name: []} for name in schemes],
    }


@pytest.mark.parametrize("keys", list(itertools.combinations(KEYS, 2)), ids="-".join)
def test_two_keys_and_a_token_are_three_arguments(keys: tuple[str, str], tmp_path: Path) -> None:
    schemes: dict[str, Any] = {key: {"type": "apiKey", "name": f"X-{key}", "in": "header"} for key in keys}
    schemes["token"] = {"type": "http", "scheme": "bearer"}
    (tmp_path / "openapi.json").write_text(json.dumps(document(schemes)))
    api, _ = build(bundle(load(tmp_path / "openapi.json")), Options("keyed", "Keyed", {}))
    files = formatted(emit(api, Package("keyed", "keyed", "Keyed", "1"), Templates()))
    client = files["keyed/keyed/_client.py"]
    folder = written(files, tmp_path / "out") / "keyed"
    credentials = client[client.index("credentials=(") :].partition("),\n            base_url")[0]
    names = [
        line.split("(")[1].split(", ")[-1].rstrip("),")
        for line in credentials.splitlines()
        if "_credential(" in line
    ]
    assert len(set(names)) == 3, credentials
    command = [sys.executable, "-c", PROGRAM, json.dumps(names)]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
