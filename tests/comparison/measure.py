"""What other generators make of the documents here, measured anew: ``python -m tests.comparison.measure``.

In a temporary folder, each generator is installed from its package registry into an environment of its own
and run on ``generated/openapi/openapi.json``; what it refuses or breaks on is mended in a copy, as ``MENDED``
says. The output is counted, checked by ``mypy --strict``, and called by ``probe_generated.py``. With the
foreign document beside the project, the figures of the README's first table are counted, too.
``figures.json`` holds what came out; ``--write`` renews it, and ``test_comparison.py`` holds the README
against it. openapi-generator needs Java.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OWN = ROOT / "generated" / "openapi" / "openapi.json"
COMPOUND = ROOT / "benchmarks" / "compound.json"
FOREIGN = ROOT.parent / "shared" / "specs" / "provisioning-openapi.json"
FIGURES = HERE / "figures.json"
PEERS = {
    "openapi-generator": "openapi-generator-cli==7.26.0",
    "openapi-python-client": "openapi-python-client==0.29.1",
    "datamodel-code-generator": "datamodel-code-generator==0.89.0",
}
NEEDED = (
    "mypy==2.4.1",
    "ruff",
    "httpx",
    "attrs",
    "pydantic",
    "urllib3",
    "python-dateutil",
    "types-python-dateutil",
)

Figures = dict[str, Any]


def _without_webhooks(document: dict[str, Any]) -> None:
    """openapi-generator makes methods of webhooks, with a parameter that has no type: a syntax error."""
    document.pop("webhooks", None)


def _without_true(value: Any) -> None:
    """openapi-python-client refuses ``true`` where a schema belongs; ``{}`` means the same."""
    if isinstance(value, dict):
        for name in ("items", "additionalProperties"):
            value |= {name: {}} if value.get(name) is True else {}
        members = value.get("properties")
        if isinstance(members, dict):
            members |= {name: {} for name, each in members.items() if each is True}
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _without_true(each)


MENDED: dict[str, Callable[[Any], None]] = {
    "openapi-generator": _without_webhooks,
    "openapi-python-client": _without_true,
}


class Workshop:
    """A folder with an environment that has the generators, and what they need to be called and checked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._programs = folder / "environment" / ("Scripts" if sys.platform == "win32" else "bin")
        venv.create(folder / "environment", with_pip=True)
        self.run("python", "-m", "pip", "install", "-q", *PEERS.values(), *NEEDED, check=True)

    def run(self, program: str, *arguments: str | Path, check: bool = False) -> str:
        """What a program says, to both streams."""
        command = [str(self._programs / program), *map(str, arguments)]
        result = subprocess.run(
            command,
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            env={"PATH": f"{self._programs}:/usr/bin:/bin:/usr/local/bin", "HOME": str(self.folder)},
        )
        if check and result.returncode:
            raise SystemExit(f"{' '.join(command)}\n{result.stdout}")
        return result.stdout

    def mended(self, peer: str) -> Path:
        """A copy of the own document that a generator can work on."""
        document = json.loads(OWN.read_text("utf-8"))
        MENDED[peer](document)
        file = self.folder / f"{peer}.json"
        file.write_text(json.dumps(document), "utf-8")
        return file

    def openapi_generator(self, document: Path, out: str) -> str:
        """Runs it."""
        return self.run("openapi-generator-cli", "generate", "-g", "python", "-i", document, "-o", out)

    def openapi_python_client(self, document: Path, out: str) -> str:
        """Runs it."""
        arguments = ("--path", document, "--output-path", out, "--overwrite")
        return self.run("openapi-python-client", "generate", *arguments)

    def counted(self, out: str, package: str) -> Figures:
        """The figures of a package below a folder; none if there is no package."""
        found = sorted(each.parent for each in (self.folder / out).glob(f"{package}/__init__.py"))
        if not found:
            return {"files": 0}
        files = sorted(found[0].rglob("*.py"))
        lines = sum(file.read_text("utf-8").count("\n") for file in files)
        checked = self.run("mypy", "--strict", "--config-file=", "--no-color-output", found[0])
        errors = re.findall(r"error: .*", checked)
        stopped = "errors prevented further checking" in checked
        return {
            "files": len(files),
            "lines": lines,
            "files with a syntax error": sum(not _parses(file) for file in files),
            "mypy --strict": f"stops at {len(errors)} errors" if stopped else f"{len(errors)} errors",
        }


def _parses(file: Path) -> bool:
    try:
        ast.parse(file.read_text("utf-8"))
    except SyntaxError:
        return False
    return True


def own_document(work: Workshop) -> Figures:
    """What comes of the project's own document."""
    work.openapi_generator(OWN, "as-it-is")
    ours = ROOT / "generated" / "commercelayer" / "commercelayer"
    (work.folder / "ours").mkdir()
    (work.folder / "ours" / "package").symlink_to(ours)
    work.run("python", "-m", "pip", "install", "-q", "httpx2", check=True)
    work.openapi_generator(work.mended("openapi-generator"), "openapi-generator")
    refused = work.openapi_python_client(OWN, "refused")
    told = work.openapi_python_client(work.mended("openapi-python-client"), "openapi-python-client")
    called = work.run("python", "-W", "ignore", HERE / "probe_generated.py", COMPOUND)
    return {
        "specloom": work.counted("ours", "package"),
        "openapi-generator, as it is": work.counted("as-it-is", "openapi_client"),
        "openapi-generator, without webhooks": work.counted("openapi-generator", "openapi_client"),
        "openapi-python-client, as it is": {
            "refused": not (work.folder / "refused").exists(),
            "because of": "true as a schema" if "input_value=True" in refused else "",
        },
        "openapi-python-client, with {} for true": {
            "warnings": len(re.findall(r"^WARNING", told, re.MULTILINE)),
            **work.counted("openapi-python-client", "*"),
        },
        "called": _without_ports(called.splitlines()),
    }


def _without_ports(lines: list[str]) -> list[str]:
    return [
        re.sub(r"127\.0\.0\.1:\d+|0x[0-9a-f]+", "…", line)
        for line in lines
        if ": " in line or "returns" in line
    ]


def foreign_document(work: Workshop) -> Figures:
    """What comes of the foreign document."""
    out = work.folder / "foreign"
    generate = ("-m", "specloom", "generate", "--spec", FOREIGN, "--out", out, "--package", "foreign_client")
    subprocess.run([sys.executable, *map(str, generate)], check=True, capture_output=True)
    work.openapi_python_client(FOREIGN, "foreign-opc")
    models = work.folder / "models.py"
    work.run(
        "datamodel-codegen",
        *("--input", FOREIGN, "--input-file-type", "openapi", "--output", models),
        *("--output-model-type", "pydantic_v2.BaseModel"),
    )
    paths = json.loads(FOREIGN.read_text("utf-8"))["paths"]
    names = [
        node.name for node in ast.walk(ast.parse(models.read_text("utf-8"))) if isinstance(node, ast.ClassDef)
    ]
    numbered = [name for name in names if re.search(r"\d$", name)]
    return {
        "operations": sum(method in METHODS for item in paths.values() for method in item),
        "specloom": {"typed replies": _share(_own_replies(out)), **_size(out)},
        "openapi-python-client": {
            "typed replies": _share(_their_replies(work.folder / "foreign-opc")),
            **_size(work.folder / "foreign-opc"),
        },
        "datamodel-code-generator": {
            "class names with a number": f"{len(numbered)} of {len(names)}",
            "lines": models.read_text("utf-8").count("\n"),
        },
    }


METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
OWN_CALL = re.compile(
    r"self\._(list|retrieve|create|update|delete|to_one|to_many|linkages?|link|action|action_many|call)\("
)


def _share(typed: Iterator[bool]) -> str:
    found = list(typed)
    return f"{sum(found)} of {len(found)}"


def _own_replies(out: Path) -> Iterator[bool]:
    """For each synchronous method that makes one call, whether its result is typed."""
    for file in sorted(out.rglob("*.py")):
        for cls in ast.parse(file.read_text("utf-8")).body if "_runtime" not in file.parts else ():
            if isinstance(cls, ast.ClassDef) and not cls.name.startswith("Async"):
                for method in cls.body:
                    if isinstance(method, ast.FunctionDef) and OWN_CALL.search(ast.unparse(method.body[-1])):
                        yield method.returns is not None and "Any" not in ast.unparse(method.returns)


def _their_replies(out: Path) -> Iterator[bool]:
    """For each endpoint's ``sync_detailed``, whether its result is typed."""
    for file in sorted(out.rglob("api/*/*.py")):
        for function in ast.parse(file.read_text("utf-8")).body:
            if (
                isinstance(function, ast.FunctionDef)
                and function.name == "sync_detailed"
                and function.returns
            ):
                yield "Any" not in ast.unparse(function.returns)


def _size(out: Path) -> Figures:
    files = list(out.rglob("*.py"))
    return {"files": len(files), "lines": sum(file.read_text("utf-8").count("\n") for file in files)}


def markdown(figures: Figures, depth: int = 0) -> Iterator[str]:
    """The figures as nested lists."""
    for name, value in figures.items():
        if isinstance(value, dict):
            yield f"{'  ' * depth}- {name}"
            yield from markdown(value, depth + 1)
        elif isinstance(value, list):
            yield f"{'  ' * depth}- {name}"
            yield from (f"{'  ' * (depth + 1)}- {each}" for each in value)
        else:
            yield f"{'  ' * depth}- {name}: {value}"


def main() -> None:
    """Measures, prints, and renews the file if that is asked for."""
    with tempfile.TemporaryDirectory() as made:
        work = Workshop(Path(made))
        figures: Figures = {"versions": PEERS, "own document": own_document(work)}
        if FOREIGN.exists():
            figures["foreign document"] = foreign_document(work)
    print("\n".join(markdown(figures)))
    if "--write" in sys.argv:
        known = json.loads(FIGURES.read_text("utf-8")) if FIGURES.exists() else {}
        FIGURES.write_text(json.dumps({**known, **figures}, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
