import colorsys

import pytest

from callassist.ui.palette import LIGHT, Palette, Role
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
    (R.ON_PHONE, R.ACTION),
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


@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_can_be_read_on_its_ground(text: Role, ground: Role) -> None:
    assert contrast(LIGHT[text], LIGHT[ground]) >= 4.5


@pytest.mark.parametrize(("shape", "ground"), SHAPE_ON_GROUND)
def test_edges_and_focus_ring_stand_out(shape: Role, ground: Role) -> None:
    assert contrast(LIGHT[shape], LIGHT[ground]) >= 3.0


@pytest.mark.parametrize("role", Role)
def test_nothing_is_green(role: Role) -> None:
    red, green, blue = (int(LIGHT[role][at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, _, saturation = colorsys.rgb_to_hls(red, green, blue)
    assert saturation == 0 or not 70 <= hue * 360 <= 170


def test_a_palette_without_a_colour_for_a_role_is_refused() -> None:
    colours: dict[Role, str] = dict.fromkeys(Role, "#000000")
    del colours[Role.DANGER]
    with pytest.raises(ValueError, match="danger"):
        Palette("broken", colours)
