"""Stories and concepts of the English source as values, without a pack."""

from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.packs.build.outlined_values import Writer, context_of
from confidentiality_guide.packs.build.translating import Translator
from confidentiality_guide.packs.source.inline import InlineParser
from confidentiality_guide.packs.source.outlined_texts import Outlined


def english_writer(raw: Outlined) -> Writer:
    """Return what makes the values of a page, in English."""
    return Writer(context_of(raw), Translator(ENGLISH, None, InlineParser()))
