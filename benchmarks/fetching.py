"""Calls over a real connection, against httpx2 with ``json.loads``; the server is a process of its own."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import Any

import httpx2

from benchmarks.decoding import PAGE, page
from benchmarks.measure import bar, paired_median
from benchmarks.server import serving

PAGES = 1000
HEADERS = {"Authorization": "Bearer none", "Accept": "application/vnd.api+json"}


def report(package: str, client: str, folder: Path, sample: dict[str, Any], work: Path) -> str:
    """Times one resource retrieved, and all pages of a collection iterated."""
    sys.path.insert(0, str(folder))
    cls = getattr(import_module(package), client)
    with serving({"data": sample}, work) as url:
        single = _single(cls, url, sample)
    document = json.loads(page(sample))
    document["meta"] = {"record_count": PAGE * PAGES, "page_count": PAGES}
    with serving(document, work) as url:
        return f"{single}\n{_pages(cls, url, sample['type'])}"


def _single(cls: Any, url: str, sample: dict[str, Any]) -> str:
    type, id = sample["type"], sample["id"]
    with cls(access_token="none", base_url=url) as client, httpx2.Client(headers=HEADERS) as http:
        retrieve = getattr(client, type).retrieve

        def plain() -> float:
            return _timed(lambda: json.loads(http.get(f"{url}/{type}/{id}").content))

        def ours() -> float:
            return _timed(lambda: retrieve(id).id)

        for _ in range(50):
            plain()
            ours()
        raw, called = paired_median(plain, ours, rounds=1500)
    return (
        f"GET of one resource: httpx2 and json.loads {raw * 1e6:.0f} µs; client {called * 1e6:.0f} µs\n"
        f"ratio: {bar(called / raw, 1.3)}"
    )


def _pages(cls: Any, url: str, type: str) -> str:
    with cls(access_token="none", base_url=url) as client, httpx2.Client(headers=HEADERS) as http:
        iterate = getattr(client, type).iterate

        def plain() -> int:
            seen, target = 0, f"{url}/{type}?page%5Bsize%5D={PAGE}"
            while target:
                document = json.loads(http.get(target).content)
                seen += sum(1 for each in document["data"] if each["attributes"]["created_at"])
                target = document["links"].get("next")
            return seen

        def ours(prefetch: bool) -> int:
            return sum(1 for each in iterate(page_size=PAGE, prefetch=prefetch) if each.created_at)

        # In turns, so that all see the same machine.
        rounds = [
            [_loop(each) for each in (plain, lambda: ours(True), lambda: ours(False))] for _ in range(3)
        ]
    raw, ahead, alone = (median(times) for times in zip(*rounds, strict=True))
    return (
        f"{PAGES} pages of {PAGE} iterated: httpx2 and json.loads {raw:.2f} s; "
        f"client {ahead:.2f} s, without prefetching {alone:.2f} s\n"
        f"ratio: {bar(ahead / raw, 1.3)}, without prefetching {alone / raw:.2f}"
    )


def _timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def _loop(call: Callable[[], int]) -> float:
    start = time.perf_counter()
    seen = call()
    assert seen == PAGE * PAGES, f"{seen} resources came, not {PAGE * PAGES}"
    return time.perf_counter() - start
