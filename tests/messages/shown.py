"""What was read, as text to compare."""

from __future__ import annotations

import json
from collections.abc import Callable

from specloom.documented.extract import messages
from specloom.documented.extract.messages import Departure, Exchange, Failure, Json, Reply, Request


def shown(result: object) -> str:
    return "\n".join(_lines(result))


def _lines(result: object) -> list[str]:
    if isinstance(result, Failure):
        return [f"failure {result.line}:{result.column} {result.why}"]
    if isinstance(result, Json):
        return _json(result)
    if isinstance(result, Request):
        return [f"{result.line}: {result.method} {result.target}", *_message(result)]
    if isinstance(result, Reply):
        return [f"{result.line}: {result.status}", *_message(result)]
    if isinstance(result, Exchange):
        return [*_lines(result.request), *_lines(result.reply)]
    if isinstance(result, tuple):
        return [line for each in result for line in _lines(each)]
    return [str(result)]


def _json(result: Json) -> list[str]:
    assert json.loads(result.repaired) == result.value
    places = " ".join(
        f"{'/'.join(tokens)}@{line}:{column}" for tokens, (line, column) in result.positions.items() if tokens
    )
    return [
        f"line {result.line}: {json.dumps(result.value, ensure_ascii=False)}",
        *([f"at {places}"] if places else []),
        *([result.repaired] if result.departures else []),
        *_departures(result.departures),
    ]


def _message(result: Request | Reply) -> list[str]:
    body = _json(result.body) if result.body else [f"data {result.data!r}"] if result.data is not None else []
    return [
        *(f"{name}: {value}" for name, value in result.headers.items()),
        *body,
        *_departures(result.departures),
    ]


def _departures(departures: tuple[Departure, ...]) -> list[str]:
    assert all(each.what in messages.DEPARTURES for each in departures)
    return [
        f"! {each.line}:{each.column} {each.what} {each.text!r} {'/'.join(each.tokens)}".rstrip()
        for each in departures
    ]


READERS: dict[str, Callable[[str], object]] = {
    "json": messages.read_json,
    "documents": messages.read_documents,
    "curl": messages.read_requests,
    "requests": messages.read_requests,
    "replies": messages.read_reply,
    "exchanges": messages.read_exchange,
    "status": lambda text: "\n".join(str(messages.read_status(line)) for line in text.splitlines()),
    "kinds": messages.classify,
}
