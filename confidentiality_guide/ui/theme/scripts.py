"""The typefaces for scripts the usual one has not: each is loaded when a language written in it is first shown.

They stand behind the usual typeface, which keeps Latin letters and digits as they are everywhere.
"""

import logging
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase

from confidentiality_guide.i18n.languages import is_pseudo
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.ui.theme.typeface import FOLDER, load_typeface

_log = logging.getLogger(__name__)
SCRIPTS = FOLDER / "scripts"


class _Typeface(NamedTuple):
    """A family, and how its files begin."""

    family: str
    files: str


_ARABIC = _Typeface("Noto Sans Arabic", "NotoSansArabic")
_CHINESE = _Typeface("Noto Sans SC", "NotoSansSC")
_FOR = {
    QLocale.Script.ArabicScript: _ARABIC,
    QLocale.Script.SimplifiedHanScript: _CHINESE,
}


def load_scripts(tags: Iterable[LanguageTag]) -> None:
    """Load what it takes to write these languages, where that is not done yet."""
    for tag in tags:
        # The English of a made-up language is written in English letters.
        typeface = None if is_pseudo(tag) else _FOR.get(QLocale(tag).script())
        if typeface is not None:
            _load(typeface)


@cache
def _load(typeface: _Typeface) -> None:
    QFont.insertSubstitution(load_typeface(), typeface.family)
    for path in sorted(SCRIPTS.glob(f"{typeface.files}-*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            _log.warning("%s: this font belongs to the program and could not be read", path.name)
