"""The words of the English source in another language: exact translations, or the English, never a mixture.

A block is translated whole or not at all, so that a reader is never shown half a list in another language.
"""

from collections.abc import Mapping, Sequence

from confidentiality_guide.i18n.languages import describe, is_pseudo
from confidentiality_guide.i18n.left_to_right import kept_in_order
from confidentiality_guide.packs.source.findings import Finding, Level
from confidentiality_guide.packs.source.inline import InlineError, InlineParser
from confidentiality_guide.packs.source.raw import Message
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.teaching.inline import Scheme, Target, Text

CONTEXT_END = "\x04"  # between context and text, as gettext has it

Catalog = Mapping[str, str]  # context, U+0004 and English -> the exact translation


class Translator:
    """Gives the words of one language. What is wrong with a translation is told, and the English is used."""

    def __init__(self, tag: LanguageTag, exact: Catalog | None, parser: InlineParser) -> None:
        self.tag = tag
        self.findings: list[Finding] = []
        self._refused: set[str] = set()
        self._exact = exact  # none: English itself
        self._right_to_left = not is_pseudo(tag) and describe(tag).right_to_left
        self._parser = parser

    def translations(self, context: str, words: Sequence[str]) -> list[str] | None:
        """The translation of each of these words; none where one is missing, and none in English."""
        if self._exact is None:
            return None
        found = [self._exact.get(context + CONTEXT_END + text, "") for text in words if text]
        return None if "" in found else found

    def words(self, context: str, words: Sequence[str]) -> tuple[list[str], bool]:
        """Words without links or looks, and whether they are the English for want of a translation."""
        translated = self.translations(context, words)
        if translated is None:
            return list(words), self._exact is not None
        following = iter([kept_in_order(text) for text in translated] if self._right_to_left else translated)
        return [next(following) if text else "" for text in words], False

    def texts(self, context: str, messages: Sequence[Message]) -> tuple[list[Text], bool]:
        """Texts, and whether they are the English for want of a translation."""
        translated = self.translations(context, [message.text for message in messages])
        if translated is not None:
            read = [self._read(context, *pair) for pair in zip(translated, messages, strict=True)]
            if None not in read:
                return [text for text in read if text is not None], False
        return [message.runs for message in messages], self._exact is not None

    def _read(self, context: str, translation: str, message: Message) -> Text | None:
        """Read a translation; none where it is not as good as the English, which is told."""
        try:
            text = self._parser.runs(translation)
        except InlineError as error:
            self._tell(context, translation, error.what, error.hint)
            return None
        if targets(text) != targets(message.runs):
            what = "A translation does not have the links of the English."
            self._tell(context, translation, what, "Keep every (scheme:id) as it is, each as often.")
            return None
        return with_order_kept(text) if self._right_to_left else text

    def was_refused(self, kind: str, id_: str) -> bool:
        """Whether a translation of this page was found wrong."""
        return f"{kind}:{id_}" in self._refused

    def _tell(self, context: str, translation: str, what: str, hint: str) -> None:
        self._refused.add(context)
        message = f"{what} It stands under “{context}”: “{translation[:60]}”."
        file = f"translations/{self.tag}/content.po"
        self.findings.append(Finding(file, 0, Level.WARNING, "broken-translation", message, hint))


def with_order_kept(text: Text) -> Text:
    """A text that is read from right to left, what is Latin in it kept in order; a citation is, where it is shown."""
    cited = [run.target is not None and run.target.scheme is Scheme.SOURCE for run in text]
    pairs = zip(text, cited, strict=True)
    return tuple(run if is_citation else run._replace(text=kept_in_order(run.text)) for run, is_citation in pairs)


def targets(text: Text) -> list[str]:
    """Where the links of a text lead, in no order: languages put words in orders of their own."""
    links: list[Target | None] = []
    for run in text:
        if not links or links[-1] != run.target:
            links.append(run.target)
    return sorted(str(target) for target in links if target is not None)
