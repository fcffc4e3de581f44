"""How long compiling takes after one file was changed, beside compiling everything."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from bench.figure import Figure, ratio, undisturbed
from bench.places import BUILD, ROOT
from confidentiality_guide.i18n.interface import interface_template
from confidentiality_guide.packs.build.compile import compile_pack
from confidentiality_guide.packs.catalogs.extractor import content_template
from confidentiality_guide.packs.catalogs.pseudo_catalogs import write_pseudo_catalogs
from confidentiality_guide.packs.source.folder import PAGE_FOLDERS, TOPICS_FOLDER, read_content

TIMES = 10
_CHANGES, _FULL = 7, 2
_CONTENT = ROOT / "content"


def measure() -> list[Figure]:
    """Compile ten times our content in every language we have, then change a word of one topic, time and again."""
    place = BUILD / "recompiling"
    shutil.rmtree(place, ignore_errors=True)
    content, translations = _copied(place / "content"), place / "translations"
    _translate(content, translations)

    def compiled() -> float:
        began = time.perf_counter()
        compile_pack(content, translations, place / "guide.pack", cache=place / "cache")
        return time.perf_counter() - began

    compile_pack(_CONTENT, None, place / "warm.pack", cache=place / "warm")  # imports are not what is measured
    full = undisturbed([_from_nothing(place, compiled) for _time in range(_FULL)])
    changed = [_after_change(content, number, compiled) for number in range(_CHANGES)]
    return [ratio(f"compiling after one change in {TIMES} times our content", undisturbed(changed), full, "s", 0.1)]


def _from_nothing(place: Path, compiled: Callable[[], float]) -> float:
    """Compile everything, with nothing remembered."""
    shutil.rmtree(place / "cache", ignore_errors=True)
    (place / "guide.pack").unlink(missing_ok=True)
    return compiled()


def _copied(content: Path) -> Path:
    """Our content, every page ten times."""
    shutil.copytree(_CONTENT, content)
    for file in sorted(file for folder in PAGE_FOLDERS for file in (content / folder).glob("*.md")):
        text = file.read_text(encoding="utf-8")
        for copy in range(1, TIMES):
            again = text.replace(f"id: {file.stem}\n", f"id: {file.stem}-{copy}\n", 1)
            file.with_stem(f"{file.stem}-{copy}").write_text(again, encoding="utf-8")
    return content


def _translate(content: Path, translations: Path) -> None:
    """The made-up languages, for this content."""
    read, _findings = read_content(content)
    write_pseudo_catalogs(translations, interface_template(ROOT / "confidentiality_guide"), content_template(read))


def _after_change(content: Path, number: int, compiled: Callable[[], float]) -> float:
    """Change a word in one topic, and compile again."""
    file = sorted((content / TOPICS_FOLDER).glob("*.md"))[number * 11]
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text.rstrip()} Changed {number}.\n", encoding="utf-8")
    return compiled()
