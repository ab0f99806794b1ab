"""A line of a checklist: a box to tick, and what it means."""

from callassist.ui.widgets.switch_line import SwitchLine


class CheckRow(SwitchLine):
    """A switch in a list of several, closer together."""

    least_height = 36
    edge_padding = 4
    side_padding = 6
