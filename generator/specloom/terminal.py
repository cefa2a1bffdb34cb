"""What is for people at a terminal only: colours, and a word on what takes time."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import AbstractContextManager
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.status import Status

_COLOURS = {"error": "1;31", "warning": "1;33", "info": "36", "hint": "32", "place": "1"}
_PATIENCE = 1.0
"""Seconds without a word."""


def is_colourful(stream: TextIO) -> bool:
    """Whether colours are wanted there: https://no-color.org, and FORCE_COLOR for pipes."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or stream.isatty()


def coloured(text: str, look: str) -> str:
    """A ``report.Style`` for terminals."""
    return f"\x1b[{_COLOURS[look]}m{text}\x1b[0m"


class Progress(AbstractContextManager["Progress"]):
    """Shows on a terminal's stderr what is being done, once that takes longer than a second."""

    def __init__(self) -> None:
        self._text = "Working"
        self._status: Status | None = None
        self._lock = threading.Lock()
        self._timer = threading.Timer(_PATIENCE, self._show)
        self._timer.daemon = True
        if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
            self._timer.start()

    def __call__(self, text: str) -> None:
        """Says what is being done from now on."""
        with self._lock:
            self._text = text
            if self._status:
                self._status.update(f"{text} …")

    def _show(self) -> None:
        from rich.console import Console  # takes longer to import than most runs take

        with self._lock:
            self._status = Console(stderr=True).status(f"{self._text} …")
            self._status.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        with self._lock:
            if self._status:
                self._status.stop()
