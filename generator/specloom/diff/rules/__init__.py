"""One module a rule; ``diff.registry`` finds them."""
