"""Stories, ladders, parties, concepts, states and ways in for tests, as an author would write them, without a fault."""

from collections.abc import Callable

from confidentiality_guide.packs.source.concept_file import parse_concept
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.ladder_file import parse_ladder
from confidentiality_guide.packs.source.outlined_texts import Outlined
from confidentiality_guide.packs.source.party_file import parse_party
from confidentiality_guide.packs.source.scenario_file import parse_scenario
from confidentiality_guide.teaching.parties import INFORMATION

STORY_HEAD = """\
---
id: grocery-store
title: The checkout line
lead: You meet your therapist at the store.
audience: client
topic: meeting-in-public
picture: shop
order: 10
concepts: public-encounter, that-you-come-here
---
"""
STORY = (
    STORY_HEAD
    + """\
## The checkout line {#start}

You are in line. Your therapist is two carts ahead. What do you do?

- [Say *hello*](#outside){.fine}

    !!! protected
        She says hello back, and no more. [Why](source:notes-yes)

- [Ask about
  your next session](#again){.careful .if-minor}

    !!! depends if-duty
        Others may hear. [your state’s rule](state:duty-to-warn)

    !!! protected if-no-duty
        Others may hear. [Why](source:notes-yes)

    !!! crisis
        Call 988.

- [Look away](#outside){.fine}

    She walks on.

## Again {#again .if-minor}

You are still in line.

- [Say hello](#outside){.fine}

    She smiles.

- [Wait](#outside){.harmful}

    She waits too.

## What to remember {#outside}

- You may say hello first.
- You may look away.

[More on this](topic:your-record)
"""
)
TRAINEE_STORY = (
    STORY_HEAD.replace("audience: client", "audience: trainee").replace(
        "order: 10\nconcepts: public-encounter, that-you-come-here", "order: 310\nsteps: [consult, document]"
    )
    + "".join(
        f"""\
## Scene {n} {{#scene-{n}}}

A paper came.

!!! pro "What the codes say"
    - **Psychologists:** Ask first. [APA](source:notes-yes)
    - **Counselors:** Ask first. [ACA](source:notes-yes)
    - **Social workers:** Ask first. [NASW](source:notes-yes)

- [Call a colleague](#scene-{n + 1}){{.fine .consult .document}}

    Good.

- [Send it](#scene-{n + 1}){{.harmful}}

    Not good.

"""
        for n in range(1, 8)
    )
    + "## End {#scene-8}\n\n- Ask.\n- Write it down.\n\n[More](topic:your-record)\n"
)
LADDER = (
    """\
---
id: an-audit
title: An audit
say: What if my plan checks my file?
topic: your-record
order: 70
---
"""
    + "".join(
        f"""\
## Step {n} {{#step-{n} .{verdict}}}

Something happens. [Why](source:notes-yes)

!!! knows
    You and your therapist

"""
        for n, verdict in enumerate(("protected", "protected", "undecided", "not-protected"), 1)
    )
    + """\
## The plan asks {#asks .depends .others .if-minor}

It may ask for some of it. [your state’s rule](state:privilege)

It must say why.

!!! knows
    You, your therapist, and the plan

!!! ask
    “What did you send?”

!!! pro
    The rule. [Why](source:notes-yes)
"""
)
CELL = """\
## Can my plan know {what}? {{#{what} .depends}}

If you use it, it learns that. [45 CFR 164.506](source:notes-yes)

!!! protected if-minor
    Not here. [your state’s rule](state:minor-consent)

### What can change this?

- If I pay myself

    !!! protected "Protected"
        It is told nothing. [Why](source:notes-yes)

- If someone else holds the plan

    !!! not-protected "They may see mail"
        Mail goes to them. [Why](source:notes-yes)

!!! do
    Ask what is sent.

!!! pro
    The rule.

"""
PARTY = "---\nid: insurer\ntitle: My health plan\nicon: first-aid-kit\norder: 60\n---\n" + "".join(
    CELL.format(what=information) for information in INFORMATION
)
CONCEPT = """\
---
id: minimum-necessary
title: A plan gets only what it needs
topic: your-record
audience: client
order: 50
---
""" + "".join(
    f"""\
## Your plan asks for your file. What may be sent in story {n}? {{#story-{n}}}

- [ ] The *whole* file

    Not so. [Why](source:notes-yes)
    {{misconception="everything-is-shared"}}

- [x] Only what
  it needs

    Yes. [Why](source:notes-yes)

- [ ] Nothing at all

    !!! not-protected
        It needs something. [Why](source:notes-yes)
        {{misconception="nothing-leaves"}}

"""
    for n in range(1, 5)
)
STATES = """\
# States
WY:
  name: Wyoming
  duty_to_warn: {kind: permissive, cite: Wyo. Stat. § 33-27-123, status: secondary, note: "Some tables differ on it."}
  child_abuse_reporting: {universal: true, therapists_mandated: true, cite: Wyo. Stat. § 14-3-205, status: verified}
  elder_dependent_reporting: {therapists_mandated: unclear, cite: Wyo. Stat. § 35-20-103, status: verified}
  privilege: {cite: Wyo. Stat. § 33-27-123, status: verified}
  minor_consent: {age: 18, cite: Wyo. Stat. § 14-1-101, status: unverified}
  board: {psychology: P, counseling: C, social_work: C, status: verified}
AL:
  name: Alabama
  duty_to_warn:
    kind: mandatory
    cite: Ala. Code § 34-8A-24 (counselors); § 34-17A-23 (therapists)
    applies_to: counselors
    note: >-
      A threat must be told.
    status: verified
  child_abuse_reporting:
    universal: false
    therapists_mandated: true
    cite: Ala. Code § 26-14-3
    hotline: 1-800-000-0000
    status: verified
  elder_dependent_reporting:
    therapists_mandated: false
    cite: none
    status: verified
  privilege:
    cite: Ala. R. Evid. 503
    covers: psychologists
    status: verified
  minor_consent:
    age: 16
    cite: Ala. Code § 22-8-4
    status: verified
  board:
    psychology: Board of Examiners
    counseling: Board of Counselors
    social_work: Board of Counselors
    complaint_url: https://example.org/
    phone: null
    status: verified
"""
SITUATIONS = """\
# ways in
[in-town]
title = "I may meet my therapist"
group = "out-and-about"
party = "front-desk"
topic = "meeting-in-public#hello"
ladder = "an-audit"
story = "grocery-store"
"""
PATHS = """\
[three-minutes]
title = "The 3-minute tour"
lead = "What stays private."
minutes = 3
stops = [
  "topic:hipaa#who",
  "scenario:grocery-store",
  "check:saying-suicide",
]
"""
Parse = Callable[[bytes, str], tuple[Outlined | None, tuple[Finding, ...]]]
FORMATS: dict[str, tuple[Parse, str, str]] = {
    "story": (parse_scenario, "scenarios/grocery-store.md", STORY),
    "trainee's story": (parse_scenario, "scenarios/grocery-store.md", TRAINEE_STORY),
    "ladder": (parse_ladder, "ladders/an-audit.md", LADDER),
    "party": (parse_party, "who-can-know/insurer.md", PARTY),
    "concept": (parse_concept, "questions/minimum-necessary.md", CONCEPT),
}


def changed(text: str, old: str, new: str) -> str:
    """The text with the first `old` put otherwise."""
    assert old in text
    return text.replace(old, new, 1)


def line_of(text: str, words: str) -> int:
    """The line on which these words first stand."""
    assert words in text
    return text[: text.index(words)].count("\n") + 1
