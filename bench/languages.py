"""What languages cost: the room each takes in the pack, and a start with all of them against one with English alone."""

from pathlib import Path

from bench.figure import Figure, ratio
from bench.places import BUILD, ROOT, home_with, installed
from bench.starts import STARTS, by_turns, guide_on, middling_topic
from confidentiality_guide.i18n.languages import is_pseudo
from confidentiality_guide.packs.build.compile import compile_pack, translated
from confidentiality_guide.teaching.ids import LanguageTag

_TRANSLATIONS = ROOT / "translations"
# No issue asks for a size; it is ours, so that growth is seen: a language is to take no more than twice the English.
_TIMES_ENGLISH, _UNCHANGED = 2.0, 1.05
_MIB = 2**20


def measure() -> list[Figure]:
    """Make packs with English alone, with each language beside it, and with all; start on the first and the last."""
    tags = [tag for tag in translated(_TRANSLATIONS) if not is_pseudo(tag)]
    english, every = _pack("english", []), _pack("every-language", tags)
    alone = english.stat().st_size
    topic, program = middling_topic(), installed()
    times = by_turns([guide_on(topic, program, home_with(pack)) for pack in (english, every)], STARTS)
    sizes = [(tag, _pack(f"english-{tag}", [tag]).stat().st_size - alone) for tag in tags]
    largest = round(_TIMES_ENGLISH * alone / _MIB, 1)
    return [
        ratio(f"start with {len(tags) + 1} languages against English alone", times[1], times[0], "ms", _UNCHANGED),
        *(Figure(f"pack size of {tag}", size / _MIB, "MiB", largest, alone / _MIB, "MiB") for tag, size in sizes),
    ]


def _pack(name: str, tags: list[LanguageTag]) -> Path:
    pack = BUILD / f"{name}.pack"
    BUILD.mkdir(parents=True, exist_ok=True)
    pack.unlink(missing_ok=True)
    compile_pack(ROOT / "content", _TRANSLATIONS, pack, languages=tags)
    return pack
