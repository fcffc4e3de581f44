"""Small stories, made up for tests."""

from collections.abc import Mapping, Sequence

from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.circumstances import Circumstances
from confidentiality_guide.teaching.conditions import Condition
from confidentiality_guide.teaching.ids import BlockId, ConditionName, ScenarioId, SceneId, TopicId
from confidentiality_guide.teaching.inline import Run as Words
from confidentiality_guide.teaching.scenarios import Audience, Care, Choice, Scenario, ScenarioEntry, Scene, Tone
from confidentiality_guide.teaching.shown import Lens

MINOR = ConditionName("if-minor")
CONDITIONS = {MINOR: Condition(MINOR, {"age": frozenset({"under-12", "12-17"})})}
ANYONE = Lens(CONDITIONS, Circumstances())
TEEN = Lens(CONDITIONS, Circumstances({"age": "12-17"}))

Way = tuple[str, Sequence[Care], Sequence[ConditionName]]


def block(id_: str, kind: Kind = Kind.PARAGRAPH, conditions: Sequence[ConditionName] = ()) -> Block:
    """A block that says its own id."""
    return Block(BlockId(id_), kind, text=(Words(id_),), conditions=tuple(conditions))


def way(leads_to: str, *care: Care, conditions: Sequence[ConditionName] = ()) -> Way:
    """Where a choice leads, the care it takes, and for whom it is there."""
    return leads_to, care, conditions


def story(
    scenes: Mapping[str, Sequence[Way | str]],
    *,
    only: Mapping[str, Sequence[ConditionName]] | None = None,
    care: Sequence[Care] = (),
) -> Scenario:
    """A story from its scenes and where the choices of each lead; `only` says for whom a scene is."""
    made = [_scene(id_, [w if isinstance(w, tuple) else way(w) for w in ways], (only or {}).get(id_, ()))
            for id_, ways in scenes.items()]  # fmt: skip
    entry = ScenarioEntry(ScenarioId("made-up"), "Made up", "", Audience.CLIENT, TopicId("hipaa"), "shop")
    return Scenario(entry, tuple(made), tuple(care))


def _scene(id_: str, ways: Sequence[Way], conditions: Sequence[ConditionName]) -> Scene:
    choices = [
        Choice((Words(to),), SceneId(to), Tone.FINE, (block(f"{id_}/{n}"),), frozenset(care), tuple(only))
        for n, (to, care, only) in enumerate(ways)
    ]
    return Scene(SceneId(id_), block(id_, Kind.HEADING, conditions), (), tuple(choices))
