"""Plain operations: those whose documents are not about JSON:API resources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar, cast

from pydantic import BaseModel, TypeAdapter, ValidationError

from .arguments import Faults
from .core import Call, RawReply, fill
from .document import UnreadableError
from .encoding import encode
from .errors import InvalidArgumentError
from .faults import explain, pointer
from .plain import scalar_text, to_json, to_plain
from .strict import mismatches, unwrapped
from .styles import Parameter, place_parameters
from .types import RequestOptions

T = TypeVar("T")


class Body(NamedTuple):
    """What is declared of a request body: its media type and the type of its value."""

    media_type: str
    type: Any = Any
    required: bool = False


class Reply(NamedTuple):
    """What is declared of a reply's body: its media type and the type of its value."""

    media_type: str
    type: Any = Any


@dataclass(frozen=True, eq=False)
class Operation(Generic[T]):
    """What is declared of an operation. ``T`` is what a call returns.

    Attributes:
        method: Its method.
        path: Its path template.
        parameters: Its parameters, in the order in which values are given.
        body: Its body, if it takes one.
        replies: By status (``"200"``), range (``"2XX"``) or ``"default"``: what is read, None for nothing.
        secured: Whether credentials are sent.
    """

    method: str
    path: str
    _: KW_ONLY
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    replies: Mapping[str, Reply | None] = field(default_factory=dict[str, Reply | None])
    secured: bool = True

    def call(
        self, values: Sequence[object], body: object = None, options: RequestOptions | None = None
    ) -> Call[T]:
        """A call with the given values of the parameters; None leaves one out.

        Raises:
            InvalidArgumentError: With every fault of every argument.
        """
        given = list(zip(self.parameters, values, strict=True))
        faults = [fault for parameter, value in given for fault in _faults(parameter, value)]
        faults += _body_faults(self.body, body)
        placed = place_parameters(given, faults)
        headers, content, files = _encoded_body(self.body, body)
        return Call(
            method=self.method,
            path=fill(self.path, placed.path),
            query=placed.query,
            headers=self._accept() | headers | placed.headers,
            cookies=placed.cookies,
            content=content,
            files=files,
            read=self._read,
            options=options,
            secured=self.secured,
            template=self.path,
        )

    def _accept(self) -> dict[str, str]:
        kinds = dict.fromkeys(reply.media_type for reply in self.replies.values() if reply)
        return {"accept": ", ".join(kinds) or "*/*"}

    def _read(self, reply: RawReply) -> T:
        declared = self._declared(str(reply.status))
        if declared is None:
            return cast("T", None)
        if not reply.content and declared.type not in {bytes, str}:
            return cast("T", _empty(declared))
        return cast("T", _value(declared, reply))

    def _declared(self, status: str) -> Reply | None:
        """What is declared for a success; for one that is not, what is declared for another."""
        for key in (status, f"{status[0]}XX", "default"):
            if key in self.replies:
                return self.replies[key]
        return next((reply for key, reply in self.replies.items() if key.startswith("2")), None)


def _empty(declared: Reply) -> None:
    """An empty body, where None can be the value."""
    try:
        _hashable_adapter(declared.type).validate_python(None)
    except ValidationError:
        raise UnreadableError("it has no body") from None


def _value(declared: Reply, reply: RawReply) -> Any:
    if declared.type is bytes:
        return reply.content
    if declared.type is str and not (is_json(declared.media_type) and reply.is_json and reply.media_type):
        return reply.content.decode(_charset(reply), "replace")
    if not reply.is_json:
        raise UnreadableError(f"it is {reply.media_type}, not {declared.media_type}")
    try:
        return _hashable_adapter(declared.type).validate_json(reply.content)
    except ValidationError as error:
        raise UnreadableError(explain(error, reply.content)) from None


def _charset(reply: RawReply) -> str:
    parameters = reply.headers.get("content-type", "").lower().partition("charset=")[2]
    name = parameters.partition(";")[0].strip(" \"'")
    try:
        "".encode(name or "utf-8")
    except LookupError:
        return "utf-8"
    return name or "utf-8"


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or based on it (RFC 6839, section 3.1)."""
    kind = media_type.partition(";")[0].strip().lower()
    return kind.endswith(("/json", "+json"))


@cache
def _adapter(type: Any) -> TypeAdapter[Any]:
    return TypeAdapter(type)


def _faults(parameter: Parameter, value: object) -> Faults:
    if value is None:
        return [f"{parameter.name}: is required"] if parameter.required else []
    return _mistyped(parameter.name, parameter.type, value)


def _mistyped(name: str, type: Any, value: object) -> Faults:
    if type is Any:
        return []
    try:
        given = unwrapped(value)
        read = _hashable_adapter(type).validate_python(given)
    except ValidationError as error:
        return [f"{name}: {explain(error)}"]
    return [
        f"{name}{_placed(each.place)}: expected {each.expected}, not {each.given!r}"
        for each in mismatches(given, read)
    ]


def _placed(place: Sequence[int | str]) -> str:
    return f": {pointer(place)}" if place else ""


def _hashable_adapter(type: Any) -> TypeAdapter[Any]:
    try:
        return _adapter(type)
    except TypeError:
        return TypeAdapter(type)


def _body_faults(body: Body | None, value: object) -> Faults:
    if value is None:
        return ["body: is required"] if body and body.required else []
    if body is None:
        return ["body: this operation takes none"]
    return _mistyped("body", body.type, value) if is_json(body.media_type) else []


_Encoded = tuple[dict[str, str], bytes | None, list[tuple[str, Any]] | None]


def _encoded_body(body: Body | None, value: object) -> _Encoded:
    if body is None or value is None:
        return {}, None, None
    kind = body.media_type.partition(";")[0].strip().lower()
    headers = {"content-type": body.media_type}
    if is_json(kind):
        return headers, to_json(value), None
    if kind == "application/x-www-form-urlencoded":
        return headers, encode(_form(value)).encode(), None
    if kind == "multipart/form-data":
        # The content type is set with the boundary when the parts are written.
        return {}, None, [(name, _part(item)) for name, item in _members(value)]
    if kind.startswith("text/") and "charset" not in body.media_type:
        headers = {"content-type": f"{body.media_type}; charset=utf-8"}
    return headers, _bytes(value), None


def _members(value: object) -> list[tuple[str, object]]:
    """The members of a form, lists taken apart."""
    plain = to_plain(value) if isinstance(value, BaseModel) else value
    if not isinstance(plain, Mapping):
        raise InvalidArgumentError(f"body: expected a mapping of form fields, not {type(value).__name__}")
    members: list[tuple[str, object]] = []
    for name, item in cast("Mapping[str, object]", plain).items():
        items = cast("list[object]", item) if isinstance(item, list) else [item]
        members.extend((str(name), each) for each in items if each is not None)
    return members


def _form(value: object) -> list[tuple[str, str]]:
    return [(name, scalar_text(item)) for name, item in _members(value)]


def _part(value: object) -> tuple[Any, ...]:
    """A part of a multipart body, as httpx2 takes it: ``(file name, content, media type)``."""
    if isinstance(value, tuple):
        return tuple(cast("Sequence[Any]", value))
    if isinstance(value, bytes | bytearray) or hasattr(value, "read"):
        name = str(getattr(value, "name", "") or "file").replace("\\", "/").rpartition("/")[2]
        return (name, value, "application/octet-stream")
    return (None, scalar_text(value))


def _bytes(value: object) -> bytes:
    content: Any = cast("Any", value)[1] if isinstance(value, tuple) else value
    if hasattr(content, "read"):
        content = content.read()
    return bytes(content) if isinstance(content, bytes | bytearray) else scalar_text(content).encode()
