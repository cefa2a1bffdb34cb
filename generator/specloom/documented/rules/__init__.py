"""One rule, one module; the module's name is the rule's id with underscores, and its rule is ``RULE``."""
