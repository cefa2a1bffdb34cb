"""What iterating over 1,000 pages costs, side by side with a loop of httpx2 and ``json.loads``.

Run it from the root of the repository:

    PYTHONPATH=generator python -m tests.runtime.measure_pages

The server is a process of its own, which answers with prepared bytes: it takes nearly no time.
"""

from __future__ import annotations

import json
import re
import socket
import time
from collections.abc import Callable
from multiprocessing import Process, Queue
from typing import Any
from urllib.parse import urljoin

import anyio
import httpx2

from .measure import resource  # puts `sample` on the path

PAGES, SIZE, ROUNDS = 1000, 25, 5
_NUMBER = re.compile(rb"page(?:%5B|\[)number(?:%5D|\])=(\d+)")


def page(number: int) -> bytes:
    """The whole answer for a page."""
    address = "/api/warehouses?page%5Bnumber%5D={}&page%5Bsize%5D=25"
    links = {"next": address.format(number + 1) if number < PAGES else None, "first": address.format(1)}
    data = [resource(number * SIZE + index, []) for index in range(SIZE)]
    body = json.dumps({"data": data, "links": links, "meta": {"record_count": PAGES * SIZE}}).encode()
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/vnd.api+json\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode() + body


def answer(ports: Any) -> None:
    """Serve connections, one after the other."""
    answers = {number: page(number) for number in range(1, PAGES + 1)}
    with socket.create_server(("127.0.0.1", 0)) as server:
        ports.put(server.getsockname()[1])
        while True:
            connection, _ = server.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with connection:
                while request := connection.recv(65536):
                    found = _NUMBER.search(request)
                    connection.sendall(answers[int(found[1]) if found else 1])


def raw(url: str) -> int:
    """The loop without a client: follow the links, parse the text."""
    count, address = 0, f"{url}/warehouses?page%5Bsize%5D=25"
    with httpx2.Client(headers={"accept": "application/vnd.api+json"}) as http:
        while address:
            document = json.loads(http.get(address).content)
            for each in document["data"]:
                count += bool(each["attributes"]["name"])
            link = document["links"]["next"]
            address = urljoin(url, link) if link else ""
    return count


def iterated(url: str, **settings: Any) -> int:
    """The same with the client."""
    from sample import Sample

    with Sample(base_url=url, access_token="t") as client:
        return sum(bool(each.name) for each in client.warehouses.iterate(page_size=25, **settings))


def awaited(url: str) -> int:
    """The same with the asynchronous client."""
    from sample import AsyncSample

    async def run() -> int:
        async with AsyncSample(base_url=url, access_token="t") as client:
            return sum([bool(each.name) async for each in client.warehouses.iterate(page_size=25)])

    return anyio.run(run)


async def _raw_async(url: str) -> int:
    count, address = 0, f"{url}/warehouses?page%5Bsize%5D=25"
    async with httpx2.AsyncClient(headers={"accept": "application/vnd.api+json"}) as http:
        while address:
            document = json.loads((await http.get(address)).content)
            for each in document["data"]:
                count += bool(each["attributes"]["name"])
            link = document["links"]["next"]
            address = urljoin(url, link) if link else ""
    return count


def main() -> None:
    """Print the medians of several rounds, in turns."""
    ports: Any = Queue()
    process = Process(target=answer, args=(ports,), daemon=True)
    process.start()
    url = f"http://127.0.0.1:{ports.get()}/api"
    calls: dict[str, Callable[[], int]] = {
        "httpx2 and json.loads": lambda: raw(url),
        "iterate()": lambda: iterated(url),
        "iterate(prefetch=False)": lambda: iterated(url, prefetch=False),
        "httpx2 and json.loads, asyncio": lambda: anyio.run(_raw_async, url),
        "iterate(), asyncio": lambda: awaited(url),
    }
    times: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(ROUNDS):
        for name, call in calls.items():
            start = time.perf_counter()
            assert call() == PAGES * SIZE
            times[name].append(time.perf_counter() - start)
    process.terminate()
    base = 1.0
    for name, each in times.items():
        median = sorted(each)[ROUNDS // 2]
        base = median if name.startswith("httpx2") else base
        print(f"{name:32} {median:6.2f} s  {median / base:.2f}")


if __name__ == "__main__":
    main()
