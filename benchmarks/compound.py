"""A compound document of 25 resources and 50 included, to linked models, against ``json.loads`` alone.

The second figure also follows every relationship from every primary resource, which ``json.loads`` cannot.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.measure import bar, median_seconds, paired_median

RESOURCES = 25


def report(package: str, folder: Path, sample: dict[str, Any]) -> str:
    """Times both on a document made of ``sample``: one resource and what it includes."""
    sys.path.insert(0, str(folder))
    content = document(sample)
    registry = import_module(f"{package}.resources").REGISTRY
    decoder = import_module(f"{package}._runtime.decode").Decoder(registry)
    cls = registry.get(sample["data"]["type"])
    names = [name for name, member in sample["data"]["relationships"].items() if "data" in member]

    def decode() -> Any:
        return decoder.read(content, "many", cls)

    def follow() -> None:
        for resource in decode().data:
            for name in names:
                getattr(resource, name)

    follow()
    parsed, decoded = paired_median(
        lambda: median_seconds(lambda: json.loads(content), rounds=25),
        lambda: median_seconds(decode, rounds=25),
        rounds=20,
    )
    followed = median_seconds(follow, rounds=500)
    return (
        f"{RESOURCES} resources, {RESOURCES * len(sample['included'])} included, "
        f"{len(content) / 1024:.0f} KB: "
        f"json.loads {parsed * 1e6:.0f} µs; to linked models {decoded * 1e6:.0f} µs, "
        f"every link followed {followed * 1e6:.0f} µs\n"
        f"ratio: {bar(decoded / parsed, 1.0)}, every link followed {bar(followed / parsed, 1.0)}"
    )


def document(sample: dict[str, Any]) -> bytes:
    """A page of resources, each with included resources of its own."""
    text = json.dumps(sample, separators=(",", ":"))
    made: dict[str, Any] = {"data": [], "included": []}
    for number in range(RESOURCES):
        copy = text
        for each in (sample["data"], *sample["included"]):
            copy = copy.replace(each["id"], f"{each['id'][:7]}{number:03}")
        single = json.loads(copy)
        made["data"].append(single["data"])
        made["included"] += single["included"]
    made["meta"] = {"record_count": RESOURCES, "page_count": 1}
    return json.dumps(made, separators=(",", ":")).encode()
