"""What a document means: resources, operations, schemas and their names."""
