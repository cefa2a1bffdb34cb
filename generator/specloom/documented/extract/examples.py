"""Example requests and replies: read one by one, and joined."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ...data import is_object
from . import losses, messages, statuses, targets
from .blocks import Code
from .messages import Failure, Json, Reply, Request
from .result import Example, Unread
from .sections import Section, Sections

_REPLY = re.compile(r"\b(?:respon(?:se|ds?|d with)|repl(?:y|ies)|returns?|returned|result)\b", re.IGNORECASE)
_REQUEST = re.compile(r"\b(?:request|payload|body|send|post)\b", re.IGNORECASE)
_SHOWN = re.compile(r"\b(?:object|attributes|fields|properties|model|resource)$", re.IGNORECASE)
_CALLS = re.compile(
    r"""\bfetch\(|://|\bcurl\b|\bhttpie\b|\baxios\b|^(?:GET|POST|PATCH|PUT|DELETE)\ /
    |\.(?:get|post|patch|put|delete|create|list|retrieve|update|find|save|destroy)\(""",
    re.MULTILINE | re.VERBOSE,
)
_DOCUMENT = frozenset(("data", "errors", "included", "jsonapi"))
_JSON = frozenset(("json", "jsonc", "json5"))
_METHODS = frozenset(targets.METHODS)


@dataclass(slots=True)
class Exchange:
    """A request, a reply or both. Bodies are kept beside, by ``request`` and ``reply``."""

    section: Section
    operation: str | None
    request: dict[str, Any] | None
    reply: dict[str, Any] | None
    bodies: dict[str, Example]


class Examples:
    """Takes the code blocks of a page in their order."""

    def __init__(self, sections: Sections) -> None:
        self.sections = sections
        self.found: list[Exchange] = []
        self.unread: list[Unread] = []
        self.count = 0

    def take(self, code: Code) -> None:
        """Reads a block and adds it to the exchanges, or to what is unread."""
        if status := statuses.in_title(code.title):
            self.sections.state(status, code.line)
        match messages.classify(code.text, code.language):
            case "curl" | "http-request":
                self._requests(code)
            case "http-response":
                self._reply(code, messages.read_reply(code.text))
            case "exchange":
                self._exchange(code)
            case "json":
                self._json(code, messages.read_json(code.text))
            case _:
                self._other(code)

    def finish(self, section: Section) -> None:
        """A section ends. A reply of which only the status is said belongs to the request before."""
        opened = self._open()
        if (
            section.status
            and opened
            and (opened.section is section or opened.section not in self.sections.open)
        ):
            opened.reply = {"line": section.status[1], "status": section.status[0]}
            section.status = None

    def _fail(self, code: Code, failure: Failure, what: str) -> None:
        self._unread(code, what, failure.why, failure.line, failure.column)

    def _unread(self, code: Code, what: str, why: str, line: int = 1, column: int = 1) -> None:
        self.unread.append(Unread(*code.spot(line, column), what, why))

    def _open(self) -> Exchange | None:
        """The last exchange, if it lacks its reply."""
        return self.found[-1] if self.found and self.found[-1].reply is None else None

    def _exchange(self, code: Code) -> None:
        both = messages.read_exchange(code.text)
        if isinstance(both, Failure):
            self._fail(code, both, "an example")
            return
        self._requests(code)
        self._reply(code, both.reply)

    def _requests(self, code: Code) -> None:
        requests = messages.read_requests(code.text)
        if isinstance(requests, Failure):
            self._fail(code, requests, "a request")
            return
        for request in requests:
            self._request(code, request)

    def _request(self, code: Code, request: Request) -> None:
        if targets.is_document(request.target):
            self._unread(
                code,
                "a request",
                "its address is that of a page of documentation, not of the API",
                request.line,
            )
        elif request.method not in _METHODS or not request.target:
            self._unread(
                code,
                "a request",
                f"the format has no place for the method {request.method[:20]}",
                request.line,
            )
        else:
            self._add_request(code, request)

    def _add_request(self, code: Code, request: Request) -> None:
        made: dict[str, Any] = {
            "line": code.line + request.line - 1,
            "method": request.method,
            "target": request.target,
        }
        if request.headers:
            made["headers"] = dict(request.headers)
        exchange = Exchange(
            self.sections.here, self.sections.of(request.method, request.target), made, None, {}
        )
        self._body(exchange, "request", code, request.body)
        self._lost(code, "a request", losses.of_message(request))
        self.found.append(exchange)
        self.count += 1

    def _body(self, exchange: Exchange, side: str, code: Code, body: Json | None) -> None:
        if body is not None:
            exchange.bodies[side] = Example(body, code.line, code.columns)
            self._lost(code, "JSON", losses.of_json(body))

    def _lost(self, code: Code, what: str, found: Iterable[Failure]) -> None:
        """Of an example that is in the facts, what is not in them."""
        for each in found:
            self._fail(code, each, what)

    def _reply(self, code: Code, reply: Reply | Failure) -> None:
        if isinstance(reply, Failure):
            self._fail(code, reply, "a reply")
            return
        made: dict[str, Any] = {"line": code.line + reply.line - 1}
        stated = self.sections.take_status()
        if status := reply.status or (stated and stated[0]):
            made["status"] = status
        if reply.headers:
            made["headers"] = dict(reply.headers)
        self._lost(code, "a reply", losses.of_message(reply))
        self._add_reply(code, made, reply.body)

    def _add_reply(self, code: Code, made: dict[str, Any], body: Json | None) -> None:
        exchange = self._open()
        if exchange is None:
            exchange = Exchange(self.sections.here, self.sections.operation, None, None, {})
            self.found.append(exchange)
        exchange.reply = made
        self._body(exchange, "reply", code, body)
        self.count += 1

    # JSON alone

    def _json(self, code: Code, body: Json | Failure) -> None:
        if isinstance(body, Failure):
            self._fail(code, body, "JSON")
            return
        side = self._side(code, body)
        if side == "request":
            self._json_request(code, body)
        elif side == "reply":
            self._json_reply(code, body)
        else:
            self._unread(code, "JSON", "the page does not say whether it is of a request or of a reply")

    def _side(self, code: Code, body: Json) -> str:
        for text in (code.title, self.sections.caption):
            if _REQUEST.search(text) and not re.search(r"\brespon|\brepl", text, re.IGNORECASE):
                return "request"
            if _is_of_reply(text):
                return "reply"
        for text in (self.sections.prose, self.sections.here.text):
            if _REPLY.search(text) or statuses.in_prose(text):
                return "reply"
            if _REQUEST.search(text):
                return "request"
        return self._likely_side(body)

    def _likely_side(self, body: Json) -> str:
        """Without a word about it: what answers the request before, or a whole JSON:API document."""
        is_document = is_object(body.value) and bool(_DOCUMENT & body.value.keys())
        call = self.sections.call
        # What has no body of its own can only be answered; an object is shown as it is returned.
        is_answer = call is not None and call.method in ("GET", "HEAD")
        is_shown = bool(_SHOWN.search(self.sections.here.text)) and call is None
        return "reply" if self._open() or is_document or is_answer or is_shown else ""

    def _json_request(self, code: Code, body: Json) -> None:
        line = code.line + body.line - 1
        opened, call = self._open(), self.sections.call
        if (
            opened
            and opened.request
            and "request" not in opened.bodies
            and opened.section is self.sections.here
        ):
            self._body(opened, "request", code, body)
        elif call is None:
            self._unread(
                code, "the body of a request", "the page names no method and address for it", body.line
            )
        else:
            made = {"line": line, "method": call.method, "target": call.target}
            exchange = Exchange(
                self.sections.here, self.sections.of(call.method, call.target), made, None, {}
            )
            self._body(exchange, "request", code, body)
            self.found.append(exchange)
        self.count += call is not None or opened is not None

    def _json_reply(self, code: Code, body: Json) -> None:
        made: dict[str, Any] = {"line": code.line + body.line - 1}
        if status := self.sections.take_status():
            made = {"line": status[1], "status": status[0]}
        self._add_reply(code, made, body)

    def _other(self, code: Code) -> None:
        """Code that calls the API or is announced as a reply is an example; other code is none."""
        language = f"in the language {code.language[:30]!r} " if code.language else ""
        if code.language in _JSON:
            self._unread(code, "JSON", f"the block is called {code.language}, and holds none")
        elif _CALLS.search(code.text):
            self._unread(code, "a code block", f"an example {language}is neither a request, a reply nor JSON")
        elif any(_is_of_reply(title) for title in (code.title, self.sections.caption)):
            self._unread(code, "a reply", "is not JSON")


def _is_of_reply(title: str) -> bool:
    return bool(_REPLY.search(title)) or statuses.in_title(title) is not None
