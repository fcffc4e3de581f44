"""The commands for translators. Each imports what it needs only when it runs."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from confidentiality_guide.locations import find_locations
from confidentiality_guide.teaching.ids import LanguageTag

if TYPE_CHECKING:
    from confidentiality_guide.packs.catalogs.workshop import Workshop

_DONE, _WRONG, _CANNOT = 0, 1, 2
_Command = Callable[["argparse.Namespace", "Workshop", TextIO], int]


def add_translation_commands(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `translations` and what belongs to it."""
    translations = subparsers.add_parser("translations", help="catalogs for translators")
    commands = translations.add_subparsers(metavar="command", required=True)

    def add(name: str, told: str, command: _Command) -> argparse.ArgumentParser:
        parser = commands.add_parser(name, help=told)
        parser.add_argument("--in", dest="folder", type=Path, metavar="DIR", help=argparse.SUPPRESS)
        parser.set_defaults(run=lambda args: run(command, args, sys.stdout, sys.stderr))
        return parser

    add("extract", "write the templates, ui.pot and content.pot", extract_command)
    update = add("update", "make a language ready to translate, or bring its catalogs up to date", update_command)
    _add_languages(update, "all there are")
    status = add("status", "count what is translated, by who meets it", status_command)
    _add_languages(status, "all there are")
    status.add_argument("--json", action="store_true", help="print the counts as JSON")
    check = add("check", "say what is wrong with translations, and what to look at", check_command)
    _add_languages(check, "all there are")
    check.add_argument("--json", action="store_true", help="print what was found as JSON")
    add("pseudo", "write the catalogs of the two made-up languages", pseudo_command)
    add("compile", "compile the words of the screen for the program", compile_words_command)


def _add_languages(parser: argparse.ArgumentParser, otherwise: str) -> None:
    told = f"a language, e.g. es or zh-Hans; if not given: {otherwise}"
    parser.add_argument("locales", metavar="LOCALE", nargs="*", type=LanguageTag, help=told)


def run(command: _Command, args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Run a command in the checkout this program belongs to; what it cannot do is told in a sentence."""
    locations = find_locations()
    if locations.translations_dir is None or locations.content_dir is None:
        err.write("Translations are worked on in a checkout of the source; this program was installed without it.\n")
        return _CANNOT
    from confidentiality_guide.packs.catalogs.workshop import Workshop

    workshop = Workshop(args.folder or locations.translations_dir, locations.content_dir, locations.package)
    try:
        return command(args, workshop, out)
    except (OSError, ValueError) as error:
        err.write(f"This cannot be done: {error}\n")
        return _CANNOT


def extract_command(_args: argparse.Namespace, workshop: "Workshop", out: TextIO) -> int:
    """Write the templates for translators."""
    from confidentiality_guide.i18n.catalogs import write_catalog

    for name, template in workshop.templates.items():
        file = (workshop.translations / name).with_suffix(".pot")
        changed = write_catalog(file, template)
        out.write(f"{file}: {len(template)} messages{'' if changed else ', unchanged'}.\n")
    return _DONE


def update_command(args: argparse.Namespace, workshop: "Workshop", out: TextIO) -> int:
    """Make languages ready to translate, or bring their catalogs up to date."""
    from confidentiality_guide.packs.catalogs.updating import update_language

    for tag in args.locales or workshop.languages:
        out.writelines(f"{told}\n" for told in update_language(workshop, tag))
    return _DONE


def status_command(args: argparse.Namespace, workshop: "Workshop", out: TextIO) -> int:
    """Count what is translated."""
    from confidentiality_guide.packs.catalogs.counting import as_table, status_of

    statuses = [status_of(workshop, tag) for tag in args.locales or workshop.languages]
    if args.json:
        out.write(json.dumps([status.to_json() for status in statuses], indent=2) + "\n")
    elif statuses:
        out.write("\n".join(as_table(status) for status in statuses))
    else:
        out.write("There is no translation yet. Begin one: translations update LOCALE.\n")
    return _DONE


def check_command(args: argparse.Namespace, workshop: "Workshop", out: TextIO) -> int:
    """Say what is wrong with translations; 1 if any of them would not be shown."""
    from confidentiality_guide.packs.catalogs.checking import check_language
    from confidentiality_guide.packs.source.findings import Level

    remarks = [remark for tag in args.locales or workshop.languages for remark in check_language(workshop, tag)]
    errors = sum(remark.level is Level.ERROR for remark in remarks)
    if args.json:
        out.write(json.dumps([one.to_json() for one in remarks], ensure_ascii=False, indent=2) + "\n")
    else:
        out.writelines(f"{remark}\n\n" for remark in remarks)
        out.write(f"{errors} errors, {len(remarks) - errors} to look at.\n")
    return _WRONG if errors else _DONE


def pseudo_command(_args: argparse.Namespace, workshop: "Workshop", out: TextIO) -> int:
    """Write the catalogs of the two made-up languages."""
    from confidentiality_guide.packs.catalogs.pseudo_catalogs import write_pseudo_catalogs

    changed = write_pseudo_catalogs(workshop.translations, *workshop.templates.values())
    out.writelines(f"{file} written.\n" for file in changed)
    if not changed:
        out.write("The catalogs of the made-up languages are up to date.\n")
    return _DONE


def compile_words_command(_args: argparse.Namespace, workshop: "Workshop", out: TextIO) -> int:
    """Compile the words of the screen; a translation that cannot be filled stays out, and is told."""
    from confidentiality_guide.i18n.interface import compile_interfaces

    for tag, sentences in compile_interfaces(workshop.translations, find_locations().locale_dir).items():
        out.write(f"{tag}: compiled{f', {len(sentences)} sentences left in English' if sentences else ''}.\n")
        out.writelines(f"  The places in braces are not those of the English: “{sentence}”\n" for sentence in sentences)
    return _DONE
