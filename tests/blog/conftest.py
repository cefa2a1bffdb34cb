"""The client generated from ``openapi.yaml``, in three flavours, with the service behind it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio
import pytest

from tests.support.generate import specloom
from tests.support.generated import FLAVOURS
from tests.support.server import Server, serve

from .service import Blog

SPEC = Path(__file__).with_name("openapi.yaml")


@pytest.fixture(scope="session")
def blog_package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder that ``blog`` can be imported from."""
    out = tmp_path_factory.mktemp("blog")
    result = specloom("generate", "--spec", SPEC, "--out", out, "--package", "blog", cwd=out)
    assert result.returncode == 0, result.stdout + result.stderr
    sys.path.insert(0, str(out / "blog"))
    yield out / "blog"
    sys.path.remove(str(out / "blog"))


@dataclass
class Client:
    """Calls the client of one flavour; ``blog`` is the service, ``server`` what it was sent."""

    flavour: str
    blog: Blog
    server: Server

    def __call__(self, do: Callable[[Any], Any]) -> Any:
        """What one call gives."""
        import blog

        if self.flavour == "sync":
            with blog.Blog(base_url=self.server.url) as client:
                return do(client)

        async def run() -> Any:
            async with blog.AsyncBlog(base_url=self.server.url) as client:
                return await do(client)

        return anyio.run(run, backend=self.flavour)

    def every(self, do: Callable[[Any], Any]) -> list[Any]:
        """All that an iteration gives; ``do`` gives the page that it begins with."""
        import blog

        if self.flavour == "sync":
            with blog.Blog(base_url=self.server.url) as client:
                return list(do(client).iterate())

        async def run() -> list[Any]:
            async with blog.AsyncBlog(base_url=self.server.url) as client:
                page = await do(client)
                return [each async for each in page.iterate(prefetch=False)]

        return anyio.run(run, backend=self.flavour)


@pytest.fixture(params=FLAVOURS)
def client(request: pytest.FixtureRequest, blog_package: Path) -> Iterator[Client]:
    blog = Blog()
    with serve(blog.answer) as server:
        yield Client(request.param, blog, server)
