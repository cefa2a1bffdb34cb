"""Large, deep and hostile texts end in a value or a failure, in time that grows with their length only."""

from __future__ import annotations

import json

import pytest

from specloom.documented.extract import messages
from specloom.documented.extract.messages import Failure, Json

from ..support.effort import growth, seconds

READERS = (
    messages.read_json,
    messages.read_requests,
    messages.read_reply,
    messages.read_exchange,
    messages.classify,
)
HOSTILE = {
    "lists": "[",
    "objects": '{"a":',
    "closing": "]",
    "quotes": '"',
    "unclosed": '{"a": "b\n',
    "smart": "\u201c",
    "smart-lines": '{"a": \u201cb\n',
    "single": "'",
    "commas": "{,",
    "many-commas": ",",
    "escapes": "\\",
    "comments": "/*",
    "hashes": "#",
    "dots": "...,",
    "spaces": "   ",
    "lines": "\n",
    "placeholders": "<",
    "braces": "{{",
    "dollars": "$(",
    "documents": "{}\n",
    "words": "{a b c ",
    "numbers": "[0",
    "names": '{"a" ',
    "duplicates": '"a":{"a":',
    "digits": "9",
    "bare": "[abc def ",
    "curl": "curl ",
    "commands": "curl https://zoo.example/ | ",
    "lines of commands": "curl x\n",
    "quoted": "curl -d '{' ",
    "continued": "curl \\\n",
    "ansi": "curl $'",
    "heredocs": "curl <<A\n",
    "headers": "A: b\n",
    "requests": "GET /a\n",
    "statuses": "HTTP/1.1 200 OK\n",
    "verbose": "> GET / HTTP/1.1\n< HTTP/1.1 200 OK\n",
    "status": "status ",
    "marks": "`*_ ",
    "prompts": "a:~$ ",
    "assignments": "A=b ",
    "paths": "/a",
    "targets": "GET <",
    "marked": "200" + "`" * 500,
}


LONG_RUNS = (
    "GET a{} x",
    "200 A{}x",
    "HTTP/1.1 200{}x\nA:{}b",
    "200{}`",
    "curl{}x",
    "A: b{}x",
    "status{}200",
    '"a"{}b',
    "{{{}a",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_length_only(name: str) -> None:
    piece = HOSTILE[name]
    short, long = (piece * (length // len(piece)) for length in (5_000, 40_000))
    for read in (*READERS, messages.read_status):
        # The square would be 64 times.
        assert growth(read, short, long) < 32, read


@pytest.mark.parametrize(
    "text", ["[" * 10_000, "[" * 10_000 + "]" * 10_000, '{"a":' * 10_000 + "1" + "}" * 10_000]
)
def test_deep_documents_fail(text: str) -> None:
    result = messages.read_json(text)
    assert isinstance(result, Failure)
    assert "levels deep" in result.why


def test_depth_of_two_hundred_is_read() -> None:
    for text in ("[" * 200 + "]" * 200, "[" * 200 + "1," + "]" * 200):
        assert isinstance(messages.read_json(text), Json)
    for text in ("[" * 201 + "]" * 201, "[" * 201 + "1," + "]" * 201):
        assert isinstance(messages.read_json(text), Failure)


def test_ten_megabytes_are_read_or_refused() -> None:
    items = json.dumps([{"id": str(number)} for number in range(250_000)])
    assert isinstance(messages.read_json(items), Json)
    assert isinstance(messages.read_json(items + " " * 10_000_000 + "x"), Failure)
    for read in (messages.read_request, messages.read_reply, messages.read_exchange):
        assert isinstance(read("GET /a\n" + "x" * 10_000_000), Failure)


def test_too_many_departures_fail() -> None:
    result = messages.read_json("[" + "1 " * 5_000 + "]")
    assert isinstance(result, Failure)
    assert "1000 places" in result.why


def test_reading_costs_no_more_than_25_times_a_strict_parser() -> None:
    text = json.dumps({"data": [{"id": str(each), "name": "zebra " * 4} for each in range(40)]}, indent=2)
    assert len(text) > 1_500
    strict = seconds(lambda: [json.loads(text) for _ in range(300)])
    assert seconds(lambda: [messages.read_json(text) for _ in range(300)], 10 * strict) < 25 * strict
