"""Stories, ladders, parties and concepts of the English source, in one language, as they are shown."""

from confidentiality_guide.packs.build.pages import block_in
from confidentiality_guide.packs.build.translating import Translator
from confidentiality_guide.packs.source.outlined_texts import Outlined
from confidentiality_guide.packs.source.raw import (
    Message,
    RawAnswer,
    RawBlock,
    RawCell,
    RawChoice,
    RawConcept,
    RawLadder,
    RawParty,
    RawQuestion,
    RawScenario,
    RawScene,
)
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.concepts import Answer, Concept, ConceptEntry, Question
from confidentiality_guide.teaching.inline import Text, plain
from confidentiality_guide.teaching.ladders import Ladder, LadderEntry, LadderStep
from confidentiality_guide.teaching.parties import Cell, Change, Party, PartyEntry
from confidentiality_guide.teaching.scenarios import Choice, Scenario, ScenarioEntry, Scene


def context_of(raw: Outlined) -> str:
    """What the messages of a page are filed under in a catalog: how a link to it is written."""
    match raw:
        case RawScenario():
            return f"scenario:{raw.id}"
        case RawLadder():
            return f"ladder:{raw.id}"
        case RawParty():
            return f"party:{raw.id}"
        case RawConcept():
            return f"check:{raw.id}"


class Writer:
    """Puts one page into one language, block by block."""

    def __init__(self, context: str, translator: Translator) -> None:
        self._context = context
        self._translator = translator

    def scenario(self, raw: RawScenario) -> Scenario:
        """A story."""
        (title, lead), in_english = self._translator.texts(self._context, (raw.title, raw.lead))
        entry = ScenarioEntry(
            raw.id, plain(title), plain(lead), raw.audience, raw.topic, raw.picture, raw.concepts, in_english
        )
        return Scenario(entry, tuple([self._scene(scene) for scene in raw.scenes]), raw.care)

    def _scene(self, raw: RawScene) -> Scene:
        choices = tuple([self._choice(choice) for choice in raw.choices])
        return Scene(raw.id, self._block(raw.heading), self._blocks(raw.blocks), choices)

    def _choice(self, raw: RawChoice) -> Choice:
        feedback = self._blocks(raw.feedback)
        return Choice(self._text(raw.label), raw.leads_to, raw.tone, feedback, raw.care, raw.conditions)

    def ladder(self, raw: RawLadder) -> Ladder:
        """A ladder."""
        (title, say), in_english = self._translator.texts(self._context, (raw.title, raw.say))
        entry = LadderEntry(raw.id, plain(title), plain(say), raw.topic, in_english)
        steps = [
            LadderStep(step.id, self._block(step.heading), self._blocks(step.blocks), step.verdict, step.others)
            for step in raw.steps
        ]
        return Ladder(entry, tuple(steps))

    def party(self, raw: RawParty) -> Party:
        """A party."""
        (title,), in_english = self._translator.texts(self._context, (raw.title,))
        entry = PartyEntry(raw.id, plain(title), raw.icon, in_english)
        return Party(entry, tuple([self._cell(cell) for cell in raw.cells]))

    def _cell(self, raw: RawCell) -> Cell:
        changes = [Change(self._text(c.label), self._block(c.answer), c.answer.conditions) for c in raw.changes]
        return Cell(raw.information, self._block(raw.heading), raw.verdict, self._blocks(raw.blocks), tuple(changes))

    def concept(self, raw: RawConcept) -> Concept:
        """A concept."""
        (title,), in_english = self._translator.texts(self._context, (raw.title,))
        entry = ConceptEntry(raw.id, plain(title), raw.topic, raw.audience, in_english)
        return Concept(entry, tuple([self._question(question) for question in raw.questions]))

    def _question(self, raw: RawQuestion) -> Question:
        return Question(raw.id, self._block(raw.stem), tuple([self._answer(answer) for answer in raw.answers]))

    def _answer(self, raw: RawAnswer) -> Answer:
        return Answer(self._text(raw.label), raw.right, self._blocks(raw.feedback), raw.misconception)

    def _text(self, message: Message) -> Text:
        return self._translator.texts(self._context, (message,))[0][0]

    def _block(self, raw: RawBlock) -> Block:
        return block_in(self._context, raw, self._translator)

    def _blocks(self, raw: tuple[RawBlock, ...]) -> tuple[Block, ...]:
        return tuple([self._block(block) for block in raw])
