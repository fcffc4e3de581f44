"""The way a reader came, for Back and Forward."""

from typing import NamedTuple

from confidentiality_guide.visits.route import HOME, Route

LONGEST = 200  # places remembered; the oldest are forgotten first


class History(NamedTuple):
    """Places visited, with the present one at `now` (an index into `routes`)."""

    routes: tuple[Route, ...] = (HOME,)
    now: int = 0

    @property
    def present(self) -> Route:
        """Where the reader is."""
        return self.routes[self.now]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return self.now > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader came back from somewhere."""
        return self.now + 1 < len(self.routes)

    def go(self, route: Route) -> "History":
        """Go somewhere new; what lay ahead is forgotten. Going where one is changes nothing."""
        if route == self.present:
            return self
        kept = (*self.routes[: self.now + 1], route)[-LONGEST:]
        return History(kept, len(kept) - 1)

    def here(self, route: Route) -> "History":
        """Say more exactly where the reader is, without a step of its own to go back over."""
        return History((*self.routes[: self.now], route, *self.routes[self.now + 1 :]), self.now)

    def back(self) -> "History":
        """Go back one place; at the first one, stay."""
        return self._replace(now=max(0, self.now - 1))

    def forward(self) -> "History":
        """Go forward again; at the last one, stay."""
        return self._replace(now=min(len(self.routes) - 1, self.now + 1))
