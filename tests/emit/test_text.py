"""Foreign text stays text, whatever it is."""

from __future__ import annotations

import ast
import json
import tomllib
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from specloom.emit import docs, text
from specloom.emit.docs import Doc, Entry

ANY_TEXT = st.text(alphabet=st.characters(codec=None, exclude_categories=()), max_size=60) | st.text(
    alphabet="\"'\\{}%\n\r\t \u202e\u2028\x00\x1b\ud800a", max_size=40
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=6,
)


@given(JSON)
@example(float("inf"))
@example("\ud800")
def test_data_as_python_is_that_data(value: Any) -> None:
    source = text.python(value)
    assert source.isascii() or all(character.isprintable() for character in source)
    assert eval(source, {"__builtins__": {"float": float}}) == value


@given(ANY_TEXT, st.sampled_from([0, 4, 8]))
@example('"', 4)
@example('"""', 0)
@example("\\", 4)
@example('\\"', 4)
@example('a""""', 4)
@example('\n"""\\\n"', 8)
def test_a_docstring_is_one_string_and_nothing_else(value: str, indent: int) -> None:
    source = f"{' ' * indent}{text.docstring(value, indent)}\n"
    source.encode()
    module = ast.parse(("if True:\n" if indent else "") + source)
    body = module.body[0].body if isinstance(module.body[0], ast.If) else module.body
    (statement,) = body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert isinstance(statement.value.value, str)


@given(ANY_TEXT)
def test_a_laid_out_docstring_is_one_string_too(value: str) -> None:
    doc = Doc(value, deprecated=value, arguments=(Entry("x", value),), returns=value, link=value)
    (statement,) = ast.parse(docs.docstring(doc, 4)).body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)


@given(ANY_TEXT)
def test_toml_gives_the_text_back(value: str) -> None:
    expected = "".join("\ufffd" if 0xD800 <= ord(c) <= 0xDFFF else c for c in value)
    assert tomllib.loads(f"key = {text.toml(value)}") == {"key": expected}


@given(ANY_TEXT)
def test_markdown_is_one_line_without_markup(value: str) -> None:
    for escaped in (text.markdown(value), text.code_span(value)):
        escaped.encode()
        assert "\n" not in escaped
        assert "|" not in escaped.replace("\\|", "")
    assert "<" not in text.markdown(value).replace("\\<", "")
    assert "`" not in text.code_span(value)


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("", ""),
        ("One. Two.", "One."),
        ("For e.g. this. Two", "For e.g. this."),
        ("Some (min. `7`. Default is 8). Two.", "Some (min. `7`. Default is 8)."),
        ("Without an end", "Without an end"),
        ("A line\nthat goes on\n\nAnother", "A line that goes on"),
    ],
)
def test_the_first_sentence_of_a_description(description: str, expected: str) -> None:
    assert docs.first_sentence(description) == expected


def test_paragraphs_and_items_are_wrapped_and_code_is_not() -> None:
    long = "word " * 30
    code = "    code " + "x" * 120
    layout = docs.layout(Doc(f"{long}\n\n- {long}\n- short\n\n```\n{code}\n\n  more\n```\n\n| a | b |"), 4)
    assert code in layout
    assert "  more" in layout
    assert "\n- short" in layout
    assert "\n  word" in layout
    assert max(len(line) for line in layout.splitlines() if "x" not in line) <= docs.WIDTH - 4


def test_what_a_schema_states_is_said() -> None:
    schema = json.loads(
        '{"enum": ["a", "b", "c", null], "default": "a", "minimum": 1, "exclusiveMaximum": 9, "minLength": 1,'
        ' "maxItems": 2, "multipleOf": 0.5, "pattern": "^a`", "format": "uri"}'
    )
    assert docs.facts(schema) == (
        "One of `a`, `b` and `c`. Default: `a`. At least 1. Less than 9. At least 1 character."
        " At most 2 items."
        " A multiple of 0.5. Matches `^a``."
        " Format: uri."
    )
    assert docs.facts(None) == ""
    assert docs.described("What it is", {"default": False}) == "What it is. Default: `false`."
