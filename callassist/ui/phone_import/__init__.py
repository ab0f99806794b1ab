"""The page that takes in the call log of a phone."""
