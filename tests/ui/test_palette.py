import colorsys

import pytest

from callassist.ui.palette import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    PALETTES,
    Palette,
    Role,
    palette_for,
)
from ui.contrast import contrast

R = Role
TEXT_ON_GROUND = [
    (R.TEXT, R.CARD),
    (R.TEXT, R.PAGE),
    (R.TEXT, R.ACTION_SOFT),
    (R.TEXT, R.LISTED_SOFT),
    (R.TEXT, R.DOUBT_SOFT),
    (R.TEXT, R.DANGER_SOFT),
    (R.TEXT, R.HOVER),
    (R.QUIET_TEXT, R.CARD),
    (R.QUIET_TEXT, R.PAGE),
    (R.QUIET_TEXT, R.ACTION_SOFT),
    (R.QUIET_TEXT, R.HOVER),
    (R.ACTION, R.CARD),
    (R.ACTION, R.ACTION_SOFT),
    (R.ON_ACTION, R.ACTION),
    (R.ON_ACTION, R.ACTION_STRONG),
    (R.LISTED, R.CARD),
    (R.LISTED, R.LISTED_SOFT),
    (R.DOUBT, R.CARD),
    (R.DOUBT, R.DOUBT_SOFT),
    (R.DANGER, R.CARD),
    (R.DANGER, R.DANGER_SOFT),
    (R.ON_DANGER, R.DANGER),
    (R.ON_DANGER, R.DANGER_STRONG),
    (R.ON_PHONE, R.PHONE),
    (R.ON_PHONE, R.PHONE_BUBBLE),
    (R.ON_PHONE_QUIET, R.PHONE),
]
SHAPE_ON_GROUND = [
    (R.CONTROL_LINE, R.CARD),
    (R.CONTROL_LINE, R.PAGE),
    (R.FOCUS, R.CARD),
    (R.FOCUS, R.PAGE),
    (R.FOCUS, R.ACTION_SOFT),
    (R.FOCUS, R.DANGER_SOFT),
    (R.FOCUS, R.HOVER),
    # The ring is told from the edge it replaces, and the light ring from the button it lies in.
    (R.FOCUS, R.CONTROL_LINE),
    (R.ON_ACTION, R.ACTION),
    (R.ON_DANGER, R.DANGER),
]


GROUNDS_OF_STEPS = [R.CARD, R.PAGE, R.ACTION_SOFT, R.LISTED_SOFT, R.DOUBT_SOFT, R.DANGER_SOFT]
"""What the words of a step can stand on."""

each_palette = pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)


@each_palette
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_can_be_read_on_its_ground(palette: Palette, text: Role, ground: Role) -> None:
    """WCAG 2.2: AA; and AAA in the palettes for people who need more contrast."""
    least = 7.0 if palette in (CONTRAST_LIGHT, CONTRAST_DARK) else 4.5
    assert contrast(palette[text], palette[ground]) >= least


@each_palette
@pytest.mark.parametrize("ground", GROUNDS_OF_STEPS)
def test_steps_can_be_read_by_weak_eyes(palette: Palette, ground: Role) -> None:
    """WCAG 2.2: AAA."""
    assert contrast(palette[R.TEXT], palette[ground]) >= 7.0


@pytest.mark.torture("V2")
def test_the_table_of_contrasts() -> None:
    """One line for each pair, for who wants to read the figures: AA is 4.5, AAA 7."""
    for text, ground in TEXT_ON_GROUND:
        ratios = {each.name: contrast(each[text], each[ground]) for each in PALETTES}
        figures = "  ".join(f"{name} {ratio:5.2f}" for name, ratio in ratios.items())
        print(f"{text:>15} on {ground:<13} {figures}")
        assert min(ratios.values()) >= 4.5


@each_palette
@pytest.mark.parametrize(("shape", "ground"), SHAPE_ON_GROUND)
def test_edges_and_focus_ring_stand_out(palette: Palette, shape: Role, ground: Role) -> None:
    assert contrast(palette[shape], palette[ground]) >= 3.0


@each_palette
@pytest.mark.parametrize("role", Role)
def test_nothing_is_green(palette: Palette, role: Role) -> None:
    red, green, blue = (int(palette[role][at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, _, saturation = colorsys.rgb_to_hls(red, green, blue)
    assert saturation == 0 or not 70 <= hue * 360 <= 170


@pytest.mark.parametrize(
    ("appearance", "is_dark", "has_contrast", "palette"),
    [
        (None, False, False, LIGHT),
        (None, True, False, DARK),
        (None, False, True, CONTRAST_LIGHT),
        (None, True, True, CONTRAST_DARK),
        ("light", True, True, LIGHT),
        ("dark", False, True, DARK),
        ("contrast", False, False, CONTRAST_LIGHT),
        ("contrast", True, False, CONTRAST_DARK),
    ],
)
def test_a_choice_leads_and_the_system_decides_the_rest(
    appearance: str | None, is_dark: bool, has_contrast: bool, palette: Palette
) -> None:
    chosen = palette_for(appearance, is_dark=is_dark, has_contrast=has_contrast)
    assert chosen is palette


def test_a_palette_without_a_colour_for_a_role_is_refused() -> None:
    colours: dict[Role, str] = dict.fromkeys(Role, "#000000")
    del colours[Role.DANGER]
    with pytest.raises(ValueError, match="danger"):
        Palette("broken", colours)
