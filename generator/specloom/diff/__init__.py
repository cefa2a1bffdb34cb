"""What a new document breaks for those who know the old one.

``compare`` takes two versions of a document and gives each difference once, at its cause, as the rules of
``rules`` judge it. ``documents`` finds the two versions, also in a git repository, and ``changelog`` writes
what has been found as Markdown.
"""

from .registry import rules
from .run import Difference, compare
from .version import Version

__all__ = ["Difference", "Version", "compare", "rules"]
