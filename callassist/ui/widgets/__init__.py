"""The building blocks of pages: they show and ask, and decide nothing."""
