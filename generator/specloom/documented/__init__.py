"""What documentation pages state, compared with the API."""
