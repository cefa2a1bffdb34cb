"""Runs a program, with what it sends to the service delivered to another server.

``python deliver.py http://127.0.0.1:8000 program.py``: the program needs no change to be tried out, and the
other server still sees in ``Host`` for whom the request was. Needs nothing but what the client needs.
"""

from __future__ import annotations

import runpy
import sys
from typing import Any
from unittest.mock import patch

import httpx2


def redirected(request: httpx2.Request, to: httpx2.URL) -> httpx2.Request:
    """The request, to be sent to another server."""
    url = request.url
    if url.scheme != "https" or not url.host.endswith(".commercelayer.io"):
        raise SystemExit(f"{request.method} {url} is not for the service")
    request.url = url.copy_with(scheme=to.scheme, host=to.host, port=to.port)
    return request


def run(program: str, to: httpx2.URL) -> None:
    """Run a program while all connections of httpx2 lead to another server."""
    send, asend = httpx2.HTTPTransport.handle_request, httpx2.AsyncHTTPTransport.handle_async_request

    def handle_request(self: Any, request: httpx2.Request) -> httpx2.Response:
        return send(self, redirected(request, to))

    async def handle_async_request(self: Any, request: httpx2.Request) -> httpx2.Response:
        return await asend(self, redirected(request, to))

    with (
        patch.object(httpx2.HTTPTransport, "handle_request", handle_request),
        patch.object(httpx2.AsyncHTTPTransport, "handle_async_request", handle_async_request),
    ):
        runpy.run_path(program, run_name="__main__")


if __name__ == "__main__":
    run(sys.argv[2], httpx2.URL(sys.argv[1]))
