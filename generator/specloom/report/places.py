"""Places as hosts of repositories want them: relative to the folder that holds the repository."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path, PurePath
from urllib.parse import quote

_SAFE = "/-._~!$&'()*+,;=@"
"""RFC 3986, 3.3: what a path may hold as it is, without the colon, which would make a scheme of the rest."""


@cache
def _root(here: Path) -> Path:
    return next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), here)


def relative(file: str) -> str:
    """A file relative to the repository that the working directory is in, with ``/`` between folders.

    A file outside stays as it is. Without a repository the working directory takes its place.
    """
    here = Path.cwd()
    place = PurePath(os.path.normpath(here / file.replace("\0", "")))
    root = _root(here)
    return place.relative_to(root).as_posix() if place.is_relative_to(root) else place.as_posix()


def is_inside(path: str) -> bool:
    """Whether what ``relative`` gave lies in the repository."""
    return not PurePath(path).is_absolute()


def encoded(path: str) -> str:
    """The path percent-encoded, for URIs."""
    return quote(path, safe=_SAFE, errors="surrogatepass")
