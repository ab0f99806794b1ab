"""The pictures of the figures: painted by hand, loaded only when they are shown."""
