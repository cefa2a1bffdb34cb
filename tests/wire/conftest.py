"""The generated client over a real server, with everything that is documented of the service."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from specloom.api import Api, Options, build
from specloom.documented import Waivers, load_waivers
from specloom.documented.description import Description
from specloom.source import bundle, load
from tests.conftest import ROOT
from tests.support.generated import FLAVOURS, Run, importable

importable()

SPEC = ROOT / "spec"


@dataclass(frozen=True)
class Described:
    """What the tests hold the client against."""

    description: Description
    waivers: Waivers

    @property
    def api(self) -> Api:
        return self.description.api


@pytest.fixture(scope="session")
def described() -> Described:
    """The description and the waivers."""
    document = bundle(load(SPEC / "openapi.yaml"))
    api, _ = build(document, Options(package="commercelayer", client="CommerceLayer", pins={}))
    return Described(Description(document, api), load_waivers(SPEC / "waivers.yaml"))


@pytest.fixture(params=FLAVOURS)
def run(request: pytest.FixtureRequest) -> Run:
    """The synchronous client, and the asynchronous one under asyncio and trio."""
    return Run(request.param)
