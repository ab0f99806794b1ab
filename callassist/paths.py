"""Where the person's data lies: one folder, movable for tests and portable use."""

import os
from pathlib import Path

ENVIRONMENT_VARIABLE = "CALLASSIST_DATA_DIR"


def make_private() -> None:
    """Lets nothing this process creates be read by others; the first thing a program start does."""
    os.umask(0o077)


def data_folder(chosen: str | Path | None = None) -> Path:
    """The folder of all data: the chosen one, else the environment's, else the system's own."""
    moved = chosen or os.environ.get(ENVIRONMENT_VARIABLE)
    if moved:
        # Not Path.expanduser, which raises for a person this computer does not know.
        return Path(os.path.expanduser(moved))  # noqa: PTH111
    import platformdirs

    return platformdirs.user_data_path("callassist", appauthor=False)
