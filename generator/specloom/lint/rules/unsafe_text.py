"""Characters that do not show, or show something else than what stands there."""

import re
from collections.abc import Iterator
from typing import Any

from specloom.data import is_array, is_object
from specloom.diagnostics import Level

from ..document import Document, escape
from ..rule import Problem, Rule

_UNSAFE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters, but for tab and line ends
    "\u2028\u2029"  # line ends that many programs do not take for ones
    "\u202a-\u202e\u2066-\u2069"  # changes of the direction of text
    "\ud800-\udfff"  # halves of characters
    "\U000e0000-\U000e007f]"  # invisible tags
)


def check(document: Document) -> Iterator[Problem]:
    stack: list[tuple[str, Any]] = [("", document.data)]
    while stack:
        pointer, value = stack.pop()
        if is_object(value):
            yield from (_problem(pointer, key, "name") for key in value if _UNSAFE.search(key))
            stack.extend((f"{pointer}/{escape(key)}", member) for key, member in value.items())
        elif is_array(value):
            stack.extend((f"{pointer}/{index}", item) for index, item in enumerate(value))
        elif isinstance(value, str) and _UNSAFE.search(value):
            yield _problem(pointer, value, "text")


def _problem(pointer: str, text: str, what: str) -> Problem:
    found = sorted({f"U+{ord(character):04X}" for character in _UNSAFE.findall(text)})
    return Problem(pointer, f"a {what} here contains {', '.join(found[:5])}, which does not show")


RULE = Rule(
    id="unsafe-text",
    level=Level.WARNING,
    summary="No text contains characters that hide or reorder what is read.",
    why="Control characters break terminals, source code and logs. Characters that change the direction "
    "of text, and invisible ones, let a reviewer read something else than what programs, and language "
    "models, read.",
    mend="Remove the character, or write its name.",
    source="Unicode Technical Standard 55, Unicode Source Code Handling",
    good="""
tags: [{name: pets, description: Animals.}]
""",
    bad="""
tags: [{name: pets, description: "Ani\\u202emals."}]
""",
    check=check,
)
