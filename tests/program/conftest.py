"""A server that replays the documentation, and programs run against it in processes of their own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.generated import importable
from tests.support.server import Server, serve

importable()


@pytest.fixture
def server() -> Iterator[Server]:
    """Replays the documented replies."""
    from .replay import Replay

    with serve(Replay()) as running:
        yield running
