"""Packages as people get them: installed by pip, from the package index, in environments of their own.

Each environment is made once. With ``pytest -n``, ``--dist loadgroup`` keeps it so; ``-m "not install"``
leaves these tests out.
"""

from __future__ import annotations

import pytest

from tests.support.environment import Environment
from tests.support.generated import importable

importable()


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "install: installs packages with pip, from the package index")


@pytest.fixture(scope="session")
def client(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """An environment for the generated client."""
    return Environment.create(tmp_path_factory.mktemp("client") / "environment")
