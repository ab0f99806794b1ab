"""Starts a program on a disk that is small, full or read-only, where the system allows it."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def on_small_disk(place: Path, kilobytes: int) -> Sequence[str]:
    """A disk of its own of this size is at `place`, for the program alone; it is empty."""
    mount = f"mount -t tmpfs -o size={kilobytes}k,mode=700 tmpfs {place}"
    return ["unshare", "-rm", "sh", "-c", f'{mount} && exec "$@"', "sh"]


def on_read_only_disk(place: Path) -> Sequence[str]:
    """The disk of `place` cannot be written to, for the program alone."""
    bind = f"mount --bind {place} {place} && mount -o remount,bind,ro {place}"
    return ["unshare", "-rm", "sh", "-c", f'{bind} && exec "$@"', "sh"]


def why_not(wrapper: Sequence[str]) -> str | None:
    """Why a program cannot be started so here, None if it can."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return "needs unshare, of Linux"
    tried = subprocess.run([*wrapper, "true"], capture_output=True, check=False)
    said = tried.stderr.decode(errors="replace").strip()
    return None if tried.returncode == 0 else f"not allowed here: {said}"
