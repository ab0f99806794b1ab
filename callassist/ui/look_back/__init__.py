"""The page that looks back at what an import brought."""
