"""Facts from documentation pages as published."""
