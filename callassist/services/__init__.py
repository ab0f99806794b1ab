"""The use cases: what the window, the terminal and the importers have in common."""
