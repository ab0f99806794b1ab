"""Where the person's data lies: one folder, movable for tests and portable use."""

import os
from contextlib import suppress
from pathlib import Path

ENVIRONMENT_VARIABLE = "CALLASSIST_DATA_DIR"


def make_private() -> None:
    """Lets nothing this process creates be read by others; the first thing a program start does.

    A process that dies leaves no core file either: it would hold everything that was typed.
    """
    os.umask(0o077)
    with suppress(ImportError, ValueError, OSError):  # there are no core files on Windows
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def data_folder(chosen: str | Path | None = None) -> Path:
    """The folder of all data: the chosen one, else the environment's, else the system's own."""
    moved = chosen or os.environ.get(ENVIRONMENT_VARIABLE)
    if moved:
        # Not Path.expanduser, which raises for a person this computer does not know.
        return Path(os.path.expanduser(moved))  # noqa: PTH111
    import platformdirs

    return platformdirs.user_data_path("callassist", appauthor=False)
