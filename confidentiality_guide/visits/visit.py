"""What one person does between the welcome screen and "I'm done": one object, in memory only."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from confidentiality_guide.teaching.circumstances import Circumstances
from confidentiality_guide.teaching.ids import LanguageTag, StateId
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.visits.history import History

if TYPE_CHECKING:
    from confidentiality_guide.visits.doing import Doing

NO_STATE = StateId("")
ELSEWHERE = StateId("elsewhere")


@dataclass(slots=True, weakref_slot=True)
class Visit:
    """Everything a person did or chose. Dropping it forgets the person: nothing else holds any of it.

    `text_size` is in per cent, one of `preferences.TEXT_SIZES`; `theme` is one of `preferences.THEMES`; `one_switch` is
    one of `preferences.PACES`, or empty. With `two_languages`, the English stands beside another language.
    """

    language: LanguageTag = LanguageTag("en")
    two_languages: bool = False
    theme: str = "light"
    text_size: int = 100
    one_switch: str = ""
    reader: Reader = Reader.CLIENTS
    circumstances: Circumstances = field(default_factory=Circumstances)
    state: StateId = NO_STATE  # `ELSEWHERE`: a territory, or another country
    history: History = field(default_factory=History)
    search_words: str = ""
    opened_myths: frozenset[str] = frozenset()
    _doing: "Doing | None" = None

    @property
    def did_something(self) -> bool:
        """Whether the person did anything beside reading: asking `doing` itself would begin it."""
        return self._doing is not None

    @property
    def doing(self) -> "Doing":
        """What the person did beside reading."""
        if self._doing is None:
            from confidentiality_guide.visits.doing import Doing  # of no use to a start

            self._doing = Doing()
        return self._doing

    def forget_doing(self) -> None:
        """Forget what was done beside reading."""
        self._doing = None
