"""Broken documents that are too large to keep as files: by name, the files of each."""

from __future__ import annotations

_HEAD = "openapi: 3.1.1\ninfo: {title: Broken, version: '1'}\n"
_JSON = '{"openapi": "3.1.1",\n "x-a": '


def _yaml(text: str) -> dict[str, bytes]:
    return {"openapi.yaml": (_HEAD + text).encode()}


def _json(text: str) -> dict[str, bytes]:
    return {"openapi.json": (_JSON + text).encode()}


def _bomb_of_files(levels: int = 9, width: int = 10) -> dict[str, bytes]:
    """Path items without a place under ``components``, so that each reference multiplies its target."""
    files = _yaml("paths: {/a: {$ref: p0.yaml}}\n")
    for level in range(levels):
        calls = ", ".join(f"c{n}: {{'{{$u}}': {{$ref: p{level + 1}.yaml}}}}" for n in range(width))
        files[f"p{level}.yaml"] = f"post: {{callbacks: {{{calls}}}, responses: {{}}}}\n".encode()
    return {**files, f"p{levels}.yaml": b"post: {responses: {}}\n"}


def _chain(length: int, last: str) -> str:
    links = (f"    A{n}: {{$ref: '#/components/schemas/A{n + 1}'}}\n" for n in range(length))
    return "components:\n  schemas:\n" + "".join(links) + f"    A{length}: {last}\n"


MADE = {
    "yaml_2000_levels": _yaml("x-a: " + "[" * 2000 + "]" * 2000 + "\n"),
    "yaml_2000_levels_of_mappings": _yaml("x-a: " + "{a: " * 2000 + "1" + "}" * 2000 + "\n"),
    "yaml_2000_levels_indented": _yaml("x-a:\n" + "".join(" " * n + "a:\n" for n in range(1, 2001))),
    "yaml_2000_levels_of_dashes": _yaml("x-a:\n" + "- " * 2000 + "a\n"),
    "yaml_100000_levels_not_closed": _yaml("x-a: " + "[" * 100_000),
    "yaml_number_too_long": _yaml("x-a: " + "9" * 5000 + "\n"),
    "yaml_key_of_a_megabyte": _yaml("? " + "k" * 1_000_000 + "\n: 1\n? " + "k" * 1_000_000 + "\n: 2\n"),
    "yaml_bomb_of_files": _bomb_of_files(),
    "json_2000_levels": _json("[" * 2000 + "]" * 2000 + "}\n"),
    "json_2000_levels_of_objects": _json('{"a":' * 2000 + "1" + "}" * 2000 + "}\n"),
    "json_300_levels": _json("[" * 300 + "]" * 300 + "}\n"),
    "json_100000_levels": _json("[" * 100_000 + "]" * 100_000 + "}\n"),
    "json_100000_levels_not_closed": _json("[" * 100_000),
    "json_number_too_long": _json("1" * 5000 + "}\n"),
    "ref_chain_of_5000_to_nothing": _yaml(_chain(5000, "{$ref: '#/nowhere'}")),
    "ref_circle_of_2000": _yaml(_chain(2000, "{$ref: '#/components/schemas/A0'}")),
    "ref_missing_5000_times": _yaml("".join(["components:\n  schemas:\n"]) + "".join(
        f"    A{n}: {{$ref: '#/components/schemas/B{n}'}}\n" for n in range(5000)
    )),
}  # fmt: skip
