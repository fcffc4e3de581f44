"""The plain sentences and titles under which the law of a state is cited."""

from collections.abc import Mapping

from confidentiality_guide.teaching.jurisdictions import Subject

TITLES: Mapping[Subject, str] = {
    Subject.DUTY_TO_WARN: "Danger to someone else",
    Subject.CHILD_ABUSE: "Children",
    Subject.ELDER_ABUSE: "Older and disabled adults",
    Subject.PRIVILEGE: "In court",
    Subject.MINOR_CONSENT: "Teens",
    Subject.BOARD: "Licensing boards",
}
_SENTENCES: Mapping[tuple[Subject, str], str] = {
    (Subject.DUTY_TO_WARN, "mandatory"): (
        "A statute orders therapists, or some of them, to act on certain serious threats to someone else."
    ),
    (Subject.DUTY_TO_WARN, "common-law"): (
        "Courts’ decisions require therapists, or some of them, to act on a serious danger to someone else."
    ),
    (Subject.DUTY_TO_WARN, "permissive"): (
        "Therapists may tell others of certain serious threats to someone else; no binding duty to do so was found."
    ),
    (Subject.DUTY_TO_WARN, "unclear"): (
        "Whether therapists must act on a serious threat to someone else depends on their license, or is not clear."
    ),
    (Subject.CHILD_ABUSE, "everyone"): "Every person, therapists among them, must report suspected child abuse.",
    (Subject.CHILD_ABUSE, "professionals"): (
        "Named professions, therapists among them, must report suspected child abuse."
    ),
    (Subject.ELDER_ABUSE, "therapists"): (
        "Therapists, or some of them, must report suspected abuse of certain older or disabled adults."
    ),
    (Subject.ELDER_ABUSE, "unclear"): (
        "Whether therapists must report suspected abuse of older or disabled adults is not clear."
    ),
    (Subject.ELDER_ABUSE, "not-named"): (
        "No law was found that orders therapists in general to report suspected abuse of older or disabled adults."
    ),
    (Subject.PRIVILEGE, ""): "What a client tells certain therapists is privileged in court, with exceptions.",
    (Subject.MINOR_CONSENT, "set-age"): (
        "From age {age}, a minor may agree to counseling alone, in some cases at least."
    ),
    (Subject.MINOR_CONSENT, "no-set-age"): (
        "No single age under 18 was found from which a minor may agree to counseling alone."
    ),
    (Subject.BOARD, ""): "These boards license therapists and take complaints.",
}
_DISPUTES = ("views differ", "differ on", "disagree", "other tables", "some tables")
_NOT_THE_LAW = "number"  # sources may disagree on a telephone number


def sentence(subject: Subject, value: str, age: int | None) -> str:
    """What a state's law says on a subject, in a plain sentence."""
    return _SENTENCES[subject, value].format(age=age)


def is_disputed(note: str) -> bool:
    """Whether a note says that sources disagree on the law. An older table that a newer law overtook does not count."""
    return any(sign in part and _NOT_THE_LAW not in part for part in note.casefold().split(".") for sign in _DISPUTES)


def short_cite(cite: str, longest: int = 32) -> str:
    """A citation that fits a chip: whole, or its first part with its first section."""
    if len(cite) <= longest:
        return cite
    first = cite.partition(";")[0].partition("(")[0].strip()
    while len(first) > longest:
        kept, _, dropped = first.rpartition(",")
        if not kept or "§" in dropped:
            break
        first = kept.rstrip()
    sections = first.partition("§§")[2]
    several = any(sign in sections for sign in (",", "–", " to "))
    return first if several else first.replace("§§", "§")
