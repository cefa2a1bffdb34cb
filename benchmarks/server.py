"""A server for measurements, as fast as it can be: every reply is made before the first request.

``python -m benchmarks.server FILE`` serves a JSON document to any GET. ``page[number]=N`` in the query
gives it with ids of its own and another number of the page in its links, up to the ``page_count`` of its
meta. It prints its port and ends with its standard input.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PAGE = re.compile(rb"page(?:\[|%5B)number(?:\]|%5D)=(\d+)")


@contextmanager
def serving(document: Any, folder: Path) -> Iterator[str]:
    """Serves a document from a process of its own; gives the base URL."""
    file = folder / "served.json"
    file.write_text(json.dumps(document, separators=(",", ":")), "utf-8")
    command = [sys.executable, "-m", "benchmarks.server", str(file)]
    root = Path(__file__).resolve().parent.parent
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
    ) as process:
        assert process.stdin and process.stdout
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.stdin.close()
            process.wait(timeout=10)


class _Server(asyncio.Protocol):
    replies: list[bytes]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport
        self._received = b""

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, self._received = self._received.partition(b"\r\n\r\n")
            found = PAGE.search(head.partition(b"\r\n")[0])
            number = int(found[1]) if found else 1
            self._transport.write(self.replies[min(number, len(self.replies)) - 1])


def _replies(document: Any, base: str) -> list[bytes]:
    count = document.get("meta", {}).get("page_count", 1)
    return [_reply(document, base, number, count) for number in range(1, count + 1)]


def _reply(document: Any, base: str, number: int, count: int) -> bytes:
    links: dict[str, str] = {}
    many = isinstance(document["data"], list)
    for name, other in (("first", 1), ("prev", number - 1), ("next", number + 1), ("last", count)):
        if many and 1 <= other <= count:
            links[name] = f"{base}/{document['data'][0]['type']}?page%5Bnumber%5D={other}&page%5Bsize%5D=25"
    told = document
    if many:
        # Each page has resources of its own: the same ones again would be no page.
        data = [{**each, "id": f"{each['id']}p{number}"} for each in document["data"]]
        told = {**document, "data": data, "links": links}
    body = json.dumps(told, separators=(",", ":")).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def _main(document: Any) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Server, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    _Server.replies = _replies(document, f"http://127.0.0.1:{port}")
    print(port, flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main(json.loads(Path(sys.argv[1]).read_text("utf-8"))))
