"""Stories, ladders, parties and concepts in the pack: the outline of a page in its head, its blocks in its rows.

The outline counts the blocks of each part; they stand in the rows in the same order. Read only after its digest was
found right, so a wrong shape is a mistake of ours, not of the file.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from confidentiality_guide.packs.file.rows import read_text, write_text
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.concepts import Answer, Concept, ConceptEntry, Question
from confidentiality_guide.teaching.ids import (
    ConceptId,
    ConditionName,
    LadderId,
    MisconceptionId,
    PartyId,
    ScenarioId,
    SceneId,
    TopicId,
)
from confidentiality_guide.teaching.ladders import Ladder, LadderEntry, LadderStep
from confidentiality_guide.teaching.parties import Cell, Change, Party, PartyEntry
from confidentiality_guide.teaching.scenarios import (
    Audience,
    Care,
    Choice,
    Scenario,
    ScenarioEntry,
    Scene,
    Tone,
)
from confidentiality_guide.teaching.verdicts import Verdict


class Part(NamedTuple):
    """A stretch of a page's blocks: the part they belong to, and its heading."""

    id: str
    heading: Block
    blocks: tuple[Block, ...]


# -- stories


def write_scenario(scenario: Scenario) -> list[Any]:
    """The outline of a story."""
    scenes = [[scene.id, len(scene.blocks), [_choice(choice) for choice in scene.choices]] for scene in scenario.scenes]
    return [write_scenario_entry(scenario.entry), list(scenario.care), scenes]


def _choice(choice: Choice) -> list[Any]:
    care = [step for step in Care if step in choice.care]
    label = write_text(choice.label)
    return [label, choice.leads_to, choice.tone, len(choice.feedback), care, list(choice.conditions)]


def scenario_parts(scenario: Scenario) -> Iterator[Part]:
    """The blocks of a story, in the order in which its outline counts them."""
    for scene in scenario.scenes:
        feedback = tuple(block for choice in scene.choices for block in choice.feedback)
        yield Part(scene.id, scene.heading, (*scene.blocks, *feedback))


def read_scenario(head: str, blocks: Sequence[Block]) -> Scenario:
    """A story from its page."""
    entry, care, scenes = json.loads(head)
    following = iter(blocks)
    return Scenario(
        read_scenario_entry(entry),
        tuple([_scene(following, *scene) for scene in scenes]),
        tuple([Care(step) for step in care]),
    )


def _scene(blocks: Iterator[Block], id_: str, count: int, choices: Sequence[Sequence[Any]]) -> Scene:
    heading = next(blocks)
    own = _take(blocks, count)
    return Scene(SceneId(id_), heading, own, tuple([_read_choice(blocks, *choice) for choice in choices]))


def _read_choice(
    blocks: Iterator[Block], label: Any, leads_to: str, tone: str, count: int, care: list[str], conditions: list[str]
) -> Choice:
    return Choice(
        read_text(label),
        SceneId(leads_to),
        Tone(tone),
        _take(blocks, count),
        frozenset([Care(step) for step in care]),
        tuple([ConditionName(name) for name in conditions]),
    )


def write_scenario_entry(entry: ScenarioEntry) -> list[Any]:
    """What lists say of a story."""
    return [*entry[:6], list(entry.concepts), entry.in_english]


def read_scenario_entry(written: Sequence[Any]) -> ScenarioEntry:
    """What lists say of a story, from its JSON."""
    id_, title, lead, audience, topic, picture, concepts, in_english = written
    named = tuple([ConceptId(concept) for concept in concepts])
    return ScenarioEntry(ScenarioId(id_), title, lead, Audience(audience), TopicId(topic), picture, named, in_english)


# -- ladders


def write_ladder(ladder: Ladder) -> list[Any]:
    """The outline of a ladder."""
    steps = [[step.id, len(step.blocks), step.verdict or "", step.others] for step in ladder.steps]
    return [list(ladder.entry), steps]


def ladder_parts(ladder: Ladder) -> Iterator[Part]:
    """The blocks of a ladder, in the order in which its outline counts them."""
    for step in ladder.steps:
        yield Part(step.id, step.heading, step.blocks)


def read_ladder(head: str, blocks: Sequence[Block]) -> Ladder:
    """A ladder from its page."""
    entry, steps = json.loads(head)
    following = iter(blocks)
    read = [
        LadderStep(id_, next(following), _take(following, count), Verdict(verdict) if verdict else None, others)
        for id_, count, verdict, others in steps
    ]
    return Ladder(read_ladder_entry(entry), tuple(read))


def read_ladder_entry(written: Sequence[Any]) -> LadderEntry:
    """What lists say of a ladder, from its JSON."""
    id_, title, say, topic, in_english = written
    return LadderEntry(LadderId(id_), title, say, TopicId(topic), in_english)


# -- parties


def write_party(party: Party) -> list[Any]:
    """The outline of a party."""
    cells = [
        [
            cell.information,
            len(cell.blocks),
            cell.verdict or "",
            [[write_text(change.label), list(change.conditions)] for change in cell.changes],
        ]
        for cell in party.cells
    ]
    return [list(party.entry), cells]


def party_parts(party: Party) -> Iterator[Part]:
    """The blocks of a party, in the order in which its outline counts them."""
    for cell in party.cells:
        answers = tuple(change.answer for change in cell.changes)
        yield Part(cell.information, cell.heading, (*cell.blocks, *answers))


def read_party(head: str, blocks: Sequence[Block]) -> Party:
    """A party from its page."""
    entry, cells = json.loads(head)
    following = iter(blocks)
    return Party(read_party_entry(entry), tuple([_cell(following, *cell) for cell in cells]))


def _cell(blocks: Iterator[Block], information: str, count: int, verdict: str, changes: Sequence[Any]) -> Cell:
    heading = next(blocks)
    own = _take(blocks, count)
    read = [
        Change(read_text(label), next(blocks), tuple([ConditionName(name) for name in conditions]))
        for label, conditions in changes
    ]
    return Cell(information, heading, Verdict(verdict) if verdict else None, own, tuple(read))


def read_party_entry(written: Sequence[Any]) -> PartyEntry:
    """What lists say of a party, from its JSON."""
    id_, title, icon, in_english = written
    return PartyEntry(PartyId(id_), title, icon, in_english)


# -- concepts


def write_concept(concept: Concept) -> list[Any]:
    """The outline of a concept."""
    questions = [[question.id, [_answer(answer) for answer in question.answers]] for question in concept.questions]
    return [list(concept.entry), questions]


def _answer(answer: Answer) -> list[Any]:
    return [write_text(answer.label), answer.right, len(answer.feedback), answer.misconception or ""]


def concept_parts(concept: Concept) -> Iterator[Part]:
    """The blocks of a concept, in the order in which its outline counts them."""
    for question in concept.questions:
        feedback = tuple(block for answer in question.answers for block in answer.feedback)
        yield Part(question.id, question.stem, feedback)


def read_concept(head: str, blocks: Sequence[Block]) -> Concept:
    """A concept from its page."""
    entry, questions = json.loads(head)
    following = iter(blocks)
    read = [
        Question(id_, next(following), tuple([_read_answer(following, *answer) for answer in answers]))
        for id_, answers in questions
    ]
    return Concept(read_concept_entry(entry), tuple(read))


def _read_answer(blocks: Iterator[Block], label: Any, right: bool, count: int, misconception: str) -> Answer:
    return Answer(read_text(label), right, _take(blocks, count), MisconceptionId(misconception) or None)


def read_concept_entry(written: Sequence[Any]) -> ConceptEntry:
    """What lists say of a concept, from its JSON."""
    id_, title, topic, audience, in_english = written
    return ConceptEntry(ConceptId(id_), title, TopicId(topic), Audience(audience), in_english)


def _take(blocks: Iterator[Block], count: int) -> tuple[Block, ...]:
    return tuple([next(blocks) for _ in range(count)])
