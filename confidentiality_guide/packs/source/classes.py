"""The words between braces, sorted: classes that say what a thing is, and ids and conditions."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.identity import CONDITION_PREFIX
from confidentiality_guide.teaching.verdicts import Verdict

UNDECIDED = "undecided"
ANSWERS = (*(str(verdict) for verdict in Verdict), UNDECIDED)


class Classes(NamedTuple):
    """The classes that are known here, and the words that are none: ids and conditions, as they are written."""

    known: tuple[str, ...]
    rest: tuple[str, ...]

    @property
    def conditions(self) -> list[str]:
        """The names of the conditions among the rest."""
        return [word[1:] for word in self.rest if word.startswith(".")]


def sort_classes(words: Iterable[str], known: Collection[str], line: int, found: Finder) -> Classes:
    """Sort the words between braces; a class that is neither known nor a condition is told."""
    of_these: list[str] = []
    rest: list[str] = []
    for word in words:
        name = word.removeprefix(".")
        if name == word or name.startswith(CONDITION_PREFIX):
            rest.append(word)
        elif name not in known:
            hint = f"Here stand {', '.join(f'.{one}' for one in known)}, and conditions."
            found.error(line, "unknown-class", f"“{word}” means nothing here.", hint)
        elif name in of_these:
            found.error(line, "unknown-class", f"“{word}” stands here twice.", "Take one out.")
        else:
            of_these.append(name)
    return Classes(tuple(of_these), tuple(rest))


def answer_of(names: Sequence[str], line: int, found: Finder) -> Verdict | None:
    """Return the verdict among these classes; none where the facts support no answer."""
    answers = [name for name in names if name in ANSWERS]
    if len(answers) != 1:
        what = f"has {len(answers)} answers" if answers else "has no answer"
        hint = f"Write one of {', '.join(f'.{one}' for one in ANSWERS)} between its braces."
        found.error(line, "answer", f"The heading {what}.", hint)
    return Verdict(answers[0]) if answers and answers[0] != UNDECIDED else None
