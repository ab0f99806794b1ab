"""Starts a program with less than it would have: less room on the disk, fewer rights."""

import os
import sys
from collections.abc import Sequence

_LESS_ROOM = """
import os, resource, sys
# Without room Python would leave torn byte code behind, which stops every later start.
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
os.execv(sys.argv[2], sys.argv[2:])
"""

_FEWER_RIGHTS = """
import ctypes, os, sys
DROP_FROM_BOUNDING_SET, OVERRIDE, READ_SEARCH = 24, 1, 2
if os.geteuid() == 0:
    for capability in (OVERRIDE, READ_SEARCH):
        if ctypes.CDLL(None).prctl(DROP_FROM_BOUNDING_SET, capability, 0, 0, 0) != 0:
            sys.exit(77)
os.execv(sys.argv[1], sys.argv[1:])
"""
"""Root reads and writes what it likes; without these two capabilities it obeys modes, too."""


def with_room_for(size: int) -> Sequence[str]:
    """No file may grow beyond `size` bytes, as on a disk that is full then."""
    return [sys.executable, "-c", _LESS_ROOM, str(size)]


def obeying_modes() -> Sequence[str]:
    """The modes of files and folders hold for root as well."""
    return [sys.executable, "-c", _FEWER_RIGHTS] if hasattr(os, "geteuid") else []
