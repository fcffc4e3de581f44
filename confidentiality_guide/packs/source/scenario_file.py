"""From the bytes of a story's file to the story as written."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

import msgspec

from confidentiality_guide.packs.source.block_reader import Where
from confidentiality_guide.packs.source.callouts import OF_STORIES
from confidentiality_guide.packs.source.choices import ChoiceReader, is_choices
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.markdown_file import MarkdownFile, read_markdown
from confidentiality_guide.packs.source.raw import RawBlock, RawChoice, RawScenario, RawScene
from confidentiality_guide.packs.source.scenario_rules import check_scenario
from confidentiality_guide.packs.source.sections import Section, SectionReader
from confidentiality_guide.teaching.ids import BlockId, ConceptId, ScenarioId, SceneId, TopicId
from confidentiality_guide.teaching.scenarios import PICTURES, Audience, Care

_LISTS = frozenset({"concepts", "steps"})


class ScenarioHead(msgspec.Struct, frozen=True):
    """What a story says of itself."""

    id: str
    title: str
    lead: str
    audience: Audience
    topic: str
    picture: str
    order: int
    concepts: str = ""
    steps: str = ""


def parse_scenario(data: bytes, file: str) -> tuple[RawScenario | None, tuple[Finding, ...]]:
    """Return a story and what was found in its file; no story where too much of it cannot be read.

    Args:
        file: Where the file is, relative to the content folder, with forward slashes: its name is the story's id.
    """
    return read_markdown(data, file, ScenarioHead, _scenes, _scenario, _LISTS)


def _scenario(head: ScenarioHead, scenes: tuple[RawScene, ...], markdown: MarkdownFile) -> RawScenario:
    if head.picture not in PICTURES:
        hint = f"The pictures are {', '.join(PICTURES)}."
        message = f"There is no picture “{head.picture}”."
        markdown.found.error(markdown.parts.line_of("picture"), "picture", message, hint)
    scenario = RawScenario(
        ScenarioId(markdown.id),
        markdown.found.file,
        head.order,
        markdown.words(head.title, "title"),
        markdown.words(head.lead, "lead"),
        head.audience,
        TopicId(markdown.id_of(head.topic, "topic")),
        head.picture,
        tuple(ConceptId(id_) for id_ in markdown.ids(head.concepts, "concepts")),
        _care(markdown.ids(head.steps, "steps"), markdown),
        scenes,
    )
    check_scenario(scenario, markdown.found)
    return scenario


def _care(names: Sequence[str], markdown: MarkdownFile) -> tuple[Care, ...]:
    line = markdown.parts.line_of("steps")
    for name in names:
        if name not in set(Care):
            hint = f"The steps are {', '.join(Care)}."
            markdown.found.error(line, "steps", f"There is no step “{name}”.", hint)
    return tuple(dict.fromkeys(Care(name) for name in names if name in set(Care)))


def _scenes(markdown: MarkdownFile) -> tuple[RawScene, ...]:
    reader = markdown.sections(f"scenario:{markdown.id}", OF_STORIES)
    if reader is None:
        return ()
    choices = ChoiceReader(reader)
    scenes = tuple(_scene(section, place, reader, choices) for place, section in enumerate(reader.split(), 1))
    reader.source.finish()
    if not scenes:
        markdown.nothing("story", "Write a scene: “## Heading {#id}”, a paragraph, and choices.")
    return scenes


def _scene(section: Section, place: int, reader: SectionReader, choices: ChoiceReader) -> RawScene:
    message, words = reader.heading(section.heading)
    idea, conditions = reader.identity.of_idea(words, message.line)
    id_ = SceneId(idea or str(place))
    heading = reader.heading_block(id_, message, conditions)
    blocks: list[RawBlock] = []
    made: list[RawChoice] = []
    for ordinal, element in enumerate(section.body, 1):
        if made:
            _tell_after_choices(element, reader)
        if is_choices(element):
            reader.check_empty_line_before()
            made += choices.choices(element, heading.id)
        elif block := reader.block(element, Where(BlockId(f"{heading.id}/{ordinal}"))):
            blocks.append(block)
    return RawScene(id_, heading, tuple(blocks), tuple(made))


def _tell_after_choices(element: Element, reader: SectionReader) -> None:
    hint = "Put it above the choices, or indent it by four spaces under the choice it belongs to."
    what = "A second list of choices follows the first." if is_choices(element) else "Something follows the choices."
    reader.found.error(reader.source.next_line, "after-choices", what, hint)
