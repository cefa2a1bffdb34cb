"""The bundle as a target, and the formatter."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.emit.bundle import as_json, as_yaml
from specloom.emit.format import FormatError, formatted
from specloom.source import yaml_text

_AMBIGUOUS = """
~ null Null true TRUE yes no on off y n Y N .inf -.inf .nan 1 -1 +1 0o17 017 0x1f 0b11 1_000 1e5 1.5e3 1. .5
12:30:45 2018-01-01 2018-01-01T12:00:00Z 3.1 3.1.1 << = - -- --- ... ? : # & * ! | > ' " % @ ` [a] {a} a:b a:
a#b a, ,a
"""
AMBIGUOUS = _AMBIGUOUS.split()
STRANGE = "\n\r\t :#-'\"\\\x85\u2028\ufeff\x00ab"
TEXTS = st.text() | st.sampled_from(AMBIGUOUS) | st.text(alphabet=STRANGE, max_size=12)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS
DATA = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=400, deadline=None)
@given(st.dictionaries(TEXTS, DATA, max_size=4))
def test_both_forms_are_read_back_by_readers_of_any_version(document: dict[str, Any]) -> None:
    text = as_yaml(document)
    assert yaml.safe_load(text) == document  # YAML 1.1
    assert yaml.load(text, Loader=yaml.CSafeLoader) == document
    assert yaml_text.read(text, "bundle")[0] == document  # YAML 1.2
    assert json.loads(as_json(document)) == document


@pytest.mark.parametrize("text", AMBIGUOUS)
def test_ambiguous_text_stays_text(text: str) -> None:
    document = {"a": text, text: "b", "l": [text]}
    assert yaml.safe_load(as_yaml(document)) == document == yaml_text.read(as_yaml(document), "bundle")[0]


def test_what_people_read_is_plain() -> None:
    document = {
        "openapi": "3.1.1",
        "paths": {"/a/{id}": {"get": {"responses": {"200": {"description": "One\nor two.\n"}}, "tags": []}}},
        "$ref": "#/components/schemas/A",
        "url": "https://example.com/a?b=c",
        "text": "It is (mostly) plain, as it should be.",
    }
    assert as_yaml(document) == (
        "openapi: '3.1.1'\n"
        "paths:\n"
        "  /a/{id}:\n"
        "    get:\n"
        "      responses:\n"
        "        '200':\n"
        "          description: |\n"
        "            One\n"
        "            or two.\n"
        "      tags: []\n"
        "$ref: '#/components/schemas/A'\n"
        "url: https://example.com/a?b=c\n"
        "text: It is (mostly) plain, as it should be.\n"
    )


def test_python_is_formatted_and_nothing_else() -> None:
    files = {
        "p/a.py": "x = { 'a':1 }",
        "p/b.pyi": "x : int",
        "p/_runtime/c.py": "x = { 'a':1 }\n",
        "_runtime/d.py": "x = 'd'\n",
        "p/e.json": "{ }",
    }
    done = formatted(files)
    assert list(done) == list(files)
    assert (done["p/a.py"], done["p/b.pyi"]) == ('x = {"a": 1}\n', "x: int\n")
    assert all(done[path] == files[path] for path in ("p/_runtime/c.py", "_runtime/d.py", "p/e.json"))


def test_no_configuration_but_ours_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ruff.toml").write_text("line-length = 20\n[format]\nquote-style = 'single'\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RUFF_LINE_LENGTH", "20")
    text = f'x = "{"long " * 15}"\n'
    assert formatted({"a.py": text}) == {"a.py": text}


def test_text_that_is_no_python_is_named() -> None:
    with pytest.raises(FormatError, match=r"pkg/bad\.py:2:5"):
        formatted({"pkg/good.py": "x = 1\n", "pkg/bad.py": "x = 1\nx = =\n"})


def test_nothing_to_format() -> None:
    assert formatted({"a.json": "{}"}) == {"a.json": "{}"}
