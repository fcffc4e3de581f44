"""Whether a language may be shown to clients as it is, or is still a draft."""

from pathlib import Path

from confidentiality_guide.i18n.catalogs import CONTENT_CATALOG, messages, read_catalog
from confidentiality_guide.i18n.interface import INTERFACE_CATALOG
from confidentiality_guide.packs.catalogs.approvals import read_approvals
from confidentiality_guide.packs.catalogs.counting import counted
from confidentiality_guide.packs.catalogs.extractor import content_template
from confidentiality_guide.packs.catalogs.workshop import SCREEN, layers_of, units_of
from confidentiality_guide.packs.source.raw import RawContent
from confidentiality_guide.teaching.layers import Layer

_LEAST = 0.9  # of all there is: a language of which less is approved would leave a client alone in mid-page
_SHOWN_TO_CLIENTS = (SCREEN, Layer.CLIENT)


def is_approved(folder: Path, content: RawContent) -> bool:
    """Whether every translation that a client would be shown is approved, and hardly anything is left in English.

    Raises:
        ValueError: A catalog or the list of approvals is not written as it should be.
        OSError: A file cannot be read.
    """
    screen, pages = folder / INTERFACE_CATALOG, folder / CONTENT_CATALOG
    if not (screen.is_file() and pages.is_file()):
        return False
    units = [
        *units_of(screen, messages(read_catalog(screen)), {}),
        *units_of(pages, messages(content_template(content)), layers_of(content)),
    ]
    by_layer = counted(units, read_approvals(folder))
    layers = [by_layer[layer] for layer in _SHOWN_TO_CLIENTS]
    return all(
        counts["exact"] == counts["approved"] > 0 and counts["approved"] >= _LEAST * counts["total"]
        for counts in layers
    )
