"""The words of the screen as catalogs: taken from the program's source, and compiled for it."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo

from confidentiality_guide.files import replace_file
from confidentiality_guide.i18n.catalogs import add_message, messages, new_catalog, read_catalog
from confidentiality_guide.i18n.words import CATALOG

INTERFACE_CATALOG = "ui.po"
_KEYWORDS = {"_": None, "ngettext": (1, 2)}
_NOTE = "For translators:"  # a comment above a sentence that begins so is handed on


def interface_template(package: Path) -> Catalog:
    """Every sentence of the screen, from the Python files of the program."""
    template = new_catalog(None, "The words of the screen")
    found = extract_from_dir(
        package,
        method_map=[("**.py", "python")],
        keywords=_KEYWORDS,
        comment_tags=[_NOTE],
        strip_comment_tags=True,
    )
    for file, _, text, comments, context in sorted(found, key=lambda found: (found[0], found[1])):
        add_message(
            template,
            text if isinstance(text, str) else (text[0], text[1]),
            context,
            [f"{package.name}/{Path(file).as_posix()}"],
            comments,
        )
    return template


def compile_interface(source: Path, locale_dir: Path) -> tuple[str, ...]:
    """Compile `<tag>/ui.po` to `<tag>/ui.mo`; return the sentences left in English because they cannot be filled.

    Raises:
        ValueError: It is no PO file.
        OSError: A file cannot be read or written.
    """
    catalog = read_catalog(source)
    broken = [message for message in messages(catalog) if not message.fuzzy and is_broken(message)]
    for message in broken:
        catalog.delete(message.id, message.context)
    output = io.BytesIO()
    write_mo(output, catalog)
    replace_file(locale_dir / source.parent.name / CATALOG, output.getvalue())
    return tuple(sorted(message.id if isinstance(message.id, str) else message.id[0] for message in broken))


def is_broken(message: Message) -> bool:
    """Whether a translation has places that its English has not, lacks one of them, or lacks one of its numbers.

    A singular may leave out its number, in any language. An empty number would be shown as nothing at all.
    """
    forms = _forms(message.string)
    return any(forms) and (not all(forms) or not same_places(_forms(message.id), forms))


def same_places(english: Sequence[str], translation: Sequence[str]) -> bool:
    """Whether a translation can be filled with what its English is filled with; each number is a text."""
    wanted = {place for text in english for place in _places(text)}
    try:
        found = [set(_places(text)) for text in translation]
    except ValueError:
        return False
    if len(english) == 1:
        return all(places == wanted for places in found)
    return all(places <= wanted for places in found) and wanted == set().union(*found)


def _forms(text: str | Sequence[str] | None) -> Sequence[str]:
    """A sentence in each of its numbers."""
    return [text] if isinstance(text, str) else text or ()


def _places(text: str) -> Iterator[str]:
    """The named places of a sentence, with what is asked of each.

    Raises:
        ValueError: A brace is open, or closes nothing.
    """
    return (f"{name}!{how}:{form}" for _, name, form, how in Formatter().parse(text) if name is not None)


def compile_interfaces(translations: Path, locale_dir: Path) -> dict[str, tuple[str, ...]]:
    """Compile every `<tag>/ui.po` there is; return, by tag, the sentences left in English.

    Raises: as `compile_interface`.
    """
    sources = sorted(translations.glob(f"*/{INTERFACE_CATALOG}"))
    return {source.parent.name: compile_interface(source, locale_dir) for source in sources}
