"""Faults planted in a document that has none: the rule that is to find each does, whatever shape it has.

``planted/library.yaml`` is the document. ``planted/RULE.yaml`` lists faults: ``at`` is where, as a JSON
pointer that may begin with a name of ``PLACES``; ``put`` is what is put there, and without it the value is
taken away. ``shapes`` are the shapes that the fault can have, all if it does not say; ``also`` are further
faults that belong to it. Each fault is tried in two shapes, so that three faults go through all.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.lint import rules

from .shapes import SHAPES, shaped
from .support import lint_data

FOLDER = Path(__file__).parent / "planted"
LIBRARY: Any = json.loads(json.dumps(yaml.safe_load((FOLDER / "library.yaml").read_text("utf-8"))))

_DOCUMENT = "content/application~1vnd.api+json/schema"
PLACES = {
    "list": "/paths/~1books/get",
    "books": f"/paths/~1books/get/responses/200/{_DOCUMENT}/properties",
    "create": "/paths/~1books/post",
    "new": f"/paths/~1books/post/requestBody/{_DOCUMENT}/properties",
    "created": f"/paths/~1books/post/responses/201/{_DOCUMENT}/properties",
    "retrieve": "/paths/~1books~1{id}/get",
    "book": f"/paths/~1books~1{{id}}/get/responses/200/{_DOCUMENT}/properties",
    "update": "/paths/~1books~1{id}/patch",
    "changed": f"/paths/~1books~1{{id}}/patch/requestBody/{_DOCUMENT}/properties",
    "delete": "/paths/~1books~1{id}/delete",
    "related": "/paths/~1books~1{id}~1tags/get",
    "linkage": f"/paths/~1books~1{{id}}~1relationships~1tags/post/requestBody/{_DOCUMENT}/properties",
    "status": "/paths/~1status/get",
    "set": "/paths/~1status/put",
    "Status": "/components/schemas/Status/properties",
    "errors": f"/components/responses/Failed/{_DOCUMENT}/properties/errors",
}


RULES = sorted(path.stem for path in FOLDER.glob("*.yaml") if path.stem != "library")


def faults(rule: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load((FOLDER / f"{rule}.yaml").read_text("utf-8")))


def shapes(fault: dict[str, Any], number: int) -> list[str]:
    known = fault.get("shapes", SHAPES)
    return [known[index % len(known)] for index in (2 * number, 2 * number + 1)]


def planted(fault: dict[str, Any]) -> Any:
    document = copy.deepcopy(LIBRARY)
    for each in [fault, *fault.get("also", [])]:
        plant(document, each)
    return document


def plant(document: Any, fault: dict[str, Any]) -> None:
    place, _, rest = fault["at"].partition("/")
    pointer = f"{PLACES.get(place, place)}/{rest}"
    *inner, last = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
    for token in inner:
        document = document[int(token)] if isinstance(document, list) else document[token]
    if "put" not in fault:
        del document[last]
    elif isinstance(document, list):
        document[int(last) : int(last) + 1] = [copy.deepcopy(fault["put"])]
    else:
        document[last] = copy.deepcopy(fault["put"])


@pytest.mark.parametrize("shape", SHAPES)
def test_no_rule_finds_anything_where_nothing_is_wrong(shape: str, tmp_path: Path) -> None:
    assert lint_data(tmp_path, shaped(LIBRARY, shape)) == ()


@pytest.mark.parametrize("rule", RULES)
def test_planted_faults_are_found(rule: str, tmp_path: Path) -> None:
    for number, fault in enumerate(faults(rule)):
        for shape in shapes(fault, number):
            document = shaped(planted(fault), shape)
            assert {rule} == {each.rule for each in lint_data(tmp_path, document, [rule])}, (fault, shape)


def test_every_rule_has_three_faults() -> None:
    assert [rule.id for rule in rules()] == RULES
    assert [rule for rule in RULES if len(faults(rule)) < 3] == []


def test_nearly_every_rule_is_tried_in_every_shape() -> None:
    tried = {
        rule: {each for n, fault in enumerate(faults(rule)) for each in shapes(fault, n)} for rule in RULES
    }
    assert {rule for rule in RULES if tried[rule] != {*SHAPES}} == OF_SOME_VERSIONS


OF_SOME_VERSIONS = {"keyword-unknown", "schema-dialect", "tag-parent", "type-list"}
"""Rules for what not every version of OpenAPI has."""
