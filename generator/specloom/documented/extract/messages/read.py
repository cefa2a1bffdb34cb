"""Requests, responses and both together, in whatever way a block of code shows them."""

from __future__ import annotations

from . import curl
from .excerpt import Excerpt
from .forms import Departure, Exchange, Failure, Reply, Request
from .json_text import MAX_CHARACTERS
from .transcript import (
    body_of,
    is_status_line,
    is_verbose,
    read_reply_part,
    read_request_part,
    sides,
)


def read_request(text: str) -> Request | Failure:
    """The first request in a text: a curl command, or a request as HTTP writes it.

    Returns a Failure where there is none.
    """
    read = read_requests(text)
    return read if isinstance(read, Failure) else read[0]


def read_requests(text: str) -> tuple[Request, ...] | Failure:
    """All requests in a text: of several curl commands, or the one of a transcript.

    Returns a Failure where there is none.
    """
    if len(text) > MAX_CHARACTERS:
        return _too_long()
    if curl.is_curl(text):
        read = curl.read_commands(text)
        return read if isinstance(read, Failure) else read[0]
    request, _ = sides(text)
    if request is None:
        return Failure(1, 1, "there is no request here")
    result = read_request_part(request)
    return result if isinstance(result, Failure) else (result,)


def read_reply(text: str) -> Reply | Failure:
    """The response in a text, as HTTP or ``curl -v`` writes it.

    Returns a Failure where there is none.
    """
    if len(text) > MAX_CHARACTERS:
        return _too_long()
    _, reply = sides(text)
    return Failure(1, 1, "there is no response here") if reply is None else read_reply_part(reply)


def read_exchange(text: str) -> Exchange | Failure:
    """A request and the response below it: of a transcript, or a curl command and what it prints.

    Returns a Failure where one of the two is missing.
    """
    if len(text) > MAX_CHARACTERS:
        return _too_long()
    if curl.is_curl(text):
        return _curl_exchange(text)
    request, reply = sides(text)
    if request is None or reply is None:
        missing = "request" if request is None else "response"
        return Failure(1, 1, f"there is no {missing} here")
    return _together(read_request_part(request), read_reply_part(reply))


def _curl_exchange(text: str) -> Exchange | Failure:
    read = curl.read_commands(text)
    if isinstance(read, Failure):
        return read
    requests, end = read
    rest = Excerpt.whole(text).part(end, len(text))
    if is_verbose(rest.text):
        _, marked = sides(text)
        reply = read_reply_part(marked) if marked else Failure(*rest.spot(0), "there is no response here")
    elif is_status_line(rest.text):
        reply = read_reply_part(rest)
    else:
        reply = _only_body(rest)
    return _together(requests[0], reply)


def _only_body(rest: Excerpt) -> Reply | Failure:
    departures: list[Departure] = []
    body, data = body_of(rest, departures)
    if body is None:
        return Failure(*rest.spot(0), "there is no response here")
    return Reply(None, {}, body, body.line, data, tuple(departures))


def _together(request: Request | Failure, reply: Reply | Failure) -> Exchange | Failure:
    if isinstance(request, Failure):
        return request
    return reply if isinstance(reply, Failure) else Exchange(request, reply)


def _too_long() -> Failure:
    return Failure(1, 1, f"is longer than {MAX_CHARACTERS:,} characters")
