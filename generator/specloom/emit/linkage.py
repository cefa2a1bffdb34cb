"""Views of the methods at a relationship's own URL: what it consists of, read and written."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.api.ir import Relationship

from . import text
from .docs import Entry
from .paging import page_entries, page_names
from .render import Code
from .resource_calls import ResourceCall
from .resource_models import relationship_input, unsettable
from .views import Argument

_SAID = {
    "PATCH": "What it shall consist of",
    "POST": "What is added",
    "DELETE": "What is removed",
}


class LinkageCall(ResourceCall):
    """A method of ``/articles/{id}/relationships/author`` (JSON:API 1.1, section 9.3)."""

    @property
    def _link(self) -> Relationship:
        if self._relationship is None:
            raise LookupError(self._action.relationship)
        return self._relationship

    @property
    def _reads(self) -> bool:
        return self._action.operation.method == "GET"

    def _id(self) -> tuple[Argument, ...]:
        return super()._id() if self._reads else (*super()._id(), self._value())

    def _value(self) -> Argument:
        classes = relationship_input(self._context, self._resource, self._link, self._imports)
        null = " | None" if unsettable(self._link) else ""
        return Argument(name=self._link.python_name, annotation=Code(f"{classes}{null}"))

    def _families(self) -> tuple[str, ...]:
        return page_names(self._action.paging) if self._reads and self._many() else ()

    def _returns(self, page: str) -> Code:
        if not self._reads:
            return Code("None")
        self._imports.runtime("ResourceIdentifier")
        if not self._many():
            return Code("ResourceIdentifier | None")
        self._imports.runtime(page)
        return self._page(page, Code("ResourceIdentifier"))

    def _target(self) -> tuple[str, list[str]]:
        relationship = f"{self._resource.model}.{self._link.python_name}"
        id_ = "id" if self._has_id else "None"
        if self._reads:
            return f"{'_linkages' if self._many() else '_linkage'}({relationship}, {id_}", []
        self._imports.runtime("LinkageChange")
        method = text.python(self._action.operation.method)
        fixed = self._link.cardinality == "one" and not self._link.nullable
        change = [method, self._link.python_name, *(["nullable=False"] if fixed else [])]
        return f"_link(LinkageChange({', '.join(change)}), {relationship}, {id_}", []

    def _family_entries(self) -> Iterator[Entry]:
        if self._reads:
            yield from page_entries(self._action.paging) if self._families() else ()
            return
        link = self._link
        what = "resources" if link.cardinality == "many" else "the resource"
        unset = "; None for nothing" if unsettable(link) else ""
        said = f"{_SAID[self._action.operation.method]}: {what}, by id, identifier or loaded{unset}."
        yield Entry(link.python_name, said)
