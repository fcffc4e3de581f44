"""How long a start takes, and how much memory it ends with: measured in processes of their own."""

import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bench.figure import Figure, ratio, undisturbed
from bench.many_pages import our_pages, pack_with
from bench.places import BUILD, CHILDREN, environment, home_with, installed, python
from confidentiality_guide.locations import HOME_VARIABLE
from confidentiality_guide.packs.file.format import PageKind
from confidentiality_guide.packs.file.rows import read_topic
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.topics import Topic
from confidentiality_guide.ui.theme.metrics import Metrics, Step

STARTS = 21
_SETTLED = 7
_SIZE = "1366x820"  # as the bare window
LARGER = 100


class Child(NamedTuple):
    """A program to start again and again."""

    command: Sequence[str]
    environment: dict[str, str]

    def run(self) -> float:
        """Start it once, and return the number it said."""
        started = str(time.perf_counter_ns())
        command = [started if part == "STARTED" else part for part in self.command]
        return float(subprocess.run(command, env=self.environment, stdout=subprocess.PIPE, check=True).stdout)


def measure() -> list[Figure]:
    """Start the bare window, the guide, and the guide on a pack a hundred times as large, by turns."""
    topic = middling_topic()
    page, program = _page_file(topic), installed()
    small, large = home_with(pack_with(1)), home_with(pack_with(LARGER))
    bare, guide, on_large = _bare(page), guide_on(topic, program, small), guide_on(topic, program, large)
    times = by_turns([bare, guide, on_large], STARTS)
    sizes = by_turns([_bare(page, "settled"), guide_on(topic, program, small, "settled")], _SETTLED)
    return [
        ratio("start to the first painted page", times[1], times[0], "ms", 1.25),
        ratio(f"start with a pack {LARGER} times larger", times[2], times[1], "ms", 1.05),
        ratio("memory once settled", sizes[1], sizes[0], "MiB", 1.3),
    ]


def by_turns(children: Sequence[Child], rounds: int) -> list[float]:
    """What each child said when undisturbed, the children having been started in turn.

    The first round is not counted: it leaves the compiled modules and the files in the machine's memory.
    """
    heard = [[child.run() for child in children] for _round in range(rounds + 1)]
    return [undisturbed(values) for values in zip(*heard[1:], strict=True)]


def middling_topic() -> Topic:
    """A topic of middling length."""
    topics = [read_topic(page.head, page.rows) for page in our_pages() if page.key.kind is PageKind.TOPIC]
    return sorted(topics, key=lambda topic: (len(_texts(topic)), topic.entry.id))[len(topics) // 2]


def _texts(topic: Topic) -> list[tuple[str, int, bool]]:
    """What a client reads on the page: the words, their size in pixels, whether they are bold."""
    size = Metrics(kiosk=False).font_px
    texts = [(topic.entry.title, size(Step.HEAD), True), (topic.entry.lead, size(Step.LEAD), False)]
    for idea in topic.ideas:
        shown = idea.shown(Reader.CLIENTS.layers)
        texts.append((plain(shown.heading.text), size(Step.LEAD), True))
        texts += [(plain(text), size(Step.BODY), False) for block in shown.blocks for text in block.texts]
    return texts


def _page_file(topic: Topic) -> Path:
    BUILD.mkdir(parents=True, exist_ok=True)
    file = BUILD / "page.txt"
    file.write_text("".join(f"{size} {bold:d} {words}\n" for words, size, bold in _texts(topic)), encoding="utf-8")
    return file


def bare_window(topic: Topic) -> Child:
    """The floor: a bare window with what a client reads of the topic."""
    return _bare(_page_file(topic))


def _bare(page: Path, settled: str = "") -> Child:
    script = str(CHILDREN / "bare_window.py")
    return Child([*python(), script, "STARTED", str(page), *([settled] if settled else [])], environment())


def guide_options(topic: Topic) -> list[str]:
    """What the guide is asked for, so that it shows the same as the bare window."""
    return ["--open", f"topic:{topic.entry.id}", "--size", _SIZE, "--theme", "light", "--locale", "en"]


def guide_on(topic: Topic, program: Path, home: Path, settled: str = "") -> Child:
    """The guide in an account whose pack is this one's, showing the topic; it says when it was settled, if that is asked."""
    command = [*python(), str(CHILDREN / "guide.py"), "STARTED", settled, *guide_options(topic)]
    return Child(command, environment(PYTHONPATH=str(program), **{HOME_VARIABLE: str(home)}))
