"""The text of a line of Markdown: escapes resolved, emphasis and links taken off, code marked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from html import unescape

from markdown_it import MarkdownIt
from markdown_it.token import Token

_SPECIAL = re.compile(r"[\\`*_\[\]<>&!~]")
_TAG_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)")
_LONGEST = 4_000
"""Characters of a paragraph that are read as Markdown; nesting brackets cost time by the square of them."""

_HTML_TAGS = (
    "a abbr b big br center cite code del div em font i img ins kbd li mark ol p s samp small span strike "
    "strong sub sup tt u ul var"
)
HTML_TAGS = frozenset(re.split(" ", _HTML_TAGS))
CODE_TAGS = frozenset(("code", "kbd", "samp", "tt"))

_PARSER = MarkdownIt("commonmark", {"maxNesting": 20}).enable("strikethrough")


@lru_cache(maxsize=8192)
def marked(source: str) -> str:
    """The marked text of a piece of Markdown."""
    if not _SPECIAL.search(source):
        return source.strip()
    if len(source) > _LONGEST:
        return unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", source)).strip()
    (inline,) = _PARSER.parseInline(source)
    # Emphasis that begins inside a word before a sign is none in CommonMark, but is printed as such.
    return "".join(_pieces(inline.children or ())).replace("**", "").strip()


def plain(text: str) -> str:
    """Marked text without the marks, in one line."""
    return " ".join(text.replace("`", "").split())


def _pieces(tokens: Iterable[Token]) -> Iterable[str]:
    for token in tokens:
        match token.type:
            case "text":
                yield token.content
            case "code_inline":
                yield f"`{token.content.replace('`', '')}`"
            case "softbreak" | "hardbreak":
                yield "\n"
            case "html_inline":
                yield html_tag(token.content)
            case "image":
                yield token.content
            case _:
                pass


def html_tag(tag: str) -> str:
    """What a tag inside text stands for. One that HTML does not have is a placeholder and stays."""
    found = _TAG_NAME.match(tag)
    name = found[1].lower() if found else ""
    if name == "br":
        return "\n"
    if name in CODE_TAGS:
        return "`"
    return "" if not name or name in HTML_TAGS else tag


def is_table(text: str) -> bool:
    """Whether a paragraph was meant as a table: it has lines of cells, or more cells than any sentence."""
    return (text.startswith("|") and ("\n|" in text or text.count("|") > 2)) or text.count("|") > _MOST_PIPES


_MOST_PIPES = 50
