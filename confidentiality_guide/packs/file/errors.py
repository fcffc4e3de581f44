"""What can be wrong with a pack."""

from pathlib import Path


class PackError(Exception):
    """A pack that cannot be used. The text is a sentence for a log; the screen words its own."""

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path


class NotAPackError(PackError):
    """The file is something else: empty, not a database, or a database of another program."""


class PackTooNewError(PackError):
    """The pack was made for a later version of the program."""

    def __init__(self, path: Path, schema: int, known: int) -> None:
        super().__init__(path, f"the pack has schema {schema}, and this program reads schemas up to {known}")
        self.schema = schema


class PackDamagedError(PackError):
    """The pack is not what was built: bytes were changed, or some are missing."""


class NotInPack(LookupError):
    """The pack is whole, and what was asked for is not in it."""

    def __init__(self, kind: str, id_: str, language: str) -> None:
        super().__init__(f"the pack has no {kind} “{id_}” in “{language}”")
        self.kind = kind
        self.id = id_
        self.language = language
