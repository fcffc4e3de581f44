"""Following a guided path: where it leads, and where on it a visit is."""

from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.teaching.situations import Path
from confidentiality_guide.ui.doing.parts.names import place_of
from confidentiality_guide.visits.route import Place, Route
from confidentiality_guide.visits.visit import Visit


def path_of(visit: Visit, shelf: Shelf) -> Path | None:
    """The path a visit is on, or none."""
    if not (visit.did_something and visit.doing.path):
        return None
    return next((path for path in shelf.paths() if path.id == visit.doing.path), None)


def stops_of(path: Path, shelf: Shelf) -> tuple[Route, ...]:
    """The places of a path, in order; those that this pack does not have are passed over."""
    places = (place_of(stop, shelf) for stop in path.stops)
    return tuple(place for place in places if place is not None)


def end_of(path_id: str) -> Route:
    """The page that closes a path."""
    return Route(Place.PATHS, path_id)


def begin(visit: Visit, shelf: Shelf, path_id: str) -> Route:
    """Set out on a path: its first place; without such a path, the page that offers those there are."""
    path = next((path for path in shelf.paths() if path.id == path_id), None)
    stops = stops_of(path, shelf) if path is not None else ()
    if not stops:
        return Route(Place.PATHS)
    visit.doing.path, visit.doing.stop = path_id, 0
    return stops[0]


def leave(visit: Visit) -> None:
    """Go on without the path."""
    visit.doing.path, visit.doing.stop = "", 0


def is_there(present: Route, stop: Route) -> bool:
    """Whether a place is a stop: a question, a story say more exactly where one is in them."""
    if (present.place, present.id) != (stop.place, stop.id):
        return False
    return not stop.idea or present.idea == stop.idea


def is_at_stop(visit: Visit, shelf: Shelf) -> bool:
    """Whether the visit is on a path, at the stop it has come to: the path then leads on, not the page."""
    path = path_of(visit, shelf)
    return path is not None and any(is_there(visit.history.present, stop) for stop in stops_of(path, shelf))
