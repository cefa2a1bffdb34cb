"""What somebody may have meant."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module


def did_you_mean(name: str, choices: Iterable[str]) -> str:
    """The end of a message: the nearest of the choices if one is near, else all of them if they are few."""
    known = list(dict.fromkeys(choices))
    near = likely(name, known)
    if near:
        return f"; did you mean {near!r}?"
    if not known:
        return "; there are none"
    return f"; there are {', '.join(known)}" if len(known) <= 20 else ""


def likely(name: str, choices: Iterable[str]) -> str:
    """The choice that a name is the beginning of, or begins with, or that is most like it; "" if none is."""
    known = list(choices)
    longer = min((each for each in known if each.startswith(name)), key=len, default="")
    shorter = max((each for each in known if name.startswith(each)), key=len, default="")
    cut = longer if len(name) > 2 and longer else shorter if len(shorter) > 2 else ""
    return cut or nearest(name, known, 0.6)


def nearest(name: str, choices: Iterable[str], likeness: float) -> str:
    """The choice that is most like a name, "" if none is as like as that; ``likeness`` is from 0 to 1."""
    # Wanted in messages only: who makes no mistake does not pay for the import.
    found: list[str] = import_module("difflib").get_close_matches(name, list(choices), 1, likeness)
    return found[0] if found else ""
