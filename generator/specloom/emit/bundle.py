"""Target ``bundle``: the whole document in one file, as JSON and as YAML."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from specloom.api.ir import Api

    from .package import Package
    from .render import Templates


def emit(api: Api, package: Package, templates: Templates) -> dict[str, str]:
    """``openapi/openapi.json`` and ``openapi/openapi.yaml``, members in the order of the source."""
    return {
        "openapi/openapi.json": as_json(api.document),
        "openapi/openapi.yaml": as_yaml(api.document),
    }


def as_json(document: Mapping[str, Any]) -> str:
    """The document as JSON."""
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def as_yaml(document: Mapping[str, Any]) -> str:
    """The document as YAML."""
    from .yaml_text import dump  # PyYAML is not needed for JSON

    return dump(document)
