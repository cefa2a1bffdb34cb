"""Targets: pure functions from the API to files, and the one writer of files."""
