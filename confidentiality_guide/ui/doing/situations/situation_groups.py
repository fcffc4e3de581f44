"""The groups of situations: their names in the words of the screen, and their icons."""

from confidentiality_guide.i18n.words import _

ICONS = {
    "out-and-about": "map-pin",
    "safety": "lifebuoy",
    "family": "users-three",
    "money": "credit-card",
    "work-and-school": "briefcase",
    "courts-and-police": "gavel",
    "records": "notebook",
    "phones": "device-mobile",
    "gone-wrong": "warning-circle",
}


def group_name(group: str) -> str:
    """The name of a group, in the reader's language."""
    return {
        "out-and-about": _("Out and about"),
        "safety": _("Hard times and safety"),
        "family": _("Family and partners"),
        "money": _("Money and insurance"),
        "work-and-school": _("Work and school"),
        "courts-and-police": _("Courts and police"),
        "records": _("My record"),
        "phones": _("Phones and the internet"),
        "gone-wrong": _("Something went wrong"),
    }[group]
