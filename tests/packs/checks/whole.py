"""A small content folder with a page of every kind, in which nothing is wrong."""

from pathlib import Path

from confidentiality_guide.packs.source.folder import read_content
from confidentiality_guide.packs.source.raw import RawContent
from tests.packs.source.pages import CONCEPT, LADDER, PARTY, STATES, STORY, changed
from tests.packs.written import FILES, FRONT_MATTER, OPENING

CONDITIONS = FILES["conditions.toml"] + (
    '[if-duty]\nstate.duty_to_warn = ["mandatory"]\n[if-no-duty]\nstate.duty_to_warn = ["permissive", "unknown"]\n'
    '[if-adult-or-unknown]\nage = ["adult", "unknown"]\n'
)
AGAIN = """\
## Again {#again .if-minor}
"""
LATER = """\
## Later {#later .if-adult-or-unknown}

You are still in line.

- [Say hello](#outside){.fine}

    She smiles.

- [Wait](#outside){.fine}

    She waits too.

"""
PAGES = {
    "scenarios/grocery-store.md": STORY.replace("meeting-in-public", "your-record")
    .replace("public-encounter, that-you-come-here", "minimum-necessary")
    .replace("- [Look away](#outside)", "- [Look away](#again)")
    .replace("## What to remember", f"{LATER}## What to remember"),
    "ladders/an-audit.md": LADDER,
    "who-can-know/insurer.md": PARTY,
    "questions/minimum-necessary.md": CONCEPT,
    "state-page.md": FRONT_MATTER.replace("your-record", "state-page") + OPENING,
    "facts/states.yaml": STATES,
    "misconceptions.toml": '[everything-is-shared]\nname = "All"\n[nothing-leaves]\nname = "Nothing"\n',
    "situations.toml": (
        '[in-town]\ntitle = "I may meet my therapist"\ngroup = "out-and-about"\n'
        'story = "grocery-store"\ntopic = "your-record#more"\n'
    ),
    "paths.toml": (
        '[short]\ntitle = "A short tour"\nlead = "What stays private."\nminutes = 1\n'
        'stops = ["topic:your-record#more", "check:minimum-necessary", "check:minimum-necessary"]\n'
    ),
    "code-book.toml": 'number = 1\ntopics = ["your-record"]\n',
    "conditions.toml": CONDITIONS,
}


def content_of(folder: Path, file: str = "", old: str = "", new: str = "") -> RawContent:
    """What the folder teaches, with the first `old` in one file put otherwise."""
    content, _ = read_content(written(folder, file, old, new))
    return content


def written(folder: Path, file: str = "", old: str = "", new: str = "") -> Path:
    """The folder, written."""
    for name, text in {**FILES, **PAGES}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(changed(text, old, new) if name == file else text)
    return folder
