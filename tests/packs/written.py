"""Topics and content folders for tests, written as an author would."""

from pathlib import Path

from confidentiality_guide.packs.source.findings import Finding, Level
from confidentiality_guide.packs.source.raw import RawTopic
from confidentiality_guide.packs.source.topic_file import parse_topic

FRONT_MATTER = """\
---
id: your-record
title: Your record
section: notes
order: 10
lead: What is written down about you.
---
"""
BODY_LINE = FRONT_MATTER.count("\n") + 1  # the first line of what follows it
OPENING = "## Your record {#record}\n\nYour therapist writes things down.\n\n"
UNDER_OPENING = BODY_LINE + OPENING.count("\n")  # the first line of what follows that

GOOD_TOPIC = (
    FRONT_MATTER
    + """\
## Some notes get more {#more}

Your therapist may keep [private notes](term:notes). They are *yours*
to ask about.

!!! protected
    Almost no one may see these notes.
    [45 CFR 164.508](source:notes-yes)
    {#notes-need-your-yes}

### What would actually happen?

1. Your plan asks.
2. You say no,
   and that is that.

!!! ask
    “Do you keep such notes?”

!!! talk "In two sentences"
    Say what you keep.

    Then say who may see it.

!!! pro if-adult
    The form is a separate one. [45 CFR 164.508(b)](source:notes-yes)

    - One form for notes
    - One for all else

## Next {#next .if-minor .if-own-consent}

More in [the first part](topic:your-record#more).

![Two folders, one inside the other.](figure:record-and-notes)

## The law {#law}

!!! law
    [45 CFR 164.501](source:notes-yes)
    {#law-notes}

## Who {#who}

| Who | What |
|---|---|
| You | **All** of it |
"""
)
FILES = {
    "topics/your-record.md": GOOD_TOPIC,
    "glossary.md": "---\nid: glossary\ntitle: Words\n---\nnotes {#notes}\n:   What is written down. [A](source:notes-yes)\n",
    "sections.toml": '[[section]]\nid = "notes"\ntitle = "Notes"\nicon = "notebook"\n',
    "conditions.toml": (
        '[if-minor]\nage = ["under-12", "12-17"]\n[if-adult]\nage = ["adult"]\n[if-age-unknown]\nage = ["unknown"]\n'
        '[if-own-consent]\nconsent = ["own"]\n'
    ),
    "figures.toml": (
        '[record-and-notes]\ntitle = "Two"\nnote = "Not to scale"\n'
        '[[record-and-notes.part]]\nkey = "record"\nname = "The record"\n'
    ),
    "reading.toml": 'counts_as_two_syllables = ["therapist"]\nnames = ["HIPAA"]\n',
    "review.toml": 'lawyer = "not reviewed"\nclinician = "not reviewed"\n',
    "facts/federal.yaml": (
        "# Facts\n- id: notes-yes\n  topic: hipaa\n  claim: Notes need a yes.\n  cite: 45 CFR 164.508\n"
        "  source_url: https://example.org/\n  status: verified\n  quote: an authorization\n"
    ),
    "sources.toml": (
        '[notes-yes]\ntitle = "Notes"\nshort = "164.508"\ndocument = "rule"\n'
        'law_as_of = "2013"\nchecked = "2026-11"\nreview_by = "2027-11"\n'
    ),
}


def write_content(folder: Path, **changes: str | bytes | None) -> Path:
    """Write a small content folder without a fault; `changes` replace a file (`topics__x_md` for topics/x.md)."""
    files: dict[str, str | bytes] = dict(FILES)
    for name, text in changes.items():
        path = name.replace("__", "/").replace("_md", ".md").replace("_toml", ".toml").replace("_yaml", ".yaml")
        path = path.replace("_", "-")
        if text is None:
            del files[path]
        else:
            files[path] = text
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def read(text: str | bytes) -> tuple[RawTopic | None, tuple[Finding, ...]]:
    """Read a topic."""
    return parse_topic(text.encode() if isinstance(text, str) else text, "topics/your-record.md")


def good(text: str) -> RawTopic:
    """Read a topic in which nothing is wrong."""
    topic, found = read(text)
    assert not found, [str(finding) for finding in found]
    assert topic is not None
    return topic


def told(found: tuple[Finding, ...]) -> set[tuple[str, int]]:
    """The rules and lines of what was found."""
    return {(finding.rule, finding.line) for finding in found}


def errors(found: tuple[Finding, ...]) -> set[tuple[str, int]]:
    """The rules and lines of the errors found."""
    return {(finding.rule, finding.line) for finding in found if finding.level is Level.ERROR}
