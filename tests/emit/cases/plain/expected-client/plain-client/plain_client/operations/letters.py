"""The operations of ``client.letters``."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Annotated, Any

from pydantic import Field
from typing_extensions import deprecated as _deprecated

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
from ..models import Address, Letter, NewLetter, StrBody, Tree

__all__ = [
    "AsyncLettersOperations",
    "LettersOperations",
]

_LIST_: Operation[list[Letter] | None] = Operation(
    "GET",
    "/letters",
    parameters=(
        Parameter("ids", "query", Annotated[list[str], Field(max_length=5)], explode=False),
        Parameter("size", "query", Address, style="deepObject"),
        Parameter("class", "query", Annotated[int, Field(ge=1)], required=True),
        Parameter("since", "query", date),
    ),
    replies={"200": Reply("application/json", list[Letter]), "204": None},
)
_SEND_LETTER: Operation[Tree] = Operation(
    "POST",
    "/letters",
    body=Body("application/json", NewLetter, required=True),
    replies={"201": Reply("application/problem+json", Tree)},
)
_DATE_: Operation[str] = Operation(
    "GET",
    "/letters/{date}",
    parameters=(Parameter("date", "path", date, required=True),),
    replies={"200": Reply("text/plain", str)},
    secured=False,
)
_STR_: Operation[bytes] = Operation(
    "PUT",
    "/letters/{date}",
    parameters=(Parameter("date", "path", date, required=True),),
    body=Body("multipart/form-data", StrBody),
    replies={"default": Reply("image/png", bytes)},
)
_STAMP: Operation[dict[str, Any]] = Operation(
    "PATCH",
    "/letters/{date}",
    parameters=(Parameter("date", "path", date, required=True),),
    body=Body("application/octet-stream", bytes, required=True),
    replies={"200": Reply("application/json", dict[str, Any])},
)
_DELETE_LETTER: Operation[None] = Operation(
    "DELETE", "/letters/{date}", parameters=(Parameter("date", "path", date, required=True),)
)


class LettersOperations(OperationGroup):
    """Letters and what happens to them. They travel slowly.

    These are the methods of `client.letters`.
    """

    @cached_property
    def with_raw_response(self) -> "LettersOperationsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return LettersOperationsWithRawResponse(self)

    def list_(
        self,
        *,
        ids: Sequence[str] | None = None,
        size: Address | None = None,
        class_: int,
        since: date | None = None,
        options: RequestOptions | None = None,
    ) -> list[Letter] | None:
        """Call `GET /letters`.

        Args:
            ids: At most 5 items.
            size: The parameter `size`.
            class_: Deprecated. At least 1.
            since: The parameter `since`.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            The letters.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                RateLimitError (429).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._call(_LIST_, ids, size, class_, since, options=options)

    def send_letter(
        self,
        body: NewLetter,
        *,
        options: RequestOptions | None = None,
    ) -> Tree:
        """Call `POST /letters`.

        Args:
            body: The letter.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            Sent.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.example/letters
        """
        return self._call(_SEND_LETTER, body=body, options=options)

    def date_(
        self,
        date: date,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """Letters of a day.

        Args:
            date: The parameter `date`.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            Text.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._call(_DATE_, date, options=options)

    def str_(
        self,
        date: date,
        body: StrBody | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Call `PUT /letters/{date}`.

        Args:
            date: The parameter `date`.
            body: What is sent, as multipart/form-data.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            A picture.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._call(_STR_, date, body=body, options=options)

    def stamp(
        self,
        date: date,
        body: FileContent,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Call `PATCH /letters/{date}`.

        Args:
            date: The parameter `date`.
            body: What is sent, as application/octet-stream.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            Any.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._call(_STAMP, date, body=body, options=options)

    @_deprecated("`delete_letter` is deprecated: not for new code.")
    def delete_letter(
        self,
        date: date,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /letters/{date}`.

        Deprecated: not for new code.

        Args:
            date: The parameter `date`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._call(_DELETE_LETTER, date, options=options)


class LettersOperationsWithRawResponse:
    """The methods of `LettersOperations`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: LettersOperations) -> None:
        self._api = api

    @_raw(LettersOperations.list_)
    def list_(self) -> None:
        """`list_`, with the whole reply."""

    @_raw(LettersOperations.send_letter)
    def send_letter(self) -> None:
        """`send_letter`, with the whole reply."""

    @_raw(LettersOperations.date_)
    def date_(self) -> None:
        """`date_`, with the whole reply."""

    @_raw(LettersOperations.str_)
    def str_(self) -> None:
        """`str_`, with the whole reply."""

    @_raw(LettersOperations.stamp)
    def stamp(self) -> None:
        """`stamp`, with the whole reply."""

    @_deprecated("`delete_letter` is deprecated: not for new code.")
    @_raw(LettersOperations.delete_letter)  # type: ignore[deprecated, unused-ignore]  # pyright: ignore[reportDeprecated]
    def delete_letter(self) -> None:
        """`delete_letter`, with the whole reply."""


class AsyncLettersOperations(AsyncOperationGroup):
    """Letters and what happens to them. They travel slowly.

    These are the methods of `client.letters`.
    """

    @cached_property
    def with_raw_response(self) -> "AsyncLettersOperationsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncLettersOperationsWithRawResponse(self)

    async def list_(
        self,
        *,
        ids: Sequence[str] | None = None,
        size: Address | None = None,
        class_: int,
        since: date | None = None,
        options: RequestOptions | None = None,
    ) -> list[Letter] | None:
        """Call `GET /letters`.

        Args:
            ids: At most 5 items.
            size: The parameter `size`.
            class_: Deprecated. At least 1.
            since: The parameter `since`.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            The letters.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                RateLimitError (429).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._call(_LIST_, ids, size, class_, since, options=options)

    async def send_letter(
        self,
        body: NewLetter,
        *,
        options: RequestOptions | None = None,
    ) -> Tree:
        """Call `POST /letters`.

        Args:
            body: The letter.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            Sent.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.example/letters
        """
        return await self._call(_SEND_LETTER, body=body, options=options)

    async def date_(
        self,
        date: date,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """Letters of a day.

        Args:
            date: The parameter `date`.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            Text.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._call(_DATE_, date, options=options)

    async def str_(
        self,
        date: date,
        body: StrBody | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Call `PUT /letters/{date}`.

        Args:
            date: The parameter `date`.
            body: What is sent, as multipart/form-data.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            A picture.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._call(_STR_, date, body=body, options=options)

    async def stamp(
        self,
        date: date,
        body: FileContent,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Call `PATCH /letters/{date}`.

        Args:
            date: The parameter `date`.
            body: What is sent, as application/octet-stream.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            Any.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._call(_STAMP, date, body=body, options=options)

    @_deprecated("`delete_letter` is deprecated: not for new code.")
    async def delete_letter(
        self,
        date: date,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /letters/{date}`.

        Deprecated: not for new code.

        Args:
            date: The parameter `date`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._call(_DELETE_LETTER, date, options=options)


class AsyncLettersOperationsWithRawResponse:
    """The methods of `AsyncLettersOperations`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncLettersOperations) -> None:
        self._api = api

    @_async_raw(AsyncLettersOperations.list_)
    def list_(self) -> None:
        """`list_`, with the whole reply."""

    @_async_raw(AsyncLettersOperations.send_letter)
    def send_letter(self) -> None:
        """`send_letter`, with the whole reply."""

    @_async_raw(AsyncLettersOperations.date_)
    def date_(self) -> None:
        """`date_`, with the whole reply."""

    @_async_raw(AsyncLettersOperations.str_)
    def str_(self) -> None:
        """`str_`, with the whole reply."""

    @_async_raw(AsyncLettersOperations.stamp)
    def stamp(self) -> None:
        """`stamp`, with the whole reply."""

    @_deprecated("`delete_letter` is deprecated: not for new code.")
    @_async_raw(AsyncLettersOperations.delete_letter)  # type: ignore[deprecated, unused-ignore]  # pyright: ignore[reportDeprecated]
    def delete_letter(self) -> None:
        """`delete_letter`, with the whole reply."""
