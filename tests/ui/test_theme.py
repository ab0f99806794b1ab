from dataclasses import replace

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit

from callassist.ui.palette import DARK, LIGHT, Palette, Role
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import TextRole
from callassist.ui.theme import Theme, apply_theme, colour, current_theme, system_theme
from callassist.ui.word_sizes import word_sizes


def points(font: QFont) -> float:
    return round(font.pointSizeF(), 1)


def test_the_scale_follows_the_base_of_twelve_points() -> None:
    theme = Theme()
    sizes = {role: points(theme.font(role)) for role in TextRole}
    assert sizes[TextRole.BODY] == 12
    assert sizes[TextRole.TITLE] == 18
    assert sizes[TextRole.INSTRUCTION] == 24
    assert sizes[TextRole.NUMBER] == 36


def test_twice_the_text_size_doubles_every_role() -> None:
    small, large = Theme(), Theme(text_percent=200)
    for role in TextRole:
        assert points(large.font(role)) == pytest.approx(2 * points(small.font(role)), abs=0.2)


def test_a_theme_made_from_another_has_fonts_and_inks_of_its_own() -> None:
    first = Theme()
    sizes, inks = first.font(), first.ink(Role.TEXT)
    other = replace(first, text_percent=200, palette=DARK)

    assert points(other.font()) == 2 * points(sizes)
    assert other.ink(Role.TEXT).windowText().color() != inks.windowText().color()


def test_a_larger_font_chosen_in_the_system_is_kept_and_a_smaller_one_is_not() -> None:
    assert points(Theme(system_points=15).font()) == 15
    assert points(Theme(system_points=9).font()) == 12


def test_labels_and_painted_words_get_the_same_size(qapp: QApplication) -> None:
    apply_theme(qapp, Theme(text_percent=150))
    label = plain_label("95188", TextRole.TITLE)
    label.ensurePolished()
    assert points(label.font()) == points(current_theme().font(TextRole.TITLE)) == 27


def test_another_palette_table_is_another_appearance(qapp: QApplication) -> None:
    night = Palette("night", {**LIGHT.colours, Role.CARD: "#101418", Role.TEXT: "#F0F2F4"})
    apply_theme(qapp, Theme(palette=night))
    field = QLineEdit()
    field.ensurePolished()
    assert colour(Role.CARD).name().upper() == "#101418"
    assert field.palette().color(QPalette.ColorRole.Base).name().upper() == "#101418"
    assert current_theme().ink(Role.TEXT).windowText().color().name().upper() == "#F0F2F4"


def test_the_systems_font_is_remembered_after_ours_was_set(qapp: QApplication) -> None:
    first = system_theme(qapp, "zh_CN")
    apply_theme(qapp, first)
    second = system_theme(qapp, "zh_TW")
    assert (second.system_family, second.system_points) == (
        first.system_family,
        first.system_points,
    )


def test_measures_are_taken_again_for_another_size(qapp: QApplication) -> None:
    before = word_sizes(TextRole.BODY).advance("来电")
    apply_theme(qapp, Theme(text_percent=200))
    assert word_sizes(TextRole.BODY).advance("来电") == pytest.approx(2 * before, abs=2)
