from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPixmap

from callassist.ui.icons import icon, icon_pixmap
from callassist.ui.palette import LIGHT, Role
from callassist.ui.tone import LOOKS, Tone

ICONS = Path(__file__).parents[2] / "resources" / "icons"
NAMES = sorted(path.stem for path in ICONS.glob("*.svg"))


def colours_of(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    pixels = (image.pixelColor(x, y) for x, y in points)
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_colour_of_its_role(name: str) -> None:
    colours = colours_of(icon_pixmap(name, Role.DANGER, 32))
    assert QColor(LIGHT[Role.DANGER]).name() in colours
    assert "#000000" not in colours


@pytest.mark.parametrize("tone", [tone for tone in Tone if tone is not Tone.NEUTRAL])
def test_every_tone_has_a_shape(tone: Tone) -> None:
    assert LOOKS[tone].icon in NAMES


def test_the_shapes_of_the_tones_differ() -> None:
    shapes = [look.icon for look in LOOKS.values()]
    assert len(set(shapes)) == len(shapes)


@pytest.mark.usefixtures("qapp")
def test_a_sharp_screen_gets_more_dots_for_the_same_size() -> None:
    pixmap = icon_pixmap("phone", Role.TEXT, 20, 2.0)
    assert (pixmap.width(), pixmap.deviceIndependentSize().width()) == (40, 20)


@pytest.mark.usefixtures("qapp")
def test_an_icon_is_drawn_once_for_each_size_and_colour() -> None:
    first = icon_pixmap("phone", Role.TEXT, 21)
    assert icon_pixmap("phone", Role.TEXT, 21).cacheKey() == first.cacheKey()
    assert icon_pixmap("phone", Role.DANGER, 21).cacheKey() != first.cacheKey()


@pytest.mark.usefixtures("qapp")
def test_a_name_nobody_drew_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon_pixmap("shield", Role.TEXT, 20)


@pytest.mark.usefixtures("qapp")
def test_an_icon_for_qts_widgets_knows_two_resolutions() -> None:
    assert len(icon("search").availableSizes()) == 2
