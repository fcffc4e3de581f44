"""Whether the minutes a guided path promises are honest."""

from collections.abc import Iterable, Mapping
from heapq import heappop, heappush

from confidentiality_guide.packs.checks.possible import Case
from confidentiality_guide.packs.checks.story_graph import NOWHERE, StoryGraph
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.limits import words_in
from confidentiality_guide.packs.source.raw import RawBlock, RawContent, RawParty, RawScenario
from confidentiality_guide.packs.source.raw_texts import messages_of
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.layers import Layer

PATHS_FILE = "paths.toml"
WORDS_PER_MINUTE = 130  # plain words, read slowly
_MINUTES_OF_A_CHECK = 1 / 3
_OFF_BY = 0.4


def check_minutes(content: RawContent, nothing_known: Case, found: Finder) -> None:
    """Tell which paths take much longer, or much less, than they say.

    Args:
        nothing_known: Those of whom nothing is known: their way is measured.
    """
    reader = _Reader(content, nothing_known)
    for path in content.paths:
        minutes = sum(reader.minutes(stop) for stop in path.stops)
        if abs(minutes - path.minutes) > _OFF_BY * path.minutes:
            message = f"The path “{path.id}” says {path.minutes} minutes, and takes about {minutes:.1f}."
            hint = "Say the minutes it takes, or take stops out or in."
            found.warning(0, "minutes", message, hint)


class _Reader:
    """Reads everything once, at the pace of a worried person."""

    def __init__(self, content: RawContent, case: Case) -> None:
        self._case = case
        self._topics: Mapping[str, Mapping[str, tuple[RawBlock, ...]]] = {
            topic.id: {idea.id: (idea.heading, *idea.blocks) for idea in topic.ideas} for topic in content.topics
        }
        self._stories: Mapping[str, RawScenario] = {story.id: story for story in content.scenarios}
        self._ladders = {str(ladder.id): ladder for ladder in content.ladders}
        self._parties: Mapping[str, RawParty] = {party.id: party for party in content.parties}

    def minutes(self, stop: Target) -> float:
        """How long a stop takes; one that is not there takes no time."""
        if stop.scheme is Scheme.CHECK:
            return _MINUTES_OF_A_CHECK
        return self._words_of(stop) / WORDS_PER_MINUTE

    def _words_of(self, stop: Target) -> int:
        match stop.scheme:
            case Scheme.TOPIC:
                ideas = self._topics.get(stop.id, {})
                wanted = [ideas.get(stop.idea, ())] if stop.idea else ideas.values()
                return sum(self._words(blocks) for blocks in wanted)
            case Scheme.LADDER if ladder := self._ladders.get(stop.id):
                steps = [(step.heading, *step.blocks) for step in ladder.steps]
                return sum(self._words(blocks) for blocks in steps)
            case Scheme.PARTY if party := self._parties.get(stop.id):
                return sum(self._words((cell.heading, *cell.blocks)) for cell in party.cells)
            case Scheme.SCENARIO if story := self._stories.get(stop.id):
                return self._shortest(StoryGraph(story))
            case _:
                return 0

    def _words(self, blocks: tuple[RawBlock, ...]) -> int:
        """The words of a stretch that begins with its heading; none where that is not shown."""
        if blocks and not self._case.shows(blocks[0].conditions):
            return 0
        return words_in(message for block in self._shown(blocks) for message in messages_of(block))

    def _shown(self, blocks: Iterable[RawBlock]) -> Iterable[RawBlock]:
        for block in blocks:
            if block.layer is Layer.CLIENT and block.kind is not Kind.FIGURE and self._case.shows(block.conditions):
                yield block

    def _shortest(self, graph: StoryGraph) -> int:
        """The fewest words to an ending, the labels of every choice on the way included."""
        if graph.dangling:
            return 0  # told elsewhere
        ways = graph.ways(self._case)
        of_scene = {
            place: self._words((graph.scenes[place].heading, *graph.scenes[place].blocks))
            + words_in(way.choice.label for way in ways.choices[place])
            for place in ways.reached
        }
        ahead = [(of_scene[place], place) for place in ways.reached[:1]]
        best: set[int] = set()
        while ahead:
            words, place = heappop(ahead)
            if graph.is_ending(place):
                return words
            if place in best:
                continue
            best.add(place)
            for way in ways.choices[place]:
                if way.to != NOWHERE and way.to not in best:
                    heappush(ahead, (words + self._words(way.choice.feedback) + of_scene[way.to], way.to))
        return 0
