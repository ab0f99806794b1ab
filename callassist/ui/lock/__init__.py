"""The lock of the log as the window shows it."""
