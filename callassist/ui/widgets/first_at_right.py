"""Columns of which the first stands at the right."""

from PySide6.QtCore import QRect

from callassist.ui.widgets.columns_layout import ColumnsLayout


class FirstAtRight(ColumnsLayout):
    """The first column stands at the right; on top where there is no room side by side.

    What to do comes before the tall picture, for the eye with large type, and for the ear always.
    """

    def place_items(self, area: QRect, *, really: bool) -> int:
        """Place the columns, those side by side in turned order."""
        height = super().place_items(area, really=really)
        if really and self.is_side_by_side(area.width()):
            for item in self.shown_items():
                place = item.geometry()
                place.moveLeft(area.left() + area.right() - place.right())
                item.setGeometry(place)
        return height
