"""Asks the system's package manager for what pip cannot bring."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence


class MissingFromSystemError(Exception):
    """Something the system must have is missing; the message is one line with the exact command."""


def leave(error: MissingFromSystemError) -> int:
    """Print the one line of `error` and return the exit status for it."""
    print(f"callassist: {error}", file=sys.stderr)
    return 1


def install(packages: Sequence[str]) -> bool:
    """Install Debian `packages`; False if there is no apt-get, no right to use it, or it fails."""
    rights = _rights()
    if shutil.which("apt-get") is None or rights is None:
        return False
    print("callassist: 正在安装系统软件包 / installing system packages:", *packages, flush=True)
    # The lists of a fresh machine may be empty or old, so a first failure is answered by an update.
    return _apt_get(rights, ["install", *packages]) or (
        _apt_get(rights, ["update"]) and _apt_get(rights, ["install", *packages])
    )


def command(packages: Sequence[str], libraries: Sequence[str] = ()) -> str:
    """Return what a person types to install Debian `packages`.

    Where apt-get is not at hand, `libraries` (file names such as libEGL.so.1) say what is needed.
    """
    if shutil.which("apt-get") is not None or not libraries:
        prefix = "" if _is_root() else "sudo "
        return f"{prefix}apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("dnf") is not None:
        return "sudo dnf install -y " + " ".join(f"'{name}()(64bit)'" for name in libraries)
    return "install the packages that hold " + " ".join(libraries)


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _rights() -> list[str] | None:
    """Return what goes before apt-get: nothing for root, sudo if it asks no password, else None."""
    if _is_root():
        return []
    if shutil.which("sudo") is None:
        return None
    asks_nothing = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True)
    return ["sudo", "-n"] if asks_nothing.returncode == 0 else None


def _apt_get(rights: Sequence[str], words: Sequence[str]) -> bool:
    """Run apt-get without questions; what it says goes to standard error only when it fails."""
    line = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y"]
    line += ["--no-install-recommends", *words]
    done = subprocess.run(line, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        print(done.stderr.strip(), file=sys.stderr)
    return done.returncode == 0
