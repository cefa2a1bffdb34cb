"""What is generated runs: it imports without effect, strict type checkers accept it, it calls the service."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.emit.support import generated, written

CASES = ("hostile", "jsonapi", "plain")
IMPORT_ALL = """
import importlib, os, pkgutil, sys
from pathlib import Path
before, files = dict(os.environ), sorted(Path.cwd().rglob("*"))
for name in sys.argv[1:]:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, name + "."):
        importlib.import_module(module.name)
    missing = [each for each in package.__all__ if not hasattr(package, each)]
    assert not missing, missing
    assert sorted(package.__all__) == list(package.__all__)
assert dict(os.environ) == before, "an environment variable was set"
assert sorted(Path.cwd().rglob("*")) == files, "a file was made"
"""
PROGRAM = """
import warnings
import httpx2
from jsonapi_client import Jsonapi, JsonapiError, Rack

warnings.filterwarnings("ignore", "`kind` is deprecated", DeprecationWarning)

sent = []
def reply(request):
    sent.append((request.method, str(request.url), request.content.decode()))
    attributes = {"row": 3, "label-text": None, "kind": "ajar"}
    document = {"data": {"type": "racks", "id": "r1", "attributes": attributes}}
    return httpx2.Response(201, headers={"content-type": "application/vnd.api+json"}, json=document)

with Jsonapi(access_token="t", http_client=httpx2.Client(transport=httpx2.MockTransport(reply))) as client:
    rack = client.racks.create(row=3, depot="d1", label_text=None)
    assert isinstance(rack, Rack)
    assert (rack.id, rack.row, rack.label_text, rack.kind) == ("r1", 3, None, "ajar")
    broken = [{"row": 100}, {"row": 1, "kind": "ajar"}, {"row": 1, "rank": 2}, {"row": 1, "label_text": "a"}]
    for wrong in broken:
        try:
            client.racks.create(depot="d1", **wrong)
        except JsonapiError:
            continue
        raise AssertionError(wrong)
assert len(sent) == 1, sent
print(sent[0])
"""

PLAIN_PROGRAM = """
import asyncio, datetime
import httpx2
from plain_client import Address, AsyncPlain, NewLetter, Plain, PlainError

ANSWER = {"to": "b", "postedOn": "2024-01-03"}
LETTER = {"to": "a", "postedOn": "2024-01-02", "state": "burnt", "answers": [ANSWER]}

sent = []
def reply(request):
    credentials = request.headers.get("authorization")
    sent.append(f"{request.method} {request.url} {request.content.decode()} {credentials}")
    if request.method == "POST":
        return httpx2.Response(201, headers={"content-type": "application/problem+json"}, json=["a", ["b"]])
    if request.url.path.endswith("2024-01-02"):
        return httpx2.Response(200, headers={"content-type": "text/plain"}, text="none")
    return httpx2.Response(200, json=[LETTER])

def arguments(transport):
    return {"base_url": "https://post.example", "username": "u", "password": "p", "http_client": transport}

with Plain(**arguments(httpx2.Client(transport=httpx2.MockTransport(reply)))) as client:
    (letter,) = client.letters.list_(class_=1, ids=["a", "b"], size=Address(street="s"))
    assert (letter.posted_on, letter.state) == (datetime.date(2024, 1, 2), "burnt")
    assert letter.answers[0].to == "b" and letter.from_ is None
    assert client.letters.date_(datetime.date(2024, 1, 2)) == "none"
    for wrong in ({"class_": 0}, {"class_": 1, "ids": list("abcdef")}):
        try:
            client.letters.list_(**wrong)
        except PlainError:
            continue
        raise AssertionError(wrong)

async def main():
    async with AsyncPlain(**arguments(httpx2.AsyncClient(transport=httpx2.MockTransport(reply)))) as client:
        tree = await client.letters.send_letter(NewLetter(to="c", state="lost"))
        assert tree.root[1].root[0].root == "b", tree

asyncio.run(main())
print("\\n".join(sent))
"""


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the import package of every case, and that of models alone."""
    folder = tmp_path_factory.mktemp("packages")
    for case in CASES:
        written({path.partition("/")[2]: text for path, text in generated(case).items()}, folder)
    models = {path: text for path, text in generated("jsonapi", "models").items() if path.endswith(".py")}
    written(
        {path.partition("/")[2].replace("jsonapi_client", "jsonapi_models"): t for path, t in models.items()},
        folder,
    )
    return folder


def names(folder: Path) -> list[str]:
    return sorted(each.parent.name for each in folder.glob("*/__init__.py"))


def run(folder: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_importing_everything_has_no_effect(packages: Path) -> None:
    result = run(packages, "-W", "error", "-c", IMPORT_ALL, *names(packages))
    assert result.returncode == 0, result.stderr


def test_mypy_accepts_it_strictly(packages: Path, tmp_path: Path) -> None:
    arguments = [argument for name in names(packages) for argument in ("-p", name)]
    result = run(
        packages, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(tmp_path), *arguments
    )
    assert result.returncode == 0, result.stdout


def test_pyright_accepts_it_strictly(packages: Path) -> None:
    settings = {"typeCheckingMode": "strict", "include": names(packages), "pythonVersion": "3.11"}
    (packages / "pyrightconfig.json").write_text(json.dumps(settings))
    result = run(packages, "-m", "pyright", "--pythonpath", sys.executable, "-p", str(packages))
    assert result.returncode == 0, result.stdout


def test_nothing_is_imported_that_is_not_used(packages: Path) -> None:
    rules = ("--select", "F401,F811,F821,I001,E9", "--exclude", "_runtime", "--line-length", "110")
    result = run(packages, "-m", "ruff", "check", "--isolated", "--no-cache", *rules, *names(packages))
    assert result.returncode == 0, result.stdout


def test_a_call_sends_and_reads_what_the_document_says(packages: Path) -> None:
    result = run(packages, "-W", "error", "-c", PROGRAM)
    assert result.returncode == 0, result.stderr
    method, url, body = ast.literal_eval(result.stdout)
    assert (method, url) == ("POST", "https://eu.depot.example/api/v1/racks")
    assert json.loads(body)["data"] == {
        "type": "racks",
        "attributes": {"row": 3, "label-text": None},
        "relationships": {"depot": {"data": {"type": "depots", "id": "d1"}}},
    }


def test_plain_operations_send_and_read_what_the_document_says(packages: Path) -> None:
    result = run(packages, "-W", "error", "-c", PLAIN_PROGRAM)
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == [
        "GET https://post.example/letters?ids=a,b&size%5Bstreet%5D=s&class=1  Basic dTpw",
        "GET https://post.example/letters/2024-01-02  None",
        'POST https://post.example/letters {"to":"c","state":"lost"} Basic dTpw',
    ]


@pytest.mark.parametrize("case", ["hostile", "jsonapi"])
def test_the_first_program_of_a_readme_is_sound(case: str, packages: Path) -> None:
    found = re.search(r"```python\n(.*?)```", generated(case)[f"{case}-client/README.md"], re.DOTALL)
    assert found is not None
    (packages / "program.py").write_text(found[1])
    result = run(
        packages, "-m", "mypy", "--strict", "--config-file=", "--follow-imports=silent", "program.py"
    )
    assert result.returncode == 0, result.stdout
