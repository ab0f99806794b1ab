"""Hatch's build hook: a wheel carries the built translations, which the repository does not."""

import subprocess
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Builds the .qm files beside their .ts files, where the wheel takes resources/ from."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the translations, except for an editable install, which reads the checkout."""
        if version != "editable":
            line = [sys.executable, "packaging/translations.py", "build"]
            subprocess.run(line, check=True, cwd=self.root)
