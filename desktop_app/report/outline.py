"""Where the parts of a report begin: bookmarks of the PDF, and the pages that the contents name."""

from __future__ import annotations

from reportlab.platypus import Flowable

_LONGEST = 200


def exhibit_key(number: int) -> str:
    """The bookmark of an exhibit."""
    return f"exhibit-{number}"


class Place(Flowable):  # type: ignore[misc]
    """Says on which page something stands, under its key; it is in no outline."""

    def __init__(self, key: str, began: dict[str, int]) -> None:
        super().__init__()
        self._key, self._began = key, began
        self.keepWithNext = 1

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Takes no room."""
        return 0, 0

    def draw(self) -> None:
        """A bookmark."""
        self._began[self._key] = self.canv.getPageNumber()
        self.canv.bookmarkPage(self._key)


class Start(Place):
    """Says on which page a part begins. `level`: 0 for a part of the report, 1 for what stands within it."""

    def __init__(self, key: str, title: str, level: int, began: dict[str, int]) -> None:
        super().__init__(key, began)
        self._title, self._level = title, level

    def draw(self) -> None:
        """A bookmark, in the outline, too."""
        super().draw()
        self.canv.addOutlineEntry(self._title[:_LONGEST], self._key, self._level, closed=self._level == 0)
