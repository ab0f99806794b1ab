"""Hatch's build hook: a wheel carries what is built from the content, the repository does not."""

import subprocess
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ContentHook(BuildHookInterface[Any]):
    """Builds translations and search index in resources/, where the wheel takes them from."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build both, except for an editable install, which reads the checkout."""
        if version == "editable":
            return
        for script in ("translations.py", "search_index.py"):
            line = [sys.executable, f"packaging/{script}", "build"]
            subprocess.run(line, check=True, cwd=self.root)
