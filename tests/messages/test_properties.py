"""Any JSON is read back from any style of printing it, and no text at all makes the reader fail."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.documented.extract import messages
from specloom.documented.extract.messages import Json, Request
from specloom.source import json_text, places

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
CONTAINERS = VALUES.filter(lambda value: isinstance(value, (dict, list)))
INDENTS = st.sampled_from([None, 0, 2, "\t"])
NOISE = st.sampled_from(["// note\n", "# note\n", "/* a\n b */", "\n", "\u00a0", "  "])
QUICK = settings(deadline=None, max_examples=150)

WORDS = r"""
{ } [ ] : , " ' \ / * # … ... // /* */ <id> {{ }} $ 0 007 1.5 -1 true None NaN data type a b \u \ud83e
curl -d -H -X POST GET /x HTTP/1.1 200 OK <<EOF EOF | && ; ( ) ` ^ @- > < * $' $( https://zoo.example/ A:b
"""
PIECES = st.sampled_from(
    [*WORDS.split(), "\n", "\r\n", "\n", " ", "\u00a0", "\ufeff", "\u201c", "\u2019", "\ud800"]
)
SOUP = st.lists(PIECES | st.text(max_size=3), max_size=40).map(" ".join) | st.lists(PIECES, max_size=40).map(
    "".join
)


def found(result: object) -> Json:
    assert isinstance(result, Json), result
    return result


@QUICK
@given(VALUES, INDENTS, st.booleans())
def test_strict_json_has_its_own_value_and_text(value: Any, indent: int | str | None, ascii: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii)
    result = found(messages.read_json(text))
    assert json.dumps(result.value) == json.dumps(json.loads(text))
    assert result.repaired == text
    assert all(each.what == "stand-in" for each in result.departures)


@QUICK
@given(CONTAINERS, INDENTS)
def test_strict_positions_are_those_of_the_reader_of_documents(value: Any, indent: int | str | None) -> None:
    text = json.dumps(value, indent=indent)
    place = json_text.places(text)
    for tokens, spot in found(messages.read_json(text)).positions.items():
        assert spot == places.find(place, tokens)[:2]


class Printer:
    """Prints a value loosely, with a source of choices."""

    def __init__(self, choose: Callable[[st.SearchStrategy[Any]], Any]) -> None:
        self.choose = choose

    def print(self, value: Any) -> str:
        if isinstance(value, dict):
            return self.wrapped(
                "{}",
                [
                    f"{self.name(key)}{self.noise()}:{self.noise()}{self.print(each)}"
                    for key, each in value.items()
                ],
            )
        if isinstance(value, list):
            return self.wrapped("[]", [self.print(each) for each in value])
        if isinstance(value, str):
            return self.string(value)
        if value is None or isinstance(value, bool):
            return self.choose(st.sampled_from([json.dumps(value), str(value)]))
        return json.dumps(value)

    def wrapped(self, brackets: str, items: list[str]) -> str:
        end = self.choose(st.sampled_from(["", ",", ",\n...", "\n…\n"])) if items else ""
        separators = [
            self.choose(st.sampled_from([",", ",\n", "\n", "\n,"])) + self.noise() for _ in items[1:]
        ]
        inner = "".join(a + b for a, b in zip(items, [*separators, ""], strict=True)) if items else ""
        return f"{brackets[0]}{self.noise()}{inner}{end}{self.noise()}{brackets[1]}"

    def noise(self) -> str:
        return self.choose(st.just("") | NOISE)

    def name(self, name: str) -> str:
        is_plain = re.fullmatch("[a-z]+", name) and name not in ("true", "false", "null")
        return name if is_plain and self.choose(st.booleans()) else self.string(name)

    def string(self, value: str) -> str:
        literal = json.dumps(value, ensure_ascii=False)
        if "'" in value or '"' in value or not self.choose(st.booleans()):
            return literal
        return f"'{literal[1:-1]}'"


@QUICK
@given(CONTAINERS, st.data())
def test_loose_printing_is_read_back(value: Any, data: st.DataObject) -> None:
    text = Printer(data.draw).print(value)
    result = found(messages.read_json(text))
    assert result.value == value
    assert json.loads(result.repaired) == value
    lines = text.split("\n")
    for tokens, (line, column) in result.positions.items():
        check_place(lines[line - 1][column - 1 :], tokens, value)


def check_place(rest: str, tokens: tuple[str, ...], value: Any) -> None:
    """The member or item begins here."""
    for token in tokens[:-1]:
        value = value[int(token)] if isinstance(value, list) else value[token]
    if tokens and isinstance(value, dict):
        literal = json.dumps(tokens[-1], ensure_ascii=False)
        assert rest.startswith((literal, f"'{literal[1:-1]}'", tokens[-1] or "'"))
        return
    value = value[int(tokens[-1])] if tokens else value
    first = {dict: "{", list: "[", str: "\"'"}.get(type(value), "-0123456789tfnTFN")
    assert rest[0] in first


@QUICK
@given(CONTAINERS, INDENTS)
def test_members_stay_on_their_lines_when_repaired(value: Any, indent: int | str | None) -> None:
    text = re.sub(r"([\]}])(?=$|\n)", r", // note\n\1", json.dumps(value, indent=indent or 1))
    result = found(messages.read_json(text))
    again = found(messages.read_json(result.repaired))
    assert again.value == result.value
    assert {tokens: line + result.line - 1 for tokens, (line, _) in again.positions.items()} == {
        tokens: line for tokens, (line, _) in result.positions.items()
    }


@QUICK
@given(CONTAINERS, INDENTS)
def test_bodies_of_curl_commands_have_their_places(value: Any, indent: int | str | None) -> None:
    body = json.dumps(value, indent=indent)
    for quoted in ("'" + body.replace("'", "'\\''") + "'", '"' + re.sub(r'(["\\$`])', r"\\\1", body) + '"'):
        text = f"curl -X POST \\\n https://zoo.example/api -d {quoted}"
        request = messages.read_request(text)
        assert isinstance(request, Request)
        assert request.data == body
        lines = text.split("\n")
        for tokens, (line, column) in found(request.body).positions.items():
            name = next(iter(tokens[-1:]), "{")
            if isinstance(value, dict) and len(tokens) == 1 and re.fullmatch("[a-z]+", name):
                assert lines[line - 1][column - 1 :].lstrip('\\"').startswith(name)


@settings(deadline=None, max_examples=400)
@given(SOUP)
def test_no_text_makes_it_fail(text: str) -> None:
    for read in (messages.read_json, messages.read_documents, messages.read_requests, messages.read_reply,
                 messages.read_exchange, messages.classify, messages.read_status):  # fmt: skip
        result = read(text)
        for each in result if isinstance(result, tuple) else (result,):
            body = each if isinstance(each, Json) else getattr(each, "body", None)
            if body:
                check(body, text)


def check(body: Json, text: str) -> None:
    assert json.dumps(json.loads(body.repaired)) == json.dumps(body.value)
    assert all(each.what in messages.DEPARTURES for each in body.departures)
    lines = text.split("\n")
    for line, column in [*body.positions.values(), *((each.line, each.column) for each in body.departures)]:
        assert 1 <= line <= len(lines)
        assert 1 <= column <= len(lines[line - 1]) + 1
    if not body.departures:
        assert body.value == json.loads(body.repaired)
