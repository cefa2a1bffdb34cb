"""Documents of others: the output imports, is typed strictly, and has every operation under a sound name."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import SHARED
from tests.support.generate import specloom

DOCUMENTS = sorted(SHARED.glob("specs/*.json"))
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
OPERATION = re.compile(
    r"self\._(list|retrieve|create|update|delete|to_one|to_many|linkages?|link|action|action_many|call)\("
)
IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
for name in package.__all__:
    getattr(package, name)
print(len(package.__all__))
"""

pytestmark = pytest.mark.skipif(not DOCUMENTS, reason="the foreign documents are not beside the project")


def package_name(document: Path) -> str:
    return document.stem.split("-")[0] + "_client"


@pytest.fixture(scope="module", params=DOCUMENTS, ids=lambda path: path.stem)
def document(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture(scope="module")
def package(document: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The import package generated from the document, without any configuration."""
    out = tmp_path_factory.mktemp(document.stem)
    name = package_name(document)
    result = specloom("generate", "--spec", document, "--out", out, "--package", name, cwd=out)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "Traceback" not in result.stderr
    (folder,) = (each.parent for each in out.rglob("_client.py") if each.parent.name == name)
    return folder


def operations(document: Path) -> Iterator[tuple[str, str]]:
    for path, item in json.loads(document.read_text("utf-8"))["paths"].items():
        yield from ((method.upper(), path) for method in item if method in METHODS)


def declared(package: Path) -> Iterator[tuple[Path, ast.AST]]:
    for file in sorted(package.rglob("*.py")):
        if "_runtime" not in file.parts:
            yield from ((file, node) for node in ast.walk(ast.parse(file.read_text("utf-8"))))


def test_every_module_and_name_imports(package: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_ALL, package.name],
        cwd=package.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr


def test_types_hold_strictly(package: Path, tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir",
        str(tmp_path),
        str(package),
    ]
    result = subprocess.run(command, cwd=package.parent, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_every_operation_has_a_typed_method(document: Path, package: Path) -> None:
    """Each operation of the document is declared by one synchronous and one asynchronous method."""
    methods = [
        method
        for _, node in declared(package)
        if isinstance(node, ast.ClassDef)
        for method in node.body
        if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef) and not method.name.startswith("_")
    ]
    api = [method for method in methods if _calls_runtime(method)]
    expected = len(list(operations(document)))
    assert len([m for m in api if isinstance(m, ast.FunctionDef)]) == expected
    assert len([m for m in api if isinstance(m, ast.AsyncFunctionDef)]) == expected
    untyped = [m.name for m in api if m.returns is None or ast.unparse(m.returns) in {"Any", "object"}]
    assert untyped == []


def _calls_runtime(method: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether it stands for one operation; what is made of several calls, such as iteration, does not."""
    return any(OPERATION.search(ast.unparse(statement)) for statement in method.body[1:])


def test_no_name_is_numbered_or_mangled(document: Path, package: Path) -> None:
    """A digit in a name comes from the document; classes are PascalCase, functions snake_case."""
    text = document.read_text("utf-8").lower()
    for file, node in declared(package):
        if isinstance(node, ast.ClassDef):
            assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", node.name), f"{file.name}: {node.name}"
            for digits in re.findall(r"[a-z]+\d+", node.name.lower()):
                assert digits in text.replace("_", ""), f"{file.name}: {node.name}"
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert re.fullmatch(r"_{0,2}[a-z][a-z0-9_]*", node.name), f"{file.name}: {node.name}"
