"""How much work something is, in a way that holds on a machine that has other things to do.

Seconds are those of this process alone, the fewest of several attempts; what is asked is how they grow.
"""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

ATTEMPTS = 5
LITTLE = 0.1
"""Seconds of which nobody can say how they grow."""


def seconds(work: Callable[[], object], enough: float = 0.0, attempts: int = ATTEMPTS) -> float:
    """The fewest seconds of several attempts. The first that takes no more than ``enough`` is the last."""
    best = float("inf")
    for _ in range(attempts):
        begun = process_time()
        work()
        best = min(best, process_time() - begun)
        if best <= enough:
            break
    return best


def growth(work: Callable[[str], object], short: str, long: str) -> float:
    """How many times as long the long text takes; 1 if that is next to nothing."""
    taken = seconds(lambda: work(long), LITTLE, 3)
    return taken / max(seconds(lambda: work(short)), 1e-6) if taken > LITTLE else 1.0
