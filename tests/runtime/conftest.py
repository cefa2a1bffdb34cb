"""A real HTTP server, and every case through the synchronous and both asynchronous clients.

``sample`` is a generated package written by hand. Its ``_runtime`` is not there: it is the toolkit's own
copy, under the name that the package expects.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import anyio
import pytest

import specloom.runtime

sys.path.insert(0, str(Path(__file__).parent))
sys.modules["sample._runtime"] = specloom.runtime

JSON_API = "application/vnd.api+json"


@dataclass
class Received:
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Answer:
    """What the server says to the next request. ``raw`` replaces everything, also the status line."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0
    raw: bytes | None = None


class Server:
    """Says what it was told to say, and remembers what it was asked."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.answers: list[Answer] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # Head and body are written apart; together with delayed acknowledgements that would take 40 ms.
            disable_nagle_algorithm = True

            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                server.received.append(Received(self.command, self.path, headers, body))
                answer = server.answers.pop(0) if server.answers else Answer(500, b"no answer was planned")
                server.released.wait(answer.delay)
                if answer.raw is not None:
                    self.wfile.write(answer.raw)
                    self.close_connection = True
                    return
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                if answer.status != 204:
                    self.send_header("content-length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.body)

            do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self.released = threading.Event()

        class Quiet(ThreadingHTTPServer):
            def handle_error(self, request: Any, client_address: Any) -> None:
                """A client that gave up waiting is what some cases are about."""

        self._http = Quiet(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_port}/api"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def last(self) -> Received:
        return self.received[-1]

    def say(
        self, document: Any = None, status: int = 200, content_type: str = JSON_API, **headers: str
    ) -> None:
        """Plan a reply: a document as JSON, or text or bytes as they are."""
        if isinstance(document, bytes):
            body = document
        else:
            body = b"" if document is None else json.dumps(document).encode()
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers.append(Answer(status, body, {"content-type": content_type, **names}))

    def stop(self) -> None:
        self.released.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join(2)


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.stop()


@dataclass
class Api:
    """Runs a case with a client of one flavour: ``api(lambda client: client.warehouses.list())``."""

    flavour: str
    url: str

    def __call__(self, do: Callable[[Any], Any], **settings: Any) -> Any:
        from sample import AsyncSample, Sample

        # One attempt, unless a case is about more.
        settings = {"base_url": self.url, "access_token": "s3cr3t", "retry": None, **settings}
        if self.flavour == "sync":
            with Sample(**settings) as client:
                return do(client)

        async def run() -> Any:
            async with AsyncSample(**settings) as client:
                return await do(client)

        return anyio.run(run, backend=self.flavour)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def api(request: pytest.FixtureRequest, server: Server) -> Api:
    return Api(request.param, server.url)


def warehouse(id: str = "w1", **attributes: Any) -> dict[str, Any]:
    """A resource object as the server sends it."""
    return {
        "type": "warehouses",
        "id": id,
        "links": {"self": f"https://x.example/api/warehouses/{id}"},
        "attributes": {"name": "North", "strategy": "first_in", **attributes},
    }
