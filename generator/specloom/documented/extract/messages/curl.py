"""curl commands as documentation prints them.

What an option does to the request is what curl's manual says of it. Placeholders such as ``$TOKEN`` and
``{{id}}`` are kept as printed: nothing is put in their place.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from pathlib import Path
from urllib.parse import quote_plus

from .excerpt import Excerpt, Page
from .forms import Departure, Failure, Json, Request
from .shell import Command, Word, read_command
from .transcript import body_of

_PROMPT = r"(?:[\w.@~:/\\ -]{0,80}[$%>#][ \t]++)?"
_BEFORE = r"(?:(?:sudo|time|env|then|do|!)[ \t]++|[A-Za-z_]\w*+=[^\s$`(]*+[ \t]++)*"
_NAME = r"(?:[\w./-]*/)?curl(?:\.exe)?"
COMMAND = re.compile(
    rf"(?:^[ \t]*+{_PROMPT}{_BEFORE}|(?:\$\(|`|&&|\|\|?|;)[ \t]*{_BEFORE})({_NAME})"
    r"(?=[ \t\r\n^`\\])(?![ \t]*:)",
    re.MULTILINE,
)
_PLACEHOLDER = re.compile(r"[$<{]")
_ADDRESS = re.compile(r"(?:\w+://|[/<{$:]|localhost|[\w-]+(?:\.[\w-]+)+(?:[:/]|$))")
_ELSEWHERE = re.compile(r"\s*(?:\$\w+|\$\{\w+\}|\$\([^)]*\)|\{\{[^{}]*\}\}|<[^<>]*>)\s*")
_DATA = frozenset(("data", "data-ascii", "data-raw", "data-binary", "data-urlencode", "json"))
_HEADERS = {"user-agent": "User-Agent", "referer": "Referer"}
_NOT_READ = frozenset(
    [
        "config",
        "digest",
        "ntlm",
        "negotiate",
        "aws-sigv4",
        "variable",
        "expand-data",
        "expand-header",
        "expand-url",
        "etag-compare",
        "time-cond",
        "request-target",
        "netrc",
        "netrc-file",
    ]
)


def is_curl(text: str) -> bool:
    """Whether a curl command stands where a shell would run one."""
    return COMMAND.search(text) is not None


def read_commands(text: str) -> tuple[tuple[Request, ...], int] | Failure:
    """All requests of the curl commands in a text, and where the last command ends.

    Returns a Failure where there is no curl command, or where the first has no address.
    """
    requests: list[Request] = []
    position = 0
    page = Page(text)  # one for all commands: it finds the lines of the text once
    failure: Failure | None = None
    while found := COMMAND.search(text, position):
        closing = {"$(": ")", "`": "`"}.get(_opening(found), "")
        command = read_command(page, found.start(1), closing)
        for words in _transfers(command.words[1:]):
            result = _Curl(page, command, words, found.start(1)).request()
            if isinstance(result, Request):
                requests.append(result)
            else:
                failure = failure or result
        position = max(command.end, found.end())
    if requests:
        return tuple(requests), position
    return failure or Failure(1, 1, "there is no curl command here")


def _opening(found: re.Match[str]) -> str:
    before = found.group()[: found.start(1) - found.start()].strip()
    return before[:2] if before.startswith("$(") else before[:1]


def _transfers(words: list[Word]) -> list[list[Word]]:
    """The words of each request: ``--next`` begins another."""
    transfers: list[list[Word]] = [[]]
    for word in words:
        if str(word) in ("--next", "-:"):
            transfers.append([])
        else:
            transfers[-1].append(word)
    return transfers


@cache
def _options() -> tuple[dict[str, bool], dict[str, str]]:
    """Each long option and whether it takes a value; each letter's long option."""
    takes: dict[str, bool] = {}
    letters: dict[str, str] = {}
    lines = Path(__file__).with_name("curl_options.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if not line.startswith("-"):
            continue
        names = [each for each in line.split() if each != "="]
        long = names[-1].removeprefix("--")
        takes[long] = line.endswith("=")
        if len(names) > 1:
            letters[names[0][1:]] = long
    return takes, letters


class _Curl:
    """One request, option by option."""

    def __init__(self, page: Page, command: Command, words: list[Word], start: int) -> None:
        self.page = page
        self.command = command
        self.words = words
        self.start = start
        self.departures = list(command.departures)
        self.headers: dict[str, str] = {}
        self.removed: set[str] = set()
        self.targets: list[str] = []
        self.query: list[str] = []
        self.method = ""
        self.flags: set[str] = set()
        self.data: list[tuple[str, Excerpt]] = []
        self._given: set[str] = set()
        self._at = 0

    def request(self) -> Request | Failure:
        """The request, or why there is none."""
        while self._at < len(self.words):
            word = self.words[self._at]
            self._at += 1
            self._word(word)
        line, column = self.page.spot(self.start)
        if not self.targets:
            return Failure(line, column, "the curl command has no address")
        body, data = self._body()
        for name in self.removed:
            self.headers.pop(name, None)
        departures = tuple(sorted(set(self.departures)))
        return Request(self._method(), self._target(), self.headers, body, line, data, departures)

    def _word(self, word: Word) -> None:
        text = str(word)
        if text.startswith("--") and len(text) > 2:
            self._long(word, text[2:])
        elif text.startswith("-") and len(text) > 1:
            self._letters(word, text)
        elif text:
            self._address(word, text)

    def _address(self, word: Word, text: str) -> None:
        if self.targets:
            self._note("several targets", word, text)
        self.targets.append(text)

    def _long(self, word: Word, text: str) -> None:
        name, equals, _ = text.partition("=")
        takes, _ = _options()
        if name not in takes:
            self._unknown(word, name, bool(equals))
        elif not takes[name]:
            self._option(name, word, None)
        elif equals:
            self._option(name, word, word.text.part(len(name) + 3, len(word.text.text)))
        else:
            self._option(name, word, self._next_value(word, name))

    def _unknown(self, word: Word, name: str, has_value: bool) -> None:
        """An option that curl does not know. Its value, if it seems to have one, is no address."""
        known = name.startswith("no-") and name[3:] in _options()[0]
        if known:
            return
        self._note("option", word, str(word))
        follows = str(self.words[self._at]) if self._at < len(self.words) else "-"
        if not has_value and not follows.startswith("-") and not _ADDRESS.match(follows):
            self._at += 1

    def _letters(self, word: Word, text: str) -> None:
        """Short options, several in one word, the last maybe with its value."""
        takes, letters = _options()
        for index in range(1, len(text)):
            name = letters.get(text[index])
            if name is None:
                self._note("option", word, f"-{text[index]}")
            elif not takes[name]:
                self._option(name, word, None)
            elif index + 1 < len(text):
                self._option(name, word, word.text.part(index + 1, len(text)))
                return
            else:
                self._option(name, word, self._next_value(word, name))

    def _next_value(self, word: Word, name: str) -> Excerpt | None:
        if self._at >= len(self.words):
            self._note("option", word, f"--{name}")
            return None
        self._at += 1
        return self.words[self._at - 1].text

    def _option(self, name: str, word: Word, value: Excerpt | None) -> None:
        self.flags.add(name)
        if name in _NOT_READ:
            self._note("option not read", word, str(word))
        if value is not None:
            self._valued(name, word, value)

    def _valued(self, name: str, word: Word, value: Excerpt) -> None:
        text = value.text
        if name in _DATA:
            self._data(name, word, value)
        elif name == "request":
            self.method = text
        elif name == "header":
            self._header(word, text)
        elif name == "url":
            self._address(word, text)
        elif name in ("form", "form-string"):
            self._note("multipart", word, text)
        elif name == "upload-file":
            self._note("body elsewhere", word, text)
        elif name == "url-query":
            self.query.append(text.removeprefix("+"))
        else:
            self._as_header(name, word, text)

    def _as_header(self, name: str, word: Word, text: str) -> None:
        """Options that are another way to write a header."""
        if name in _HEADERS:
            self._set(_HEADERS[name], text)
        elif name == "user":
            self._set("Authorization", f"Basic {_credentials(text)}")
        elif name == "oauth2-bearer":
            self._set("Authorization", f"Bearer {text}")
        elif name == "range":
            self._set("Range", f"bytes={text}")
        elif name == "cookie" and "=" in text:
            self._set("Cookie", text)
        elif name == "cookie":
            self._note("option not read", word, f"--cookie {text}")

    def _header(self, word: Word, text: str) -> None:
        name, colon, value = text.partition(":")
        if text.startswith("@"):
            self._note("option not read", word, f"--header {text}")
        elif not colon and text.endswith(";"):
            self.headers[text[:-1].strip()] = ""
        elif not colon:
            self._note("header", word, text)
        elif value.strip():
            self._set(name.strip(), value.strip(), replace=True)
        else:
            self.removed.add(name.strip())

    def _set(self, name: str, value: str, replace: bool = False) -> None:
        """A header given with ``-H`` wins over one that an option stands for."""
        known = next((each for each in self.headers if each.lower() == name.lower()), None)
        if known is None:
            self.headers[name] = value
        elif replace and name.lower() not in self._given:
            del self.headers[known]
            self.headers[name] = value
        elif replace:
            self.headers[known] += f", {value}"
        if replace:
            self._given.add(name.lower())

    def _data(self, name: str, word: Word, value: Excerpt) -> None:
        if name == "data-urlencode":
            self._encoded(word, value)
        elif value.text.startswith("@") and name != "data-raw":
            self._from_file(name, word, value.text)
        else:
            self.data.append((name, value))

    def _from_file(self, name: str, word: Word, text: str) -> None:
        if text in ("@-", "@/dev/stdin") and self.command.input is not None:
            self.data.append((name, self.command.input))
        else:
            self._note("body elsewhere", word, text)

    def _encoded(self, word: Word, value: Excerpt) -> None:
        """``name=content``, ``=content`` or ``content``, as the manual explains ``--data-urlencode``."""
        text = value.text
        name, equals, content = text.partition("=")
        if "@" in name:
            self._note("body elsewhere", word, text)
            return
        encoded = _percent(content) if equals else _percent(text)
        whole = f"{name}={encoded}" if equals and name else encoded
        self.data.append(("data-urlencode", Excerpt.joined([(whole, value.origin(0))], self.page)))

    def _body(self) -> tuple[Json | None, str | None]:
        if not self.data or "get" in self.flags:
            return None, None
        if "json" in self.flags:
            self._set("Content-Type", "application/json")
            self._set("Accept", "application/json")
        separator = "" if all(name == "json" for name, _ in self.data) else "&"
        whole = Excerpt.concatenated([value for _, value in self.data], separator, self.page)
        if _ELSEWHERE.fullmatch(whole.text):
            self.departures.append(Departure(*whole.spot(0), "body elsewhere", whole.text[:200]))
            return None, None
        is_form = any(name == "data-urlencode" for name, _ in self.data)
        body = None if is_form else body_of(whole, self.departures)[0]
        return body, separator.join(self._sent(name, value) for name, value in self.data)

    def _sent(self, name: str, value: Excerpt) -> str:
        """curl takes line breaks out of what ``-d`` reads from a file."""
        is_file = value is self.command.input and name in ("data", "data-ascii")
        return value.text.replace("\r", "").replace("\n", "") if is_file else value.text

    def _method(self) -> str:
        if self.method:
            return self.method
        if "head" in self.flags:
            return "HEAD"
        if "upload-file" in self.flags:
            return "PUT"
        has_body = self.flags & (_DATA | {"form", "form-string"})
        return "POST" if has_body and "get" not in self.flags else "GET"

    def _target(self) -> str:
        data = "&".join(value.text for _, value in self.data) if "get" in self.flags else ""
        target = self.targets[0]
        for part in [*self.query, data]:
            if part:
                target += ("&" if "?" in target else "?") + part
        return target

    def _note(self, what: str, word: Word, text: str) -> None:
        self.departures.append(Departure(*self.page.spot(word.start), what, text[:200]))


def _credentials(text: str) -> str:
    """As RFC 7617 writes a name and a password; with placeholders, as printed."""
    return text if _PLACEHOLDER.search(text) else b64encode(text.encode("utf-8", "replace")).decode("ascii")


def _percent(text: str) -> str:
    """As curl encodes it since 7.85; a placeholder is kept as printed."""
    return text if _PLACEHOLDER.match(text) else quote_plus(text.encode("utf-8", "replace"), safe="-._~")
