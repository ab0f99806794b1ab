"""The terminal program: the same engine as the window, for people and for scripts."""
