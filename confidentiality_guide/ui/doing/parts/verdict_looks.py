"""How an answer looks where no verdict can be given as well: its shape, its words, its colours.

An answer is a verdict, or none: the facts support none, so the reader is told to ask. None has a shape and words of its
own, and no colour of a verdict.
"""

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.verdicts import Verdict
from confidentiality_guide.ui.blocks.callouts import Plated
from confidentiality_guide.ui.blocks.make import verdict_word
from confidentiality_guide.ui.theme import roles
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import VERDICT_ICON

Answer = Verdict | None

ASK_ICON = "question"
_ASK = Plated(ASK_ICON, Role.LINE_STRONG, Role.RAISED, Role.RAISED, Role.INK)


def look_of(answer: Answer) -> Plated:
    """Its shape, and the roles of its plate, its ground and its word."""
    if answer is None:
        return _ASK
    plate, on_plate = roles.plate(answer), roles.on_plate(answer)
    return Plated(VERDICT_ICON[answer], plate, on_plate, roles.tint(answer), roles.word(answer))


def word_of(answer: Answer) -> str:
    """Its words."""
    return _("Ask your therapist") if answer is None else verdict_word(answer)


def short_word_of(answer: Answer) -> str:
    """Its words where there is little room, beside its shape."""
    if answer is None:
        return _("Ask")
    return _("Depends") if answer is Verdict.DEPENDS else verdict_word(answer)
