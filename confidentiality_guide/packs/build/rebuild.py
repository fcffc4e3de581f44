"""In a source checkout: make the pack and the words of the screen again when something they are made of changed.

Asking costs a look at each file's date and size; the compiler is only imported where there is work for it.
"""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from confidentiality_guide.files import replace_file
from confidentiality_guide.locations import Locations

if TYPE_CHECKING:
    from confidentiality_guide.packs.source.findings import Finding

_COMPILER = ("teaching", "i18n", "packs")
Stamp = dict[str, list[int]]


class Rebuilt(NamedTuple):
    """What came of it: whether anything was made, and what is wrong with the content, if it was not."""

    made: bool = False
    findings: tuple["Finding", ...] = ()
    failure: str = ""  # what the disk refused, in a sentence for a log


def rebuild_if_stale(locations: Locations) -> Rebuilt:
    """Make the pack again if this is a checkout and something changed. The pack that is there stays where it cannot be."""
    if locations.checkout is None:
        return Rebuilt()
    present = stamp_of(locations)
    if present == _last_stamp(locations):
        return Rebuilt()
    return _rebuild(locations)


def stamp_of(locations: Locations) -> Stamp:
    """The date (in nanoseconds) and size of everything a pack is made of, and of the pack itself."""
    return dict(_stamps(locations))


def _stamps(locations: Locations) -> Iterator[tuple[str, list[int]]]:
    content, translations = locations.content_dir, locations.translations_dir
    folders = [content, *(content.glob("[a-z]*/") if content else ())]
    for part in _COMPILER:
        folders += [locations.package / part, *(locations.package / part).glob("[a-z]*/")]
    if translations and translations.is_dir():
        folders += [Path(entry) for entry in os.scandir(translations) if entry.is_dir()]
    for folder in folders:
        if folder is None or not folder.is_dir():
            continue
        for entry in os.scandir(folder):
            if entry.is_file() and not entry.name.startswith("."):
                seen = entry.stat()
                yield entry.path, [seen.st_mtime_ns, seen.st_size]
    if locations.shipped_pack.is_file():
        seen = locations.shipped_pack.stat()
        yield str(locations.shipped_pack), [seen.st_mtime_ns, seen.st_size]


def _stamp_file(locations: Locations) -> Path:
    return locations.compile_cache / "stamp.json"


def _last_stamp(locations: Locations) -> object:
    """What was there when the pack was last made; none where that is not known."""
    try:
        return json.loads(_stamp_file(locations).read_bytes())
    except (OSError, ValueError):
        return None


def _rebuild(locations: Locations) -> Rebuilt:
    from confidentiality_guide.i18n.interface import compile_interfaces
    from confidentiality_guide.packs.build.compile import PackNotBuilt, compile_pack

    content, translations = locations.content_dir, locations.translations_dir
    if content is None or translations is None:
        return Rebuilt()
    before = stamp_of(locations)
    try:
        compile_interfaces(translations, locations.locale_dir)
        result = compile_pack(content, translations, locations.shipped_pack, cache=locations.compile_cache)
    except PackNotBuilt as refused:
        return Rebuilt(findings=refused.findings)
    except (OSError, ValueError) as failure:
        return Rebuilt(failure=str(failure))
    _keep_stamp(locations, before)
    return Rebuilt(made=True, findings=result.findings)


def _keep_stamp(locations: Locations, before: Stamp) -> None:
    """Remember what the pack was made of: as it was before, in case something changed meanwhile."""
    pack = str(locations.shipped_pack)
    stamp = before | {pack: stamp_of(locations)[pack]}
    file = _stamp_file(locations)
    with suppress(OSError):  # the pack is then made again next time: slower, no worse
        replace_file(file, json.dumps(stamp).encode())
