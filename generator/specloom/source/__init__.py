"""Reading a document: files, positions, references."""
