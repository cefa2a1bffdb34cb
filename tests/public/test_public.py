"""Every public name and signature of the generated package, pinned: ``names.txt`` is what a release promises.

``pytest tests/public --update`` rewrites it; its diff is what users of the package will notice.
"""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from tests.public import documentation, names
from tests.support import generated

PINNED = Path(__file__).parent / "names.txt"
CLIENTS = ("CommerceLayer", "AsyncCommerceLayer")


@pytest.fixture(scope="module")
def offered() -> list[str]:
    generated.importable()
    return names.lines("commercelayer", *CLIENTS)


def test_public_names_and_signatures_are_the_pinned_ones(offered: list[str], update: bool) -> None:
    if update:
        PINNED.write_text("\n".join(offered) + "\n", "utf-8")
    pinned = PINNED.read_text("utf-8").splitlines()
    changed = [line for line in difflib.unified_diff(pinned, offered, n=0, lineterm="") if line[0] in "+-"]
    assert not changed[2:], "what users can rely on has changed:\n" + "\n".join(changed[2:])


def test_all_is_sorted_and_names_what_there_is() -> None:
    generated.importable()
    import commercelayer

    assert commercelayer.__all__ == sorted(set(commercelayer.__all__))
    assert all(hasattr(commercelayer, name) for name in commercelayer.__all__)


def test_every_public_name_has_a_docstring() -> None:
    generated.importable()
    assert documentation.undocumented("commercelayer", *CLIENTS) == []


def test_docstrings_tell_every_argument_the_errors_and_a_page() -> None:
    generated.importable()
    assert documentation.incomplete("commercelayer", *CLIENTS) == []


def test_defaults_that_signatures_name_are_told_as_they_are() -> None:
    generated.importable()
    import commercelayer
    from commercelayer._runtime import CONCURRENCY, DEFAULT_RETRY, DEFAULT_TIMEOUT
    from commercelayer.resources.addresses import Addresses

    client = " ".join((commercelayer.CommerceLayer.__doc__ or "").split())
    attempts, budget = DEFAULT_RETRY.attempts, DEFAULT_RETRY.budget
    assert f"Default: {DEFAULT_TIMEOUT:g} seconds." in client
    assert f"Default: up to {attempts} attempts, as long as no more than {budget:g} seconds have" in client
    many = Addresses.create_many.__doc__ or ""
    assert f"at once. Default: {CONCURRENCY}.\n" in many


def test_lines_do_not_depend_on_the_run(offered: list[str]) -> None:
    assert not [line for line in offered if " at 0x" in line]


@pytest.mark.parametrize("client", CLIENTS)
def test_the_pins_reach_every_collection(offered: list[str], client: str) -> None:
    import commercelayer

    paths = [path for path, _ in names.apis(getattr(commercelayer, client))]
    assert paths
    for path in paths:
        assert any(line.startswith(f"{client}.{path}.") for line in offered), path
