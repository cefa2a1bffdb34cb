"""What else than its resource a call may be answered with: nothing, or what tells how far it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from specloom.api.calls import Call, content, is_json_api, replies, success
from specloom.api.context import Context
from specloom.api.document import Place
from specloom.api.ir import ActionKind
from specloom.api.objects import primary_data, wire_types

ACCEPTED = "202"
"""The service will do it, and has not done it yet."""

_QUIET = {"create": (ACCEPTED, "204"), "update": (ACCEPTED,), "action": (ACCEPTED, "204")}


@dataclass(frozen=True, slots=True)
class Success:
    """A successful reply that is declared, with the resource objects of its primary data."""

    status: str
    objects: tuple[Place, ...]


def successes(context: Context, call: Call) -> Iterator[Success]:
    """The successful replies of a call."""
    for status, reply in replies(context.document, call):
        if success(status):
            yield Success(status, tuple(_objects(context, reply)))


def _objects(context: Context, reply: Place) -> Iterator[Place]:
    for media_type, media in content(context.document, reply):
        if is_json_api(media_type) and media.child("schema").exists:
            yield from primary_data(context, media.child("schema")).objects


def accepted_objects(context: Context, call: Call) -> tuple[Place, ...]:
    """The resource objects of a reply that says that the service has not done it yet."""
    return tuple(
        place for each in successes(context, call) if each.status == ACCEPTED for place in each.objects
    )


@dataclass(frozen=True, slots=True)
class Gives:
    """What a call gives: resources of these types, one or many, or perhaps nothing."""

    targets: tuple[str, ...] = ()
    many: bool = False
    optional: bool = False


def written(context: Context, call: Call, own: str, quiet: Collection[str]) -> Gives:
    """What a call that creates or updates a resource of the type ``own`` gives.

    That is the resource, unless all that is declared is that it comes later; ``quiet`` are the statuses that
    may come without it.
    """
    declared = list(successes(context, call))
    gives_own, others = not declared, dict[str, None]()
    for each in declared:
        types = wire_types(context.composition, each.objects).fixed
        later = each.status == ACCEPTED and bool(types) and own not in types
        others |= dict.fromkeys(types) if later else {}
        gives_own |= not later and (bool(each.objects) or each.status not in quiet)
    return Gives(((own,) if gives_own else ()) + tuple(others), optional=may_be_quiet(context, call, quiet))


def may_be_quiet(context: Context, call: Call, quiet: Collection[str]) -> bool:
    """Whether a reply with one of these statuses is declared without resource objects."""
    return any(each.status in quiet and not each.objects for each in successes(context, call))


def quiet_statuses(kind: ActionKind, *, names_itself: bool) -> Collection[str]:
    """The statuses that may come without a resource, and do not say that it is as it was sent.

    204 says that it is: after an update, and after a create whose caller gave the id (JSON:API 1.1, sections
    9.1.2.3 and 9.2.3.2).

    Args:
        kind: What the call does.
        names_itself: Whether a resource that is created has an id from the caller.
    """
    return (ACCEPTED,) if kind == "create" and names_itself else _QUIET.get(kind, ())
