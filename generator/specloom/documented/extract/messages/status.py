"""The HTTP status that a sentence or a line names."""

from __future__ import annotations

import re

_PHRASES = (
    "Continue|Switching Protocols|Processing|Early Hints|OK|Created|Accepted|Non-Authoritative Information|"
    "No Content|Reset Content|Partial Content|Multi-Status|Already Reported|IM Used|Multiple Choices|"
    "Moved Permanently|Found|See Other|Not Modified|Use Proxy|Temporary Redirect|Permanent Redirect|"
    "Bad Request|Unauthori[sz]ed|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|"
    "Proxy Authentication Required|Request Time-?out|Conflict|Gone|Length Required|Precondition Failed|"
    "Payload Too Large|Content Too Large|Request Entity Too Large|URI Too Long|Unsupported Media Type|"
    "Range Not Satisfiable|Expectation Failed|I'm a teapot|Misdirected Request|"
    "Unprocessable(?: Entity| Content)?|Locked|Failed Dependency|Too Early|Upgrade Required|"
    "Precondition Required|Too Many Requests|Request Header Fields Too Large|Unavailable For Legal Reasons|"
    "Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out|"
    "HTTP Version Not Supported|Variant Also Negotiates|Insufficient Storage|Loop Detected|Not Extended|"
    "Network Authentication Required"
)
_MARK = r"[\s`'\"*_(\[\\]{0,8}"
_CODE = r"([1-5]\d\d)(?![\d.,]*\d)(?!\s*(?:ms|%|\w*bytes|records|items|resources|rows|characters|requests))"
_WAYS = (
    rf"\bHTTP(?:/\d(?:\.\d)?)?{_MARK}{_CODE}\b",
    rf"\bstatus(?:[\s_-]*codes?)?{_MARK}(?:(?:[:=]|->|is|of|with|will be){_MARK})?"
    rf"(?:HTTP(?:/\d(?:\.\d)?)?\s+)?{_CODE}\b",
    rf"(?<![\w.#$-]){_CODE}{_MARK}[-:\u2013\u2014]?{_MARK}(?i:{_PHRASES})\b",
    rf"(?<![\w.#$-]){_CODE}{_MARK}(?:HTTP|status|response|error)\b",
    rf"\b(?:return(?:s|ed)?|respon(?:d|ds|se)|repl(?:y|ies)|answers?|get|receive|code)\b(?:\s+(?:with|a|an|is|of|the|code|you))*"
    rf"{_MARK}[:=]?{_MARK}{_CODE}(?=[`'\"*_)\]]{{0,4}}(?:\s*$|[.,;:!]|\s+(?:if|when|on|for|in|and|or|code|with)\b))",
)
_STATUS = tuple(re.compile(way, re.IGNORECASE | re.MULTILINE) for way in _WAYS)


def read_status(text: str) -> int | None:
    """The status that a text names first, such as "responds with a `201 Created` status code".

    Returns ``None`` where no number is named as a status: "returns 200 records" names none.
    """
    found = find_status(text)
    return found[0] if found else None


def find_status(text: str) -> tuple[int, int] | None:
    """The same with the number's offset in the text."""
    found = [match for pattern in _STATUS if (match := pattern.search(text))]
    first = min(found, key=lambda match: match.start(1), default=None)
    return (int(first.group(1)), first.start(1)) if first else None
