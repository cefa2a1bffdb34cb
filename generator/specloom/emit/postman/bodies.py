"""Bodies of requests and saved replies."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from specloom.api.ir import Media, Operation, Response
from specloom.data import is_object
from specloom.emit.fixtures.samples import Member, Samples
from specloom.emit.fixtures.subjects import is_json

from .parameters import text

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"


def preferred(every: Sequence[Media]) -> Media | None:
    """The media type that a collection shows: JSON if there is one, a form, else the first."""
    return min(every, key=lambda media: _rank(media.media_type), default=None)


def _rank(media_type: str) -> int:
    if is_json(media_type):
        return 0
    return {_FORM: 1, _MULTIPART: 2}.get(media_type, 3)


def request_body(media: Media, samples: Samples, example: str = "") -> dict[str, Any]:
    """A request's body: the documented example of that name, else the first, else the least there can be."""
    if is_json(media.media_type):
        return {
            "mode": "raw",
            "raw": written(_value(media, samples, example)),
            "options": {"raw": {"language": "json"}},
        }
    if media.media_type == _FORM:
        return {"mode": "urlencoded", "urlencoded": _fields(media, samples)}
    if media.media_type == _MULTIPART:
        return {
            "mode": "formdata",
            "formdata": [{**field, "type": "text"} for field in _fields(media, samples)],
        }
    if media.examples or media.media_type.startswith("text/"):
        return {"mode": "raw", "raw": text(_value(media, samples, example))}
    return {"mode": "file", "file": {"src": None}}


def replies(operation: Operation, samples: Samples) -> list[tuple[Response, Media | None, str, str]]:
    """The replies to save: every documented example, and the least of a success that has none.

    Returns:
        The response, its media type, the name of the example ("" if it has none) and the text of the body.
    """
    found: list[tuple[Response, Media | None, str, str]] = []
    for response in operation.responses:
        examples = [(media, example) for media in response.media for example in media.examples]
        found += [(response, media, example.name, written(example.value)) for media, example in examples]
        if not examples and response.status.startswith("2"):
            media = preferred(response.media)
            shown = media is not None and media.pointer and is_json(media.media_type)
            found.append(
                (response, media, "", written(samples.value(media.pointer, "")) if media and shown else "")
            )
    return found


def written(value: Any) -> str:
    """A body as text: JSON on lines of its own; text of another kind as it is."""
    return value if isinstance(value, str) else json.dumps(value, indent=2, ensure_ascii=False)


def _value(media: Media, samples: Samples, name: str) -> Any:
    for example in sorted(media.examples, key=lambda each: each.name != name):
        return example.value
    return samples.value(media.pointer, {}) if media.pointer else {}


def _fields(media: Media, samples: Samples) -> list[dict[str, Any]]:
    """The fields of a form; what the example or the least body does not have is disabled."""
    members = samples.members(media.pointer) if media.pointer else {}
    least = _value(media, samples, "")
    present = least if is_object(least) else {}
    fields = {**members, **{name: Member(value, _told(members, name)) for name, value in present.items()}}
    return [
        {
            "key": name,
            "value": text(member.value),
            **({"description": member.description} if member.description else {}),
            **({} if name in present else {"disabled": True}),
        }
        for name, member in fields.items()
    ]


def _told(members: dict[str, Member], name: str) -> str:
    return members[name].description if name in members else ""
