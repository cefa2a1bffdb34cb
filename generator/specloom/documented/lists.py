"""Lists of filters and of sortable attributes, with what the description has of them."""

from __future__ import annotations

from collections.abc import Iterator

from ..api.ir import Resource
from ..source import Pointer
from .context import Context
from .disagreement import PLACES
from .facts import Listing, Page
from .sides import data_schema


def of(context: Context, holds: str) -> Iterator[tuple[Listing, Resource, dict[str, Pointer]]]:
    """Every list of that kind, the resource type, and the described names with their places."""
    resource = context.resource
    for page in context.pages if resource else ():
        for listing in page.lists:
            if resource and listing.holds == holds:
                filters = {each.name: each.pointer for each in resource.filters}
                yield listing, resource, filters if holds == "filters" else _sortable(page, context)


def _sortable(page: Page, context: Context) -> dict[str, Pointer]:
    description = context.description
    action = description.action(page.resource, "retrieve") or description.action(page.resource, "list")
    own = description.members(data_schema(action, description, "fields") if action else ())
    attributes = description.members(own.get("attributes", ()))
    members = {**{name: own[name] for name in own if name not in PLACES}, **attributes}
    return {name: member[0] for name, member in members.items() if description.is_true(member, "x-sortable")}
