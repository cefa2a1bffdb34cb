"""What a document means: resources, operations, schemas and their names."""

from specloom.api.build import Options, build
from specloom.api.ir import Api

__all__ = ["Api", "Options", "build"]
