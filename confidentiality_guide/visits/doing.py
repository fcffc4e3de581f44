"""What a reader did: their stories, their answers, their list. Made when the first of it happens."""

from dataclasses import dataclass, field

from confidentiality_guide.learning.asking import Asking
from confidentiality_guide.learning.run import Run
from confidentiality_guide.teaching.ids import ScenarioId
from confidentiality_guide.visits.printing import Printing
from confidentiality_guide.visits.questions import Questions


@dataclass(slots=True, weakref_slot=True)
class Doing:
    """Part of a visit, and forgotten with it.

    `path` is the guided path the reader is on, empty: none; `stop` the place in it, from 0.
    """

    runs: dict[ScenarioId, Run] = field(default_factory=dict)
    asking: Asking = field(default_factory=Asking)
    questions: Questions = field(default_factory=Questions)
    printings: list[Printing] = field(default_factory=list)
    path: str = ""
    stop: int = 0
