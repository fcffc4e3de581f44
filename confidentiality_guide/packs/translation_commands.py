"""The commands for translators. Each imports what it needs only when it runs."""

import argparse
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from confidentiality_guide.locations import find_locations
from confidentiality_guide.teaching.ids import LanguageTag

if TYPE_CHECKING:
    from confidentiality_guide.packs.catalogs.checking import Remark
    from confidentiality_guide.packs.catalogs.workshop import Workshop

_DONE, _WRONG, _CANNOT = 0, 1, 2
LAYERS = ("ui", "client", "talk", "pro")
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
    split = add("split", "write what is left to do as small catalogs, for several people at once", split_command)
    split.add_argument("locale", metavar="LOCALE", type=LanguageTag, help="the language, e.g. es")
    split.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder for the parts")
    split.add_argument("--layer", choices=LAYERS, help="only what these readers meet")
    split.add_argument("--most", type=int, default=200, metavar="N", help="messages in a part, where pages allow; 200")
    join = add("join", "take the translations of such parts into the catalogs", join_command)
    join.add_argument("locale", metavar="LOCALE", type=LanguageTag, help="the language, e.g. es")
    join.add_argument("parts", metavar="FILE", nargs="+", type=Path, help="the parts")
    check = add("check", "say what is wrong with translations, and what to look at", check_command)
    _add_languages(check, "all there are")
    check.add_argument("--layer", choices=LAYERS, help="only what these readers meet")
    check.add_argument("--rule", help="only what this rule finds, e.g. not, number, links")
    check.add_argument("--all", action="store_true", help="also what was looked at before")
    check.add_argument("--json", action="store_true", help="print what was found as JSON")
    looked_at = add("looked-at", "note remarks of “check” as looked at and found right", looked_at_command)
    looked_at.add_argument("locale", metavar="LOCALE", type=LanguageTag, help="the language, e.g. es")
    looked_at.add_argument("remarks", metavar="REMARK", nargs="+", help="what “check” names it by, e.g. 3f2a91bc07")
    looked_at.add_argument("--why", default="", metavar="TEXT", help="why it is right")
    approve = add("approve", "approve translations in the name of a qualified person", approve_command)
    approve.add_argument("locale", metavar="LOCALE", type=LanguageTag, help="the language, e.g. es")
    approve.add_argument("--reviewer", required=True, metavar="NAME", help="who approves them")
    approve.add_argument("--qualification", required=True, metavar="TEXT", help="what makes them able to")
    approve.add_argument("--on", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day; if not given: today")
    blocks = "pages, e.g. topic:hipaa, 'source:*', ui for the screen, or a layer: client, talk, pro"
    approve.add_argument("--blocks", required=True, nargs="+", metavar="PAGE", help=blocks)
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


def split_command(args: argparse.Namespace, workshop: "Workshop", out: TextIO) -> int:
    """Write what is left to do as small catalogs."""
    from confidentiality_guide.packs.catalogs.parts import split

    out.writelines(
        f"{file}: {count} messages.\n"
        for file, count in split(workshop, args.locale, args.out, args.layer or "", args.most)
    )
    return _DONE


def join_command(args: argparse.Namespace, workshop: "Workshop", out: TextIO) -> int:
    """Take the translations of parts into the catalogs; 1 if some of their messages are not in these."""
    from confidentiality_guide.packs.catalogs.parts import join

    done = join(workshop.translations / args.locale, args.parts)
    out.writelines(f"{one}\n" for one in done.strange)
    out.write(f"{done.taken} translations taken, {len(done.strange)} messages not in the catalogs.\n")
    return _WRONG if done.strange else _DONE


def check_command(args: argparse.Namespace, workshop: "Workshop", out: TextIO) -> int:
    """Say what is wrong with translations; 1 if any of them would not be shown."""
    from confidentiality_guide.packs.catalogs.checking import check_language
    from confidentiality_guide.packs.source.findings import Level

    languages = args.locales or workshop.languages
    remarks = [one for tag in languages for one in check_language(workshop, tag) if _is_asked_for(one, args)]
    errors = sum(remark.level is Level.ERROR for remark in remarks)
    if args.json:
        out.write(json.dumps([one.to_json() for one in remarks], ensure_ascii=False, indent=2) + "\n")
    else:
        out.writelines(f"{remark}\n\n" for remark in remarks)
        out.write(f"{errors} errors, {len(remarks) - errors} to look at.\n")
    return _WRONG if errors else _DONE


def _is_asked_for(remark: "Remark", args: argparse.Namespace) -> bool:
    """Whether a remark is one of those the options of `check` name."""
    of_layer = not args.layer or remark.unit.layer == args.layer
    of_rule = not args.rule or remark.rule.partition(":")[0] == args.rule.partition(":")[0]
    return of_layer and of_rule and (args.all or not remark.looked_at)


def looked_at_command(args: argparse.Namespace, workshop: "Workshop", out: TextIO) -> int:
    """Note remarks of `check` as looked at and found right."""
    from confidentiality_guide.packs.catalogs.checking import check_language
    from confidentiality_guide.packs.catalogs.looked_at import look_at
    from confidentiality_guide.packs.source.findings import Level

    warnings = {one.id for one in check_language(workshop, args.locale) if one.level is Level.WARNING}
    if unknown := [id_ for id_ in args.remarks if id_ not in warnings]:
        raise ValueError(f"“check {args.locale}” makes no such remark: {', '.join(unknown)}")
    look_at(workshop.translations / args.locale, args.remarks, args.why, warnings)
    out.write(f"{len(args.remarks)} remarks noted as looked at.\n")
    return _DONE


def approve_command(args: argparse.Namespace, workshop: "Workshop", out: TextIO) -> int:
    """Approve translations in the name of a person; 1 if some of those named could not be."""
    from confidentiality_guide.packs.catalogs.approving import approve

    done = approve(workshop, args.locale, args.reviewer, args.qualification, args.on or date.today(), args.blocks)
    out.writelines(f"{remark}\n\n" for remark in done.refused)
    out.write(f"{done.approved} translations approved, {len(done.refused)} refused, {done.missing} not there.\n")
    return _WRONG if done.refused or not done.approved else _DONE


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
