"""JSON data, under the name that readers of documents know it by."""

from specloom.data import is_array, is_object, reference_text

__all__ = ["is_array", "is_object", "reference_text"]
