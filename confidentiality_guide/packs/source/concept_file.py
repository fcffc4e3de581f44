"""From the bytes of a concept's file to the concept as written: questions, answers, and what each answer is told."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import msgspec

from confidentiality_guide.packs.source.callouts import OF_QUESTIONS
from confidentiality_guide.packs.source.concept_rules import check_concept
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.inline import is_id
from confidentiality_guide.packs.source.items import Item, ItemReader
from confidentiality_guide.packs.source.markdown_file import MarkdownFile, read_markdown
from confidentiality_guide.packs.source.raw import RawAnswer, RawConcept, RawQuestion
from confidentiality_guide.packs.source.sections import Section, SectionReader
from confidentiality_guide.teaching.ids import BlockId, ConceptId, MisconceptionId, TopicId
from confidentiality_guide.teaching.scenarios import Audience

_ATTRIBUTE = "misconception"
_RIGHT, _WRONG = "[x] ", "[ ] "
_SHAPE = "Write “- [x] The right answer” or “- [ ] A wrong one”, and what it is told indented by four spaces under it."


class ConceptHead(msgspec.Struct, frozen=True):
    """What a concept says of itself."""

    id: str
    title: str
    topic: str
    audience: Audience
    order: int


def parse_concept(data: bytes, file: str) -> tuple[RawConcept | None, tuple[Finding, ...]]:
    """Return a concept and what was found in its file; no concept where too much of it cannot be read.

    Args:
        file: Where the file is, relative to the content folder, with forward slashes: its name is the concept's id.
    """
    return read_markdown(data, file, ConceptHead, _questions, _concept)


def _concept(head: ConceptHead, questions: tuple[RawQuestion, ...], markdown: MarkdownFile) -> RawConcept:
    concept = RawConcept(
        ConceptId(markdown.id),
        markdown.found.file,
        head.order,
        markdown.words(head.title, "title"),
        TopicId(markdown.id_of(head.topic, "topic")),
        head.audience,
        questions,
    )
    check_concept(concept, markdown.found)
    return concept


def _questions(markdown: MarkdownFile) -> tuple[RawQuestion, ...]:
    reader = markdown.sections(f"check:{markdown.id}", OF_QUESTIONS)
    if reader is None:
        return ()
    questions = tuple(_QuestionReader(reader).question(s, place) for place, s in enumerate(reader.split(), 1))
    reader.source.finish()
    if not questions:
        markdown.nothing("concept", "Write a question: “## What may your boss learn? {#boss}”, and answers.")
    return questions


class _QuestionReader:
    def __init__(self, reader: SectionReader) -> None:
        self._reader = reader
        self._found = reader.found
        self._items = ItemReader(reader, "answer", attribute=_ATTRIBUTE)

    def question(self, section: Section, place: int) -> RawQuestion:
        message, words = self._reader.heading(section.heading)
        idea, conditions = self._reader.identity.of_idea(words, message.line)
        stem = self._reader.heading_block(idea or str(place), message, conditions)
        answers: list[RawAnswer] = []
        for element in section.body:
            if element.tag in {"ul", "ol"} and not answers:
                self._reader.check_empty_line_before()
                answers += self._answers(element, stem.id)
                continue
            hint = "Put the whole question into its heading, and indent what an answer is told under the answer."
            line = self._reader.source.next_line
            self._found.error(line, "question", "A question is its heading and one list of answers.", hint)
            self._reader.source.excuse()
        return RawQuestion(idea or str(place), stem, tuple(answers))

    def _answers(self, element: Element, question: BlockId) -> Iterator[RawAnswer]:
        for item in self._items.items(element, question):
            right = item.text.startswith(_RIGHT)
            if not (right or item.text.startswith(_WRONG)):
                what = f"The answer “{item.text[:40]}” does not say whether it is right."
                self._found.error(item.line, "answer", what, _SHAPE)
            if not item.blocks:
                what = f"The answer “{item.text[:40]}” has no feedback."
                self._found.error(item.line, "no-feedback", what, _SHAPE)
            label = item.text[len(_RIGHT) :].strip() if item.text[:1] == "[" else item.text
            yield RawAnswer(
                self._items.label(label, item.line), right, item.blocks, self._misconception(item, right=right)
            )

    def _misconception(self, item: Item, *, right: bool) -> MisconceptionId | None:
        name = item.attribute
        if right and name:
            self._found.error(item.line, "misconception", "The right answer has a misconception.", "Take it out.")
        elif not right and not is_id(name):
            hint = 'Write {misconception="id"} as the last line of what it is told, indented by four spaces.'
            what = f"“{name}” is no misconception’s id." if name else "A wrong answer names no misconception."
            self._found.error(item.line, "misconception", what, hint)
        return MisconceptionId(name) if name and is_id(name) else None
