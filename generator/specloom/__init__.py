"""specloom: from an OpenAPI description of a JSON:API service to packages people install."""

__version__ = "0.1.0"
