"""Decoding a page of 25 resources to models, against ``json.loads`` of the same bytes."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.measure import bar, median_seconds

PAGE = 25


def report(package: str, type: str, folder: Path, sample: dict[str, Any]) -> str:
    """Times both on a page made of ``sample``, a resource object as the service sends it."""
    sys.path.insert(0, str(folder))
    content = page(sample)
    read = reader(package, type)
    read(content)
    decoded = median_seconds(lambda: read(content), rounds=1000)
    parsed = median_seconds(lambda: json.loads(content), rounds=1000)
    return (
        f"{PAGE} resources, {len(content) / 1024:.0f} KB: json.loads {parsed * 1e6:.0f} µs; "
        f"to models {decoded * 1e6:.0f} µs\nratio: {bar(decoded / parsed, 0.7)}"
    )


def page(sample: dict[str, Any]) -> bytes:
    """A page of resources that differ in their identifiers, without blanks, with meta and links."""
    text = json.dumps(sample, separators=(",", ":"))
    resources = [json.loads(text.replace(sample["id"], f"abcdEFG{number:03}")) for number in range(PAGE)]
    document = {
        "data": resources,
        "meta": {"record_count": PAGE, "page_count": 1},
        "links": {"first": "/", "last": "/"},
    }
    return json.dumps(document, separators=(",", ":")).encode()


def reader(package: str, type: str) -> Callable[[bytes], object]:
    """What the generated client calls to read a page of a resource type."""
    registry = import_module(f"{package}.resources").REGISTRY
    decoder = import_module(f"{package}._runtime.decode").Decoder(registry)
    cls = registry.get(type)
    return lambda content: decoder.read(content, "many", cls)
