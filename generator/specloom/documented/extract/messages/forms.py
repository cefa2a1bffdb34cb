"""What is read of an example message, and what of it was not as a machine writes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Tokens = tuple[str, ...]
Spot = tuple[int, int]

UNSTATED = "..."
"""The value of a member that is named but whose value is left out, as in ``"price": ...``."""


@dataclass(frozen=True, slots=True, order=True)
class Departure:
    """A place where an example is not what a machine would write.

    ``what`` is one of the kinds in ``DEPARTURES``, ``text`` is what stands there, and ``tokens`` lead
    to the member, item or container of a JSON body that it is about.
    """

    line: int
    column: int
    what: str
    text: str = ""
    tokens: Tokens = ()


DEPARTURES: dict[str, str] = {
    # JSON
    "comment": "JSON has no comments",
    "ellipsis": "something is left out",
    "stand-in": "a text stands for values that are not shown",
    "placeholder": "stands for a value of the reader's own",
    "trailing comma": "a comma before the closing bracket",
    "extra comma": "a comma that separates nothing",
    "missing comma": "no comma between two members",
    "missing colon": "no colon between a name and its value",
    "missing value": "a name without a value",
    "single quotes": "JSON strings stand in double quotes",
    "smart quotes": "typographic quotes",
    "unquoted name": "the name of a member without quotes",
    "unquoted value": "a text without quotes",
    "unclosed string": "the closing quote is missing",
    "line break": "a line break inside a string",
    "escape": "an escape that JSON does not have",
    "control character": "a control character inside a string",
    "surrogate": "half of a surrogate pair is no character",
    "literal": "a word of a programming language instead of JSON's",
    "number": "a number that JSON writes otherwise",
    "duplicate name": "a name stands in an object twice; the last one counts",
    "no braces": "members without the braces around them",
    "wrong bracket": "closes what another kind of bracket opened",
    "truncated": "the text ends before its brackets are closed",
    "text before": "text before the JSON",
    "text after": "text after the JSON",
    "another document": "another JSON document follows",
    "text": "is no part of JSON",
    # Shell and curl
    "missing quote": "the closing quote of a word is missing",
    "missing continuation": "the line before does not say that it goes on",
    "space after continuation": "blank space after the sign that the line goes on",
    "unquoted": "a shell would take this for its own",
    "substitution": "another command's output is put here",
    "option": "curl has no such option, or its value is missing",
    "option not read": "an option that changes the request in a way that is not read",
    "body elsewhere": "the body is in a file that the page does not show",
    "multipart": "a field of a form",
    "several targets": "a second address in one command",
    "pipe": "the output goes to another command",
    # HTTP
    "header": "a line among the headers that is no header",
    "missing blank line": "no blank line before the body",
    "body": "the body is not JSON",
}
"""Each kind of departure, explained."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a text could not be read, and where; counted from 1."""

    line: int
    column: int
    why: str


@dataclass(frozen=True, slots=True)
class Json:
    """A JSON value, as far as the page states it.

    ``line`` is where ``repaired`` begins. ``repaired`` is strict JSON with each member on the line that
    the page has it on. ``positions`` tells line and column of each member's name and of each item, by
    tokens, relative to the text given; ``()`` is the value itself.
    """

    value: Any
    line: int
    positions: Mapping[Tokens, Spot]
    repaired: str
    departures: tuple[Departure, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """A request as the page shows it: placeholders are kept as printed.

    ``data`` is the body's text, ``None`` if there is none or the page does not show it; ``body`` is the
    same as JSON, ``None`` if it is none. ``departures`` are those outside of ``body``.
    """

    method: str
    target: str
    headers: dict[str, str]
    body: Json | None
    line: int
    data: str | None = None
    departures: tuple[Departure, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """A response. ``status`` is ``None`` where only its body is shown."""

    status: int | None
    headers: dict[str, str]
    body: Json | None
    line: int
    data: str | None = None
    departures: tuple[Departure, ...] = ()


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and the response below it."""

    request: Request
    reply: Reply
