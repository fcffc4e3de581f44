"""Catalogs of translations: PO files through Babel.

Only exact translations that are not fuzzy are ever shown. What is written is the same on every machine and every
day: no dates, no line numbers, no paths of a machine.
"""

import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel import UnknownLocaleError
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po, write_po

from confidentiality_guide.files import replace_file
from confidentiality_guide.i18n.languages import locale_of
from confidentiality_guide.i18n.po_text import WIDTH, readable_lines, take_previous, whole_text
from confidentiality_guide.teaching.ids import LanguageTag

CONTENT_CATALOG = "content.po"
_PROJECT = "Confidentiality Guide"
_CONTEXT_END = "\x04"
_CHANGES_EACH_TIME = ("POT-Creation-Date", "Generated-By")
_NOT_FILLED_IN = ("EMAIL@ADDRESS", "LL@li.org", "HO:MI+ZONE")
_HEADER = "# {what}\n# This file is distributed under the licence of the content of Confidentiality Guide (CC BY 4.0)."


def new_catalog(tag: LanguageTag | None, what: str) -> Catalog:
    """An empty catalog for a language, or for none: a template.

    Args:
        what: What it translates, for its first line.
    """
    return Catalog(
        locale=locale_of(tag) if tag else None,
        header_comment=_HEADER.format(what=what),
        project=_PROJECT,
        version="1",
        msgid_bugs_address="",
        copyright_holder="Confidentiality Guide contributors",
        fuzzy=False,
    )


def add_message(
    catalog: Catalog,
    text: str | tuple[str, str],
    context: str | None,
    files: Iterable[str],
    notes: Iterable[str],
) -> Message:
    """Add a message, or what is new of one that is there. No sentence of ours is a format string of the % kind."""
    message = catalog.add(text, locations=[(file, 0) for file in files], auto_comments=list(notes), context=context)
    message.flags.discard("python-format")
    return message


def read_catalog(file: Path, *, gone: bool = False) -> Catalog:
    """Read a PO file.

    Args:
        gone: Whether to read the messages that are no more, too.

    Raises:
        ValueError: It is no PO file.
        OSError: It cannot be read.
    """
    data = file.read_bytes()
    try:
        catalog = read_po(readable_lines(data), ignore_obsolete=not gone, abort_invalid=True)
        take_previous([*messages(catalog), *catalog.obsolete.values()])
    except (PoFileError, UnknownLocaleError, ValueError, LookupError, TypeError) as error:
        raise ValueError(f"{file} cannot be read as a catalog: {error}") from error
    return catalog


def written(catalog: Catalog) -> bytes:
    """A catalog as a PO file."""
    output = io.BytesIO()
    write_po(output, catalog, width=WIDTH, include_lineno=False, omit_header=False)
    lines = whole_text(output.getvalue().decode(), catalog).splitlines(keepends=True)
    return "".join(line for line in lines if not _is_left_out(line)).encode()


def _is_left_out(line: str) -> bool:
    """Whether a line of the header says nothing, or something else each time."""
    changes = line.startswith(tuple(f'"{name}:' for name in _CHANGES_EACH_TIME))
    return changes or (
        line.startswith('"') and any(f"{sign}>\\n" in line or f"{sign}\\n" in line for sign in _NOT_FILLED_IN)
    )


def write_catalog(file: Path, catalog: Catalog) -> bool:
    """Write a PO file, where it would change; say whether it did."""
    return replace_file(file, written(catalog))


def messages(catalog: Catalog) -> Iterator[Message]:
    """The messages of a catalog, without its header."""
    return (message for message in catalog if message.id)


def exact_translations(file: Path) -> dict[str, str]:
    """The exact translations in a PO file: context, U+0004 and English -> translation. Fuzzy ones are left out.

    Raises: as `read_catalog`.
    """
    return {
        f"{message.context or ''}{_CONTEXT_END}{message.id}": message.string
        for message in messages(read_catalog(file))
        if isinstance(message.id, str) and isinstance(message.string, str) and message.string and not message.fuzzy
    }
