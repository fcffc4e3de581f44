"""The small TOML files of the content: sections, conditions, figures, misconceptions, reading and review."""

import msgspec

from confidentiality_guide.packs.source.decoding import decode
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.identity import CONDITION_PREFIX
from confidentiality_guide.packs.source.inline import is_id
from confidentiality_guide.packs.source.raw import Reading, Review
from confidentiality_guide.packs.source.toml_file import Toml, read_toml
from confidentiality_guide.teaching.conditions import FIELDS, Condition
from confidentiality_guide.teaching.errors import ContentError
from confidentiality_guide.teaching.figures import Figure, Part
from confidentiality_guide.teaching.ids import ConditionName, FigureId, MisconceptionId, SectionId
from confidentiality_guide.teaching.topics import Section
from confidentiality_guide.teaching.verdicts import Verdict

_NOBODY = Review()


class _Section(msgspec.Struct, frozen=True):
    id: str
    title: str
    icon: str


class _Part(msgspec.Struct, frozen=True):
    key: str
    name: str
    label: str = ""
    text: str = ""
    points: tuple[str, ...] = ()
    outcome: str = ""
    verdict: Verdict | None = None


class _Figure(msgspec.Struct, frozen=True):
    title: str
    note: str = ""
    part: list[dict[str, object]] = []


class _Misconception(msgspec.Struct, frozen=True):
    name: str


class _Reading(msgspec.Struct, frozen=True):
    counts_as_two_syllables: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class _Review(msgspec.Struct, frozen=True):
    lawyer: str = _NOBODY.lawyer
    clinician: str = _NOBODY.clinician


def read_sections(data: bytes, found: Finder) -> tuple[Section, ...]:
    """Return the sections of sections.toml, in order."""
    toml = read_toml(data, found)
    sections: dict[str, Section] = {}
    for number, entry in enumerate(_tables_of(toml, "section", found), 1):
        line = toml.line_of_table("section", number) if toml else 1
        value = decode(entry, _Section, found, toml.lines_of(line) if toml else _first_line, "the section")
        if value is None:
            continue
        if value.id in sections or not is_id(value.id):
            message = f"The section’s id “{value.id}” is used twice, or is no id."
            found.error(
                line,
                "section-id",
                message,
                "Give each section an id of its own, in small letters and hyphens.",
            )
        sections[value.id] = Section(SectionId(value.id), value.title, value.icon)
    return tuple(sections.values())


def _first_line(_: str) -> int:
    return 1


def _tables_of(toml: Toml | None, name: str, found: Finder) -> list[dict[str, object]]:
    if toml is None:
        return []
    for key in toml.tables:
        if key != name:
            message = f"“{key}” means nothing here."
            found.error(
                max(toml.line_of_key(key), toml.line_of_table(key)),
                "unknown-key",
                message,
                f"Write [[{name}]] tables and nothing else.",
            )
    tables = toml.tables.get(name, [])
    if isinstance(tables, list) and all(isinstance(table, dict) for table in tables):
        return tables
    found.error(1, "wrong-value", f"“{name}” is no list of tables.", f"Begin each with [[{name}]].")
    return []


def read_conditions(data: bytes, found: Finder) -> dict[ConditionName, Condition]:
    """Return the conditions of conditions.toml."""
    toml = read_toml(data, found)
    conditions: dict[ConditionName, Condition] = {}
    for name, needs in toml.tables.items() if toml else ():
        line = toml.line_of_table(name) if toml else 1
        condition = _condition(ConditionName(name), needs, line, found)
        if condition is not None:
            conditions[condition.name] = condition
    return conditions


def _condition(name: ConditionName, table: object, line: int, found: Finder) -> Condition | None:
    hint = 'Write [if-name], and below it lines such as age = ["under-12", "12-17"].'
    if not (name.startswith(CONDITION_PREFIX) and is_id(name)):
        found.error(line, "condition", f"“{name}” is no condition: its name does not begin with “if-”.", hint)
        return None
    needs = _needs(table)
    if not needs:
        found.error(line, "condition", f"The condition “{name}” does not list values for its fields.", hint)
        return None
    try:
        return Condition(name, needs)
    except ContentError as error:
        found.error(line, "condition", f"{error}.", f"The fields are {', '.join(FIELDS)}.")
        return None


def _needs(table: object) -> dict[str, frozenset[str]]:
    """The fields of a condition and their values; none where they are not lists of texts.

    TOML reads `state.duty = […]` as a table inside a table.
    """
    try:
        fields = msgspec.convert(table, dict[str, list[str] | dict[str, list[str]]])
    except msgspec.ValidationError:
        return {}
    needs: dict[str, frozenset[str]] = {}
    for name, values in fields.items():
        if isinstance(values, dict):
            needs |= {f"{name}.{inner}": frozenset(of_inner) for inner, of_inner in values.items()}
        else:
            needs[name] = frozenset(values)
    return needs


def read_figures(data: bytes, found: Finder) -> dict[FigureId, Figure]:
    """Return the figures of figures.toml."""
    toml = read_toml(data, found)
    figures: dict[FigureId, Figure] = {}
    for name, table in toml.tables.items() if toml else ():
        figure = _figure(FigureId(name), table, toml, found) if toml else None
        if figure is not None:
            figures[figure.id] = figure
    return figures


def _figure(id_: FigureId, table: object, toml: Toml, found: Finder) -> Figure | None:
    line = toml.line_of_table(id_)
    if not isinstance(table, dict) or not is_id(id_):
        hint = "Write [figure-id], then title, note, and [[figure-id.part]] tables."
        found.error(line, "figure", f"“{id_}” is no figure.", hint)
        return None
    value = decode(table, _Figure, found, toml.lines_of(line), f"the figure “{id_}”")
    if value is None:
        return None
    parts = [_part(id_, n, part, toml, found) for n, part in enumerate(value.part, 1)]
    if not parts:
        found.error(line, "figure", f"The figure “{id_}” has no parts.", f"Add [[{id_}.part]] tables.")
    keys = [part.key for part in parts if part]
    if len(set(keys)) != len(keys):
        found.error(line, "figure", f"Two parts of the figure “{id_}” have the same key.", "Give each its own.")
    return Figure(id_, value.title, value.note, tuple(part for part in parts if part))


def _part(figure: FigureId, number: int, table: dict[str, object], toml: Toml, found: Finder) -> Part | None:
    line = toml.line_of_table(f"{figure}.part", number)
    value = decode(table, _Part, found, toml.lines_of(line), f"a part of the figure “{figure}”")
    if value is None:
        return None
    return Part(value.key, value.name, value.label, value.text, value.points, value.outcome, value.verdict)


def read_misconceptions(data: bytes, found: Finder) -> dict[MisconceptionId, str]:
    """Return the misconceptions of misconceptions.toml: each id with the false belief in a reader’s words."""
    toml = read_toml(data, found)
    names: dict[MisconceptionId, str] = {}
    for id_, table in toml.tables.items() if toml else ():
        line = toml.line_of_table(id_) if toml else 1
        if not isinstance(table, dict) or not is_id(id_):
            hint = "Write [misconception-id], and below it name = “…”."
            found.error(line, "misconception", f"“{id_}” is no misconception.", hint)
            continue
        value = decode(table, _Misconception, found, toml.lines_of(line) if toml else _first_line, f"“{id_}”")
        if value is not None:
            names[MisconceptionId(id_)] = value.name
    return names


def read_reading(data: bytes, found: Finder) -> Reading:
    """Return the words of reading.toml."""
    toml = read_toml(data, found)
    value = decode(toml.tables, _Reading, found, toml.lines_of(0), "the file") if toml else None
    return Reading(value.counts_as_two_syllables, value.names) if value else Reading()


def read_review(data: bytes, found: Finder) -> Review:
    """Return who has reviewed the English text, from review.toml."""
    toml = read_toml(data, found)
    value = decode(toml.tables, _Review, found, toml.lines_of(0), "the file") if toml else None
    return Review(value.lawyer, value.clinician) if value else Review()
