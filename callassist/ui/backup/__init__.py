"""Backups in the window: the card of the settings, and the page that restores one."""
