"""The messages that documentation shows: curl commands, HTTP transcripts, JSON that is not quite JSON.

``classify`` tells what a block of code holds; ``read_request``, ``read_reply``, ``read_exchange`` and
``read_json`` read it, as far as it is stated. None of them raises: what cannot be read is a ``Failure``, and
what is not as a machine would write it is a ``Departure``. Lines and columns count from 1 in the text given.
"""

from .classify import Kind, classify
from .forms import DEPARTURES, UNSTATED, Departure, Exchange, Failure, Json, Reply, Request
from .json_text import read_documents, read_json
from .read import read_exchange, read_reply, read_request, read_requests
from .status import find_status, read_status

__all__ = [
    "DEPARTURES",
    "UNSTATED",
    "Departure",
    "Exchange",
    "Failure",
    "Json",
    "Kind",
    "Reply",
    "Request",
    "classify",
    "find_status",
    "read_documents",
    "read_exchange",
    "read_json",
    "read_reply",
    "read_request",
    "read_requests",
    "read_status",
]
