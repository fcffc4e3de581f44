"""A page of the pack as the compiler hands it on."""

from typing import NamedTuple

from confidentiality_guide.packs.file.format import BlockRow, PageKey, page_digest


class Page(NamedTuple):
    """A page in one language, ready to be written; `folded` is the search text of each row."""

    key: PageKey
    head: str
    rows: tuple[BlockRow, ...] = ()
    folded: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """The digest under which the manifest lists it."""
        return page_digest(self.key, self.head, self.rows)


class KeptPage(NamedTuple):
    """A page that stays as it is in the pack made before."""

    key: PageKey
    head: str
    digest: str
