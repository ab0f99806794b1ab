"""The pages of the window: build, show, signals; what they show is decided elsewhere."""
