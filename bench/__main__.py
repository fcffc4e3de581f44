"""The command: `python3 dev.py bench [--json FILE] [--only PART…]`."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bench.figure import Figure, table
from bench.places import WITHOUT_SCREEN

os.environ.update(WITHOUT_SCREEN)


def _starts() -> list[Figure]:
    from bench.starts import measure

    return measure()


def _pages() -> list[Figure]:
    from bench import pages

    return [*pages.turning(), *pages.opening(), *pages.changing(), *pages.sources()]


def _stories() -> list[Figure]:
    from bench.stories import playing

    return playing()


def _search() -> list[Figure]:
    from bench.searching import measure

    return measure()


def _recompile() -> list[Figure]:
    from bench.recompiling import measure

    return measure()


def _checks() -> list[Figure]:
    from bench.checking import measure

    return measure()


def _languages() -> list[Figure]:
    from bench.languages import measure

    return measure()


def _bundle() -> list[Figure]:
    from bench.bundle import measure

    return measure()


# Each imports what it measures when its turn comes: a start must not be measured beside a window of our own.
PARTS: Mapping[str, Callable[[], list[Figure]]] = {
    "start": _starts,
    "pages": _pages,
    "stories": _stories,
    "search": _search,
    "recompile": _recompile,
    "check": _checks,
    "languages": _languages,
    "bundle": _bundle,
}


def main(arguments: Sequence[str]) -> int:
    """Measure, print the table, and write it for a machine where that is asked for."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure speed and memory against their targets.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures as JSON")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), metavar="PART", help="measure less")
    options = parser.parse_args(arguments)
    figures: list[Figure] = []
    for part in options.only:
        print(f"measuring: {part}", file=sys.stderr, flush=True)
        figures += PARTS[part]()
    print(table(figures))
    if options.json:
        options.json.write_text(json.dumps([figure.as_json() for figure in figures], indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
