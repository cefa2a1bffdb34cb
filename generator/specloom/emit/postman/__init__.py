"""Target ``postman``: a collection of format 2.1 with every operation, its bodies and its documented replies.

Facts of the format: the JSON schema of Postman Collection 2.1.0. Nothing in it is random: items carry no
identifiers, so that importing twice gives the same collection.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .bodies import Bodies
from .items import Items
from .service import auth, variables

if TYPE_CHECKING:
    from specloom.api.ir import Api
    from specloom.emit.package import Package
    from specloom.emit.render import Templates

__all__ = ["emit"]

FORMAT = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def emit(api: Api, package: Package, templates: Templates) -> dict[str, str]:
    """``postman/<package>.postman_collection.json``: one folder for each resource and each group.

    Returns:
        Text by path relative to the output folder.
    """
    items = Items(api.document, Bodies(api))
    folders = [_folder(each.type, each.description, items.of_resource(each)) for each in api.resources]
    folders += [_folder(each.name, each.description, items.of_group(each)) for each in api.groups]
    collection: dict[str, Any] = {
        "info": {
            "name": api.title or package.name,
            "description": api.description,
            "version": api.version,
            "schema": FORMAT,
        },
        "auth": auth(api),
        "item": [folder for folder in folders if folder["item"]],
        "variable": variables(api) + items.variables(),
    }
    text = json.dumps({key: value for key, value in collection.items() if value is not None}, indent=2)
    return {f"postman/{package.name}.postman_collection.json": text + "\n"}


def _folder(name: str, description: str, items: list[dict[str, Any]]) -> dict[str, Any]:
    return {"name": name, "description": description, "item": items}
