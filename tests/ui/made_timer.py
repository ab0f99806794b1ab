"""A timer of the system that only remembers what it was told."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.system.reminder_timer.timer import TimerMethod, TimerStatus


@dataclass
class MadeTimer:
    """Installed and removed as the real ones are, with a failure if the test wants one."""

    method: TimerMethod = TimerMethod.SYSTEMD
    is_installed: bool = False
    last_run: datetime | None = None
    next_run: datetime | None = None
    command: tuple[str, ...] = ()
    failure: CallAssistError | None = None
    folders: list[Path] = field(default_factory=list)

    def install(self, folder: Path) -> None:
        """Install, or fail."""
        if self.failure is not None:
            raise self.failure
        self.folders.append(folder)
        self.is_installed = True

    def remove(self) -> None:
        """Remove."""
        self.is_installed = False

    def status(self) -> TimerStatus:
        """How it stands."""
        return TimerStatus(
            method=self.method,
            is_installed=self.is_installed,
            command=self.command,
            last_run=self.last_run,
            next_run=self.next_run,
        )
