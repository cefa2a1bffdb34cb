"""What the answer to a call that writes stands for: the resource, another one, what was sent, or nothing."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import TYPE_CHECKING, Any, cast

from pydantic_core import from_json

from .core import RawReply
from .document import UnreadableError
from .errors import AcceptedError
from .resource import Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from .decode import Data

ACCEPTED = 202
"""The service will do what was asked, and has not done it yet (RFC 9110, section 15.3.3)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Reads the answer to a call about one resource that may change something.

    What the service did is done: an answer that HTTP or JSON:API allows is never an error for saying little.

    Attributes:
        read: Reads the one resource of a document, None if its data is null.
        classes: The classes of the resources that are expected.
        types: Further types of such resources, which may have no class.
        optional: Whether the description knows answers without a resource; they are None.
        echo: Gives what was sent, read as the resource; None if the call does not send one.
    """

    read: Callable[[RawReply], Data]
    classes: tuple[type[Resource], ...]
    _: KW_ONLY
    types: tuple[str, ...] = ()
    optional: bool = False
    echo: Callable[[], Data] | None = None

    def __call__(self, reply: RawReply) -> Any:
        """The resource; None where the description knows answers without one.

        Raises:
            AcceptedError: The service will do it later, which the description does not say.
            UnreadableError: It is no such answer.
        """
        if reply.status == ACCEPTED:
            return self._later(reply)
        try:
            data = self.read(reply)
        except UnreadableError:
            if has_data(reply):
                raise
            return self._unsaid(reply)
        if data is None and not self.optional:
            raise UnreadableError("its data is null where a resource belongs")
        return data

    def _unsaid(self, reply: RawReply) -> Data:
        """What an answer means that holds no resource, such as a 204 or one with ``meta`` alone.

        The service took the resource as it was sent (JSON:API 1.1, sections 9.1.2.3 and 9.2.3).
        """
        if self.echo is not None:
            try:
                return self.echo()
            except UnreadableError:
                if not self.optional and not reply.content:
                    raise
        if not self.optional:
            raise UnreadableError("it has no resource" if reply.content else "it has no body")
        return None

    def _later(self, reply: RawReply) -> Data:
        try:
            data = self.read(reply)
        except (UnreadableError, AcceptedError):
            data = None
        # A resource that was not announced, such as one that tells how far the service is, was not asked for.
        if isinstance(data, Resource) and (isinstance(data, self.classes) or data.type in self.types):
            return data
        if self.optional:
            return None
        raise accepted(reply)


def has_data(reply: RawReply) -> bool:
    """Whether there is more to read in an answer than ``meta`` and the like: what may be faulty data."""
    if not reply.content:
        return False
    try:
        document = from_json(reply.content)
    except ValueError:
        return True
    return not isinstance(document, dict) or bool(
        cast("dict[str, Any]", document).keys() & {"data", "errors"}
    )


def accepted(reply: RawReply) -> AcceptedError:
    """The error for an answer that says that the answer is yet to come."""
    return AcceptedError(reply.status, reply.method, reply.url, headers=reply.headers, body=reply.content)
