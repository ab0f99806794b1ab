"""What the parts of a picture mean can be seen without colour, and with weak eyes."""

from itertools import chain

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from callassist.ui.charts.chart_look import (
    LOOKS_OF_LEVELS,
    LOOKS_OF_PRACTICE,
    LOOKS_OF_SHARES,
    PartLook,
    heat,
    heat_step,
    ink_on_heat,
    paint_part,
)
from callassist.ui.palette import PALETTES, Palette, Role
from callassist.ui.theme import Theme, apply_theme
from ui.contrast import contrast

_LOOKS = tuple(chain(LOOKS_OF_LEVELS, LOOKS_OF_SHARES, LOOKS_OF_PRACTICE))


def strokes_of(look: PartLook) -> frozenset[tuple[int, int]]:
    """Where the pattern is, whatever its colour."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_part(painter, QRectF(0, 0, 40, 40), look)
    painter.end()
    inside = [(x, y) for x in range(5, 35) for y in range(5, 35)]
    lightness = {at: image.pixelColor(*at).lightness() for at in inside}
    ground = max(lightness.values(), key=list(lightness.values()).count)
    return frozenset(at for at in inside if abs(lightness[at] - ground) > 30)


@pytest.mark.parametrize("looks", [LOOKS_OF_LEVELS, LOOKS_OF_SHARES, LOOKS_OF_PRACTICE])
def test_parts_are_told_apart_without_colour(looks: tuple[PartLook, ...]) -> None:
    assert len({strokes_of(look) for look in looks}) == len(looks)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("look", _LOOKS)
def test_edges_and_patterns_stand_out(palette: Palette, look: PartLook) -> None:
    assert contrast(palette[look.edge], palette[Role.CARD]) >= 3
    if look.strokes:
        assert contrast(palette[look.ink], palette[look.ground]) >= 3


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("step", range(5))
def test_figures_can_be_read_on_every_field(
    qapp: QApplication, palette: Palette, step: int
) -> None:
    apply_theme(qapp, Theme(palette=palette))
    assert contrast(ink_on_heat(step).name(), heat(step).name()) >= 4.5


def test_only_an_empty_field_is_blank_and_the_fullest_is_darkest() -> None:
    assert [heat_step(count, 100) for count in (0, 1, 25, 26, 75, 76, 100)] == [0, 1, 1, 2, 3, 4, 4]
    assert heat_step(0, 0) == 0
    lightness = [heat(step).lightness() for step in range(5)]
    assert lightness == sorted(lightness, reverse=True)
