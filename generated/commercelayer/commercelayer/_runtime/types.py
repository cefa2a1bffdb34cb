"""The types of arguments that generated methods share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime
from typing import IO, TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema
from typing_extensions import TypedDict

from .values import ResourceIdentifier

if TYPE_CHECKING:
    import httpx2

    from .expressions import FilterExpression
    from .retry import RetryPolicy
    from .styles import Parameter

T = TypeVar("T")

Timeout: TypeAlias = "float | httpx2.Timeout | None"
"""Seconds for each phase of a call, an ``httpx2.Timeout``, or None to wait for ever."""


class _Unset(float):
    """Seconds that nobody has asked for."""

    __slots__ = ()


DEFAULT_TIMEOUT: float = _Unset(30)
"""Seconds that connecting, and each read and write, may take unless the client or the call says otherwise.

An ``http_client`` that is passed in keeps its own timeout unless another is asked for.
"""

Include: TypeAlias = str | Sequence[str]
"""Paths of relationships, such as ``["shelves", "shelves.labels"]``."""


class QueryPath(str):
    """A path of ``include`` or ``sort`` that is longer than those that are listed: ``QueryPath("a.b.c.d")``.

    Editors and type checkers take it as it is. It is still checked before it is sent, but for what follows a
    relationship that may lead to types which are not described.
    """

    __slots__ = ()


P = TypeVar("P")
Paths: TypeAlias = P | Sequence[P | QueryPath]
"""One of the paths that are listed, or several, longer ones among them."""

Fields: TypeAlias = Mapping[str, str | Sequence[str]]
"""Sparse fieldsets: for each resource type, the attributes and relationships wanted."""

Sort: TypeAlias = str | Sequence[str]
"""Attributes to sort by; ``-`` before one is descending."""

Scalar: TypeAlias = str | int | float | bool | datetime | date
FilterValue: TypeAlias = Scalar | Sequence[Scalar] | Mapping[str, Any]
"""What a filter is compared with: a value, several, or an object for JSON."""

Filters: TypeAlias = Mapping[str, FilterValue]
"""Filters by key, such as ``{"name_cont": "EU", "ids": ["1", "2"]}``."""

Texts: TypeAlias = list[str] | tuple[str, ...] | AbstractSet[str]
"""Several texts: not one text, which is a sequence of texts, too."""

Several: TypeAlias = Sequence[T] | AbstractSet[T]
"""Several values."""


class AnyFilters(dict[str, FilterValue]):
    """Filters by keys that are not listed: ``AnyFilters({"name_or_code_cont": "EU"})``.

    Those lead through relationships or ask several attributes. Editors and type checkers take them as they
    are; they are still checked before they are sent.
    """

    __slots__ = ()


FileContent: TypeAlias = (
    bytes | IO[bytes] | tuple[str, bytes | IO[bytes]] | tuple[str, bytes | IO[bytes], str]
)
"""Bytes, a file opened for reading bytes, or ``(name, content)`` or ``(name, content, media type)``."""


class RequestOptions(TypedDict, total=False):
    """What a single call does differently.

    Keys: ``timeout`` instead of the client's: seconds for each phase, or an ``httpx2.Timeout``; ``deadline``,
    seconds for the whole call with all attempts and waits, with the request for a token and asynchronous
    hooks and token functions (a synchronous function cannot be interrupted: what it takes comes on top);
    ``headers`` over those of the client; ``extra_query``, parameters besides those of the method (``query``
    is the same); ``retry`` instead of the client's policy, None for a single attempt; ``max_bytes``, how
    large the body of the answer may be, 100 MB unless it is said otherwise, None for any size.
    """

    timeout: Timeout
    headers: Mapping[str, str]
    query: Mapping[str, Scalar]
    extra_query: Mapping[str, Scalar]
    retry: RetryPolicy | None
    deadline: float | None
    max_bytes: int | None


class OneQuery(TypedDict, total=False):
    """What a call about one resource takes beside its arguments."""

    include: Include | None
    fields: Mapping[str, object] | None
    options: RequestOptions | None
    parameters: Sequence[tuple[Parameter, object]]


class ManyQuery(OneQuery, total=False):
    """What a call about a collection takes."""

    sort: Sort | None
    filters: Mapping[str, object] | FilterExpression[Any] | None
    page_number: int | None
    page_size: int | None
    page_offset: int | None
    page_limit: int | None


if TYPE_CHECKING:
    E_co = TypeVar("E_co", covariant=True)

    class _NotText(Protocol[E_co]):
        """What can be gone through and asked for anything: not a text, which can be asked for texts only."""

        def __iter__(self) -> Iterator[E_co]: ...
        def __contains__(self, value: object, /) -> bool: ...

    class _ListNotText(_NotText[E_co], Protocol[E_co]):
        """A list or tuple of something: not a text."""

        def __getitem__(self, index: int, /) -> E_co: ...
        def __len__(self) -> int: ...

    Many: TypeAlias = _NotText[T] | Iterator[T]
    """Several values: a list, a set, a page, a generator. Not a text, which would be one for each letter."""
    ToOneInput: TypeAlias = T | ResourceIdentifier | str
    """A resource, an identifier, or an id."""
    ToManyInput: TypeAlias = _ListNotText[T | ResourceIdentifier | str]
    """Resources, identifiers, or ids. An empty sequence empties the relationship."""
    ToOnePolymorphicInput: TypeAlias = T | ResourceIdentifier
    """A resource or an identifier: an id alone does not say the type."""
    ToManyPolymorphicInput: TypeAlias = _ListNotText[T | ResourceIdentifier]
    """Resources or identifiers. An empty sequence empties the relationship."""
else:
    Many = Iterable

    class _RelationshipInput:
        # At run time the targets' classes need not be imported: linkage is checked by `linkage.py`.
        def __class_getitem__(cls, target: object) -> type[_RelationshipInput]:
            return cls

        @classmethod
        def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
            return core_schema.any_schema()

    class _OneInput(_RelationshipInput):
        # None unsets a relationship; where that is allowed, the annotation says `| None`.
        @classmethod
        def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
            return core_schema.no_info_plain_validator_function(_not_none)

    def _not_none(value: object) -> object:
        if value is None:
            raise PydanticCustomError("linkage", "Input should be a resource or its identifier")
        return value

    class ToOneInput(_OneInput):
        """A resource, an identifier, or an id."""

    class ToManyInput(_RelationshipInput):
        """Resources, identifiers, or ids. An empty sequence empties the relationship."""

    class ToOnePolymorphicInput(_OneInput):
        """A resource or an identifier: an id alone does not say the type."""

    class ToManyPolymorphicInput(_RelationshipInput):
        """Resources or identifiers. An empty sequence empties the relationship."""
