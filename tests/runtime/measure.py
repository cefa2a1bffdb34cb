"""What the runtime costs, side by side with doing without it. Run it from the root of the repository:

    PYTHONPATH=generator python -m tests.runtime.measure

It prints, for a page of 25 resources and for a compound document of 25 and 50: reading it into models against
``json.loads`` of the same bytes; and for a whole call over a local server: the client against httpx2 alone.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from typing import Any

import httpx2

from specloom.runtime.decode import Decoder

from .conftest import Answer, Server  # puts `sample` on the path


def linked_by(url: str, name: str) -> dict[str, Any]:
    return {"links": {"self": f"{url}/relationships/{name}", "related": f"{url}/{name}"}}


def resource(number: int, shelves: list[str]) -> dict[str, Any]:
    url = f"https://eu.sample.example/api/warehouses/xYZkjAB{number:03}"
    links = ("labels", "main_shelf", "shelves", "events")
    related: dict[str, Any] = {
        n: {"links": {"self": f"{url}/relationships/{n}", "related": f"{url}/{n}"}} for n in links
    }
    if shelves:
        related["shelves"]["data"] = [{"type": "shelves", "id": shelf} for shelf in shelves]
    return {
        "id": f"xYZkjAB{number:03}",
        "type": "warehouses",
        "links": {"self": url},
        "attributes": {
            "name": f"Warehouse number {number}",
            "strategy": "first_in",
            "capacity": number * 100,
            "heated": False,
            "class": "refrigerated",
            "include": None,
            "dimensions": None,
            "opened_at": "2018-01-01T12:00:00.000Z",
            "created_at": "2018-01-01T12:00:00.000Z",
            "updated_at": "2018-01-01T12:00:00.000Z",
            "reference": "ANY-EXTERNAL-REFERENCE",
            "reference_origin": "ANY-EXTERNAL-REFERENCE-ORIGIN",
            "metadata": {"foo": "bar"},
        },
        "relationships": related,
        "meta": {"mode": "test", "organization_id": "xRRkjDFafe"},
    }


def shelf(number: int) -> dict[str, Any]:
    url = f"https://eu.sample.example/api/shelves/s{number}"
    related = {
        "warehouse": {"links": {"self": f"{url}/relationships/warehouse", "related": f"{url}/warehouse"}}
    }
    attributes = {"row": number, "label-text": "some text", "created_at": "2018-01-01T12:00:00.000Z"}
    return {
        "id": f"s{number}",
        "type": "shelves",
        "links": {"self": url},
        "attributes": attributes,
        "relationships": related,
    }


def best(cases: dict[str, Callable[[], Any]], rounds: int = 60, repeat: int = 10) -> dict[str, float]:
    """The shortest time of each case in microseconds; cases take turns, so that noise hits all alike."""
    times = dict.fromkeys(cases, float("inf"))
    for _ in range(rounds):
        for name, case in cases.items():
            start = time.perf_counter()
            for _ in range(repeat):
                case()
            times[name] = min(times[name], (time.perf_counter() - start) / repeat * 1e6)
    return times


def reading() -> None:
    from sample import Warehouse
    from sample.resources import REGISTRY

    decoder = Decoder(REGISTRY)
    page = json.dumps({"data": [resource(i, []) for i in range(25)], "meta": {"record_count": 25}}).encode()
    compound = json.dumps(
        {
            "data": [resource(i, [f"s{2 * i}", f"s{2 * i + 1}"]) for i in range(25)],
            "included": [shelf(i) for i in range(50)],
        }
    ).encode()

    def linked() -> Any:
        warehouses: Any = decoder.read(compound, "many", Warehouse).data
        return [w.shelves for w in warehouses]

    start = time.perf_counter()
    decoder.read(page, "many", Warehouse, linked=False)
    print(f"first reading of a resource type {(time.perf_counter() - start) * 1e3:6.1f} ms")
    times = best(
        {
            "page, json.loads": lambda: json.loads(page),
            "page, models": lambda: decoder.read(page, "many", Warehouse, linked=False),
            "compound, json.loads": lambda: json.loads(compound),
            "compound, models": lambda: decoder.read(compound, "many", Warehouse),
            "compound, linked models": linked,
        }
    )
    for name, value in times.items():
        base = times["page, json.loads" if name.startswith("page") else "compound, json.loads"]
        print(f"{name:32} {value:6.1f} µs  {value / base:.2f}")


def calling() -> None:
    from sample import Sample

    server = Server()
    body = json.dumps({"data": resource(1, [])}).encode()
    rounds, repeat = 20, 10
    answer = Answer(200, body, {"content-type": "application/vnd.api+json"})
    server.answers = [answer] * (2 * rounds * repeat)
    with httpx2.Client() as http, Sample(base_url=server.url, access_token="t") as client:
        headers = {"authorization": "Bearer t", "accept": "application/vnd.api+json"}
        times = best(
            {
                "GET, httpx2 and json.loads": lambda: json.loads(
                    http.get(f"{server.url}/warehouses/1", headers=headers).content
                ),
                "GET, the client": lambda: client.warehouses.retrieve("1"),
            },
            rounds,
            repeat,
        )
    server.stop()
    base = times["GET, httpx2 and json.loads"]
    for name, value in times.items():
        print(f"{name:32} {value:6.1f} µs  {value / base:.2f}")


if __name__ == "__main__":
    gc.collect()
    print(f"Python {sys.version.split()[0]}")
    reading()
    calling()
