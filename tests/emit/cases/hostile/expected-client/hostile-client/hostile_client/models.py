"""Objects that resources and operations share."""

from typing import Literal

from pydantic import Field

from ._runtime import Model

__all__ = [
    "AnyThing",
    "Thing",
]


class Thing(Model, frozen=True):
    """ends with a backslash \\"""

    na_me: str = Field(validation_alias="na'me", serialization_alias="na'me")
    """ends with a quote ". Default: `\"\"\"\\`. Matches `^['"\\\\]{{3}}$`."""
    line_break: Literal["'", '"', '"""', "\\", "\n", "{{ x }}", "\u2028", "]', os.environ"] | str | None = (
        Field(default=None, validation_alias="line\nbreak", serialization_alias="line\nbreak")
    )
    """One of `'`, `"`, `\"\"\"`, `\\`, `"\\n"`, `{{ x }}`, `"\\u2028"` and `]', os.environ`."""
    x: Literal['\'"""\\'] | None = Field(default=None, validation_alias="}}x{{", serialization_alias="}}x{{")


class AnyThing(Model, frozen=True):
    """The schema `AnyThing`."""

    a: Thing | None = None
