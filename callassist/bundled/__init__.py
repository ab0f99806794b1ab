"""What the program ships with, read from `resources/` into objects of the domain."""
