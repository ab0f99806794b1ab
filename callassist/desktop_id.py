"""The name by which the desktop knows the program: that of its desktop file."""

import os


def desktop_id() -> str:
    """In Flatpak the name of the app, which that names itself; elsewhere our own."""
    return os.environ.get("FLATPAK_ID") or "callassist"
