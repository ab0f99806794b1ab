"""Starts the bundled program, in the surroundings in which the person started it."""

import os
import sys

# The bundle's own libraries are found by a variable that the system's programs (the scheduler, the
# voice, a browser) would inherit and then load ours instead of theirs. PyInstaller keeps what was.
_LIBRARIES = "LD_LIBRARY_PATH"

if (before := os.environ.pop(f"{_LIBRARIES}_ORIG", None)) is not None:
    os.environ[_LIBRARIES] = before
else:
    os.environ.pop(_LIBRARIES, None)

from callassist.cli import main  # noqa: E402

sys.exit(main())
