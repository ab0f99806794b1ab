"""The three short pages of the first start."""
