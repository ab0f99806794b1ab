"""A Debian with nothing in it but itself, to try a package where nobody has prepared anything."""

import shutil
from pathlib import Path

from commands import NotAsExpectedError, run
from trial import Installed

PERSON = "person"
_USER_ID = "1000"


class CleanRoot:
    """A folder that is the root of such a system; making one needs the rights of root."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self) -> None:
        """Fetch the system of this machine's release. Raises NotAsExpectedError if that fails."""
        release = run(["sh", "-c", '. /etc/os-release && echo "$VERSION_CODENAME"']).strip()
        sites = run(["apt-get", "indextargets", "--format", "$(SITE)", "Created-By: Packages"])
        site = sites.splitlines()[0]
        run(["debootstrap", "--variant=minbase", release, self.folder, site])
        self.run("useradd", "--uid", _USER_ID, "--create-home", PERSON)

    def run(self, *words: str) -> str:
        """What a command in it prints, run as its root."""
        return run([*self._inside(), "env", "DEBIAN_FRONTEND=noninteractive", *words])

    def install(self, package: Path) -> Installed:
        """Install a package with what it depends on; return the program as a person has it.

        Raises NotAsExpectedError where the package manager refuses.
        """
        shutil.copy(package, self.folder / package.name)
        again = ["-o", "Acquire::Retries=3"]
        self.run("apt-get", *again, "update")
        names = ["--yes", "--no-install-recommends", f"/{package.name}"]
        self.run("apt-get", *again, "install", *names)
        if shutil.which("python3", path=str(self.folder / "usr/bin")):
            raise NotAsExpectedError("the clean root has a Python of its own")
        as_person = self._inside("--setuid", _USER_ID, "--setgid", _USER_ID)
        return Installed("callassist", f"/home/{PERSON}", inside=as_person)

    def remove(self, name: str) -> list[str]:
        """Take a package away; return what of it is left.

        Folders and files by their name alone: what the system keeps of all packages stays.
        """
        self.run("apt-get", "purge", "--yes", name)
        found = self.run("find", "/usr", "/etc", "/var/lib", "/opt", "-name", f"*{name}*")
        return found.split()

    def _inside(self, *words: str) -> list[str | Path]:
        line: list[str | Path] = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc"]
        return [*line, f"--root={self.folder}", *words]
