"""Every case with the synchronous client in threads, and the asynchronous one under asyncio and trio."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio
import pytest

import specloom.runtime
from specloom.runtime import RetryPolicy

sys.path.insert(0, str(Path(__file__).parent.parent / "runtime"))
sys.modules.setdefault("sample._runtime", specloom.runtime)

FAST = RetryPolicy(attempts=4, base=0.02, ceiling=0.1, budget=5)

Do = Callable[[Any], Any]


@dataclass
class Flavour:
    """Runs calls with a client of one flavour."""

    name: str

    def __call__(self, url: str, do: Do, **settings: Any) -> Any:
        """What one call gives."""
        (outcome,) = self.all(url, [do], **settings)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def all(self, url: str, calls: Sequence[Do], **settings: Any) -> list[Any]:
        """What calls made at once give: values and exceptions, in their order."""
        from sample import AsyncSample, Sample

        settings = {"base_url": url, "access_token": "t", "retry": FAST, "timeout": 5.0, **settings}
        if self.name == "sync":
            with Sample(**settings) as client, ThreadPoolExecutor(len(calls)) as pool:
                return list(pool.map(lambda do: _outcome(client, do), calls))

        async def run() -> list[Any]:
            outcomes: dict[int, Any] = {}
            async with AsyncSample(**settings) as client, anyio.create_task_group() as group:

                async def one(index: int, do: Do) -> None:
                    try:
                        outcomes[index] = await do(client)
                    except Exception as error:
                        outcomes[index] = error

                for index, do in enumerate(calls):
                    group.start_soon(one, index, do)
            return [outcomes[index] for index in range(len(calls))]

        return list(anyio.run(run, backend=self.name))


def _outcome(client: Any, do: Do) -> Any:
    try:
        return do(client)
    except Exception as error:
        return error


@pytest.fixture(params=["sync", "asyncio", "trio"])
def flavour(request: pytest.FixtureRequest) -> Flavour:
    return Flavour(request.param)
