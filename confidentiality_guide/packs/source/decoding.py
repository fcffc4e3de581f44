"""From the keys of a file to typed values, with a finding for each key that is wrong.

Used for front matter, facts and the small TOML files alike: a value that comes out can be trusted.
"""

from collections.abc import Callable, Mapping
from typing import TypeVar

import msgspec

from confidentiality_guide.packs.source.finder import Finder

_Shape = TypeVar("_Shape", bound=msgspec.Struct)
_WORDS = {
    "`str`": "text",
    "`int`": "a whole number",
    "`array`": "a list in brackets",
    "`object`": "a table",
    "`bool`": "true or false",
    "`float`": "a number",
    "`null`": "nothing",
}


def decode(
    keys: Mapping[str, object],
    shape: type[_Shape],
    found: Finder,
    line_of: Callable[[str], int],
    what: str,
) -> _Shape | None:
    """Return the keys as a value of this shape; none where one is wrong or missing, which is told.

    Args:
        line_of: The line a key stands on; for "", that of the whole.
        what: The whole in words, as in “the front matter has no “title””.
    """
    fields = {field.encode_name: field for field in msgspec.structs.fields(shape)}
    known = ", ".join(f"“{name}”" for name in fields)
    for key in keys:
        if key not in fields:
            message = f"{_capital(what)} has a key “{key}” that means nothing."
            found.error(line_of(key), "unknown-key", message, f"The keys are {known}.")
    missing = [name for name, field in fields.items() if field.required and name not in keys]
    for name in missing:
        found.error(line_of(""), "missing-key", f"{_capital(what)} has no “{name}”.", f"Add “{name}”.")
    if missing:
        return None
    try:
        return msgspec.convert({key: keys[key] for key in keys if key in fields}, shape, strict=False)
    except msgspec.ValidationError as error:
        problem, _, place = str(error).partition(" - at ")
        name = place.strip("`").removeprefix("$").lstrip(".").partition(".")[0].partition("[")[0]
        message = f"“{name}” is wrong: {_in_words(problem)}."
        found.error(line_of(name), "wrong-value", message, "Write it as docs/authoring.md shows.")
        return None


def _in_words(problem: str) -> str:
    for name, words in _WORDS.items():
        problem = problem.replace(name, words)
    return problem[:1].lower() + problem[1:]


def _capital(what: str) -> str:
    return what[:1].upper() + what[1:]
