"""Views of the methods that follow from ``list``: what a collection offers beside its pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from specloom.api.ir import Action, Resource

from .docs import Doc, Entry
from .imports import Collector
from .paging import first_page, largest, sized
from .render import Code
from .views import Argument, Method

_PAGES = ("page_number", "page_size", "page_offset", "page_limit")
_ROWS = ("sort", *_PAGES)
_NOTHING = Code("")


class Call(Protocol):
    """The method that others follow from, in the making."""

    def method(self, page: str) -> Method:
        """The method itself."""
        ...

    def passed(self, keywords: Iterable[Argument]) -> list[str]:
        """The keyword arguments of the call that hands these on, with parameters of its own."""
        ...

    def meta(self) -> str:
        """The class of its pages' meta, "" where the document does not tell it."""
        ...


class Listing:
    """The methods that follow from a ``list``.

    Args:
        resource: The resource.
        action: Its ``list``.
        imports: Gathers what the methods mention.
        asynchronous: Of which of the two classes they are.
        found_by: The annotation of what `find_by` takes.
    """

    def __init__(
        self,
        resource: Resource,
        action: Action,
        imports: Collector,
        *,
        asynchronous: bool,
        found_by: Code,
    ) -> None:
        self._found_by = found_by
        self._resource = resource
        self._action = action
        self._imports = imports
        self._prefix = "Async" if asynchronous else ""

    def methods(self, call: Call) -> Iterator[Method]:
        """What follows from the method of ``call``."""
        method = call.method(f"{self._prefix}Page")
        yield self._iterate(call, method)
        yield self._first(call, method)
        yield self._count(call, method)
        yield self._find_by(call, method)
        if not self._asks_more():
            yield self._retrieve_many(call, method)

    def _asks_more(self) -> bool:
        return any(parameter.required for parameter in self._action.operation.parameters)

    def _size(self, size: int) -> list[str]:
        """The arguments that ask for the first page, with so much on it."""
        paging = self._action.paging
        return [*first_page(paging), *filter(None, [sized(paging, size)])]

    def _iterate(self, call: Call, method: Method) -> Method:
        self._imports.runtime(f"{self._prefix}Iteration")
        *keywords, options = method.keywords
        prefetch = Argument(name="prefetch", annotation=Code("bool"), default=Code("True"))
        loop = "async for" if self._prefix else "for"
        said = (
            f"All resources of all pages, to be used in `{loop}`.\n\n"
            "The next page is fetched while one is used. After an error the iteration can be gone on with: "
            "nothing is skipped, nothing comes twice. It is for one loop: call this again for another."
        )
        extra = Entry("prefetch", "Whether the next page is fetched before it is needed.")
        return self._made(
            call,
            "iterate",
            (*keywords, prefetch, options),
            Code(f"{self._prefix}Iteration[{', '.join(filter(None, (self._resource.model, call.meta())))}]"),
            self._doc(said, method, extra),
            more=[f"meta={call.meta()}"] if call.meta() else [],
            awaited=False,
        )

    def _first(self, call: Call, method: Method) -> Method:
        keywords = tuple(each for each in method.keywords if each.name not in _PAGES)
        doc = self._doc("The first resource, None if there is none.", method, without=_PAGES)
        returns = Code(f"{self._resource.model} | None")
        return self._made(call, "first", keywords, returns, doc, more=self._size(1))

    def _count(self, call: Call, method: Method) -> Method:
        left_out = ("include", "fields", *_ROWS)
        keywords = tuple(each for each in method.keywords if each.name not in left_out)
        said = "How many resources there are, of those that `filters` lets through."
        doc = self._doc(said, method, without=left_out)
        return self._made(call, "count", keywords, Code("int"), doc, more=self._size(1))

    def _find_by(self, call: Call, method: Method) -> Method:
        left_out = ("filters", *_ROWS)
        keywords = tuple(each for each in method.keywords if each.name not in left_out)
        said = (
            "The one resource that has these values, None if there is none.\n\n"
            "An attribute's name asks for equality; other names are those of plain filters."
        )
        several = Entry("SeveralFoundError", "There are several.")
        doc = self._doc(said, method, without=left_out, error=several)
        return self._made(
            call,
            "find_by",
            keywords,
            Code(f"{self._resource.model} | None"),
            doc,
            rest=self._found_by,
            first="arguments",
            more=self._size(2),
        )

    def _retrieve_many(self, call: Call, method: Method) -> Method:
        self._imports.runtime("RetrievedMany")
        self._imports.runtime("Many")
        keywords = tuple(each for each in method.keywords if each.name in ("include", "fields", "options"))
        listed = "ids" in {each.name for each in self._resource.filters}
        how = "as many in one call as a page holds" if listed else "one by one"
        said = (
            f"The resources with these ids, in their order: {how}.\n\n"
            "The result's `missing` has the ids that no resource has."
        )
        ids = Argument(name="ids", annotation=Code(f"Many[{self._resource.model} | str]"))
        entry = Entry("ids", "Ids, or resources.")
        named = {each.name for each in keywords}
        doc = Doc(
            said,
            arguments=(entry, *(each for each in method.doc.arguments if each.name in named)),
            raises=method.doc.raises,
            link=method.doc.link,
        )
        return self._made(
            call,
            "retrieve_many",
            keywords,
            Code(f"RetrievedMany[{self._resource.model}]"),
            doc,
            positional=(ids,),
            first="ids",
            more=[*filter(None, [largest(self._action.paging)])] if listed else [],
        )

    def _doc(
        self,
        said: str,
        method: Method,
        *extra: Entry,
        without: tuple[str, ...] = (),
        error: Entry | None = None,
    ) -> Doc:
        entries = [each for each in method.doc.arguments if each.name not in without]
        return Doc(
            said,
            deprecated=method.doc.deprecated,
            arguments=(*entries, *extra),
            raises=(*((error,) if error else ()), *method.doc.raises),
            link=method.doc.link,
        )

    def _made(  # noqa: PLR0913 - the parts of a method
        self,
        call: Call,
        name: str,
        keywords: tuple[Argument, ...],
        returns: Code,
        doc: Doc,
        *,
        positional: tuple[Argument, ...] = (),
        rest: Code = _NOTHING,
        first: str = "",
        more: Iterable[str] = (),
        awaited: bool = True,
    ) -> Method:
        passed = [*([first] if first else []), *more, *call.passed(keywords)]
        return Method(
            name=name,
            positional=positional,
            keywords=keywords,
            rest=rest,
            returns=returns,
            doc=doc,
            call=Code(f"self._{name}({', '.join(passed)})"),
            awaited=awaited,
            single=awaited and name != "retrieve_many",
        )
