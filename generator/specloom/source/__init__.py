"""Reading a document: files, positions, references.

``load`` reads the root document and every file that it refers to, ``bundle`` makes one
self-contained document of them.
"""

from .bundle import Bundle, bundle
from .load import Source, load
from .pointer import Pointer

__all__ = ["Bundle", "Pointer", "Source", "bundle", "load"]
