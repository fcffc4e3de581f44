"""Stories, ladders, parties, concepts, states and lists, read from a pack.

Every function raises `PackDamagedError` where the file is not what was built, and `NotInPack` where there is no such id.
"""

import json
from typing import Any

from confidentiality_guide.packs.file import outlines, situation_lists
from confidentiality_guide.packs.file.format import BlockRow, Listed, PageKey, PageKind
from confidentiality_guide.packs.file.rows import read_block, read_topic
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.code_book import CodeBook
from confidentiality_guide.teaching.concepts import Concept, ConceptEntry, Misconception
from confidentiality_guide.teaching.conditions import Condition
from confidentiality_guide.teaching.ids import (
    ConceptId,
    ConditionName,
    LadderId,
    LanguageTag,
    MisconceptionId,
    PartyId,
    ScenarioId,
    StateId,
    TopicId,
)
from confidentiality_guide.teaching.jurisdictions import Jurisdiction, StateEntry
from confidentiality_guide.teaching.ladders import Ladder, LadderEntry
from confidentiality_guide.teaching.parties import Party, PartyEntry
from confidentiality_guide.teaching.scenarios import Scenario, ScenarioEntry
from confidentiality_guide.teaching.situations import Path, Situation
from confidentiality_guide.teaching.topics import Topic


def scenarios(pack: Pack, tag: LanguageTag) -> tuple[ScenarioEntry, ...]:
    """What lists say of the stories, in order."""
    return tuple([outlines.read_scenario_entry(entry) for entry in _list(pack, Listed.SCENARIOS, tag)])


def scenario(pack: Pack, id_: ScenarioId, tag: LanguageTag) -> Scenario:
    """A story, whole."""
    return outlines.read_scenario(*_page(pack, PageKind.SCENARIO, id_, tag))


def ladders(pack: Pack, tag: LanguageTag) -> tuple[LadderEntry, ...]:
    """What lists say of the ladders, in order."""
    return tuple([outlines.read_ladder_entry(entry) for entry in _list(pack, Listed.LADDERS, tag)])


def ladder(pack: Pack, id_: LadderId, tag: LanguageTag) -> Ladder:
    """A ladder, whole."""
    return outlines.read_ladder(*_page(pack, PageKind.LADDER, id_, tag))


def parties(pack: Pack, tag: LanguageTag) -> tuple[PartyEntry, ...]:
    """What lists say of the parties, in order."""
    return tuple([outlines.read_party_entry(entry) for entry in _list(pack, Listed.PARTIES, tag)])


def party(pack: Pack, id_: PartyId, tag: LanguageTag) -> Party:
    """A party, whole."""
    return outlines.read_party(*_page(pack, PageKind.PARTY, id_, tag))


def concepts(pack: Pack, tag: LanguageTag) -> tuple[ConceptEntry, ...]:
    """What lists say of the concepts, in order."""
    return tuple([outlines.read_concept_entry(entry) for entry in _list(pack, Listed.CONCEPTS, tag)])


def concept(pack: Pack, id_: ConceptId, tag: LanguageTag) -> Concept:
    """A concept, whole."""
    return outlines.read_concept(*_page(pack, PageKind.CONCEPT, id_, tag))


def misconceptions(pack: Pack, tag: LanguageTag) -> dict[MisconceptionId, Misconception]:
    """The misconceptions by their ids."""
    read = [situation_lists.read_misconception(one) for one in _list(pack, Listed.MISCONCEPTIONS, tag)]
    return {one.id: one for one in read}


def states(pack: Pack, tag: LanguageTag) -> tuple[StateEntry, ...]:
    """What lists say of the states, by their English names."""
    return tuple([situation_lists.read_state_entry(entry) for entry in _list(pack, Listed.STATES, tag)])


def jurisdiction(pack: Pack, id_: StateId, tag: LanguageTag) -> Jurisdiction:
    """All that is known of a state's law."""
    return situation_lists.read_state(pack.head(PageKind.STATE, id_, tag))


def state_page(pack: Pack, tag: LanguageTag) -> Topic:
    """What a reader is told of their own state: an idea for each subject."""
    head, rows = pack.page(PageKey(PageKind.STATE_PAGE, "", tag))
    return read_topic(head, rows)


def situations(pack: Pack, tag: LanguageTag) -> tuple[Situation, ...]:
    """The situations, in order."""
    return tuple([situation_lists.read_situation(one) for one in _list(pack, Listed.SITUATIONS, tag)])


def paths(pack: Pack, tag: LanguageTag) -> tuple[Path, ...]:
    """The guided paths, in order."""
    return tuple([situation_lists.read_path(one) for one in _list(pack, Listed.PATHS, tag)])


def code_book(pack: Pack, tag: LanguageTag) -> CodeBook:
    """Which topic each bit of a hand-off code stands for."""
    number, *topics = _list(pack, Listed.CODE_BOOK, tag)
    return CodeBook(number, tuple([TopicId(topic) for topic in topics]))


def conditions(pack: Pack, tag: LanguageTag) -> dict[ConditionName, Condition]:
    """The conditions by their names."""
    return situation_lists.read_conditions(pack.head(PageKind.LIST, Listed.CONDITIONS, tag))


def _list(pack: Pack, which: Listed, tag: LanguageTag) -> list[Any]:
    written: list[Any] = json.loads(pack.head(PageKind.LIST, which, tag))
    return written


def _page(pack: Pack, kind: PageKind, id_: str, tag: LanguageTag) -> tuple[str, list[Block]]:
    head, rows = pack.page(PageKey(kind, id_, tag))
    return head, [read_block(row) for row in rows if _is_block(row)]


def _is_block(row: BlockRow) -> bool:
    return bool(row.idea)  # rows without one are only there to be found
