"""How a visit begins in the waiting room of a practice."""

from contextlib import suppress

from confidentiality_guide.i18n.languages import best_language, is_pseudo
from confidentiality_guide.kiosk.offered import languages_offered
from confidentiality_guide.packs.file.errors import NotInPack, PackError
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.practice import Practice
from confidentiality_guide.teaching.ids import LanguageTag, StateId
from confidentiality_guide.visits.history import History
from confidentiality_guide.visits.lens import with_state
from confidentiality_guide.visits.route import HOME, WELCOME, Route
from confidentiality_guide.visits.visit import Visit


def visit_begins(
    pack: Pack, practice: Practice, *, language: str = "", theme: str = "", text_size: int = 0, route: Route = HOME
) -> Visit:
    """A visit at the welcome, in the practice's own language and state, unless something else was asked for."""
    offered = [language.tag for language in languages_offered(pack.languages, practice)]
    wanted = LanguageTag(language) if language else offered[0]
    if is_pseudo(wanted) and wanted in pack.tags:  # asked for by name: for pictures and tests
        offered.append(wanted)
    visit = Visit(
        language=best_language(wanted, offered) if wanted not in offered else wanted,
        theme=theme or "light",
        text_size=text_size or 100,
        history=History((WELCOME if route == HOME else route,)),
    )
    state = StateId(practice.state)
    with suppress(NotInPack, PackError):  # a state the pack does not know: none is chosen
        values = Shelf(pack, visit.language).jurisdiction(state).values if state else {}
        visit.state = state
        visit.circumstances = with_state(visit.circumstances, values)
    return visit
