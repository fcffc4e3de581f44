"""Whether what links lead to is there."""

from collections.abc import Iterable, Mapping

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.raw import Message, RawBlock, RawContent
from confidentiality_guide.packs.source.raw_texts import targets_of
from confidentiality_guide.teaching.ids import ConceptId, TopicId
from confidentiality_guide.teaching.inline import Scheme, Target

GLOSSARY_FILE = "glossary.md"
_FOLDERS = {
    Scheme.TOPIC: "topics",
    Scheme.SCENARIO: "scenarios",
    Scheme.LADDER: "ladders",
    Scheme.PARTY: "who-can-know",
    Scheme.CHECK: "questions",
}
_NAMES = {
    Scheme.TOPIC: "topic",
    Scheme.SCENARIO: "story",
    Scheme.LADDER: "ladder",
    Scheme.PARTY: "party",
    Scheme.CHECK: "concept",
}


class Links:
    """Looks after the links of a content, and remembers what was linked. Sources are looked at when files are read."""

    def __init__(self, content: RawContent) -> None:
        self.linked: set[Target] = set()
        self._terms: set[str] = {term.id for term in content.terms}
        self._ideas: Mapping[str, set[str]] = {topic.id: {idea.id for idea in topic.ideas} for topic in content.topics}
        self._there: Mapping[Scheme, set[str]] = {
            Scheme.TOPIC: set(self._ideas),
            Scheme.SCENARIO: {story.id for story in content.scenarios},
            Scheme.LADDER: {ladder.id for ladder in content.ladders},
            Scheme.PARTY: {party.id for party in content.parties},
            Scheme.CHECK: {concept.id for concept in content.concepts},
        }

    def check_texts(self, messages: Iterable[Message], found: Finder) -> None:
        """Tell which links in these texts lead nowhere."""
        for target, line in targets_of(messages):
            self.check(target, line, found)

    def check_cards(self, blocks: Iterable[RawBlock], found: Finder) -> None:
        """Tell which cards open nothing."""
        for block in blocks:
            if block.opens is not None:
                self.check(block.opens, block.line, found)

    def check_topic(self, topic: TopicId, found: Finder) -> None:
        """Tell if the topic a page names at its top is not there."""
        self.check(Target(Scheme.TOPIC, topic), 1, found)

    def check_concepts(self, concepts: Iterable[ConceptId], found: Finder) -> None:
        """Tell which of the concepts a story names at its top are not there."""
        for concept in concepts:
            self.check(Target(Scheme.CHECK, concept), 1, found)

    def check(self, target: Target, line: int, found: Finder, where: str = "") -> None:
        """Tell if a link leads nowhere.

        Args:
            where: What names it, in a sentence; for files that have no line to tell.
        """
        self.linked.add(target)
        if target.scheme is Scheme.TERM:
            if target.id not in self._terms:
                hint = f"Add it to {GLOSSARY_FILE}, or use the id of a term that is there."
                found.error(line, "unknown-term", f"There is no term “{target.id}”.", hint)
        elif target.id not in self._there.get(target.scheme, {target.id}):
            name, folder = _NAMES[target.scheme], _FOLDERS[target.scheme]
            hint = f"Use the name of a file in {folder}/, without “.md”."
            found.error(line, f"unknown-{name}", f"{where}There is no {name} “{target.id}”.", hint)
        elif target.idea and target.idea not in self._ideas.get(target.id, ()):
            message = f"{where}The topic “{target.id}” has no idea “{target.idea}”."
            found.error(line, "unknown-idea", message, "Use the id of one of its “##” headings.")
