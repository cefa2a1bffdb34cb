"""Faults planted in descriptions and pages that agree, to measure what the checks find.

``python -m tests.planted`` prints how many are found, and how many findings are about something else;
``--write`` puts the numbers into ``docs/precision.md``.
"""
