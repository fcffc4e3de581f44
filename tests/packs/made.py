"""Packs for tests, made of a small content folder."""

from pathlib import Path

from confidentiality_guide.i18n.catalogs import CONTENT_CATALOG, add_message, new_catalog, write_catalog
from confidentiality_guide.i18n.languages import describe
from confidentiality_guide.packs.build.cache import Cache
from confidentiality_guide.packs.build.compile import CompileResult, compile_pack
from confidentiality_guide.packs.build.page_maker import PageMaker
from confidentiality_guide.packs.build.translating import Translator
from confidentiality_guide.packs.build.write import write_pack
from confidentiality_guide.packs.reading.store import Pack, open_pack
from confidentiality_guide.packs.source.findings import Level
from confidentiality_guide.packs.source.folder import read_content
from confidentiality_guide.packs.source.inline import InlineParser
from confidentiality_guide.teaching.ids import LanguageTag, SectionId, TopicId
from tests.packs.written import write_content

TOPIC = """\
---
id: your-record
title: Your record
section: notes
order: 10
lead: What is written down about you.
---
## Some notes get more {#more}

Your therapist may keep [private notes](term:notes). They are *yours* to ask about.

!!! protected
    Almost no one may see these notes. [45 CFR 164.508](source:notes-yes)
    {#notes-need-your-yes}

### What would happen?

1. Your plan asks.
2. You say no.

!!! talk "In two sentences"
    Say what you keep.

    Then say who may see it.

!!! pro if-adult
    The form is a separate one. [45 CFR 164.508(b)](source:notes-yes)

## Next {#next}

More in [the first part](topic:your-record#more).

![Two folders, one inside the other.](figure:record-and-notes)

## The law {#law}

!!! law
    [45 CFR 164.501](source:notes-yes)
    {#law-notes}

## Who {#who}

| Who | What |
|---|---|
| You | **All** of it |
"""
ENGLISH = LanguageTag("en")
SPANISH = LanguageTag("es")
ARABIC = LanguageTag("ar")
RECORD = TopicId("your-record")
NOTES = SectionId("notes")


def made(folder: Path, **changes: str | bytes | None) -> Path:
    """A pack of the small content; `changes` as in `write_content`."""
    write_content(folder / "content", **{"topics__your_record_md": TOPIC, **changes})
    compile_again(folder, cached=False)
    return folder / "guide.pack"


def compile_again(folder: Path, *, cached: bool = True, output: str = "guide.pack") -> CompileResult:
    """Compile the folder that `made` wrote."""
    cache = folder / "cache" if cached else None
    return compile_pack(folder / "content", folder / "translations", folder / output, cache=cache)


def opened(folder: Path, **changes: str | bytes | None) -> Pack:
    """The same, open."""
    return open_pack(made(folder, **changes))


def translate(folder: Path, tag: LanguageTag, translations: dict[tuple[str, str], str], *, fuzzy: bool = False) -> None:
    """Write a content catalog: (context, English) -> translation."""
    catalog = new_catalog(tag, "a test")
    for (context, english), translation in translations.items():
        message = add_message(catalog, english, context, [], [])
        message.string = translation
        message.flags = {"fuzzy"} if fuzzy else set()
    write_catalog(folder / "translations" / tag / CONTENT_CATALOG, catalog)


def everything(pack: Pack) -> list[object]:
    """All that a pack says."""
    said: list[object] = [pack.languages, pack.built_from, pack.content_hash, pack.review()]
    for tag in pack.tags:
        contents = pack.contents(tag)
        topics = [pack.topic(topic.id, tag) for topic in contents.topics]
        blocks = [block for topic in topics for idea in topic.ideas for block in (idea.heading, *idea.blocks)]
        sources = sorted({id_ for block in blocks for id_ in block.sources})
        figures = sorted({block.figure for block in blocks if block.figure})
        said += [pack.right_to_left(tag), contents, *topics, *pack.terms(tag)]
        said += [pack.source(id_, tag) for id_ in sources]
        said += [pack.figure(id_, tag) for id_ in figures]
        said += [pack.search(words, tag) for words in ("note", "no", "y", "no such")]
    return said


def tiny(path: Path, content: Path) -> Path:
    """A pack of few bytes and yet of every kind of page, in SQLite's smallest pages, so that tables have branches."""
    cache = Cache.load(None)
    read, found = read_content(content, cache.parsers())
    assert not any(finding.level is Level.ERROR for finding in found)
    pages = list(PageMaker(read, cache, None).pages(Translator(ENGLISH, None, InlineParser())))
    write_pack(path, pages, [describe(ENGLISH)], {"program": "a test"}, page_size=512)
    return path
