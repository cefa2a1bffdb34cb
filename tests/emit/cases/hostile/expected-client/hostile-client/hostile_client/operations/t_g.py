"""The operations of ``client.t_g``."""

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from .._runtime import AsyncOperationGroup, Operation, OperationGroup, Parameter, Reply, RequestOptions
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw
from ..models import Thing

__all__ = [
    "AsyncTGOperations",
    "TGOperations",
]

_GET_T_HING: Operation[Thing] = Operation(
    "GET",
    "/t'\"\\hings/{i'd}",
    parameters=(
        Parameter("i'd", "path", str, required=True),
        Parameter(
            'q\'"""\n',
            "query",
            list[Literal["'] + [__import__('os').environ.__setitem__('CANARY','1')] + ['"]],
        ),
    ),
    replies={"200": Reply("application/json; a=\"'\\", Thing)},
)


class TGOperations(OperationGroup):
    """\"\"\" + __import__('os').environ.__setitem__('CANARY', '1') + \"\"\"

    These are the methods of `client.t_g`.
    """

    @cached_property
    def with_raw_response(self) -> "TGOperationsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return TGOperationsWithRawResponse(self)

    def get_t_hing(
        self,
        i_d: str,
        *,
        q: Sequence[Literal["'] + [__import__('os').environ.__setitem__('CANARY','1')] + ['"]] | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """\\

        A very long line: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx \\\"\"\"
            - item \"\"\"

            os.environ['CANARY'] = '1'

        Args:
            i_d: \"\"\" Args: x.
            q: One of `'] + [__import__('os').environ.__setitem__('CANARY','1')] + ['`.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            \"\"\"

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.example/\"\"\"
        )
        """
        return self._call(_GET_T_HING, i_d, q, options=options)


class TGOperationsWithRawResponse:
    """The methods of `TGOperations`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: TGOperations) -> None:
        self._api = api

    @_raw(TGOperations.get_t_hing)
    def get_t_hing(self) -> None:
        """`get_t_hing`, with the whole reply."""


class AsyncTGOperations(AsyncOperationGroup):
    """\"\"\" + __import__('os').environ.__setitem__('CANARY', '1') + \"\"\"

    These are the methods of `client.t_g`.
    """

    @cached_property
    def with_raw_response(self) -> "AsyncTGOperationsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncTGOperationsWithRawResponse(self)

    async def get_t_hing(
        self,
        i_d: str,
        *,
        q: Sequence[Literal["'] + [__import__('os').environ.__setitem__('CANARY','1')] + ['"]] | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """\\

        A very long line: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx \\\"\"\"
            - item \"\"\"

            os.environ['CANARY'] = '1'

        Args:
            i_d: \"\"\" Args: x.
            q: One of `'] + [__import__('os').environ.__setitem__('CANARY','1')] + ['`.
            options: Settings of this call alone, such as headers and timeout.

        Returns:
            \"\"\"

        Raises:
            ApiError: The service answered with an error; the class tells which.
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.example/\"\"\"
        )
        """
        return await self._call(_GET_T_HING, i_d, q, options=options)


class AsyncTGOperationsWithRawResponse:
    """The methods of `AsyncTGOperations`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncTGOperations) -> None:
        self._api = api

    @_async_raw(AsyncTGOperations.get_t_hing)
    def get_t_hing(self) -> None:
        """`get_t_hing`, with the whole reply."""
