"""Text that would like to be code, in every place of a document that holds text.

What is generated from it imports, and nothing of the document runs: not when it is generated, not when it
is imported.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom import cli
from tests.conftest import ROOT

TEXTS = {
    "quotes": "'\"`'''\"\"\"",
    "backslashes": "a\\nb\\",
    "end_of_docstring": '"""\nopen("pwned", "w")\n"""',
    "end_of_docstring_escaped": '\\"""; open("pwned", "w") #',
    "end_of_string": "'); open('pwned', 'w') #",
    "end_of_string_double": '"); open("pwned", "w") #',
    "new_lines": "1\nopen('pwned', 'w')\r\nopen('pwned', 'w')\r__import__('os').system('touch pwned')",
    "strange_line_ends": "a\x0bb\x0cc\x1cd\x85e\u2028open('pwned', 'w')\u2029f",
    "import": "__import__('os').system('touch pwned')",
    "template": "{{ cycler.__init__.__globals__.os.popen('touch pwned').read() }}{% include '/etc/passwd' %}",
    "template_end": "{% endraw %}{% endfor %}{% endif %}%}}}#}",
    "format": "{0.__class__} {x!r} %s %(x)s ${HOME} $(touch pwned) `touch pwned`",
    "markup": "</code><script>alert(1)</script> --> ]]> [x](javascript:alert(1)) | a |\n\n# Title\n\n```\n",
    "escapes": "\\N{BULLET} \\x41 \\u0041 \\U00000041 \\101",
    "directions": "\u202eabc\u202c\u2066x\u2069\u200f\ufeff",
    "controls": "\x00\x01\x1b[31m\x7f\x9b",
    "emoji": "😀 é Ω 汉字 \u0301",
    "noqa": "# type: ignore # noqa",
    "coding": "# -*- coding: utf-7 -*- +AG8-",
    "toml": '"""\n[project.scripts]\nx = "os:system"\n',
    "yaml": "!!python/object/apply:os.system ['touch pwned']",
    "keyword": "class",
    "dunder": "__class__",
    "import_name": "__init__",
    "path": "../../../../tmp/pwned",
    "absolute": "/tmp/pwned",
    "none": "None",
    "number": "1e5",
    "blank": " ",
    "long": "long " * 2000,
}
TOLD_TO_RUN = "pwned"


TEMPLATE: Any = yaml.safe_load(Path(__file__).with_name("text.yaml").read_bytes())


def document(text: str, name: str) -> Any:
    """The document of ``text.yaml``, with ``text`` wherever there is text and ``name`` in names."""

    def fill(value: Any) -> Any:
        if isinstance(value, dict):
            return {fill(key): fill(child) for key, child in value.items()}
        if isinstance(value, list):
            return [fill(child) for child in value]
        if not isinstance(value, str):
            return value
        return value.replace("TEXT", text).replace("NAME", name)

    return fill(TEMPLATE)


IMPORT_ALL = """
import importlib, pkgutil, sys

RUNS = ("os.system", "subprocess", "os.exec", "os.posix_spawn", "os.fork", "socket.")

def watch(event, arguments):
    writes = event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+")
    if writes or event.startswith(RUNS):
        print("ran:", event, arguments, file=sys.stderr)
        sys.exit(9)

sys.dont_write_bytecode = True
sys.addaudithook(watch)
for name in sys.argv[1:]:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
    for name in getattr(package, "__all__", ()):
        getattr(package, name)
print("imported")
"""


def generate(folder: Path, content: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> int:
    (folder / "openapi.json").write_text(json.dumps(content), "utf-8")
    place = ["--spec", str(folder / "openapi.json"), "--out", str(folder / "out")]
    code = cli.run(["generate", *place, "--package", "hostile_client"])
    printed = capsys.readouterr()
    assert "defect" not in printed.err and "Traceback" not in printed.err, printed.err
    assert "\x1b" not in printed.err + printed.out
    return code


def check_output(out: Path) -> None:
    """Everything that was generated is what its name says, and the document is still the same."""
    for path in out.rglob("*"):
        if path.suffix == ".py":
            ast.parse(path.read_bytes())
        elif path.suffix == ".json":
            json.loads(path.read_bytes())
        elif path.suffix == ".toml":
            project = tomllib.loads(path.read_text("utf-8"))
            assert set(project["project"]) & {"scripts", "entry-points", "gui-scripts"} == set()
    bundled = json.loads((out / "openapi" / "openapi.json").read_bytes())
    assert yaml.safe_load((out / "openapi" / "openapi.yaml").read_bytes()) == bundled


def check_import(out: Path) -> None:
    packages = sorted(path.parent for path in out.glob("*/*/__init__.py"))
    assert packages
    result = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, *(package.name for package in packages)],
        cwd=out, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(str(package.parent) for package in packages)},
    )  # fmt: skip
    assert (result.returncode, result.stdout) == (0, "imported\n"), result.stderr


@pytest.mark.parametrize("name", TEXTS)
def test_text(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    content = document(TEXTS[name], "plain_name")
    assert generate(tmp_path, content, capsys) == 0
    check_output(tmp_path / "out")
    check_import(tmp_path / "out")
    assert json.loads((tmp_path / "out/openapi/openapi.json").read_bytes()) == content
    assert not list(tmp_path.rglob(TOLD_TO_RUN)) and not Path("/tmp/pwned").exists()


NAMES = [name for name in TEXTS if name != "long"]


@pytest.mark.parametrize("name", NAMES)
def test_names(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name that Python cannot have is mapped to one, or there is a finding; it is never written so."""
    monkeypatch.chdir(tmp_path)
    code = generate(tmp_path, document("text", TEXTS[name]), capsys)
    assert code in (0, 1)
    if code == 0:
        check_output(tmp_path / "out")
        check_import(tmp_path / "out")
    else:
        assert not (tmp_path / "out").exists()
    assert not list(tmp_path.rglob(TOLD_TO_RUN))


_PYTHON_WORDS = """
class None self print type id list str property match __init__ model_config copy json include options cls
async data field Any datetime int bool object del
"""


def test_words_of_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Attributes, schemas, parameters, operations and tags that are called what Python calls something."""
    monkeypatch.chdir(tmp_path)
    content = document("text", "plain_name")
    schemas = content["components"]["schemas"]
    reply = content["paths"]["/plain"]["post"]["responses"]
    for word in _PYTHON_WORDS.split():
        if word not in ("id", "type"):
            schemas["Shelf"]["properties"]["attributes"]["properties"][word] = {"type": "string"}
        schemas["Plain"]["properties"][word] = {"type": "integer", "default": 1}
        query = {"name": word, "in": "query", "schema": {"type": "string"}}
        operation = {"operationId": word, "tags": ["words"], "parameters": [query], "responses": reply}
        content["paths"][f"/plain/{word}"] = {"get": operation}
    assert generate(tmp_path, content, capsys) == 0
    check_output(tmp_path / "out")
    check_import(tmp_path / "out")


def test_the_canary_sings(tmp_path: Path) -> None:
    """The check for things that run would notice one."""
    package = tmp_path / "distribution" / "bad_client"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("import os\nos.system('true')\n")
    with pytest.raises(AssertionError, match=r"ran: os\.system"):
        check_import(tmp_path)


def test_templates_see_text_as_text_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same document from another folder gives the same bytes, so nothing was evaluated on the way."""
    content = document(TEXTS["template"], "plain_name")
    trees = []
    for place in ("one", "two"):
        (tmp_path / place).mkdir()
        monkeypatch.chdir(tmp_path / place)
        assert generate(tmp_path / place, content, capsys) == 0
        out = tmp_path / place / "out"
        trees.append({path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.is_file()})
    assert trees[0] == trees[1]
    assert str(ROOT).encode() not in b"".join(trees[0].values())
