"""Three things to ask, for a list that is still empty."""

from typing import NamedTuple

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.ui.blocks.to_take import ToTake
from confidentiality_guide.ui.shell.taking import PageTaking
from confidentiality_guide.visits.visit import Visit


class Suggestion(NamedTuple):
    """Something to ask, and the list it can be put on."""

    what: ToTake
    taking: PageTaking


def suggestions(visit: Visit) -> tuple[Suggestion, ...]:
    """What most people want to know, in words one can say."""
    asked = (
        ("when-therapists-speak", _("“When would you tell someone what I say?”")),
        ("your-record", _("“What do you write down, and who can read it?”")),
        ("insurance-and-billing", _("“What goes to my health plan?”")),
    )
    return tuple(
        Suggestion(ToTake(Target(Scheme.TOPIC, topic), words), PageTaking.of_topic(visit, TopicId(topic)))
        for topic, words in asked
    )
