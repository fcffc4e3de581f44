"""The commands for authors. Each imports what it needs only when it runs."""

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from confidentiality_guide.locations import find_locations

if TYPE_CHECKING:
    from collections.abc import Iterable

    from confidentiality_guide.packs.source.findings import Finding

_DONE, _WRONG, CANNOT = 0, 1, 2


def add_content_commands(
    subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> "argparse._SubParsersAction[argparse.ArgumentParser]":
    """Add `content check`, `content compile` and `content map`; return what others are added to."""
    content = subparsers.add_parser("content", help="check, compile or look at the English source")
    commands = content.add_subparsers(metavar="command", required=True)
    check = commands.add_parser("check", help="say what is wrong with a content folder")
    add_folder(check)
    check.add_argument("--json", action="store_true", help="print the report as JSON")
    check.add_argument("--as-of", metavar="YYYY-MM", type=_month, help="the month to judge review dates by")
    check.set_defaults(run=lambda args: check_command(args, sys.stdout, sys.stderr))
    compile_ = commands.add_parser("compile", help="make the pack")
    add_folder(compile_)
    compile_.add_argument("-o", "--output", metavar="FILE", type=Path, help="the pack to write")
    compile_.add_argument("--translations", metavar="DIR", type=Path, help="the folder with the translations")
    compile_.set_defaults(run=lambda args: compile_command(args, sys.stdout, sys.stderr))
    map_ = commands.add_parser("map", help="show a story: its scenes, and where each choice leads")
    map_.add_argument("story", metavar="STORY", help="the story, e.g. grocery-store")
    add_folder(map_)
    map_.add_argument("--svg", metavar="FILE", type=Path, help="write it as a picture too")
    map_.set_defaults(run=lambda args: map_command(args, sys.stdout, sys.stderr))
    return commands


def add_folder(parser: argparse.ArgumentParser) -> None:
    """Add the folder a command works on."""
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="the content folder; here: content/")


def _month(written: str) -> str:
    try:
        return date.fromisoformat(f"{written}-01").strftime("%Y-%m")
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{written}” is no month; write it like 2026-11") from None


def check_command(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Say what is wrong with a content folder; 1 if anything stops the build."""
    folder = content_folder(args.folder, err)
    if folder is None:
        return CANNOT
    from confidentiality_guide.packs.checks.check import check_content

    report = check_content(folder, args.as_of or date.today().strftime("%Y-%m"))
    if args.json:
        out.write(json.dumps(report.to_json(), ensure_ascii=False, indent=2) + "\n")
    else:
        _tell(report.findings, out)
        counts = ", ".join(f"{number} {name}" for name, number in report.counts.items())
        out.write(f"{counts}.\n")
    return _WRONG if report.has_errors else _DONE


def compile_command(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Make the pack; 1 if the content has errors."""
    folder = content_folder(args.folder, err)
    if folder is None:
        return CANNOT
    from confidentiality_guide.packs.build.compile import PackNotBuilt, compile_pack

    locations = find_locations()
    output = args.output or locations.shipped_pack
    translations = args.translations or folder.parent / "translations"
    try:
        result = compile_pack(folder, translations, output, cache=locations.compile_cache)
    except PackNotBuilt as refused:
        _tell(refused.findings, out)
        err.write("The pack was not made, because the content has errors. The pack that was there is unchanged.\n")
        return _WRONG
    except (OSError, ValueError) as error:
        return _cannot(err, f"The pack cannot be made: {error}")
    _tell(result.findings, out)
    out.write(f"{output}: {result.pages} pages in {len(result.languages)} languages, {len(result.made)} made anew.\n")
    return _DONE


def map_command(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Show a story as text, and draw it where that is asked for."""
    folder = content_folder(args.folder, err)
    if folder is None:
        return CANNOT
    from confidentiality_guide.packs.maps.english import english_writer
    from confidentiality_guide.packs.maps.story_svg import story_as_svg
    from confidentiality_guide.packs.maps.story_text import story_as_text
    from confidentiality_guide.packs.source.folder import read_content

    content, _ = read_content(folder)
    raw = next((story for story in content.scenarios if story.id == args.story), None)
    if raw is None:
        known = ", ".join(story.id for story in content.scenarios) or "none"
        return _cannot(err, f"There is no story “{args.story}” that can be read. There are: {known}.")
    story = english_writer(raw).scenario(raw)
    out.write(story_as_text(story))
    if args.svg is not None:
        try:
            args.svg.write_text(story_as_svg(story), encoding="utf-8")
        except OSError as error:
            return _cannot(err, f"The picture cannot be written: {error}")
    return _DONE


def content_folder(named: Path | None, err: TextIO) -> Path | None:
    """The content folder to work on; none where there is none, which is told."""
    folder = named or find_locations().content_dir
    if folder is None:
        err.write("There is no content folder here. Name one: content check DIR.\n")
    elif not folder.is_dir():
        err.write(f"There is no folder “{folder}”. Name the folder that holds topics/ and sources.toml.\n")
        return None
    return folder


def _tell(findings: "Iterable[Finding]", out: TextIO) -> None:
    out.writelines(f"{finding}\n" for finding in findings)


def _cannot(err: TextIO, message: str) -> int:
    err.write(message + "\n")
    return CANNOT
