"""Runs a program, with what it sends to the service delivered to another server.

``python deliver.py http://127.0.0.1:8000 program.py``: the program needs no change to be tried out, and the
other server still sees in ``Host`` for whom the request was. Needs nothing but what the client needs.
"""

from __future__ import annotations

import runpy
import sys
from typing import Any

import httpx2


def redirected(request: httpx2.Request, to: httpx2.URL) -> httpx2.Request:
    """The request, to be sent to another server."""
    url = request.url
    if url.scheme != "https" or not url.host.endswith(".commercelayer.io"):
        raise SystemExit(f"{request.method} {url} is not for the service")
    request.url = url.copy_with(scheme=to.scheme, host=to.host, port=to.port)
    return request


def deliver(to: httpx2.URL) -> None:
    """From now on, connections of httpx2 lead to that server."""
    send, asend = httpx2.HTTPTransport.handle_request, httpx2.AsyncHTTPTransport.handle_async_request

    def handle_request(self: Any, request: httpx2.Request) -> httpx2.Response:
        return send(self, redirected(request, to))

    async def handle_async_request(self: Any, request: httpx2.Request) -> httpx2.Response:
        return await asend(self, redirected(request, to))

    setattr(httpx2.HTTPTransport, "handle_request", handle_request)  # noqa: B010 - types forbid to assign it
    setattr(httpx2.AsyncHTTPTransport, "handle_async_request", handle_async_request)  # noqa: B010


if __name__ == "__main__":
    deliver(httpx2.URL(sys.argv[1]))
    runpy.run_path(sys.argv[2], run_name="__main__")
