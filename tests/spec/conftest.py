"""The bundled description, once for all tests of it."""

from __future__ import annotations

import pytest

from specloom.api import Api, Options, build
from specloom.documented.description import Description
from specloom.source import Bundle, bundle, load

from ..conftest import ROOT


@pytest.fixture(scope="session")
def bundled() -> Bundle:
    return bundle(load(ROOT / "spec" / "openapi.yaml"))


@pytest.fixture(scope="session")
def api(bundled: Bundle) -> Api:
    return build(bundled, Options(package="inventory", client="Inventory", pins={}))[0]


@pytest.fixture(scope="session")
def description(bundled: Bundle, api: Api) -> Description:
    return Description(bundled, api)
