"""The operations tagged ``reports``."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from .._runtime import (
    AsyncOperationGroup,
    Body,
    FileContent,
    Operation,
    OperationGroup,
    Parameter,
    Reply,
    RequestOptions,
)
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw
from ..models import Dimensions, StockReport

_STOCK: Operation[StockReport] = Operation(
    "GET",
    "/reports/{kind}",
    parameters=(
        Parameter("kind", "path", Literal["daily", "weekly"], required=True),
        Parameter("warehouse_ids", "query", list[str], explode=False),
        Parameter("size", "query", Dimensions, style="deepObject"),
        Parameter("X-Trace", "header", str),
        Parameter("session", "cookie", str),
    ),
    replies={"200": Reply("application/json", StockReport)},
)
_IMPORT: Operation[list[StockReport]] = Operation(
    "POST",
    "/reports",
    body=Body("application/json", list[StockReport], required=True),
    replies={"2XX": Reply("application/json", list[StockReport])},
)
_RENAME: Operation[None] = Operation(
    "POST",
    "/reports/{id}/name",
    parameters=(Parameter("id", "path", int, required=True),),
    body=Body("application/x-www-form-urlencoded", dict[str, Any]),
)
_ATTACH: Operation[str] = Operation(
    "PUT",
    "/reports/{id}/files",
    parameters=(Parameter("id", "path", int, required=True),),
    body=Body("multipart/form-data", dict[str, Any], required=True),
    replies={"200": Reply("text/plain", str)},
)
_PICTURE: Operation[bytes] = Operation(
    "POST",
    "/reports/{id}/picture",
    parameters=(Parameter("id", "path", int, required=True),),
    body=Body("application/octet-stream", bytes, required=True),
    replies={"default": Reply("image/png", bytes)},
)


class Reports(OperationGroup):
    """Reports: ``client.reports``."""

    @cached_property
    def with_raw_response(self) -> "ReportsWithRawResponse":
        """The same methods, each of which gives the whole reply: a ``RawResponse``."""
        return ReportsWithRawResponse(self)

    def stock(
        self,
        kind: Literal["daily", "weekly"],
        *,
        warehouse_ids: Sequence[str] | None = None,
        size: Dimensions | None = None,
        x_trace: str | None = None,
        session: str | None = None,
        options: RequestOptions | None = None,
    ) -> StockReport:
        """What is in stock."""
        return self._call(_STOCK, kind, warehouse_ids, size, x_trace, session, options=options)

    def import_(
        self, body: Sequence[StockReport], *, options: RequestOptions | None = None
    ) -> list[StockReport]:
        """Store reports that were made elsewhere."""
        return self._call(_IMPORT, body=body, options=options)

    def rename(
        self, id: int, body: Mapping[str, Any] | None = None, *, options: RequestOptions | None = None
    ) -> None:
        """Rename a report."""
        return self._call(_RENAME, id, body=body, options=options)

    def attach(self, id: int, body: Mapping[str, Any], *, options: RequestOptions | None = None) -> str:
        """Attach files to a report."""
        return self._call(_ATTACH, id, body=body, options=options)

    def picture(self, id: int, body: FileContent, *, options: RequestOptions | None = None) -> bytes:
        """Turn a picture into a smaller one."""
        return self._call(_PICTURE, id, body=body, options=options)


class ReportsWithRawResponse:
    """The methods of ``Reports``, each of which gives the whole reply: a ``RawResponse``."""

    def __init__(self, api: Reports) -> None:
        self._api = api

    @_raw(Reports.stock)
    def stock(self) -> None:
        """``stock``, with the whole reply."""

    @_raw(Reports.import_)
    def import_(self) -> None:
        """``import_``, with the whole reply."""

    @_raw(Reports.rename)
    def rename(self) -> None:
        """``rename``, with the whole reply."""

    @_raw(Reports.attach)
    def attach(self) -> None:
        """``attach``, with the whole reply."""

    @_raw(Reports.picture)
    def picture(self) -> None:
        """``picture``, with the whole reply."""


class AsyncReports(AsyncOperationGroup):
    """Reports: ``client.reports``."""

    @cached_property
    def with_raw_response(self) -> "AsyncReportsWithRawResponse":
        """The same methods, each of which gives the whole reply: a ``RawResponse``."""
        return AsyncReportsWithRawResponse(self)

    async def stock(
        self,
        kind: Literal["daily", "weekly"],
        *,
        warehouse_ids: Sequence[str] | None = None,
        size: Dimensions | None = None,
        x_trace: str | None = None,
        session: str | None = None,
        options: RequestOptions | None = None,
    ) -> StockReport:
        """What is in stock."""
        return await self._call(_STOCK, kind, warehouse_ids, size, x_trace, session, options=options)

    async def import_(
        self, body: Sequence[StockReport], *, options: RequestOptions | None = None
    ) -> list[StockReport]:
        """Store reports that were made elsewhere."""
        return await self._call(_IMPORT, body=body, options=options)

    async def rename(
        self, id: int, body: Mapping[str, Any] | None = None, *, options: RequestOptions | None = None
    ) -> None:
        """Rename a report."""
        return await self._call(_RENAME, id, body=body, options=options)

    async def attach(self, id: int, body: Mapping[str, Any], *, options: RequestOptions | None = None) -> str:
        """Attach files to a report."""
        return await self._call(_ATTACH, id, body=body, options=options)

    async def picture(self, id: int, body: FileContent, *, options: RequestOptions | None = None) -> bytes:
        """Turn a picture into a smaller one."""
        return await self._call(_PICTURE, id, body=body, options=options)


class AsyncReportsWithRawResponse:
    """The methods of ``AsyncReports``, each of which gives the whole reply: a ``RawResponse``."""

    def __init__(self, api: AsyncReports) -> None:
        self._api = api

    @_async_raw(AsyncReports.stock)
    def stock(self) -> None:
        """``stock``, with the whole reply."""

    @_async_raw(AsyncReports.import_)
    def import_(self) -> None:
        """``import_``, with the whole reply."""

    @_async_raw(AsyncReports.rename)
    def rename(self) -> None:
        """``rename``, with the whole reply."""

    @_async_raw(AsyncReports.attach)
    def attach(self) -> None:
        """``attach``, with the whole reply."""

    @_async_raw(AsyncReports.picture)
    def picture(self) -> None:
        """``picture``, with the whole reply."""
