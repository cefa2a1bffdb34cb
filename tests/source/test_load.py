"""What ``load`` and ``bundle`` promise beyond single cases."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specloom.diagnostics import SpecloomError
from specloom.source import bundle, load
from specloom.source.pointer import fragment, join, split
from tests.conftest import SHARED

HEAD = "openapi: 3.1.1\ninfo: {title: T, version: '1'}\n"
FAST = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def write(folder: Path, text: str | bytes, name: str = "openapi.yaml") -> Path:
    path = folder / name
    path.write_bytes(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text)
    return path


def test_a_document_of_one_file_is_not_copied() -> None:
    source = load(sorted(SHARED.glob("specs/*.json"))[0]) if SHARED.exists() else None
    if source is not None:
        assert bundle(source).document is source.root_file.value


def test_files_are_listed_root_first_then_sorted(tmp_path: Path) -> None:
    for name in ("z.yaml", "a.yaml"):
        write(tmp_path, "type: string\n", name)
    path = write(tmp_path, HEAD + "components: {schemas: {Z: {$ref: z.yaml}, A: {$ref: a.yaml}}}\n")
    assert [file.name for file in load(path).files] == ["openapi.yaml", "a.yaml", "z.yaml"]


def test_all_findings_of_all_files_come_at_once(tmp_path: Path) -> None:
    write(tmp_path, "a: 1\na: 2\nb:\n- x: 1\n  x: 2\n", "twice.yaml")
    write(tmp_path, '{"a": 1,}', "comma.json")
    path = write(
        tmp_path,
        HEAD
        + "components:\n  schemas:\n    A: {$ref: twice.yaml}\n    B: {$ref: comma.json}\n"
        + "    C: {$ref: '#/nowhere'}\n",
    )
    with pytest.raises(SpecloomError) as caught:
        load(path)
    found = [(Path(f.position.file).name, f.position.line, f.rule) for f in caught.value.findings]
    assert found == [
        ("comma.json", 1, "json-syntax"),
        ("openapi.yaml", 7, "ref-missing"),
        ("twice.yaml", 2, "duplicate-key"),
        ("twice.yaml", 5, "duplicate-key"),
    ]


def test_references_may_reach_up_to_the_folder_that_is_given(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    write(tmp_path, "type: string\n", "shared.yaml")
    path = write(tmp_path / "api", HEAD + "components: {schemas: {S: {$ref: ../shared.yaml}}}\n")
    with pytest.raises(SpecloomError, match="leads out"):
        load(path)
    assert bundle(load(path, root=tmp_path)).document["components"]["schemas"]["S"] == {"type": "string"}


def test_a_link_that_leads_out_is_refused(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    write(tmp_path, "type: string\n", "secret.yaml")
    (tmp_path / "api" / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    path = write(tmp_path / "api", HEAD + "components: {schemas: {S: {$ref: link.yaml}}}\n")
    with pytest.raises(SpecloomError, match="leads out"):
        load(path)


def test_aliases_share_and_stay_cheap(tmp_path: Path) -> None:
    lines = ["x0: &x0 [1, 2]"] + [f"x{n}: &x{n} [*x{n - 1}, *x{n - 1}]" for n in range(1, 14)]
    document = load(write(tmp_path, HEAD + "\n".join(lines) + "\n")).root_file.value
    assert document["x13"][0] is document["x13"][1]


def test_resolve_follows_to_the_end(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        HEAD + "components:\n  schemas:\n    A: {$ref: '#/components/schemas/B'}\n"
        "    B: {$ref: '#/components/schemas/C'}\n"
        "    C: {properties: {a b: {type: string}}}\n",
    )
    result = bundle(load(path))
    assert result.resolve("#/components/schemas/A")[0] == "/components/schemas/C"
    assert result.resolve("#/components/schemas/A/properties/a%20b") == (
        "/components/schemas/C/properties/a b",
        {"type": "string"},
    )
    assert result.deref({"$ref": "#/components/schemas/B"}) == {"properties": {"a b": {"type": "string"}}}
    assert result.deref([1]) == [1]
    for bad in (
        "#/components/schemas/X",
        "other.yaml#/A",
        "#nowhere",
        "#/components/schemas/A/properties/a%20b/c",
    ):
        with pytest.raises(SpecloomError):
            result.resolve(bad)


@FAST
@given(st.lists(st.text()))
def test_pointers_come_back(tokens: list[str]) -> None:
    assert split(join(tokens)) == tuple(tokens)


@FAST
@given(st.one_of(st.binary(), st.text(alphabet="ab:-[]{}&*!|>'\"\n\t #%@,?~$", max_size=60).map(str.encode)))
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes) -> None:
    for name in ("openapi.yaml", "openapi.json"):
        for content in (data, HEAD.encode() + b"x: " + data):
            _read_or_refuse(write(tmp_path, content, name))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)
_REFERENCES = """
#/components/schemas/A #/components/schemas/B/properties/a other.yaml#/A other.yaml # #/ openapi.json
other.yaml#/A/items openapi.json#/components/schemas/B #/components/schemas/A/not other.yaml#/paths/x
#x %ff #/%ff a\\b .. . /etc/passwd http://[ file:other.yaml #/components other.yaml#/B/0
"""
REFERENCES = st.sampled_from(["", *_REFERENCES.split()])
KEYS = st.sampled_from(
    ["properties", "items", "allOf", "not", "a", "$ref", "discriminator", "mapping", "examples", "default"]
)
SCHEMAS = st.recursive(
    JSON | st.fixed_dictionaries({"$ref": REFERENCES}),
    lambda inner: st.dictionaries(KEYS, inner, max_size=3) | st.lists(inner, max_size=2),
    max_leaves=8,
)


@FAST
@given(
    a=SCHEMAS, b=SCHEMAS, item=SCHEMAS, other=SCHEMAS, version=st.sampled_from(["3.0.3", "3.1.1", "3.2.0"])
)
def test_any_structure_is_read_or_refused(
    tmp_path: Path, a: object, b: object, item: object, other: object, version: str
) -> None:
    document = {
        "openapi": version,
        "paths": {
            "/x": item,
            "/y": {"$ref": "other.yaml#/paths/x"},
            "/z": {"get": {"responses": {"200": b}}},
        },
        "components": {"schemas": {"A": a, "B": b}, "responses": a, "callbacks": {"c": {"{x}": item}}},
    }
    write(tmp_path, json.dumps({"A": other, "B": [a], "paths": {"x": item}}), "other.yaml")
    _read_or_refuse(write(tmp_path, json.dumps(document), "openapi.json"))


def _read_or_refuse(path: Path) -> None:
    try:
        result = bundle(load(path))
    except SpecloomError as error:
        assert error.findings and all(finding.position.line >= 1 for finding in error.findings)
        return
    json.dumps(result.document, allow_nan=False).encode()
    for text in _references(result.document):
        result.position("/components" + text.removeprefix("#"))


def _references(node: object) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [text for child in node.values() for text in _references(child)]
    return [text for child in node for text in _references(child)] if isinstance(node, list) else []


def test_every_reference_that_is_not_data_resolves_inside(tmp_path: Path) -> None:
    write(
        tmp_path,
        "A: {items: {$ref: '#/B'}}\nB: {not: {$ref: 'openapi.yaml#/components/schemas/R'}}\n",
        "o.yaml",
    )
    path = write(
        tmp_path,
        HEAD + "components: {schemas: {R: {anyOf: [{$ref: 'o.yaml#/A'}, {$ref: 'o.yaml#/A/items'}]}}}\n",
    )
    result = bundle(load(path))
    assert [result.resolve(text)[0] for text in _references(result.document)] == [
        "/components/schemas/A",
        "/components/schemas/B",
        "/components/schemas/B",
        "/components/schemas/R",
    ]
    assert fragment(("a b", "c/d")) == "#/a%20b/c~1d"


def test_a_circle_that_only_data_names_is_refused_when_it_is_resolved(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        HEAD + "x-a: {$ref: '#/x-b/y'}\nx-b: {$ref: '#/x-a/y'}\nx-c: {$ref: '#/x-d'}\nx-d: {$ref: '#/x-c'}\n",
    )
    result = bundle(load(path))
    for text in ("#/x-a", "#/x-a/z", "#/x-c"):
        with pytest.raises(SpecloomError, match="circle"):
            result.resolve(text)
