"""Headers of examples: credentials and media types."""

from __future__ import annotations

from collections.abc import Iterator

from ...api.ir import Media
from ...diagnostics import Level
from ..context import Context, Held
from ..disagreement import Against, Problem
from ..facts import Reply, Request
from ..rule import DEPARTURE, HTTP, JSON_API, Rule
from ..samples import book, created, new, request


def check(context: Context) -> Iterator[Problem]:
    for held in context.held:
        request, reply = held.exchange.request, held.exchange.reply
        if request.method:
            yield from _credentials(held, context)
            sent = held.sent if request.body else None
            yield from _media(request, "Content-Type", sent, context)
            yield from _media(request, "Accept", held.returned, context)
        if reply.headers:
            yield from _media(reply, "Content-Type", held.returned, context)


def _credentials(held: Held, context: Context) -> Iterator[Problem]:
    schemes = context.description.api.security if held.operation.secured else ()
    wanted = [each.name if each.type == "apiKey" else "Authorization" for each in schemes]
    names = {name.lower() for name in held.exchange.request.headers}
    is_in_query = any(each.location == "query" for each in schemes)
    if wanted and not is_in_query and not names & {name.lower() for name in wanted}:
        against = Against(context.description.where("/security"), "every request needs a token")
        yield Problem(held.exchange.request.spot, wanted[0], "is not sent", against)


def _media(message: Request | Reply, name: str, media: Media | None, context: Context) -> Iterator[Problem]:
    """A header that names the media type. Only JSON:API asks for it."""
    if media is None:
        return
    found = next((value for key, value in message.headers.items() if key.lower() == name.lower()), "")
    accepted = {part.split(";")[0].strip().lower() for part in found.split(",")}
    is_needed = bool(found) or "vnd.api+json" in media.media_type
    if is_needed and not accepted & {media.media_type.lower(), *(("*/*",) if name == "Accept" else ())}:
        against = Against(context.description.where(media.pointer), media.media_type)
        yield Problem(message.spot, name, found or "is not sent", against)


RULE = Rule(
    id="spec-header",
    level=Level.ERROR,
    summary="An example has the media types of the description, and sends the credentials that it asks for.",
    why="JSON:API servers refuse other media types, and requests without credentials are refused by "
    "all that need them.",
    mend=DEPARTURE,
    source=f"{JSON_API}, 5 Content Negotiation; {HTTP}, 8.3 and 12.5.1",
    examples=(
        ("Good", created(new(), {"data": book()})),
        (
            "Bad",
            "# Create a book\n\n"
            + request("POST", "/v1/books", new(), headers="Content-Type: application/json"),
        ),
    ),
    check=check,
)
