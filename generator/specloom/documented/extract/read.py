"""Tells what a page is written in, and reads it."""

from __future__ import annotations

import re

from . import flat, gitbook, html, markdown
from .page import assemble
from .result import Extracted

_HTML = re.compile(r"\s*(?:<!doctype html|<html\b|<body\b)", re.IGNORECASE)
_TITLE = re.compile(r"<title[^>]*>([^<]{1,300})", re.IGNORECASE)
_FRONT_TITLE = re.compile(r"^title:[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)


def extract(text: str, name: str) -> Extracted:
    """The facts of a page.

    ``text`` is the page as published: Markdown with or without the tags of GitBook, HTML, or the bare
    text of a saved page, told apart by what is in it. ``name`` is the page's name in facts and positions.
    Every text is a page; what is not understood is in ``unread``.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if _HTML.match(text) or name.lower().endswith((".html", ".htm")):
        found = _TITLE.search(text)
        return assemble(html.fragment(text), name, found[1].strip() if found else "")
    if flat.is_flat(text):
        return assemble(flat.blocks(text), name, "")
    title = _FRONT_TITLE.search(markdown.front_matter(text))
    return assemble(gitbook.resolve(markdown.blocks(text)), name, title[1] if title else "")
