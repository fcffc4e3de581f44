"""What reads the Markdown files of a content folder, one function for each kind."""

from collections.abc import Callable
from typing import NamedTuple

from confidentiality_guide.packs.source.concept_file import parse_concept
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.glossary_file import parse_glossary
from confidentiality_guide.packs.source.ladder_file import parse_ladder
from confidentiality_guide.packs.source.party_file import parse_party
from confidentiality_guide.packs.source.raw import RawConcept, RawLadder, RawParty, RawScenario, RawTerm, RawTopic
from confidentiality_guide.packs.source.scenario_file import parse_scenario
from confidentiality_guide.packs.source.topic_file import parse_topic

ParsedTopic = tuple[RawTopic | None, tuple[Finding, ...]]
ParsedGlossary = tuple[tuple[RawTerm, ...], tuple[Finding, ...]]
ParsedScenario = tuple[RawScenario | None, tuple[Finding, ...]]
ParsedLadder = tuple[RawLadder | None, tuple[Finding, ...]]
ParsedParty = tuple[RawParty | None, tuple[Finding, ...]]
ParsedConcept = tuple[RawConcept | None, tuple[Finding, ...]]


class Parsers(NamedTuple):
    """From the bytes of a file and its name to what it holds and what was found in it.

    What puts a cache in front of them is given in their place.
    """

    topic: Callable[[bytes, str], ParsedTopic] = parse_topic
    glossary: Callable[[bytes, str], ParsedGlossary] = parse_glossary
    scenario: Callable[[bytes, str], ParsedScenario] = parse_scenario
    ladder: Callable[[bytes, str], ParsedLadder] = parse_ladder
    party: Callable[[bytes, str], ParsedParty] = parse_party
    concept: Callable[[bytes, str], ParsedConcept] = parse_concept


PARSERS = Parsers()
"""Those without a cache."""
