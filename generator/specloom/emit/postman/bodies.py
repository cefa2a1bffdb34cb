"""Bodies to show: the documented ones, or the smallest that the schema takes."""

from __future__ import annotations

import json
from functools import cached_property
from typing import Any

from specloom.api.ir import Api, Example, Media

_JSON = "json"


class Bodies:
    """Finds or makes bodies for one API."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def examples(self, media: Media) -> tuple[Example, ...]:
        """The documented bodies; where there are none, the smallest that is valid, if one can be made."""
        return media.examples or tuple(
            Example(name="", value=value, summary="Smallest body") for value in self._smallest(media)
        )

    def _smallest(self, media: Media) -> list[Any]:
        """One value, or none if there is no schema or nothing fits it."""
        from ..fixtures.plan import ImpossibleError, Plan  # noqa: PLC0415 - brings both validators along

        if not media.pointer or _JSON not in media.media_type:
            return []
        try:
            return [self._maker.solve(media.pointer, Plan())]
        except (ImpossibleError, RecursionError):
            return []

    @cached_property
    def _maker(self) -> Any:
        from ..fixtures.bodies import Bodies as Maker  # noqa: PLC0415 - brings both validators along
        from ..fixtures.schemas import Schemas  # noqa: PLC0415
        from ..fixtures.validators import Validators  # noqa: PLC0415

        schemas = Schemas(self._api.document, dict.fromkeys(self._pointers()))
        return Maker(schemas, Validators(schemas))

    def _pointers(self) -> list[str]:
        from ..fixtures.subjects import subjects, units  # noqa: PLC0415

        every = (subject for unit in units(self._api) for subject in subjects(unit))
        return [subject.media.pointer for subject in every if subject.media.pointer]


def as_text(value: Any) -> str:
    """A body as it is sent: text as it is, anything else as indented JSON."""
    return value if isinstance(value, str) else json.dumps(value, indent=2)


def preferred(media: tuple[Media, ...]) -> Media | None:
    """The media type to show of several: JSON if there is one; None of none."""
    return next((each for each in media if _JSON in each.media_type), media[0] if media else None)
