"""The choices that end a scene: a link to the next, how it turns out, and the feedback under it."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from confidentiality_guide.packs.source.classes import sort_classes
from confidentiality_guide.packs.source.inline import is_id
from confidentiality_guide.packs.source.items import Item, ItemReader, first_text, holds_more, trailing_braces
from confidentiality_guide.packs.source.raw import RawChoice
from confidentiality_guide.packs.source.sections import SectionReader
from confidentiality_guide.teaching.ids import BlockId, SceneId
from confidentiality_guide.teaching.scenarios import Care, Tone

_SHAPE = "Write “- [what you do](#scene){.fine}”, and its feedback indented by four spaces under it."
_TONES = tuple(str(tone) for tone in Tone)
_CARE = tuple(str(care) for care in Care)


def is_choices(element: Element) -> bool:
    """Whether a list is one of choices, well written or not."""
    return element.tag in {"ul", "ol"} and any("](#" in first_text(item) or holds_more(item) for item in element)


class ChoiceReader:
    """Reads the choices of one story."""

    def __init__(self, reader: SectionReader) -> None:
        self._reader = reader
        self._found = reader.found
        self._items = ItemReader(reader, "choice")

    def choices(self, element: Element, scene: BlockId) -> Iterator[RawChoice]:
        """Return the choices of a list; what is wrong with each is told."""
        for item in self._items.items(element, scene):
            choice = self._choice(item)
            if choice is not None:
                yield choice

    def _choice(self, item: Item) -> RawChoice | None:
        text, words = trailing_braces(item.text)
        link = _link(text)
        if link is None:
            message = f"The choice “{text[:40]}” is no link to a scene."
            self._found.error(item.line, "choice", message, _SHAPE)
            return None
        label, scene = link
        classes = sort_classes(words, (*_TONES, *_CARE), item.line, self._found)
        for word in classes.rest:
            if not word.startswith("."):
                self._found.error(item.line, "attributes", f"“{word}” means nothing on a choice.", _SHAPE)
        if not item.blocks:
            hint = "Indent a verdict or a paragraph by four spaces under it, with an empty line between."
            self._found.error(item.line, "no-feedback", f"The choice “{label[:40]}” has no feedback.", hint)
        return RawChoice(
            self._items.label(label, item.line),
            SceneId(scene),
            self._tone(classes.known, item.line),
            item.blocks,
            frozenset(Care(name) for name in classes.known if name in _CARE),
            self._reader.identity.conditions(classes.conditions, item.line),
        )

    def _tone(self, names: tuple[str, ...], line: int) -> Tone:
        tones = [Tone(name) for name in names if name in _TONES]
        if len(tones) != 1:
            what = "two tones" if tones else "no tone"
            hint = f"Write one of {', '.join(f'.{tone}' for tone in _TONES)} between its braces."
            self._found.error(line, "tone", f"The choice has {what}.", hint)
        return tones[0] if tones else Tone.CAREFUL


def _link(text: str) -> tuple[str, str] | None:
    """The words of “[words](#scene)” and the scene; none where it is written otherwise."""
    if not (text.startswith("[") and text.endswith(")")):
        return None
    words, _, address = text[1:-1].rpartition("](")
    scene = address.removeprefix("#")
    return (words, scene) if words and scene != address and is_id(scene) else None
