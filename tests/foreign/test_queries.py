"""Queries of generated packages: filters, include, sort and page bounds, against a real HTTP server."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, SHARED
from tests.support.generate import specloom
from tests.support.server import Reply, serve

DOCUMENTS = [*sorted(SHARED.glob("specs/*.json")), ROOT / "spec" / "openapi.yaml"]

CALL = """
import asyncio, sys
import some
from some import InvalidArgumentError
url, flavour = sys.argv[1:]
def call(do):
    if flavour == "sync":
        with some.Some(base_url=url) as client:
            return do(client)
    async def run():
        async with some.AsyncSome(base_url=url) as client:
            return await do(client)
    return asyncio.run(run())
def refused(do):
    try:
        call(do)
    except InvalidArgumentError as error:
        print(error)
    else:
        raise AssertionError("sent")
"""

FINTECH = """
from some import Bank
call(lambda c: c.banks.list(filters=Bank.filter(code="a", status=["active", "deleted"]), sort=["-name"]))
call(lambda c: c.banks.list(filters={"code": "a"}))
refused(lambda c: c.banks.list(filters={"cod": "a"}))
refused(lambda c: c.banks.list(filters=Bank.filter(cod="a")))
refused(lambda c: c.banks.list(sort=["nam"]))
refused(lambda c: c.banks.list(filters=Bank.filter.code.eq("a")))
"""
FINTECH_SENT = [
    "sort=-name&filter%5Bcode%5D=a&filter%5Bstatus%5D=active,deleted",
    "filter%5Bcode%5D=a",
]
FINTECH_SAID = ["'code'", "'code'", "'name'", "no predicates"]

PROVISIONING = """
from some import Organization
call(lambda c: c.organizations.list(filters=Organization.filter(anything="a"), include=["memberships.role"]))
refused(lambda c: c.organizations.list(page_number=0))
"""
PROVISIONING_SENT = ["include=memberships.role&filter%5Banything%5D=a"]
PROVISIONING_SAID = ["from 1 up"]

OWN = """
from some import InventoryModel, StockItem
name, reference = InventoryModel.filter.name, InventoryModel.filter.reference
call(lambda c: c.inventory_models.list(filters=name.cont("EU") | reference.cont("EU")))
both = StockItem.filter.sku.code.eq("X") & StockItem.filter(ids=["a", "b"])
call(lambda c: c.stock_items.list(filters=both))
call(lambda c: c.inventory_models.inventory_stock_locations("x", filters={"stock_location_code_eq": "a"}))
refused(lambda c: c.inventory_models.list(filters={"inventory_stock_locations_stock_location_cod_eq": "a"}))
refused(lambda c: c.inventory_models.list(include=["event_stores"]))
refused(lambda c: c.inventory_models.list(page_size=26))
"""
OWN_SENT = [
    "filter%5Bq%5D%5Bname_or_reference_cont%5D=EU",
    "filter%5Bq%5D%5Bsku_code_eq%5D=X&filter%5Bids%5D=a,b",
    "filter%5Bq%5D%5Bstock_location_code_eq%5D=a",
]
OWN_SAID = ["'inventory_stock_locations_stock_location_code_eq'", "cannot be included", "from 1 to 25"]

CASES = {
    "openfintech-openapi": (FINTECH, FINTECH_SENT, FINTECH_SAID),
    "provisioning-openapi": (PROVISIONING, PROVISIONING_SENT, PROVISIONING_SAID),
    "openapi": (OWN, OWN_SENT, OWN_SAID),
}

KINDS = """
import importlib, pkgutil, typing
import some
from some._runtime import Resource
from some._runtime.registry import Registry
from some.queries import _predicates
from some.resources import REGISTRY
seen = 0
for kind in list(REGISTRY):
    cls = REGISTRY.get(kind)
    module = importlib.import_module(cls.__module__.replace(".resources.", ".queries."))
    declared = getattr(module, f"{cls.__name__}FilterPaths").__annotations__
    offered = {n: a for n, a in declared.items() if a.startswith("_predicates.")}
    if not declared:
        assert not cls.__resource_type__.predicates, kind
        continue
    assert set(declared) == set(dir(cls.filter)) or not cls.__resource_type__.predicates, kind
    for name, annotation in offered.items() if cls.__resource_type__.predicates else ():
        static = getattr(_predicates, annotation.removeprefix("_predicates.").partition("[")[0])
        assert set(static.__annotations__) == set(dir(getattr(cls.filter, name))), (kind, name, annotation)
        seen += 1
print(seen)
"""


@pytest.fixture(
    scope="module", params=[path for path in DOCUMENTS if path.stem in CASES], ids=lambda path: path.stem
)
def document(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture(scope="module")
def package(document: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the package ``some``."""
    out = tmp_path_factory.mktemp("queries")
    result = specloom(
        "generate", "--spec", document, "--out", out, "--package", "some", "--only", "client", cwd=out
    )
    assert result.returncode == 0, result.stderr
    return out / "some"


def python(package: Path, program: str, *arguments: str) -> str:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, *arguments],
        cwd=package,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.mark.parametrize("flavour", ["sync", "asyncio"])
def test_queries_are_sent_or_refused(document: Path, package: Path, flavour: str) -> None:
    program, sent, said = CASES[document.stem]
    with serve(lambda request: Reply(200, {"data": []})) as server:
        printed = python(package, CALL + program, server.url, flavour).splitlines()
    assert [request.query for request in server.requests] == sent
    assert all(part in line for part, line in zip(said, printed, strict=True)), printed


def test_editors_and_programs_see_the_same_predicates(document: Path, package: Path) -> None:
    """What is generated for type checkers is what the runtime offers."""
    seen = int(python(package, KINDS))
    assert seen > 50 or document.stem != "openapi"
