"""Practice: a call comes in, one chooses what to do, and learns what that was worth."""
