"""Requests and responses as HTTP/1.1 writes them (RFC 9112), and as ``curl -v`` shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .excerpt import Excerpt
from .forms import Departure, Failure, Json, Reply, Request
from .json_text import read_excerpt

METHODS = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE|CONNECT|QUERY"
_TARGET = r"(?:<[^<>\n]*>|\{\{?[^{}\n]*\}\}?|\[[^\[\]\n]*\]|[^\s<{\[])+"
_WORDS = r"\S(?:[^ \t\r\n]|[ \t\r]++(?!HTTP/|$))*+"
REQUEST_LINE = re.compile(
    rf"[ \t]*(?:({METHODS})[ \t]++({_WORDS})|([A-Z][A-Z-]*)[ \t]++({_WORDS})(?=[ \t]+HTTP/))"
    r"(?:[ \t]+HTTP/\d(?:\.\d)?)?[ \t\r]*$",
    re.MULTILINE,
)
_IS_TARGET = re.compile(rf"(?:/|\*$|https?://|www\.|[<{{$:]|[\w.-]+(?::\d+)?/|[\w-]+\.[\w.-]+$){_TARGET}?|/$")
STATUS_LINE = re.compile(
    r"[ \t]*(?:HTTP(?:/\d(?:\.\d)?)?[ \t]+|Status(?:[ \t]+code)?:[ \t]*)([1-5]\d\d)\b[^\n{]*$|"
    r"[ \t]*([1-5]\d\d)(?:[ \t]+[A-Z][A-Za-z' -]{0,60})?[ \t\r]*$",
    re.MULTILINE,
)
_FULL_STATUS_LINE = re.compile(r"^[ \t]*HTTP(?:/\d(?:\.\d)?)?[ \t]+([1-5]\d\d)\b[^\n]*$", re.MULTILINE)
_HEADER = re.compile(r"[ \t]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:[ \t]*(.*)$")
_BODY = re.compile(r"\s*[{\[\"]")
_ELLIPSIS = re.compile(r"(?:\.{2,}|\u2026)[^\n]*")
_FORM = re.compile(r"[^\s={}\[\]\"<]+=[^\n{}]*")
_VERBOSE = re.compile(r"^(?:[ \t]*)([<>*]|[{}] \[\d+ bytes data\])(?:[ \t]|$)", re.MULTILINE)
_IS_VERBOSE = re.compile(r"^[ \t]*(?:> (?:[A-Z]+ \S+ HTTP/)|< HTTP/)", re.MULTILINE)


def is_request_line(text: str) -> bool:
    """Whether a text begins with a method and a target."""
    found = REQUEST_LINE.match(text.lstrip("\ufeff\r\n \t"))
    return bool(found and _IS_TARGET.match(found.group(2) or found.group(4) or ""))


def is_status_line(text: str) -> bool:
    """Whether a text begins with a status line, or with a line that says no more than a status."""
    return bool(STATUS_LINE.match(text.lstrip("\ufeff\r\n \t")))


def is_verbose(text: str) -> bool:
    """Whether it is what ``curl -v`` shows."""
    return bool(_IS_VERBOSE.search(text))


def sides(text: str) -> tuple[Excerpt | None, Excerpt | None]:
    """The request and the response in a transcript, each without the marks of ``curl -v``."""
    if is_verbose(text):
        return _verbose_sides(text)
    whole = Excerpt.whole(text)
    lines = list(_FULL_STATUS_LINE.finditer(text))
    found = next((each for each in lines if each.group(1)[0] != "1"), lines[0] if lines else None)
    if found is None:
        return (None, whole) if is_status_line(text) else (whole, None)
    before = whole.part(0, found.start())
    return before if before.text.strip() else None, whole.part(found.start(), len(text))


def read_request_part(excerpt: Excerpt) -> Request | Failure:
    """A request without marks before its lines."""
    start = _first(excerpt, REQUEST_LINE)
    found = REQUEST_LINE.match(excerpt.text, start)
    if found is None or not _IS_TARGET.match(found.group(2) or found.group(4)):
        return Failure(*excerpt.spot(start), "expected a method and a target, such as 'GET /books HTTP/1.1'")
    method, target = found.group(1) or found.group(3), found.group(2) or found.group(4)
    message = _Message(excerpt, found.end())
    line = excerpt.spot(start)[0]
    departures = tuple(message.departures)
    return Request(method, target.strip(), message.headers, message.body, line, message.data, departures)


def read_reply_part(excerpt: Excerpt) -> Reply | Failure:
    """A response without marks before its lines."""
    start = _first(excerpt, STATUS_LINE)
    found = STATUS_LINE.match(excerpt.text, start)
    if found is None:
        return Failure(*excerpt.spot(start), "expected a status line, such as 'HTTP/1.1 200 OK'")
    message = _Message(excerpt, found.end())
    line = excerpt.spot(start)[0]
    status = int(found.group(1) or found.group(2))
    return Reply(status, message.headers, message.body, line, message.data, tuple(message.departures))


def body_of(excerpt: Excerpt, departures: list[Departure]) -> tuple[Json | None, str | None]:
    """A body as JSON and as text; what is neither JSON nor a form is told."""
    body = excerpt.stripped()
    if not body.text:
        return None, None
    if _ELLIPSIS.fullmatch(body.text):
        departures.append(Departure(*body.spot(0), "ellipsis", body.text))
        return None, None
    if _FORM.fullmatch(body.text):
        return None, body.text
    value = read_excerpt(body)
    if isinstance(value, Failure):
        departures.append(Departure(*body.spot(0), "body", value.why))
        return None, body.text
    return value, body.text


def _first(excerpt: Excerpt, pattern: re.Pattern[str]) -> int:
    """The first line that the pattern matches, or else the first line with text."""
    blank = len(excerpt.text) - len(excerpt.text.lstrip("\ufeff\r\n \t"))
    if pattern.match(excerpt.text, blank):
        return blank
    found = next((start for start, line in _lines(excerpt.text, blank) if pattern.match(line)), blank)
    return found + len(excerpt.text[found:]) - len(excerpt.text[found:].lstrip(" \t"))


def _lines(text: str, start: int) -> Iterator[tuple[int, str]]:
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield start, text[start:end]
        start = end + 1


class _Message:
    """Headers and body behind the first line of a message."""

    def __init__(self, excerpt: Excerpt, start: int) -> None:
        self.excerpt = excerpt
        self.headers: dict[str, str] = {}
        self.departures: list[Departure] = []
        self._last = ""
        end = self._headers(start)
        self.body, self.data = body_of(excerpt.part(end, len(excerpt.text)), self.departures)

    def _headers(self, start: int) -> int:
        """Reads the headers; returns where the body begins."""
        text = self.excerpt.text
        first = text.find("\n", start)
        if first < 0:
            return len(text)
        for at, line in _lines(text, first + 1):
            if not line.strip():
                if _more_headers(text, at + len(line)):
                    continue
                return at
            if _BODY.match(line) and not _HEADER.match(line):
                self._note("missing blank line", at, line)
                return at
            self._header(at, line)
        return len(text)

    def _header(self, at: int, line: str) -> None:
        if line[0] in " \t" and self._last and not _HEADER.match(line):
            self.headers[self._last] = f"{self.headers[self._last]} {line.strip()}".strip()
            return
        found = _HEADER.match(line)
        if found is None:
            self._note("header", at, line)
            return
        name, value = found.group(1), found.group(2).rstrip()
        known = next((each for each in self.headers if each.lower() == name.lower()), name)
        self.headers[known] = f"{self.headers[known]}, {value}" if known in self.headers else value
        self._last = known

    def _note(self, what: str, at: int, text: str) -> None:
        indent = len(text) - len(text.lstrip())
        self.departures.append(Departure(*self.excerpt.spot(at + indent), what, text.strip()[:200]))


def _more_headers(text: str, at: int) -> bool:
    """Whether a blank line is followed by headers: flat pages put blank lines between all lines."""
    rest = text[at : at + 300].lstrip()
    line = rest.partition("\n")[0]
    found = re.match(
        r"(?:Accept|Content-Type|Authorization|Host|Location|Date|Cache-Control|ETag)[\w-]*: \S", line
    )
    return bool(found)


def _verbose_sides(text: str) -> tuple[Excerpt | None, Excerpt | None]:
    """The lines marked ``>`` are the request, those marked ``<`` and all below them the response."""
    whole = Excerpt.whole(text)
    runs: dict[str, list[tuple[str, int]]] = {">": [], "<": []}
    side = ""
    for start, line in _lines(text, 0):
        found = _VERBOSE.match(line)
        if found and found.group(1) not in "<>":
            continue
        side = found.group(1) if found else side
        if not found and side != "<":
            continue
        begin = start + (found.end() if found else 0)
        runs[side].append((text[begin : min(start + len(line) + 1, len(text))], begin))
    excerpts = [Excerpt.joined(runs[side], whole.page) if runs[side] else None for side in "><"]
    return excerpts[0], excerpts[1]
