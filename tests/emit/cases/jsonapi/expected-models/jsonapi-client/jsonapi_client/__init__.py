"""A typed client of Depot.

Everything is imported on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime import (
        AttributeNotLoadedError,
        Document,
        GenericResource,
        InvalidDocumentError,
        InvalidSignatureError,
        Links,
        Meta,
        NotIncludedError,
        NotModifiedError,
        RelationshipObject,
        Relationships,
        Resource,
        ResourceIdentifier,
        ToMany,
        ToOne,
    )
    from ._runtime import ClientError as JsonapiError
    from .models import CrateObject, CrateObjectAttributes, CrateUpdateCratesBody, RackBuiltAtFilter, Size
    from .resources import parse, parse_webhook
    from .resources.account import Account, AccountUpdate
    from .resources.crates import Crate, CrateCreate, CrateUpdate
    from .resources.depots import Depot
    from .resources.jobs import Job
    from .resources.racks import Rack, RackCreate, RackUpdate

__all__ = [
    "Account",
    "AccountUpdate",
    "AttributeNotLoadedError",
    "Crate",
    "CrateCreate",
    "CrateObject",
    "CrateObjectAttributes",
    "CrateUpdate",
    "CrateUpdateCratesBody",
    "Depot",
    "Document",
    "GenericResource",
    "InvalidDocumentError",
    "InvalidSignatureError",
    "Job",
    "JsonapiError",
    "Links",
    "Meta",
    "NotIncludedError",
    "NotModifiedError",
    "Rack",
    "RackBuiltAtFilter",
    "RackCreate",
    "RackUpdate",
    "RelationshipObject",
    "Relationships",
    "Resource",
    "ResourceIdentifier",
    "Size",
    "ToMany",
    "ToOne",
    "parse",
    "parse_webhook",
]

# Where each name is: the module, and its name there if that is another. The rest is the runtime's.
_HOMES = {
    "Account": ".resources.account",
    "AccountUpdate": ".resources.account",
    "Crate": ".resources.crates",
    "CrateCreate": ".resources.crates",
    "CrateObject": ".models",
    "CrateObjectAttributes": ".models",
    "CrateUpdate": ".resources.crates",
    "CrateUpdateCratesBody": ".models",
    "Depot": ".resources.depots",
    "Job": ".resources.jobs",
    "JsonapiError": "._runtime:ClientError",
    "Rack": ".resources.racks",
    "RackBuiltAtFilter": ".models",
    "RackCreate": ".resources.racks",
    "RackUpdate": ".resources.racks",
    "Size": ".models",
    "parse": ".resources",
    "parse_webhook": ".resources",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, other = _HOMES.get(name, "._runtime").partition(":")
    value = globals()[name] = getattr(import_module(module, __name__), other or name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
