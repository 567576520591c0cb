"""Pictures: compared side by side and by turns, copies seen before, veiled, turned, with regions, with their facts."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageOps
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from desktop_app.app import App
from desktop_app.rows.ids import ItemId
from desktop_app.rows.redaction import Pseudonym
from desktop_app.services import pictures, reading, tagging
from desktop_app.services.picture_pair import Pick
from desktop_app.services.redaction import pseudonyms, regions
from desktop_app.ui.comparing.compare_page import ComparePage
from desktop_app.ui.desk import Changes
from desktop_app.ui.images.pen import Drawn
from desktop_app.ui.main_window import MainWindow
from tests.analysis.ocr.drawn import page, png, scan

Scene = Callable[[App, MainWindow, dict[str, str]], None]


def _settle(app: App) -> None:
    from tests.shots.scenes import settle

    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    settle(app, qt)


def _captured(app: App, window: MainWindow, name: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(data)
        window.capture([str(Path(folder) / name)])
        _settle(app)


def _courtyard(items: dict[str, str]) -> str:
    return next(item for title, item in items.items() if "courtyard" in title)


def _copy(app: App, items: dict[str, str]) -> bytes:
    """The courtyard as somebody else sent it round: mirrored, smaller, with another caption."""
    assert app.desk is not None
    view = reading.show(app.desk.archive, _courtyard(items))  # type: ignore[arg-type]
    shown = pictures.preview(app.desk.archive, view.picture, 900)
    exif = Image.Exif()
    exif[0x010E] = "Market square in Torvik after the storm, 2019"
    out = io.BytesIO()
    ImageOps.mirror(Image.open(io.BytesIO(shown.jpeg))).resize((720, 480)).save(out, "JPEG", quality=60, exif=exif)
    return out.getvalue()


def _pair(app: App, window: MainWindow, items: dict[str, str], *, opened: bool = True) -> ComparePage:
    """The courtyard and its mirrored copy."""
    assert app.desk is not None
    title = "Market square in Torvik after the storm, 2019"
    found = {row.title: row.item for row in reading.list_items(app.desk.archive)}
    if title not in found:
        _captured(app, window, "forwarded.jpg", _copy(app, items))
        found = {row.title: row.item for row in reading.list_items(app.desk.archive)}
    ends = ItemId(_courtyard(items)), found[title]
    if opened:
        app.desk.opened.update(ends)
    app.desk.pair_wanted.emit(Pick(ends[0]), Pick(ends[1]))
    _settle(app)
    page = window.centre.currentWidget()
    assert isinstance(page, ComparePage)
    return page


def _side_by_side(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A mirrored copy, its view mirrored back, both zoomed as one."""
    page = _pair(app, window, items)
    page.sides[1].canvas.mirror(True)
    page.sides[0].canvas.zoom(3)


def _mirrored(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """As the files are, with the facts of both."""
    page = _pair(app, window, items)
    page.facts_button.setChecked(True)


def _blink(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Both in one place, the second seen."""
    page = _pair(app, window, items)
    page.sides[1].canvas.mirror(True)
    page.blinking.setChecked(True)
    page.blink.flip()


def _veiled(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Neither was opened yet."""
    _pair(app, window, items, opened=False)


def _choosing(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """One is held, the other is chosen."""
    _pair(app, window, items)
    assert app.desk is not None
    app.desk.pair_wanted.emit(Pick(ItemId(_courtyard(items))), None)


def _claim(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A region drawn in the second; its form beside both."""
    page = _pair(app, window, items)
    side = page.sides[1]
    canvas = side.canvas
    side.draw("rectangle")
    for at in (QPoint(-60, -40), QPoint(70, 50)):
        canvas._corner((canvas.rect().center() + at).toPointF())
    _settle(app)


def _open(app: App, window: MainWindow, item: str, *, opened: bool = True) -> None:
    assert app.desk is not None
    if opened:
        app.desk.opened.add(item)
    window.open_item(item)
    _settle(app)
    window.reader.show_picture()
    _settle(app)


def _seen_before(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Copies with captions that disagree, their rows open."""
    _pair(app, window, items)
    _open(app, window, _courtyard(items))
    window.reader.picture.seen.button.setChecked(True)


def _seen_nowhere(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """No near copy, and among how many."""
    _open(app, window, next(item for title, item in items.items() if "hill" in title.lower()))


def _turned(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The view turned and brightened; the file is as it was."""
    _open(app, window, _courtyard(items))
    picture = window.reader.picture
    picture.canvas.turn(1)
    picture.tools.show_light(True)
    picture.tools.brightness.setValue(45)


def _polygon(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A polygon with a claim, and another being drawn."""
    assert app.desk is not None
    item = ItemId(_courtyard(items))
    corners = ((180, 220), (420, 200), (460, 380), (240, 420))
    if not any(claim.polygon for claim in reading.show(app.desk.archive, item).claims):
        tagging.add_claim(app.desk.archive, item, tagging.NewClaim("image", polygon=corners))
        app.desk.archive_changed.emit(Changes(frozenset((item,))))
    _open(app, window, item)
    window.reader.picture.draw("polygon")
    canvas = window.reader.picture.canvas
    for at in ((-120, -60), (-40, -90), (10, 20)):
        canvas._corner((canvas.rect().center() + QPoint(*at)).toPointF())


def _facts(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """What the file tells of itself."""
    _open(app, window, _courtyard(items))
    window.action("picture_facts").trigger()


def _several(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A file of several pictures: the first is shown, and how many there are is said."""
    out = io.BytesIO()
    sheets = [Image.effect_mandelbrot((640, 420), (-2 + n / 9, -1.2, 1, 1.2), 40).convert("L") for n in range(3)]
    sheets[0].save(out, "TIFF", save_all=True, append_images=sheets[1:])
    _captured(app, window, "scan.tif", out.getvalue())
    assert window.reader.item is not None
    _open(app, window, str(window.reader.item))


def _read_by_machine(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Words of a sign, read by Tesseract; two of them selected."""
    _captured(app, window, "sign.png", png(page("eng")))
    assert window.reader.item is not None
    _open(app, window, str(window.reader.item))
    window.action("read_words").trigger()
    _settle(app)
    window.action("reveal").trigger()
    _settle(app)
    window.reader.picture.words.text.find("harbour quarter")


def _read_scan(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A scanned document of two pages, one of them in Arabic."""
    _captured(app, window, "statement.pdf", scan(page("eng"), page("ara")))
    window.action("read_words").trigger()
    _settle(app)
    window.reader.tabs.setCurrentWidget(window.reader.machine)


def _huge(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """200 million pixels are refused in a sentence."""
    out = io.BytesIO()
    Image.new("1", (20_000, 10_000)).save(out, "PNG")
    _captured(app, window, "panorama.png", out.getvalue())


def _burnt(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Two regions that reports burn out; a third is asked about."""
    assert app.desk is not None
    item = ItemId(_courtyard(items))
    regions.add_region(app.desk.archive, item, (320, 300, 150, 170), "face of a minor")
    regions.add_region(app.desk.archive, item, (700, 420, 180, 90), "number plate")
    _open(app, window, item)
    window.action("reveal").trigger()
    _settle(app)
    window.action("burn").trigger()
    window.reader.picture.canvas.take("move")
    window.reader.picture.burnt.ask(Drawn((80, 90, 140, 120)))
    _settle(app)


def _burning(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The pen for a region is taken."""
    _open(app, window, _courtyard(items))
    window.action("reveal").trigger()
    _settle(app)
    window.action("burn").trigger()
    _settle(app)


def _pseudonyms(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Three people of the sample case."""
    assert app.desk is not None
    plan = (
        Pseudonym(("Sanna Brule", "Brule"), "Person A", "asked not to be named"),
        Pseudonym(("سلمى دارين",), "Person B", "at risk"),
        Pseudonym(("Petr Hollin",), "Person C", "at risk"),
    )
    pseudonyms.store_names(app.desk.archive, plan)
    window.list.rows.selectAll()
    window.action("pseudonyms").trigger()
    _settle(app)


IMAGES: dict[str, Scene] = {
    "compare": _side_by_side,
    "compare-mirrored-facts": _mirrored,
    "compare-blink": _blink,
    "compare-veiled": _veiled,
    "compare-choosing": _choosing,
    "compare-claim": _claim,
    "picture-seen-before": _seen_before,
    "picture-seen-nowhere": _seen_nowhere,
    "picture-turned": _turned,
    "picture-polygon": _polygon,
    "picture-facts": _facts,
    "picture-several": _several,
    "picture-words": _read_by_machine,
    "document-words": _read_scan,
    "picture-huge": _huge,
    "picture-burnt": _burnt,
    "picture-burning": _burning,
    "pseudonyms": _pseudonyms,
}
