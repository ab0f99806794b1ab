"""What the window says of a backup and of what it holds."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from callassist.domain.backups import (
        BackedUpCall,
        BackupContents,
        BackupFile,
        MissingFromBackup,
        RestoredBackup,
    )
    from callassist.ui.controllers.backup_controller import BackupController


class BackupWords(QObject):
    """Says backups in the language of the window."""

    def __init__(self, controller: "BackupController") -> None:
        super().__init__()
        self._controller = controller

    def moment(self, file: "BackupFile") -> str:
        """When a backup was made."""
        return self._controller.moment_words(file.made_at)

    def calls(self, file: "BackupFile") -> str:
        """How many calls are in it."""
        return f"{file.calls:,}" if file.is_readable else self.tr("读不了")

    def occasion(self, file: "BackupFile") -> str:
        """Why it was made."""
        if file.occasion is None:
            return ""
        return self._controller.wording.texts.sentence(f"backup.occasion.{file.occasion}")

    def origin(self, contents: "BackupContents") -> str:
        """Why and by which version it was made."""
        occasion = self.occasion(contents.file)
        version = contents.program_version
        return self.tr("{occasion} · 程序版本 {version}").format(occasion=occasion, version=version)

    def held(self, contents: "BackupContents") -> Iterator[str]:
        """What is in it, a sentence each."""
        calls = self.tr("来电 %n 通", "", contents.calls)
        checks = self.tr("账户检查 %n 项", "", contents.account_checks)
        yield self.tr("{calls}，{checks}").format(calls=calls, checks=checks)
        if contents.added_numbers:
            yield self._numbers(contents.added_numbers)
        if contents.first_call is not None and contents.last_call is not None:
            first, last = map(
                self._controller.moment_words, (contents.first_call, contents.last_call)
            )
            yield self.tr("从 {first} 到 {last}").format(first=first, last=last)
        if contents.has_attachments:
            yield self.tr("附件 %n 个", "", contents.attachments)
        else:
            yield self.tr("自动备份不带附件，附件还在数据文件夹里。")
        if contents.is_older:
            yield self.tr("是旧版的数据，恢复时会转成现在的样子。")
        if contents.file.damaged_rows:
            yield self.tr("其中 %n 处在备份之前就坏了。", "", contents.file.damaged_rows)

    def call_lines(self, calls: "Sequence[BackedUpCall]") -> str:
        """Some calls, one a line; a number a person may have copied is shown with its marks."""
        texts = self._controller.wording.texts
        lines = []
        for each in calls:
            number = each.number_text.strip() or texts.sentence("out.no_number")
            lines.append(f"{self._controller.moment_words(each.received_at)}  {number}")
        return "\n".join(lines)

    def missing(self, missing: "MissingFromBackup | None") -> str:
        """What would be gone from the log with this backup."""
        if missing is None:
            return self.tr("现在的记录读不了，没法比较少了什么。")
        if missing.is_nothing:
            return self.tr("现在的记录里有的，这份里都有。")
        parts = []
        if missing.calls:
            parts.append(self.tr("来电 %n 通", "", missing.calls))
        if missing.account_checks:
            parts.append(self.tr("账户检查 %n 项", "", missing.account_checks))
        if missing.added_numbers:
            parts.append(self._numbers(missing.added_numbers))
        said = []
        if parts:
            joined = self._controller.wording.texts.join(parts)
            said.append(self.tr("现在有、这份里没有：{what}。").format(what=joined))
        if missing.changed_calls:
            said.append(self.tr("%n 通来电会回到备份时的样子。", "", missing.changed_calls))
        return "\n".join(said)

    def _numbers(self, count: int) -> str:
        return self.tr("自己添加的号码 %n 个", "", count)

    def question(self, contents: "BackupContents") -> str:
        """What restoring it would change."""
        moment = self.moment(contents.file)
        asked = self.tr("用 {moment} 的备份替换现在的记录？").format(moment=moment)
        kept = self.tr("现在的记录会先备份，文件也留着，不会删。")
        return "\n".join((asked, self.missing(contents.missing), kept))

    def restored(self, done: "RestoredBackup") -> str:
        """What was done."""
        moment = self.moment(done.contents.file)
        words = self.tr("已恢复到 {moment} 的备份，来电 %n 通。", "", done.contents.calls)
        said = [words.format(moment=moment)]
        if done.attachments:
            said.append(self.tr("找回附件 %n 个。", "", done.attachments))
        if done.set_aside is not None:
            name = done.set_aside.name
            words = self.tr("之前的记录没有删，是数据文件夹里的 {name}")
            said.append(words.format(name=name))
        return "\n".join(said)
