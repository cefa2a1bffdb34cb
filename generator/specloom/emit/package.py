"""What the generated distribution is called."""

from __future__ import annotations

import re
from dataclasses import dataclass

DEFAULT_VERSION = "0.1.0"

_RELEASE = re.compile(
    r"v?(?P<release>\d{1,18}(?:\.\d{1,18})*)(?:[-_.]?(?P<phase>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?P<number>\d{0,18}))?"
    r"(?:\+(?P<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?",
    re.IGNORECASE,
)
_PHASES = {"alpha": "a", "a": "a", "beta": "b", "b": "b", "c": "rc", "rc": "rc", "pre": "rc", "preview": "rc"}


@dataclass(frozen=True, slots=True)
class Package:
    """The names and the version of one generated package.

    ``name`` is what people import, ``distribution`` what they install, ``client`` the class they
    begin with: ``Async`` before it names the asynchronous one, ``Error`` after it the root of the errors.
    """

    name: str
    distribution: str
    client: str
    version: str

    @property
    def async_client(self) -> str:
        """The class name of the asynchronous client."""
        return f"Async{self.client}"

    @property
    def error(self) -> str:
        """The class name of the root of all errors."""
        return f"{self.client}Error"


def release_version(version: str) -> str:
    """A document's ``info.version`` as a Python version (PEP 440).

    Args:
        version: Any text; OpenAPI does not say what a version looks like.

    Returns:
        The same version in PEP 440's normal form, or ``0.1.0`` where the text is no such version.
    """
    match = _RELEASE.fullmatch(version.strip())
    if match is None or not version.isascii():
        return DEFAULT_VERSION
    release = ".".join(str(int(part)) for part in match["release"].split("."))
    phase = f"{_PHASES[match['phase'].lower()]}{int(match['number'] or 0)}" if match["phase"] else ""
    local = f"+{re.sub('[-_]', '.', match['local'].lower())}" if match["local"] else ""
    return release + phase + local
