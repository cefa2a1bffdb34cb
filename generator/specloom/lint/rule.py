"""What a rule is: data about it, and a function that looks at a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from specloom.diagnostics import Level

if TYPE_CHECKING:
    from .document import Document


class Problem(NamedTuple):
    """One thing a rule found: the JSON pointer of the place, what is wrong, and how to mend it there.

    Without a ``hint`` of its own the rule's ``mend`` is shown.
    """

    pointer: str
    message: str
    hint: str = ""


Check = Callable[["Document"], Iterable[Problem]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of the linter.

    ``good`` and ``bad`` are tiny documents in YAML; what every document needs (``openapi``, ``info``,
    ``paths``) is added where they leave it out, see ``example``.
    """

    id: str
    level: Level
    summary: str
    why: str
    mend: str
    source: str
    good: str
    bad: str
    check: Check

    @property
    def examples(self) -> tuple[tuple[str, str], ...]:
        """What the rule accepts and what it finds, each with its title."""
        return ("Good", self.good), ("Bad", self.bad)


OPENAPI = "OpenAPI 3.1.1"
JSON_API = "JSON:API 1.1"
JSON_SCHEMA = "JSON Schema 2020-12"


_FILLED_IN = {
    "openapi": "openapi: 3.1.1\n",
    "info": "info: {title: Example, version: '1', description: An example.}\n",
    "paths": "paths: {}\n",
}

_FAILED = """\
components:
  responses:
    Failed:
      description: What went wrong.
      content:
        application/vnd.api+json:
          schema: {type: object, properties: {errors: {type: array, items: {type: object}}}}
"""


def example(text: str) -> str:
    """One of a rule's examples as a whole document, in YAML.

    A JSON:API operation may refer to ``#/components/responses/Failed``: the error document is added.
    """
    lines = text.strip("\n") + "\n"
    tops = {line.split(":", 1)[0] for line in lines.splitlines() if line and not line.startswith((" ", "#"))}
    failed = _FAILED if "components/responses/Failed" in text else ""
    return "".join(line for name, line in _FILLED_IN.items() if name not in tops) + lines + failed
