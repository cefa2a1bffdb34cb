"""Documentation pages in, facts out.

``extract`` reads a page as published and gives what ``spec/documented/*.yaml`` holds: fields, arguments,
parameters, addresses, example requests and replies, each with its line. What it can not make sense of it
tells, so that nothing is passed over in silence. ``to_yaml`` writes the facts down.
"""

from .read import extract
from .result import Counts, Extracted, Places, Unread
from .yaml_text import to_yaml

__all__ = ["Counts", "Extracted", "Places", "Unread", "extract", "to_yaml"]
