"""What recognition finds: resource types, and the parts that operations play for them."""

from __future__ import annotations

from dataclasses import dataclass, field

from specloom.api.calls import Call
from specloom.api.document import Place
from specloom.api.ir import ActionKind

Segments = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Role:
    """The part that an operation plays; ``tail`` is what its path has below the collection or member.

    ``sends`` is the type of the resource object in the request of an action, where that is another type than
    the resource's; ``described`` tells whether the resource tells all about its bodies.
    """

    kind: ActionKind
    call: Call
    tail: Segments = ()
    relationship: str = ""
    sends: str = ""
    described: bool = True


@dataclass(slots=True)
class Found:
    """A resource type as its paths show it.

    ``replies``, ``creates`` and ``updates`` are the resource objects of its replies and requests;
    ``declared`` are the types that their schemas name, where ``shown_at`` points to.
    """

    type: str
    root: Segments
    singleton: bool
    roles: list[Role] = field(default_factory=list[Role])
    replies: list[Place] = field(default_factory=list[Place])
    creates: list[Place] = field(default_factory=list[Place])
    updates: list[Place] = field(default_factory=list[Place])
    relationships: dict[str, str] = field(default_factory=dict[str, str])
    declared: tuple[str, ...] = ()
    shown_at: str = ""

    @property
    def path(self) -> str:
        """The path of the collection or singleton; "" for a type that other resources' replies hold only."""
        return "/" + "/".join(self.root) if self.root else ""

    @property
    def name(self) -> str:
        """What the resource is called on the wire: its type, or the last segment of a singleton's path."""
        return self.root[-1] if self.singleton else self.type

    @property
    def objects(self) -> list[Place]:
        """All its resource objects, those of replies first."""
        return [*self.replies, *self.creates, *self.updates]
