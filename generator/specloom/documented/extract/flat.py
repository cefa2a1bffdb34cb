"""Pages saved as bare text: no markup, only lines. The words that such pages use tell what begins where."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .blocks import Block, Caption, Code, Fields, Heading, Prose, RawRow, Stray

_MARKUP = re.compile(
    r"^(?:#{1,6}[ \t]+\S|```|~~~|[ \t]*\{%|\|?[ \t]*:?-{3,}:?[ \t]*\||<table|[*-] `)", re.MULTILINE
)
_FIELDS = re.compile(
    r"(?:[A-Z][\w /-]{0,60}?)?\b(?:fields|attributes|arguments|parameters|properties):", re.IGNORECASE
)
_EXAMPLE = re.compile(
    r"(?:example )?(?:request|response|reply|payload)\b(?:[ :]+[\w ,.:-]{0,60})?:?|example:?", re.IGNORECASE
)
_NAMES = re.compile(
    r"(?:available |supported |allowed )?filters:?|(?:sortable|sort) (?:attributes|fields|by):?",
    re.IGNORECASE,
)
_REQUEST = re.compile(r"(?:GET|POST|PATCH|PUT|DELETE|HEAD|OPTIONS) (?:/|https?://)\S*(?: HTTP/[\d.]+)?")
_STATUS = re.compile(r"HTTP/[\d.]+ \d{3}\b.*")
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]*:[ \t]*\S.*")
_JSON = re.compile(r"[{\[]")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|[{}\[\]]')
_NAME = re.compile(r"[A-Za-z_@][\w@.\[\]-]*")
_MODIFIER = re.compile(
    r"""(?:string|text|integer|int|number|float|decimal|boolean|bool|date|datetime|date-time|time|timestamp
    |object|hash|json|array|list|enum|uuid|ur[li]|email|required|optional|conditional|nullable
    |array\ of\ \w+|[a-z]+\[\])
    (?:,?\ ?\(?(?:required|optional|nullable)\b[^)]*\)?)?
    |required\ (?:if|when|unless)\ .{1,100}""",
    re.IGNORECASE | re.VERBOSE,
)
_CARDINALITY = re.compile(r"relationships? \([1nm] ?: ?[1nm]\)", re.IGNORECASE)


def is_flat(text: str) -> bool:
    """Whether the page has no markup, but words that tell its parts."""
    if _MARKUP.search(text):
        return False
    lines = [line.strip() for line in text.split("\n")]
    return any(map(_is_telling, lines))


def _is_telling(line: str) -> bool:
    return bool(
        _STATUS.fullmatch(line)
        or _FIELDS.fullmatch(line)
        or re.match(r"example (?:request|response)\b", line, re.IGNORECASE)
    )


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a page, in its order."""
    return _Reader(text.split("\n")).blocks()


class _Reader:
    """Goes through the lines once; ``at`` is the index of the next one."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = [line.rstrip() for line in lines]
        self.at = 0
        self.titled = False

    def line(self, index: int) -> str:
        return self.lines[index].strip() if index < len(self.lines) else ""

    def blocks(self) -> Iterator[Block]:
        while self.at < len(self.lines):
            line = self.line(self.at)
            if not line:
                self.at += 1
            elif _NAMES.fullmatch(line) or _EXAMPLE.fullmatch(line):
                self.at += 1
                yield Caption(self.at, line.rstrip(":"))
            elif _FIELDS.fullmatch(line):
                yield from self._fields(line)
            else:
                yield self._code() or self._text(line)

    def _text(self, line: str) -> Block:
        """A heading stands alone, is short and is no sentence."""
        self.at += 1
        alone = not self.line(self.at) and (self.at < 2 or not self.line(self.at - 2))
        if not self.titled or (alone and len(line) < 80 and line[-1] not in ".:,;!" and line[:1].isupper()):
            level, self.titled = 2 if self.titled else 1, True
            return Heading(self.at, level, line)
        return Prose(self.at, line)

    # Field by field

    def _fields(self, caption: str) -> Iterator[Block]:
        begins = self.at + 1
        self.at += 1
        rows: list[RawRow] = []
        while self._goes_on():
            if self._begins_row():
                rows.append(self._row())
            else:
                self.at += 1
                yield Stray(
                    self.at,
                    1,
                    "a line among fields",
                    "is no name that a type, 'required' or 'optional' follows",
                )
        yield Fields(begins, 1, caption, tuple(rows))

    def _goes_on(self) -> bool:
        line = self.line(self.at)
        return bool(line) and not (
            _FIELDS.fullmatch(line)
            or _NAMES.fullmatch(line)
            or _REQUEST.fullmatch(line)
            or _STATUS.fullmatch(line)
            or self._is_example(line)
        )

    @staticmethod
    def _is_example(line: str) -> bool:
        return bool(_EXAMPLE.fullmatch(line)) and line.lower().startswith(
            ("example request", "example response", "example reply")
        )

    def _begins_row(self) -> bool:
        line, following = self.line(self.at), self.line(self.at + 1)
        return bool(
            _CARDINALITY.fullmatch(line) or (_NAME.fullmatch(line) and _MODIFIER.fullmatch(following))
        )

    def _row(self) -> RawRow:
        """A name, then its type or whether it is required, then what is said of it and an example."""
        first = self.at
        cells = {"name": self.line(first)}
        self.at += 1
        while (
            not _CARDINALITY.fullmatch(cells["name"])
            and _MODIFIER.fullmatch(self.line(self.at))
            and "required" not in cells
        ):
            word = self.line(self.at)
            role = "required" if word.lower().startswith(("required", "optional", "conditional")) else "type"
            if role in cells:
                break
            cells[role] = word
            self.at += 1
        said: list[str] = []
        while self._goes_on() and not self._begins_row():
            line = self.line(self.at)
            self.at += 1
            if line.lower() == "example:" and self.line(self.at):
                cells["example"] = self.line(self.at)
                self.at += 1
                break
            said.append(line)
        cells["description"] = "\n".join(said)
        return RawRow(first + 1, 1, cells)

    # Messages

    def _code(self) -> Code | None:
        """A request, a reply or JSON, which ends with its brackets or, without, with its headers."""
        begins, line = self.at, self.line(self.at)
        if _REQUEST.fullmatch(line) or _STATUS.fullmatch(line):
            self.at += 1
            while _HEADER.fullmatch(self.line(self.at)):
                self.at += 1
            if not self.line(self.at) and _JSON.match(self.line(self.at + 1)):
                self.at = self._json_end(self.at + 1)
            return self._lines(begins, "http")
        if line.startswith("curl "):
            self._curl_end()
            return self._lines(begins, "curl")
        if _JSON.match(line) and (line[0] == "{" or len(line) == 1):
            self.at = self._json_end(begins)
            return self._lines(begins, "json")
        return None

    def _curl_end(self) -> None:
        quotes = 0
        while self.at < len(self.lines):
            line = self.lines[self.at]
            quotes += line.count("'")
            self.at += 1
            if not line.endswith("\\") and quotes % 2 == 0:
                return

    def _lines(self, begins: int, language: str) -> Code:
        return Code(begins + 1, (), language, "\n".join(self.lines[begins : self.at]).rstrip())

    def _json_end(self, index: int) -> int:
        depth = 0
        while index < len(self.lines):
            depth += sum(
                {"{": 1, "[": 1, "}": -1, "]": -1}.get(token, 0)
                for token in _TOKEN.findall(self.lines[index])
            )
            index += 1
            if depth <= 0 or _STATUS.fullmatch(self.line(index)) or self._is_example(self.line(index)):
                break
        return index
