"""Scenarios: stories in scenes, in which a choice gets its feedback where it stands, then leads on."""

from enum import StrEnum
from typing import NamedTuple

from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.ids import ConceptId, ConditionName, ScenarioId, SceneId, TopicId
from confidentiality_guide.teaching.inline import Text

PICTURES = (
    "shop",
    "street",
    "phone",
    "office",
    "desk",
    "letter",
    "court",
    "home",
    "night",
    "school",
    "work",
    "circle",
    "screen",
    "clinic",
    "door",
)
"""The drawings there are for scenes."""


class Audience(StrEnum):
    """For whom a story or a concept is written."""

    CLIENT = "client"
    TRAINEE = "trainee"


class Tone(StrEnum):
    """How a choice turns out for the one who makes it. Never shown as right or wrong."""

    FINE = "fine"
    CAREFUL = "careful"
    HARMFUL = "harmful"


class Care(StrEnum):
    """A step a careful professional takes; a trainee's story is judged by them."""

    CONSULT = "consult"
    CHECK_LAW = "check-law"
    CHECK_CODE = "check-code"
    LEAST = "least"  # shares the least that is needed
    DOCUMENT = "document"


class Choice(NamedTuple):
    """One thing to do in a scene."""

    label: Text
    leads_to: SceneId
    tone: Tone
    feedback: tuple[Block, ...]
    care: frozenset[Care] = frozenset()
    conditions: tuple[ConditionName, ...] = ()


class Scene(NamedTuple):
    """One screen of a story. Without choices it is an ending."""

    id: SceneId
    heading: Block
    blocks: tuple[Block, ...]
    choices: tuple[Choice, ...]

    @property
    def conditions(self) -> tuple[ConditionName, ...]:
        """What must hold for the scene to be shown; otherwise the next one that applies is shown instead."""
        return self.heading.conditions


class ScenarioEntry(NamedTuple):
    """What lists say of a story. `picture` names the drawing beside its scenes."""

    id: ScenarioId
    title: str
    lead: str
    audience: Audience
    topic: TopicId
    picture: str
    concepts: tuple[ConceptId, ...] = ()
    in_english: bool = False


class Scenario(NamedTuple):
    """A story. `care` are the steps a careful professional has taken by its end (trainees' stories only)."""

    entry: ScenarioEntry
    scenes: tuple[Scene, ...]
    care: tuple[Care, ...] = ()

    def scene(self, id_: SceneId) -> Scene | None:
        """The scene with this id, or none."""
        return next((scene for scene in self.scenes if scene.id == id_), None)
