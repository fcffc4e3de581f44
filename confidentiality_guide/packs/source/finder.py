"""Noting down what is found in one file."""

from confidentiality_guide.packs.source.findings import Finding, Level


class Finder:
    """Collects the findings of one file, each said once."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: dict[Finding, None] = {}

    @property
    def found(self) -> tuple[Finding, ...]:
        """What was found, in the order of the file."""
        return tuple(sorted(self._found))

    @property
    def has_errors(self) -> bool:
        """Whether anything found stops the build."""
        return any(finding.level is Level.ERROR for finding in self._found)

    def error(self, line: int, rule: str, message: str, hint: str) -> None:
        """Note what stops the build."""
        self._note(line, Level.ERROR, rule, message, hint)

    def warning(self, line: int, rule: str, message: str, hint: str) -> None:
        """Note what should be mended, but does not stop the build."""
        self._note(line, Level.WARNING, rule, message, hint)

    def note(self, line: int, rule: str, message: str, hint: str) -> None:
        """Note what is worth knowing."""
        self._note(line, Level.NOTE, rule, message, hint)

    def _note(self, line: int, level: Level, rule: str, message: str, hint: str) -> None:
        self._found[Finding(self.file, line, level, rule, message, hint)] = None
