"""Objects that resources and operations share."""

from ._runtime import DeclaredMeta as _Meta

__all__ = [
    "PageMeta",
]


class PageMeta(_Meta):
    """What the ``meta`` of a page holds."""

    record_count: int
    """How many resources there are on all pages."""
    page_count: int
    """How many pages there are at this page size."""
