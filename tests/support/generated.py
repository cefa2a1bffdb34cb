"""The generated packages, imported from where they are generated, and a way to call their clients."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import anyio

from tests.conftest import ROOT

GENERATED = ROOT / "generated"
CLIENT = GENERATED / "commercelayer"
FIXTURES = GENERATED / "commercelayer-fixtures"
TOKEN = "your-access-token"

FLAVOURS = ("sync", "asyncio", "trio")

Do = Callable[[Any], Any]
"""Calls something of a client; with an asynchronous client, what comes back is awaited."""


def importable() -> None:
    """Make ``commercelayer`` and ``commercelayer_fixtures`` importable."""
    for folder in (CLIENT, FIXTURES):
        if str(folder) not in sys.path:
            sys.path.insert(0, str(folder))


@dataclass(frozen=True)
class Run:
    """Calls the client of one flavour: synchronous, or asynchronous under asyncio or trio."""

    flavour: str

    def __call__(self, base_url: str, do: Do, *, token: str = TOKEN) -> Any:
        """What one call gives; its exception is raised."""
        (outcome,) = self.each(base_url, [do], token=token)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def each(self, base_url: str, calls: Sequence[Do], *, token: str = TOKEN) -> list[Any]:
        """What each call gives, or the error of the client's that it raises."""
        from commercelayer import AsyncCommerceLayer, CommerceLayer

        settings: Any = {"base_url": base_url, "access_token": token, "retry": None}
        if self.flavour == "sync":
            with CommerceLayer(**settings) as client:
                return [_outcome(client, do) for do in calls]

        async def run() -> list[Any]:
            async with AsyncCommerceLayer(**settings) as client:
                return [await _awaited(client, do) for do in calls]

        return anyio.run(run, backend=self.flavour)


def accessor(client: Any, name: str) -> Any:
    """The methods of a resource type or group, whether it is deprecated or not."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return getattr(client, name)


def _outcome(client: Any, do: Do) -> Any:
    from commercelayer import CommerceLayerError

    try:
        return do(client)
    except CommerceLayerError as error:
        return error


async def _awaited(client: Any, do: Callable[[Any], Awaitable[Any]]) -> Any:
    from commercelayer import CommerceLayerError

    try:
        return await do(client)
    except CommerceLayerError as error:
        return error
