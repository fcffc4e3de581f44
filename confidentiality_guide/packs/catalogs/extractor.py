"""The content as Babel's extractors give it, for `pybabel extract` and for our own templates.

Registered as entry points: `guide_markdown` for topics and the glossary, `guide_toml` for what stands in TOML.
What Babel hands an extractor beside the file is of no use to these: there are no keywords in prose.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from babel.messages.catalog import Catalog

from confidentiality_guide.i18n.catalogs import add_message, new_catalog
from confidentiality_guide.packs.catalogs.translatable import (
    Translatable,
    content_messages,
    figure_messages,
    glossary_messages,
    misconception_messages,
    outlined_messages,
    path_messages,
    section_messages,
    situation_messages,
    source_messages,
    topic_messages,
)
from confidentiality_guide.packs.source.fact_base import SOURCES_FILE
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.folder import (
    CONCEPTS_FOLDER,
    GLOSSARY_FILE,
    LADDERS_FOLDER,
    PARTIES_FOLDER,
    SCENARIOS_FOLDER,
    TOPICS_FOLDER,
    read_content,
)
from confidentiality_guide.packs.source.outlined_texts import Outlined
from confidentiality_guide.packs.source.parsers import PARSERS
from confidentiality_guide.packs.source.raw import RawContent
from confidentiality_guide.packs.source.situation_files import read_paths, read_situations
from confidentiality_guide.packs.source.small_files import read_figures, read_misconceptions, read_sections

_OUTLINED: Mapping[str, Callable[[bytes, str], tuple[Outlined | None, object]]] = {
    SCENARIOS_FOLDER: PARSERS.scenario,
    LADDERS_FOLDER: PARSERS.ladder,
    PARTIES_FOLDER: PARSERS.party,
    CONCEPTS_FOLDER: PARSERS.concept,
}
Extracted = tuple[int, str, tuple[str, str], list[str]]


def extract(
    fileobj: BinaryIO, keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Extracted]:
    """The messages of a page or of the glossary, as `pgettext` with the page as context."""
    name = Path(fileobj.name)
    data = fileobj.read()
    if name.name == GLOSSARY_FILE:
        terms, _ = PARSERS.glossary(data, GLOSSARY_FILE)
        yield from _extracted(glossary_messages(terms))
    elif (parse := _OUTLINED.get(name.parent.name)) is not None:
        page, _ = parse(data, f"{name.parent.name}/{name.name}")
        yield from _extracted(outlined_messages(page)) if page else ()
    else:
        topic, _ = PARSERS.topic(data, f"{TOPICS_FOLDER}/{name.name}")
        yield from _extracted(topic_messages(topic)) if topic else ()


def extract_toml(
    fileobj: BinaryIO, keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Extracted]:
    """The messages of a TOML file; those of sources.toml need the folder with its facts."""
    name = Path(fileobj.name)
    data = fileobj.read()
    finder = Finder(name.name)
    match name.name:
        case "sections.toml":
            yield from _extracted(section_messages(read_sections(data, finder)))
        case "figures.toml":
            yield from _extracted(figure_messages(read_figures(data, finder).values()))
        case "situations.toml":
            yield from _extracted(situation_messages(read_situations(data, finder)))
        case "paths.toml":
            yield from _extracted(path_messages(read_paths(data, finder)))
        case "misconceptions.toml":
            yield from _extracted(misconception_messages(read_misconceptions(data, finder)))
        case file if file == SOURCES_FILE:
            content, _ = read_content(name.parent)
            yield from _extracted(source_messages(content.sources.values()))
        case _:
            return


def _extracted(messages: Iterator[Translatable]) -> Iterator[Extracted]:
    for message in messages:
        yield message.line, "pgettext", (message.context, message.text), list(message.notes)


def content_template(content: RawContent) -> Catalog:
    """Every message of the content."""
    template = new_catalog(None, "The content")
    for message in content_messages(content):
        if not message.text:  # of what has no words there; to a catalog it would be its header
            continue
        added = add_message(template, message.text, message.context, [f"content/{message.file}"], message.notes)
        added.flags.clear()  # “70 % of” and “{id}” are no format strings
    return template
