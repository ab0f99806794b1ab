"""The switch for the reminder to practise."""

from callassist.ui.widgets.switch_line import SwitchLine


class ReminderSwitch(SwitchLine):
    """Whether "practise" may stand in the to-do list."""

    def __init__(self) -> None:
        super().__init__("")
        self.setText(self.tr("到时间提醒我练"))
