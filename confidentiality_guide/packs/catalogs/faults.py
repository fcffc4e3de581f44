"""What keeps a translation from being shown: it is not whole, it cannot be read or filled, or its links differ."""

from collections import Counter
from collections.abc import Iterator

from confidentiality_guide.i18n.interface import same_places
from confidentiality_guide.packs.build.translating import targets
from confidentiality_guide.packs.catalogs.workshop import SCREEN, Unit
from confidentiality_guide.packs.source.inline import InlineError, InlineParser


def faults(unit: Unit, parser: InlineParser) -> Iterator[tuple[str, str]]:
    """Each fault of a translation, as the name of a rule and a sentence. What is not translated has none."""
    if not unit.translation or unit.fuzzy:
        return
    if not all(unit.translation):
        yield "numbers", "The sentence is not written for every number."
    elif unit.layer == SCREEN:
        if not same_places(unit.english, unit.translation):
            yield "places", f"The places in braces are not those of the English: {_places(unit.english)}."
    else:
        yield from _of_content(unit, parser)
    for text in unit.translation:
        if text != text.strip() and unit.english[0] == unit.english[0].strip():
            yield "space", "It begins or ends with a space."
            return


def _of_content(unit: Unit, parser: InlineParser) -> Iterator[tuple[str, str]]:
    """A text of the content is read as the pack reads it."""
    try:
        english = targets(parser.runs(unit.english[0]))
    except InlineError:  # of the English: `content check` tells
        return
    try:
        found = targets(parser.runs(unit.translation[0]))
    except InlineError as error:
        yield "unreadable", f"{error.what} {error.hint}"
        return
    if found != english:
        lost, more = Counter(english) - Counter(found), Counter(found) - Counter(english)
        told = [f"({link}) is missing" for link in lost.elements()] + [
            f"({link}) is too many" for link in more.elements()
        ]
        yield "links", f"The links are not those of the English: {', '.join(told)}."


def _places(texts: tuple[str, ...]) -> str:
    return " · ".join(f"“{text}”" for text in texts)
