"""A server on a real socket that fails on purpose, and remembers what it has done."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

JSON_API = "application/vnd.api+json"


@dataclass(frozen=True)
class Request:
    """A request that was read to its end."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    time: float


@dataclass(frozen=True)
class Reply:
    """A reply, cut off after ``cut`` bytes of its body, or sent in pieces with ``pause`` seconds between."""

    body: Any = None
    status: int = 200
    content_type: str = JSON_API
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    pause: float = 0
    declared: int | None = None

    @property
    def content(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        return b"" if self.body is None else json.dumps(self.body).encode()


class Reset:
    """The connection is torn down without an answer."""


class Stall:
    """No answer comes until the server stops."""


@dataclass(frozen=True)
class Drip:
    """These bytes as they are, then the same piece again and again until the client has gone."""

    head: bytes
    piece: bytes
    pause: float = 0.02


Outcome = Reply | Reset | Stall | Drip
Answer = Callable[[Request], Outcome]


class Server:
    """Reads requests and does what ``answer`` says. ``refuse`` tears the next connections down unread."""

    def __init__(self, answer: Answer, port: int = 0) -> None:
        self.answer = answer
        self.refuse = 0
        self.cut_requests = 0
        self.requests: list[Request] = []
        self._stopping = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", port), backlog=128, reuse_port=False)
        self.port = int(self._socket.getsockname()[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self._open: set[socket.socket] = set()
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self._open.add(connection)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            if self.refuse:
                self.refuse -= 1
                tear(connection)
                return
            file = connection.makefile("rb")
            while True:
                if self.cut_requests:
                    self.cut_requests -= 1
                    connection.recv(16)
                    tear(connection)
                    return
                request = _read(file)
                if request is None:
                    return
                self.requests.append(request)
                if not self._do(connection, self.answer(request)):
                    return

    def _do(self, connection: socket.socket, outcome: Outcome) -> bool:
        """Whether the connection stays open."""
        if isinstance(outcome, Reset):
            tear(connection)
            return False
        if isinstance(outcome, Stall):
            self._stopping.wait(30)
            return False
        if isinstance(outcome, Drip):
            connection.sendall(outcome.head)
            while not self._stopping.wait(outcome.pause):
                connection.sendall(outcome.piece)
            return False
        content = outcome.content
        length = len(content) if outcome.declared is None else outcome.declared
        head = [f"HTTP/1.1 {outcome.status} X", f"content-length: {length}"]
        head += [f"content-type: {outcome.content_type}", *(f"{k}: {v}" for k, v in outcome.headers.items())]
        connection.sendall("\r\n".join([*head, "", ""]).encode())
        if outcome.pause:
            for byte in content:
                connection.sendall(bytes([byte]))
                if self._stopping.wait(outcome.pause):
                    return False
            return True
        connection.sendall(content[: outcome.cut])
        if outcome.cut is not None or length != len(content):
            tear(connection)
            return False
        return True

    def stop(self) -> None:
        self._stopping.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for each in list(self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        self._thread.join(2)


def tear(connection: socket.socket) -> None:
    """Close with a reset instead of a farewell."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RD)
    connection.close()


def _read(file: Any) -> Request | None:
    line = file.readline().decode()
    if not line.strip():
        return None
    method, target, _ = line.split(" ", 2)
    headers: dict[str, str] = {}
    while text := file.readline().decode().strip():
        name, _, value = text.partition(":")
        headers[name.lower()] = value.strip()
    length = int(headers.get("content-length", 0))
    body = file.read(length)
    if len(body) < length:
        return None
    return Request(method, target, headers, body, time.monotonic())


@contextmanager
def serving(answer: Answer, port: int = 0) -> Iterator[Server]:
    """A server until the block ends."""
    server = Server(answer, port)
    try:
        yield server
    finally:
        server.stop()
