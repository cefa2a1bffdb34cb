"""``python -m specloom``."""

from .cli import main

main()
