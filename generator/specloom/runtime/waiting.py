"""Waiting in threads for whatever happens first."""

from __future__ import annotations

import threading
from contextvars import ContextVar


class Signal:
    """Is set once, and wakes every thread that waits for it, whatever else it waits for."""

    __slots__ = ("_is_set", "_waiting")

    def __init__(self) -> None:
        self._is_set = False
        self._waiting: set[threading.Event] = set()

    def is_set(self) -> bool:
        """Whether it was set."""
        return self._is_set

    def set(self) -> None:
        """Set it."""
        self._is_set = True
        for each in list(self._waiting):
            each.set()

    def add(self, waiting: threading.Event) -> None:
        """Have an event set together with this."""
        self._waiting.add(waiting)
        if self._is_set:
            waiting.set()

    def remove(self, waiting: threading.Event) -> None:
        """Leave the event alone from now on."""
        self._waiting.discard(waiting)


def wait_for(seconds: float | None, *signals: Signal | None) -> None:
    """Wait until one of the signals is set, or for some seconds; None waits for the signals only."""
    woken, present = threading.Event(), [each for each in signals if each is not None]
    for each in present:
        each.add(woken)
    try:
        woken.wait(None if seconds is None else min(seconds, threading.TIMEOUT_MAX))
    finally:
        for each in present:
            each.remove(woken)


stopping: ContextVar[Signal | None] = ContextVar("stopping", default=None)
"""What ends the calls of this thread before their next step: the end of the bulk call that they belong to."""


class StoppedError(Exception):
    """The bulk call that a call belongs to has ended; nobody hears of this."""
