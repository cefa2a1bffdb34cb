"""Rules over a document: what is wrong in an OpenAPI description, and in a JSON:API service it describes.

The rules and the validators are imported when something is linted, not before.
"""

from __future__ import annotations

from .markdown import rules_markdown
from .registry import rules
from .run import lint

__all__ = ["lint", "rules", "rules_markdown"]
