"""What documentation pages state, held against the API description.

``load_facts`` reads the recorded facts, ``load_waivers`` what is accepted on purpose, and ``compare``
tells the difference.
"""

from ..waivers import Waivers
from ..waivers import load as load_waivers
from .compare import compare
from .facts import Facts
from .facts import load as load_facts

__all__ = ["Facts", "Waivers", "compare", "load_facts", "load_waivers"]
