"""The page that renews the list of official numbers from a file."""
