"""The way back from a data file that cannot be used: what is told, and what can be done."""
