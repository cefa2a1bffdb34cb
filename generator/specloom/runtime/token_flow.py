"""Asking for tokens, without I/O: one request, however many calls wait for it."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urljoin

from .core import Prepared, RawReply, api_error, error_document
from .errors import ClientError, InvalidArgumentError, RequestTimeoutError, TokenError, TransportError
from .tokens import HeldToken, Token, TokenCredential, TokenSource, held, token_of_reply
from .trip import Event, Steps, Trip, Wait

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .flow import Flow

TOKEN_DEADLINE = 60.0
"""Seconds after which a request for a token is given up, with all its attempts."""

PATIENCE = 600.0
"""Seconds after which a call no longer waits for the token that a function gives to another."""


@dataclass(slots=True, eq=False)
class _Flight:
    """A token that is being asked for: those who wait get it, or the error of the one who asks."""

    landed: Event
    token: HeldToken | None = None
    error: ClientError | None = None


_leading: ContextVar[tuple[_Flight, ...]] = ContextVar("leading", default=())
"""The tokens that this thread or task is asking for: to wait for one of them would be to wait for itself."""


class TokenKeeper:
    """Keeps the token of a client and renews it.

    Args:
        credential: Where tokens come from.
        event: Makes what waiting calls wait for.
    """

    def __init__(self, credential: TokenCredential, event: Callable[[], Event]) -> None:
        self._source = credential.source
        self._event = event
        self._lock = threading.Lock()
        self._token: HeldToken | None = None
        self._refresh: str | None = None
        self._used = False
        self._flight: _Flight | None = None
        self.flow: Flow

    def get(self, trip: Trip) -> Steps[HeldToken]:
        """A token that is valid, an old one or a new one.

        Raises:
            TokenError: The source gives none, or itself calls for a token.
            RequestTimeoutError: Another call asks for it for longer than this one may take.
        """
        while True:
            flight, leads = None, False
            with self._lock:
                token = self._token
                if token is not None and not self._stale(token, trip):
                    return token
                flight, leads = self._flight, self._flight is None
                if flight is None:
                    flight = self._flight = _Flight(self._event())
            if leads:
                return (yield from self._lead(flight, trip))
            if flight in _leading.get():
                raise _error(trip, _CIRCLE)
            yield from self._wait(flight, trip)
            if flight.token is not None:
                return flight.token
            if flight.error is not None:
                raise _for_call(flight.error, trip)
            # Who asked was cancelled: somebody else has to.

    def refused(self, token: HeldToken) -> None:
        """Note that the service does not accept a token, so that it is not used again."""
        with self._lock:
            if self._token is token:
                self._token = None

    def renew(self) -> None:
        """Forget, in a child process, who was asking for a token."""
        self._lock = threading.Lock()
        self._flight = None

    @staticmethod
    def _stale(token: HeldToken, trip: Trip) -> bool:
        return token.renew_at is not None and trip.policy.now() >= token.renew_at

    def _wait(self, flight: _Flight, trip: Trip) -> Steps[None]:
        most = TOKEN_DEADLINE if isinstance(self._source, TokenSource) else PATIENCE
        own = self._own_timeout(trip)
        if own is not None:
            most = min(own, most)
        left = trip.remaining()
        begun = trip.policy.clock()
        yield Wait(flight.landed, most if left is None else min(left, most))
        trip.remaining()
        if flight.token is None and flight.error is None and trip.policy.clock() - begun >= most:
            raise trip.late("waiting for the token that another call asks for took too long")

    def _own_timeout(self, trip: Trip) -> float | None:
        """The seconds that the call gives itself, None if it takes the client's timeout."""
        timeout = trip.request.timeout
        if timeout is self.flow.core.timeout or not isinstance(timeout, int | float):
            return None
        return timeout

    def _lead(self, flight: _Flight, trip: Trip) -> Steps[HeldToken]:
        token, before = None, _leading.get()
        _leading.set((*before, flight))
        try:
            token = yield from self._obtain(trip)
            return token
        except ClientError as error:
            trip.remaining()
            flight.error = None if self._is_too_late(error, trip) else error
            raise
        finally:
            _leading.set(before)
            flight.token = token
            with self._lock:
                self._flight = None
                self._token = token
            flight.landed.set()

    def _is_too_late(self, error: ClientError, trip: Trip) -> bool:
        """Whether it is too late for this call only: those that wait longer ask again."""
        own = self._own_timeout(trip) is not None
        return isinstance(error, RequestTimeoutError) or (
            own and isinstance(error.__cause__, RequestTimeoutError)
        )

    def _obtain(self, trip: Trip) -> Steps[HeldToken]:
        asked_at = trip.policy.now()
        source = self._source
        if isinstance(source, TokenSource):
            token = yield from self._granted(source, trip)
        else:
            token = yield from self._invoked(source, trip)
        self._refresh = token.refresh_token or self._refresh
        try:
            return held(token, asked_at)
        except InvalidArgumentError as error:
            raise _error(trip, str(error)) from None

    def _invoked(self, source: Callable[[], Any], trip: Trip) -> Steps[Token]:
        try:
            given = yield from trip.invoke(source)
        except ClientError:
            raise
        except Exception as error:
            raise _error(trip, f"the function raised {type(error).__name__}") from error
        if isinstance(given, str):
            return Token(given)
        if isinstance(given, Token):
            return given
        raise _error(trip, f"the function gave {type(given).__name__}, not a str or Token")

    def _granted(self, source: TokenSource, trip: Trip) -> Steps[Token]:
        if self._refresh is not None:
            try:
                return (yield from self._asked(source, trip, self._refresh))
            except TokenError as error:
                # A refresh token that is used up or revoked: begin anew, if that can be done.
                if source.single_use or error.status not in (400, 401):
                    raise
                self._refresh = None
        if source.single_use and self._used:
            raise _error(trip, "the authorization code is used up and there is no refresh token")
        token = yield from self._asked(source, trip, None)
        self._used = True
        return token

    def _asked(self, source: TokenSource, trip: Trip, refresh: str | None) -> Steps[Token]:
        request = self._request(source, trip, refresh)
        once = source.single_use or refresh is not None
        left = trip.remaining()
        deadline = TOKEN_DEADLINE if left is None else min(left, TOKEN_DEADLINE)
        # Not with the retries of the call that happens to ask: others wait for the same token.
        asking = Trip(request, self.flow.retry, deadline, repeatable=not once)
        try:
            reply = yield from self.flow.exchange(asking)
        except TransportError as error:
            raise _error(trip, str(error)) from error
        if reply.status != 200:
            raise _refusal(trip, reply)
        try:
            return token_of_reply(reply.content)
        except ValueError as error:
            raise _error(trip, str(error), status=reply.status) from None

    def _request(self, source: TokenSource, trip: Trip, refresh: str | None) -> Prepared:
        core = self.flow.core
        url = source.token_url or core.service.token_url
        if not url:
            raise _error(trip, f"{core.service.name} names no token endpoint: give token_url")
        url = urljoin(f"{core.base_url}/", url)
        if not url.startswith(("http://", "https://")):
            raise _error(trip, f"token_url: {url!r} is no http or https URL")
        headers = {
            "user-agent": core.service.user_agent,
            "accept": "application/json",
            "content-type": "application/x-www-form-urlencoded",
            **source.headers(),
        }
        form = urlencode(source.form(refresh)).encode()
        asked = trip.request
        return Prepared(
            "POST", url, url.partition("?")[0], headers, form, None, asked.timeout, asked.max_bytes
        )


_CIRCLE = (
    "what gives the token, or a hook that sees it asked for, calls this client, which needs that token: "
    "use another client there"
)


def _error(trip: Trip, problem: str, status: int | None = None, code: str | None = None) -> TokenError:
    request = trip.request
    return TokenError(problem, method=request.method, url=request.shown_url, status=status, code=code)


def _refusal(trip: Trip, reply: RawReply) -> TokenError:
    """What the token endpoint says when it gives none (RFC 6749, section 5.2)."""
    told: Mapping[str, object] = error_document(reply)
    code = told.get("error")
    said = told.get("error_description")
    problem = str(api_error(reply).args[0]).splitlines()[0]
    parts = [problem, *(str(part) for part in (code, said) if isinstance(part, str))]
    return _error(trip, ": ".join(parts), reply.status, code if isinstance(code, str) else None)


def _for_call(error: ClientError, trip: Trip) -> ClientError:
    """The error of the call that asked, for a call that waited."""
    own = copy.copy(error)
    if isinstance(error, TokenError):
        own = _error(trip, error.problem, error.status, error.code)
    own.__cause__ = error
    return own
