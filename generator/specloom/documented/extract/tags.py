"""Tags such as ``{% tab title="Request" %}``: as a rule for the Markdown parser, and what they hold."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from .blocks import Tag

_LINE = re.compile(r"\{%-?\s*([A-Za-z][\w-]*)((?:[^%]|%(?!\}))*?)-?%\}")
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))""")
_INTERRUPTS = ["paragraph", "reference", "blockquote", "list"]
_LONGEST = 4_000


def tag_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A line that begins with a tag is a block of its own, in the middle of a paragraph, too."""
    begin, stop = state.bMarks[start] + state.tShift[start], state.eMarks[start]
    if not state.src.startswith("{%", begin) or stop - begin > _LONGEST:
        return False
    if not _LINE.match(state.src, begin, stop):
        return False
    if not silent:
        token = state.push("tag", "", 0)
        token.map = [start, start + 1]
        token.content = state.src[begin:stop]
        state.line = start + 1
    return True


def html_table_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """An HTML table is one block up to its end; in Markdown it would end at the first empty line."""
    begin = state.bMarks[start] + state.tShift[start]
    if state.src[begin : begin + 6].lower() != "<table":
        return False
    stop = _table_end(state, begin)
    if stop < 0:
        return False
    if not silent:
        last = start
        while last + 1 < end and state.eMarks[last] < stop:
            last += 1
        token = state.push("html_block", "", 0)
        token.map = [start, last + 1]
        token.content = state.getLines(start, last + 1, state.blkIndent, True)
        state.line = last + 1
    return True


def _table_end(state: StateBlock, begin: int) -> int:
    """Where the table's end tag is, -1 without. Once one is missing, none is looked for again."""
    if state.env.get("unclosed"):
        return -1
    stop = state.src.find("</table", begin)
    state.env["unclosed"] = stop < 0
    return stop


def install(parser: MarkdownIt) -> MarkdownIt:
    """The parser with both rules."""
    parser.block.ruler.before("table", "tag", tag_rule, {"alt": _INTERRUPTS})
    parser.block.ruler.before("table", "html_table", html_table_rule, {"alt": _INTERRUPTS[:3]})
    return parser


def read(content: str, line: int) -> tuple[list[Tag], str]:
    """The tags at the beginning of a line, and what follows them there."""
    found: list[Tag] = []
    offset = 0
    while match := _LINE.match(content, offset):
        given = {each[1]: each[2] or each[3] or each[4] or "" for each in _ATTRIBUTE.finditer(match[2])}
        found.append(Tag(line, match[1], given))
        offset = match.end()
        offset += len(content[offset:]) - len(content[offset:].lstrip())
    return found, content[offset:]
