"""Which pack to use: the newest one that is sound."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from confidentiality_guide.packs.file.errors import PackError
from confidentiality_guide.packs.reading.store import Pack, open_pack


class Refused(NamedTuple):
    """A pack that is there and cannot be used, and why."""

    path: Path
    reason: PackError | OSError


class Opened(NamedTuple):
    """The pack to use, and what was refused before it: the screen says so."""

    pack: Pack
    refused: tuple[Refused, ...] = ()


class NoPackError(Exception):
    """There is no pack that can be used; `refused` says what was tried."""

    def __init__(self, refused: tuple[Refused, ...]) -> None:
        reasons = "; ".join(str(one.reason) for one in refused) or "there is none"
        super().__init__(f"no pack can be used: {reasons}")
        self.refused = refused


def choose_pack(candidates: Iterable[Path], bad: Iterable[Path] = ()) -> Opened:
    """Open the first of these packs that is sound. One that is not there is passed over in silence.

    Args:
        candidates: Newest first: `Locations.packs`.
        bad: Not to be tried again: packs found damaged after they had been opened.

    Raises:
        NoPackError: None of them can be used.
    """
    refused: list[Refused] = []
    known_bad = frozenset(bad)
    for path in candidates:
        if path in known_bad:
            continue
        try:
            return Opened(open_pack(path), tuple(refused))
        except FileNotFoundError:
            continue
        except (PackError, OSError) as reason:
            refused.append(Refused(path, reason))
    raise NoPackError(tuple(refused))
