"""Item models over domain objects."""
