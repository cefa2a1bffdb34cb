"""Pages damaged in the ways in which pages are: by editors, converters, copying and bad luck."""

from __future__ import annotations

import random
from collections.abc import Callable

Mutation = Callable[[random.Random, str], str]
ODD = (
    "|`*_\\{}[]()<>&#%\"':,;!~-+=/$^\t\n\r\x00\x0b\u00a0\u2028\ufeff\ud7ff\U0001f40b…“”\u2018\u2019é中א\u202e"
)
_TOKENS = """
```|~~~|{% tab title="Request" %}|{% endtab %}|{% api-method method="get" path="/x" %}|{% |%}
<table>|</table>|<td colspan=99999 rowspan=99999>|<pre><code>|<details>|<br>|<!--|-->|---|***|\\|'|"|{|}
[|]|...|HTTP/1.1 200 OK|GET /a/1 HTTP/1.1|curl -d '|Arguments:|Example:|Object fields:|Available filters
relationship (1:N)|# |> |- `x` (|    |&#x20;|&nbsp;|![](|[a](b|default is |one of |required if |`|*
{"a": [|](
"""
TOKENS = [*_TOKENS.strip().replace("\n", "|").split("|"), "| --- |", "|", "||", "\t"]


def _lines(change: Callable[[random.Random, list[str]], object]) -> Mutation:
    def mutate(chance: random.Random, text: str) -> str:
        lines = text.split("\n")
        change(chance, lines)
        return "\n".join(lines)

    return mutate


def _cut(chance: random.Random, lines: list[str]) -> None:
    start = chance.randrange(len(lines))
    del lines[start : start + chance.randint(1, 8)]
    lines.append("")


def _repeat(chance: random.Random, lines: list[str]) -> None:
    start = chance.randrange(len(lines))
    lines[start:start] = lines[start : start + chance.randint(1, 12)] * chance.randint(1, 3)


def _swap(chance: random.Random, lines: list[str]) -> None:
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def _indent(chance: random.Random, lines: list[str]) -> None:
    start, lead = (
        chance.randrange(len(lines)),
        chance.choice(["  ", "    ", "\t", "> ", "- ", "1. ", "  - > "]),
    )
    for index in range(start, min(start + chance.randint(1, 20), len(lines))):
        lines[index] = lead + lines[index]


def _shorten(chance: random.Random, lines: list[str]) -> None:
    index = chance.randrange(len(lines))
    lines[index] = lines[index][: chance.randrange(len(lines[index]) + 1)]


def _join(chance: random.Random, lines: list[str]) -> None:
    index = chance.randrange(len(lines))
    lines[index : index + 2] = ["".join(lines[index : index + 2])]


def _insert(chance: random.Random, text: str) -> str:
    where = chance.randrange(len(text) + 1)
    what = "".join(chance.choice(ODD) for _ in range(chance.randint(1, 6)))
    return text[:where] + what + text[where:]


def _token(chance: random.Random, text: str) -> str:
    where = chance.randrange(len(text) + 1)
    end = chance.choice(["", "\n"])
    return f"{text[:where]}{end}{chance.choice(TOKENS) * chance.randint(1, 3)}{end}{text[where:]}"


def _drop(chance: random.Random, text: str) -> str:
    where = chance.randrange(len(text) + 1)
    return text[:where] + text[where + chance.randint(1, 60) :]


def _truncate(chance: random.Random, text: str) -> str:
    return text[: chance.randrange(len(text) + 1)]


def _strip(chance: random.Random, text: str) -> str:
    """All of one sign is gone."""
    return text.replace(chance.choice("|`*#{}\"'\\:-<>"), "")


def _encoding(chance: random.Random, text: str) -> str:
    wrong = chance.choice(
        [("utf-8", "latin-1"), ("utf-8", "cp1252"), ("utf-16-le", "latin-1"), ("utf-8", "ascii")]
    )
    return text.encode(wrong[0], "replace").decode(wrong[1], "replace")


def _ends(chance: random.Random, text: str) -> str:
    return text.replace("\n", chance.choice(["\r\n", "\r", "\n\n", " ", "\n ", "\\\n"]))


MUTATIONS: list[Mutation] = [
    *map(_lines, (_cut, _repeat, _swap, _indent, _shorten, _join)),
    _insert, _token, _drop, _truncate, _strip, _encoding, _ends,
]  # fmt: skip


def mutated(seed: int, pages: list[str]) -> str:
    """One of the pages with one to six faults; the same for the same seed."""
    chance = random.Random(seed)
    text = chance.choice(pages)
    if chance.random() < 0.1:
        text += chance.choice(pages)
    for _ in range(chance.choice([1, 1, 2, 3, 6])):
        text = chance.choice(MUTATIONS)(chance, text)
    return text
