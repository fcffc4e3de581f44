"""The ids and conditions of one file, from the words between braces: each id once, and in a closed form."""

from collections.abc import Iterable

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.inline import is_id
from confidentiality_guide.teaching.ids import ConditionName, IdeaId

CONDITION_PREFIX = "if-"
_HINT = "Write ids and conditions in small letters, digits and hyphens: {#notes-need-your-yes}, {#x .if-minor}."


class Identity:
    """Gives out the ids of one file. `page` is how the ids of its blocks begin: “your-record”, “ladder:an-audit”."""

    def __init__(self, page: str, found: Finder) -> None:
        self.page = page
        self._found = found
        self._lines: dict[str, int] = {}

    def of_idea(self, words: Iterable[str], line: int) -> tuple[IdeaId | None, tuple[ConditionName, ...]]:
        """Return the id and the conditions of a heading."""
        words = list(words)
        id_ = self._id(words, line)
        conditions = self.conditions([word[1:] for word in words if word.startswith(".")], line)
        if not id_:
            hint = "Write {#id} at the end of the heading: “## Some notes get extra protection {#extra-protection}”."
            self._found.error(line, "missing-id", "The heading has no id.", hint)
            return None, conditions
        return IdeaId(id_), conditions

    def of_callout(self, words: Iterable[str], line: int) -> str:
        """Return the explicit id of a callout, or an empty one."""
        words = list(words)
        if any(word.startswith(".") for word in words):
            hint = "Write a callout’s conditions behind its name: “!!! depends if-minor”."
            self._found.error(line, "attributes", "A condition stands in braces.", hint)
        return self._id(words, line)

    def conditions(self, names: Iterable[str], line: int) -> tuple[ConditionName, ...]:
        """Return the conditions with these names; whether each is defined is seen later."""
        named = []
        for name in names:
            if not (name.startswith(CONDITION_PREFIX) and is_id(name)):
                hint = 'A condition begins with “if-”. A title of your own goes in straight quotes: !!! example "Why".'
                self._found.error(line, "unknown-condition", f"“{name}” is no condition.", hint)
            elif name in named:
                self._found.error(line, "unknown-condition", f"“{name}” stands here twice.", "Take one out.")
            else:
                named.append(ConditionName(name))
        return tuple(named)

    def _id(self, words: list[str], line: int) -> str:
        ids = [word[1:] for word in words if word.startswith("#")]
        odd = [word for word in words if not word.startswith(("#", "."))]
        odd += [f"#{id_}" for id_ in ids if not is_id(id_)]
        for word in odd:
            self._found.error(line, "attributes", f"“{word}” in braces is neither an id nor a condition.", _HINT)
        if len(ids) > 1:
            self._found.error(line, "attributes", "Two ids stand in one pair of braces.", "Keep one of them.")
        if not ids or odd:
            return ""
        if (first := self._lines.setdefault(ids[0], line)) != line:
            message = f"The id “{ids[0]}” is used twice; first on line {first}."
            self._found.error(line, "duplicate-id", message, "Give each heading and callout an id of its own.")
        return ids[0]
