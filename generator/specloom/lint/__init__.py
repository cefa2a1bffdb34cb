"""Rules over a document."""
