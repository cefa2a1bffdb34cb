"""The runtime as part of a package: vendored, lazy, and typed to the last argument."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import sample
from sample import Shelf, Warehouse
from sample.resources import REGISTRY

import specloom.runtime
from specloom.runtime.decode import Decoder

from .conftest import warehouse

RUNTIME = Path(specloom.runtime.__file__).parent
SAMPLE = Path(sample.__file__).parent
NEEDED = {"anyio", "httpx2", "pydantic", "pydantic_core", "typing_extensions"}


@pytest.fixture(scope="module")
def vendored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the whole package, as it is installed."""
    folder = tmp_path_factory.mktemp("vendored")
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(SAMPLE, folder / "sample", ignore=ignore)
    shutil.copytree(RUNTIME, folder / "sample" / "_runtime", ignore=ignore)
    return folder


@pytest.mark.parametrize("module", sorted(RUNTIME.glob("*.py")), ids=lambda path: path.name)
def test_the_runtime_imports_only_what_it_needs(module: Path) -> None:
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.Import):
            names = [alias.name.partition(".")[0] for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [str(node.module).partition(".")[0]]
        else:
            # Relative, and never above the runtime itself.
            assert not isinstance(node, ast.ImportFrom) or node.level == 1
            continue
        assert set(names) <= NEEDED | sys.stdlib_module_names


def run(folder: Path, code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_the_package_imports_nothing_else(vendored: Path) -> None:
    code = "import sys, sample; print(sorted({'httpx2', 'pydantic', 'sample._runtime'} & set(sys.modules)))"
    assert run(vendored, code).strip() == "[]"


def test_a_resource_s_module_is_imported_when_it_is_used(vendored: Path) -> None:
    code = """
import sys, sample
client = sample.Sample()
assert "sample.resources.shelves" not in sys.modules
client.shelves
assert client.shelves is client.shelves
print(sorted(m for m in sys.modules if m.startswith("sample.resources.")))
"""
    assert run(vendored, code).strip() == "['sample.resources.shelves']"


def test_every_exported_name_is_there() -> None:
    assert sample.__all__ == sorted(sample.__all__)
    assert {name for name in sample.__all__ if getattr(sample, name) is None} == set()
    assert set(sample.__all__) <= set(dir(sample))
    assert sample.SampleError is specloom.runtime.ClientError
    with pytest.raises(AttributeError, match="has no attribute 'Wearhouse'"):
        _ = sample.Wearhouse  # type: ignore[attr-defined]


def test_every_name_of_the_runtime_is_exported_once() -> None:
    names = specloom.runtime.__all__
    assert len(names) == len(set(names))
    assert all(hasattr(specloom.runtime, name) for name in names)


def test_documents_are_read_by_many_threads_at_once() -> None:
    shelf = {"type": "shelves", "id": "1", "attributes": {"row": 1}}
    data = [
        {**warehouse(), "relationships": {"main_shelf": {"data": {"type": "shelves", "id": "1"}}}},
        warehouse("2"),
    ]
    labels = [{"type": "labels", "id": "1"}, {"type": "pallets", "id": "1"}]
    text = json.dumps({"data": data, "included": [shelf, *labels]}).encode()
    decoder = Decoder(REGISTRY)
    start = threading.Barrier(8)
    failures: list[BaseException] = []

    def work() -> None:
        start.wait()
        try:
            for _ in range(20):
                page: Any = decoder.read(text, "many", Warehouse, linked=False).data
                assert isinstance(page[0].main_shelf, Shelf)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


PROGRAM = """
from collections.abc import Sequence
from datetime import datetime
from typing import assert_type

from sample import AsyncPage, AsyncSample, Page, ResourceIdentifier, Sample, Shelf, StockReport, Warehouse
from sample.models import PageMeta


def program(client: Sample) -> None:
    page = client.warehouses.list(page_size=25, sort=["-opened_at"], filters={"name_cont": "EU", "ids": []})
    assert_type(page, Page[Warehouse, PageMeta])
    assert_type(page[0], Warehouse)
    assert_type(page.meta.page_count, int | None)
    assert_type([w.name for w in page], list[str])
    assert_type(page.links.next, str | None)
    one = page[0]
    assert_type(one.opened_at, datetime)
    assert_type(one.capacity, int | None)
    assert_type(one.main_shelf, Shelf | None)
    assert_type(one.shelves, list[Shelf])
    assert_type(one.shelves[0].warehouse, Warehouse)
    assert_type(client.labels.labelled("1"), Shelf | Warehouse | None)
    assert_type(client.warehouses.shelves("1"), Page[Shelf])
    assert_type(client.warehouses.main_shelf("1"), Shelf | None)
    assert_type(client.shelves.warehouse("1"), Warehouse)
    assert_type(client.warehouses.close("1", reason="x"), Warehouse)
    assert_type(client.reports.stock("daily"), StockReport)
    assert_type(client.reports.import_([]), list[StockReport])
    made = client.warehouses.create(name="x", capacity=None, labels=["1", ResourceIdentifier("labels", "2")])
    client.shelves.create(row=1, warehouse=made)
    client.shelves.create(row=1, warehouse="w1")
    client.labels.create(text="x", labelled=made)
    client.warehouses.update("1", main_shelf=None, labels=[])
    client.warehouses.delete("1")
    print(page.meta.record_count, made.relationships["shelves"].links.related)


async def asynchronous(client: AsyncSample) -> None:
    assert_type(await client.warehouses.list(), AsyncPage[Warehouse, PageMeta])
    assert_type(await client.warehouses.shelves("1"), AsyncPage[Shelf])
    assert_type(await client.shelves.warehouse("1"), Warehouse)
    assert_type(await client.reports.stock("daily"), StockReport)
    await client.warehouses.remind("1")


def by_hand() -> Sequence[Warehouse]:
    return [Warehouse(id="1", name="x")]
"""

REFUSED = """
client.warehouses.create(nmae="x")
client.warehouses.create()
client.warehouses.create(name=3)
client.warehouses.create(name="x", strategy="first_on")
client.warehouses.create(name=None)
client.shelves.create(row=1, warehouse=label)
client.shelves.create(row="1", warehouse="w")
client.labels.create(text="x", labelled="s1")
client.warehouses.update("1", labels=[shelf])
client.warehouses.update("1", labels=None)
client.warehouses.update(1)
client.warehouses.list(page_size="25")
client.warehouses.list(inclood=["x"])
client.warehouses.list(options={"timeuot": 1})
client.reports.stock("hourly")
client.wearhouses.list()
warehouse.nmae
warehouse.name = "x"
shelf.warehouse.row
Sample(region="mars")
Sample(acces_token="x")
""".strip().splitlines()


def refused(folder: Path) -> Path:
    lines = ["from sample import Label, Sample, Shelf, Warehouse", "", ""]
    lines.append("def wrong(client: Sample, warehouse: Warehouse, shelf: Shelf, label: Label) -> None:")
    path = folder / "refused.py"
    path.write_text("\n".join([*lines, *(f"    {line}" for line in REFUSED)]) + "\n")
    return path


def check(folder: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def lines_with_errors(output: str) -> set[int]:
    found = set()
    for line in output.splitlines():
        if "refused.py:" in line and "error" in line:
            found.add(int(line.partition("refused.py:")[2].partition(":")[0]))
    return found


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_accept_the_package_and_refuse_wrong_arguments(vendored: Path, checker: str) -> None:
    (vendored / "program.py").write_text(PROGRAM)
    if checker == "mypy":
        command = ["mypy", "--strict", "--no-error-summary", "--python-version", "3.11"]
    else:
        command = ["pyright", "--pythonpath", sys.executable, "--project", "pyrightconfig.json"]
        config = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": ["sample", "program.py"]}
        (vendored / "pyrightconfig.json").write_text(json.dumps(config))
    good = [] if checker == "pyright" else ["sample", "program.py"]
    output = check(vendored, *command, *good)
    assert "error" not in output.replace("0 errors", ""), output
    path = refused(vendored)
    command = command[:3] if checker == "pyright" else command
    found = lines_with_errors(check(vendored, *command, path.name))
    missed = [line for number, line in enumerate(REFUSED, start=5) if number not in found]
    assert missed == []


def test_each_name_of_the_runtime_is_where_its_table_says() -> None:
    runtime: Any = specloom.runtime
    homes = runtime._HOMES
    assert sorted(name for names in homes.values() for name in names) == sorted(runtime.__all__)
    # A module of that name would take its place once it is imported.
    assert not {*homes} & {*runtime.__all__}
    for module, names in homes.items():
        home = import_module(f"specloom.runtime.{module}")
        assert all(getattr(runtime, name) is getattr(home, name) for name in names)
    with pytest.raises(AttributeError, match="no_such_name"):
        runtime.no_such_name  # noqa: B018


def test_a_client_loads_what_it_needs_only() -> None:
    code = "import sys; from specloom.runtime import SyncClient; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    unwanted = {
        "bulk",
        "filters",
        "hooks",
        "jsonapi",
        "listing",
        "operations",
        "resource",
        "tokens",
        "webhooks",
    }
    assert not {f"specloom.runtime.{name}" for name in unwanted} & {*done.stdout.split()}
