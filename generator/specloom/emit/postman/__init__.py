"""Target ``postman``: a collection of format 2.1 with every operation, its body and its example replies.

Importing this package imports what makes sample values: do it where the collection is made.
"""

from __future__ import annotations

import json

from specloom.api.ir import Api
from specloom.diagnostics import Finding, Level, Position, SpecloomError
from specloom.emit.package import Package
from specloom.emit.render import Templates

from .collection import Collection

__all__ = ["emit", "generate"]


def emit(api: Api, package: Package, templates: Templates) -> dict[str, str]:
    """Makes the collection.

    Args:
        api: The API.
        package: Its import name is the file's, and what ids are made from.
        templates: Not used: the collection is data.

    Returns:
        Text by path relative to the output folder.

    Raises:
        SpecloomError: The document cannot be written as JSON in UTF-8. The finding has no position but
            the start of ``api.document``.
    """
    files, found = generate(api, package, templates)
    if found:
        raise SpecloomError(*found)
    return files


def generate(api: Api, package: Package, templates: Templates) -> tuple[dict[str, str], tuple[Finding, ...]]:
    """Like ``emit``, but gives what was found, which leaves no file."""
    try:
        text = json.dumps(api.document, ensure_ascii=False, allow_nan=False)
        text.encode("utf-8")
    except ValueError:
        message = "it has half a surrogate pair, or a number that is not finite: JSON in UTF-8 has neither"
        hint = "write the whole character, or a finite number"
        return {}, (Finding("postman-text", Level.ERROR, message, Position(""), hint=hint),)
    made = json.dumps(Collection(api, package).made(), indent=2, ensure_ascii=False)
    return {f"postman/{package.name}.postman_collection.json": made + "\n"}, ()
