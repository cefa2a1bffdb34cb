"""Pages: a part of a collection, as a sequence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar, overload

from .document import Document
from .resource import Resource
from .values import Links, Meta

M_co = TypeVar("M_co", covariant=True)


class _Page(Sequence[M_co], Generic[M_co]):
    def __init__(self, resources: Sequence[M_co], document: Document) -> None:
        self._resources = tuple(resources)
        self.document = document

    @property
    def meta(self) -> Meta:
        """The document's ``meta``, such as ``page.meta.record_count``."""
        return self.document.meta

    @property
    def links(self) -> Links:
        """The document's ``links``, such as ``page.links.next``, None on the last page."""
        return self.document.links

    @property
    def included(self) -> tuple[Resource, ...]:
        """The related resources that the reply included."""
        return self.document.included

    @overload
    def __getitem__(self, index: int) -> M_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[M_co]: ...
    def __getitem__(self, index: int | slice) -> M_co | Sequence[M_co]:
        return self._resources[index]

    def __len__(self) -> int:
        return len(self._resources)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self._resources)!r})"


class Page(_Page[M_co]):
    """A page of a collection: a sequence of resources, with ``meta`` and ``links``."""


class AsyncPage(_Page[M_co]):
    """A page of a collection, from an asynchronous client: a sequence, with ``meta`` and ``links``."""
