"""Hatch's build hook: a wheel carries what is built from the content, the repository does not."""

import subprocess
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ContentHook(BuildHookInterface[Any]):
    """Builds what lies in resources/, and what a system wants to know of the program."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build them, except for an editable install, which reads the checkout."""
        if version == "editable":
            return
        for words in (
            ["translations.py", "build"],
            ["search_index.py", "build"],
            ["man_page.py"],
            ["share_files.py"],
        ):
            line = [sys.executable, f"packaging/{words[0]}", *words[1:]]
            subprocess.run(line, check=True, cwd=self.root)
        build_data["shared_data"] |= {"build/man": "share/man", "build/share": "share"}
