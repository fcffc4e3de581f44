"""Build hook: compile the content and the translations into the wheel.

They are made when the wheel is built and are not kept in the repository, so a wheel can never carry content
that is older than its source. The sdist carries the sources, and a wheel made from it goes through here as well.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_COMMANDS = (
    ("content", "compile", "content", "-o", "confidentiality_guide/data/guide.pack"),
    ("translations", "compile"),
)


class CompileGuide(BuildHookInterface[Any]):
    """Fills confidentiality_guide/data/ before hatchling collects the files of a wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, unless the wheel is an editable one: a checkout makes its pack when it runs."""
        if version == "editable":
            return
        (Path(self.root) / "confidentiality_guide" / "data").mkdir(exist_ok=True)
        for command in _COMMANDS:
            # As a command of the program, since importing it here would mix its modules with the build tool's.
            subprocess.run([sys.executable, "-m", "confidentiality_guide", *command], cwd=self.root, check=True)
