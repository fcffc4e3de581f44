"""Stories for the model checker, of few words: what matters is where their choices lead."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from confidentiality_guide.packs.checks.condition_rules import ConditionRules
from confidentiality_guide.packs.checks.story_rules import check_story
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.raw import Message, RawBlock, RawChoice, RawScenario, RawScene
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.conditions import Condition
from confidentiality_guide.teaching.ids import BlockId, ConditionName, ScenarioId, SceneId, TopicId
from confidentiality_guide.teaching.inline import Run
from confidentiality_guide.teaching.scenarios import Audience, Care, Tone
from confidentiality_guide.teaching.verdicts import Verdict

LINES = 100  # the scene in place n has its heading on line 100 n, the first being 1, and its choices below it
CONDITIONS = {
    name: Condition(name, {"age": frozenset(values)})
    for name, values in {
        ConditionName("if-minor"): {"under-12", "12-17"},
        ConditionName("if-adult"): {"adult"},
        ConditionName("if-age-unknown"): {"unknown"},
        ConditionName("if-not-minor"): {"adult", "unknown"},
    }.items()
}


class Way(NamedTuple):
    """A choice: where it leads, for whom, and which verdicts with which conditions follow; none: a paragraph."""

    to: str
    only: str = ""
    verdicts: tuple[str, ...] = ()
    care: tuple[Care, ...] = ()


class Told(NamedTuple):
    """A scene: its choices, and for whom it is; `Told()` is an ending."""

    ways: tuple[Way, ...] = ()
    only: str = ""


def story(scenes: Mapping[str, Told], audience: Audience = Audience.CLIENT, care: Iterable[Care] = ()) -> RawScenario:
    """A story of these scenes."""
    written = tuple(_scene(LINES * place, id_, told) for place, (id_, told) in enumerate(scenes.items(), 1))
    return RawScenario(
        ScenarioId("a-story"),
        "scenarios/a-story.md",
        10,
        _text("A story", 3),
        _text("Of someone.", 4),
        audience,
        TopicId("your-record"),
        "shop",
        (),
        tuple(care),
        written,
    )


def found_in(raw: RawScenario) -> tuple[Finding, ...]:
    """What the model checker finds in a story."""
    found = Finder(raw.file)
    check_story(raw, ConditionRules(CONDITIONS), found)
    return found.found


def ways(*to: str) -> Told:
    """A scene with these choices, for everyone."""
    return Told(tuple(Way(one) for one in to))


def _scene(line: int, id_: str, told: Told) -> RawScene:
    heading = RawBlock(BlockId(id_), Kind.HEADING, line, text=_text(id_, line), conditions=_names(told.only))
    choices = tuple(_choice(line + 10 * nth, way) for nth, way in enumerate(told.ways, 1))
    return RawScene(SceneId(id_), heading, (), choices)


def _choice(line: int, way: Way) -> RawChoice:
    feedback = [
        RawBlock(BlockId(f"{line}"), Kind.VERDICT, line + nth, verdict=Verdict.DEPENDS, conditions=_names(only))
        for nth, only in enumerate(way.verdicts, 1)
    ]
    if not feedback:
        feedback = [RawBlock(BlockId(f"{line}"), Kind.PARAGRAPH, line + 1, text=_text("So.", line + 1))]
    label = _text(f"Go to {way.to}", line)
    return RawChoice(label, SceneId(way.to), Tone.FINE, tuple(feedback), frozenset(way.care), _names(way.only))


def _text(words: str, line: int) -> Message:
    return Message(words, line, (Run(words),))


def _names(written: str) -> tuple[ConditionName, ...]:
    return tuple(ConditionName(name) for name in written.split())
