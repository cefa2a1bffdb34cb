"""What a JSON Schema validator says, as problems that a person can act on.

A failed ``oneOf`` or ``anyOf`` names every alternative that did not fit. Only one of them was meant, so only
what is wrong with that one is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .document import as_list, escape
from .grammar import APPLICATORS
from .words import kind_of, listing, plain, quote, show, suggestion, typed

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

Path = tuple[str | int, ...]

MAX_PER_PLACE = 5


class Violation(NamedTuple):
    """One broken constraint: where in the instance, which keyword, and the validator's own words."""

    path: Path
    keyword: str
    detail: Any
    message: str
    instance: Any
    schema_path: Path
    evaluation: Path

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer into the instance."""
        return "".join(f"/{escape(token)}" for token in self.path)


def violations(errors: Iterable[ValidationError]) -> Iterator[Violation]:
    """The constraints that are really broken, each once, few for each place."""
    seen: dict[Path, set[tuple[str, str]]] = {}
    for violation in _without_echoes([leaf for error in errors for leaf in leaves(error)]):
        said = seen.setdefault(violation.path, set())
        key = (violation.keyword, violation.message)
        if key not in said and len(said) < MAX_PER_PLACE:
            said.add(key)
            yield violation


def leaves(error: ValidationError, depth: int = 0) -> Iterator[Violation]:
    """The errors at the ends of an error's tree, on the branch that was most likely meant."""
    branches: Sequence[Sequence[ValidationError]] = getattr(error.kind, "context", ())
    several = type(error.kind).__name__ == "OneOfMultipleValid"
    if several or not branches or depth > 50:
        yield _violation(error)
        return
    for cause in min(branches, key=lambda branch: _distance(error, branch)):
        yield from leaves(cause, depth + 1)


def explain(violation: Violation, place: str) -> tuple[str, str]:
    """What is wrong and how to mend it, by the keyword that was broken. ``place`` names the instance."""
    words = _WORDS.get(violation.keyword)
    if words is not None:
        return words(violation, place)
    return f"{place} is wrong: {plain(violation.message)}", ""


def _missing(violation: Violation, place: str) -> tuple[str, str]:
    return f"{quote(violation.detail)} is missing from {place}", f"Add {quote(violation.detail)}."


def _unexpected(violation: Violation, place: str) -> tuple[str, str]:
    return f"{listing(as_list(violation.detail))} is not allowed in {place}", "Remove it, or describe it."


def _of_type(violation: Violation, place: str) -> tuple[str, str]:
    names = as_list(violation.detail) or [violation.detail]
    expected = " or ".join(typed(str(name)) for name in names)
    return (
        f"{place} must be {expected}, not {kind_of(violation.instance)}",
        f"Write {expected} here.",
    )


def _one_of(violation: Violation, place: str) -> tuple[str, str]:
    value = violation.instance
    options = [name if isinstance(name, str) else show(name) for name in as_list(violation.detail)]
    near = suggestion(value, options) if isinstance(value, str) else ""
    return f"{show(value)} is not one of {listing(options, 'or')}", near or "Write one of them."


def _constant(violation: Violation, place: str) -> tuple[str, str]:
    expected = show(violation.detail)
    return f"{place} must be {expected}, not {show(violation.instance)}", f"Write {expected}."


def _several(violation: Violation, place: str) -> tuple[str, str]:
    return f"{place} has more or fewer than one of the forms that the schema offers", ""


_WORDS: dict[str, Callable[[Violation, str], tuple[str, str]]] = {
    "required": _missing,
    "additionalProperties": _unexpected,
    "unevaluatedProperties": _unexpected,
    "type": _of_type,
    "enum": _one_of,
    "const": _constant,
    "oneOf": _several,
}


def _violation(error: ValidationError) -> Violation:
    kind = error.kind
    detail = kind.value if hasattr(kind, "value") else None
    return Violation(
        path=tuple(error.instance_path),
        keyword=kind.name,
        detail=detail,
        message=error.message,
        instance=error.instance,
        schema_path=tuple(error.schema_path),
        evaluation=tuple(error.evaluation_path),
    )


def _distance(error: ValidationError, branch: Sequence[ValidationError]) -> tuple[bool, bool, bool, int, int]:
    """How far the instance is from an alternative: one of another type, or of another tag, was not meant."""
    depth = len(error.instance_path)
    here = [cause for cause in branch if len(cause.instance_path) == depth]
    below = [cause for cause in branch if len(cause.instance_path) == depth + 1]
    other_type = any(cause.kind.name == "type" for cause in here)
    no_reference = any(cause.kind.name == "required" and '"$ref"' in cause.message for cause in here)
    other_tag = any(cause.kind.name in ("const", "enum") and _single(cause) for cause in below)
    deepest = max((len(cause.instance_path) for cause in branch), default=0)
    return other_type, no_reference, other_tag, -deepest, len(branch)


def _single(error: ValidationError) -> bool:
    options = getattr(error.kind, "options", None)
    return options is None or len(options) == 1


def _without_echoes(found: list[Violation]) -> Iterator[Violation]:
    """Leave out members called unexpected only because a part of the schema, which describes them, failed."""
    failed = {path[:index] for path in (each.evaluation for each in found) for index in _parts(path)}
    for violation in found:
        unexpected = violation.keyword in ("unevaluatedProperties", "unevaluatedItems")
        if not unexpected or violation.evaluation[:-1] not in failed:
            yield violation


def _parts(path: Path) -> Iterator[int]:
    return (index for index, token in enumerate(path) if token in APPLICATORS)
