"""Which languages a waiting room offers."""

from collections.abc import Sequence

from confidentiality_guide.i18n.languages import ENGLISH, Language, is_pseudo
from confidentiality_guide.practice import Practice
from confidentiality_guide.teaching.ids import LanguageTag


def languages_offered(there: Sequence[Language], practice: Practice | None) -> tuple[Language, ...]:
    """The languages of a pack that people may choose, in the practice's order; the first is the one to begin in.

    Drafts are offered only where the practice allows them, and the languages made up for tests never. Where nothing
    is left of what a practice wants, there is English.
    """
    practice = practice or Practice()
    may_be = {
        language.tag: language
        for language in there
        if not is_pseudo(language.tag) and (not language.draft or practice.allow_draft_translations)
    }
    wanted = [LanguageTag(tag) for tag in practice.languages] or list(may_be)
    found = [may_be[tag] for tag in wanted if tag in may_be]
    return tuple(found or [language for language in there if language.tag == ENGLISH])


def languages_to_choose(
    there: Sequence[Language], practice: Practice | None, present: LanguageTag
) -> tuple[Language, ...]:
    """The languages a person is shown to choose from; those made up for tests only where one of them is in use.

    Without a practice it is no waiting room, and all are shown.
    """
    real = languages_offered(there, practice) if practice else tuple(one for one in there if not is_pseudo(one.tag))
    return (*real, *(one for one in there if is_pseudo(one.tag) and is_pseudo(present)))
