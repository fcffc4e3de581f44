"""The catalogs of the made-up languages, made from the templates of the day."""

from pathlib import Path

from babel.messages.catalog import Catalog

from confidentiality_guide.i18n.catalogs import (
    CONTENT_CATALOG,
    add_message,
    messages,
    new_catalog,
    write_catalog,
)
from confidentiality_guide.i18n.interface import INTERFACE_CATALOG
from confidentiality_guide.i18n.languages import ACCENTED, MIRRORED
from confidentiality_guide.i18n.pseudo import in_pseudo
from confidentiality_guide.teaching.ids import LanguageTag

_ONE = {ACCENTED: 0, MIRRORED: 1}  # which of a language's plural forms is for one thing


def write_pseudo_catalogs(translations: Path, interface: Catalog, content: Catalog) -> tuple[Path, ...]:
    """Write the catalogs of both made-up languages; return the files that changed."""
    return tuple(
        file
        for tag in (ACCENTED, MIRRORED)
        for name, template in ((INTERFACE_CATALOG, interface), (CONTENT_CATALOG, content))
        if write_catalog(file := translations / tag / name, pseudo_catalog(template, tag))
    )


def pseudo_catalog(template: Catalog, tag: LanguageTag) -> Catalog:
    """A template with every message in a made-up language."""
    catalog = new_catalog(tag, f"{tag}: made up to test with; made by a command, not by hand")
    for message in messages(template):
        text = message.id if isinstance(message.id, str) else (message.id[0], message.id[1])
        added = add_message(catalog, text, message.context, [], [])
        added.flags = set(message.flags)
        if isinstance(text, str):
            added.string = in_pseudo(text, tag)
        else:
            forms = [in_pseudo(text[1], tag)] * catalog.num_plurals
            forms[_ONE[tag]] = in_pseudo(text[0], tag)
            added.string = tuple(forms)
    return catalog
