"""The command that walks through what is taught. It needs both the content and what people do with it."""

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from confidentiality_guide.learning.walks import WhatIsTaught

_DONE, _WRONG = 0, 1


def add_walk_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `content walk`."""
    from confidentiality_guide.packs.commands import add_folder

    walk = commands.add_parser("walk", help="walk by chance through every story, to find what raises")
    add_folder(walk)
    walk.add_argument("--seed", type=int, default=1, metavar="N", help="the same seed walks the same way again")
    walk.add_argument("--steps", type=_steps, default=10_000, metavar="N", help="how many steps to take")
    walk.set_defaults(run=lambda args: walk_command(args, sys.stdout, sys.stderr))


def walk_command(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Walk by chance; 1 if anything raises, which is told with the seed and the place."""
    from confidentiality_guide.learning.walks import WalkStopped, walk_by_chance
    from confidentiality_guide.packs.commands import CANNOT, content_folder

    folder = content_folder(args.folder, err)
    if folder is None:
        return CANNOT
    taught = _taught(folder)
    began = time.perf_counter()
    try:
        walked = walk_by_chance(taught, args.seed, args.steps)
    except WalkStopped as stopped:
        err.write(f"The walk was stopped: {stopped}\n")
        return _WRONG
    speed = walked.steps / max(time.perf_counter() - began, 1e-9)
    out.write(
        f"{walked.stories} stories played, {walked.ended} to an ending ({walked.endings} endings reached);"
        f" {walked.rounds} rounds of questions, {walked.answers} answers;"
        f" {walked.steps} steps, {speed:,.0f} a second; seed {args.seed}.\n"
    )
    return _DONE


def _taught(folder: Path) -> "WhatIsTaught":
    from confidentiality_guide.learning.walks import WhatIsTaught
    from confidentiality_guide.packs.maps.english import english_writer
    from confidentiality_guide.packs.source.folder import read_content

    content, _ = read_content(folder)
    stories = [english_writer(raw).scenario(raw) for raw in content.scenarios]
    concepts = [english_writer(raw).concept(raw) for raw in content.concepts]
    return WhatIsTaught(stories, concepts, content.conditions, content.jurisdictions)


def _steps(written: str) -> int:
    try:
        number = int(written)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"“{written}” is no number of steps")
    return number
