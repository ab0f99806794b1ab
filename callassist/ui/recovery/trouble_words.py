"""What is said about a data file that cannot be used, and about the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from callassist.domain.troubles import Recovered, RecoveryOffer, Trouble, TroubleKind

if TYPE_CHECKING:
    from callassist.ui.controllers.recovery_controller import RecoveryController


def what_happened(trouble: Trouble) -> str:
    """One or two sentences: what is wrong, where the file is, what is not kept meanwhile."""
    happened = {
        TroubleKind.DAMAGED: QCoreApplication.translate(
            "trouble_words", "来电记录的文件坏了，没有动它：{path}。"
        ),
        TroubleKind.FOREIGN: QCoreApplication.translate(
            "trouble_words", "放来电记录的地方是别的东西，没有动它：{path}。"
        ),
        TroubleKind.GONE: QCoreApplication.translate(
            "trouble_words", "来电记录的文件不见了，或者被清空了：{path}。"
        ),
        TroubleKind.NEWER: QCoreApplication.translate(
            "trouble_words", "来电记录是更新的版本写的，没有动它：{path}。请换用新版程序。"
        ),
        TroubleKind.NOT_MIGRATED: QCoreApplication.translate(
            "trouble_words", "来电记录没能换成这个版本的格式，原样没动：{path}。"
        ),
        TroubleKind.UPGRADING: QCoreApplication.translate(
            "trouble_words",
            "正在备份来电记录，再换成这个版本的格式，要一小会儿。来电照样可以记：{path}。",
        ),
        TroubleKind.LOCKED: QCoreApplication.translate(
            "trouble_words", "来电记录正被另一个程序占用：{path}。等它放开，会自动接上。"
        ),
        TroubleKind.PHRASE_NEEDED: QCoreApplication.translate(
            "trouble_words", "来电记录上了锁，输入密码才打得开。"
        ),
        TroubleKind.READ_ONLY: QCoreApplication.translate(
            "trouble_words", "来电记录写不进去：{path}。请检查这个文件夹的权限。"
        ),
        TroubleKind.DISK_FULL: QCoreApplication.translate(
            "trouble_words", "磁盘满了，来电记录打不开：{path}。请腾出一些空间。"
        ),
        TroubleKind.DISK_TROUBLE: QCoreApplication.translate(
            "trouble_words", "磁盘读写出错，来电记录打不开：{path}。"
        ),
        TroubleKind.ROWS_CHANGED: QCoreApplication.translate(
            "trouble_words", "来电记录里有几行和保存时不一样了：{path}。别的都还能用。"
        ),
    }[trouble.kind]
    return happened.format(path=trouble.path) + _what_is_not_kept(trouble)


def _what_is_not_kept(trouble: Trouble) -> str:
    if trouble.kind is TroubleKind.PHRASE_NEEDED:
        return QCoreApplication.translate(
            "trouble_words", "打开以前记下的先放着，打开时一起存好；先关掉程序就没有了。"
        )
    if trouble.kind is TroubleKind.UPGRADING:
        return QCoreApplication.translate("trouble_words", "这期间记下的，换好了一起存。")
    if trouble.stands_in:
        return QCoreApplication.translate(
            "trouble_words", "修好以前记下的只是暂存，修好时一起存；先关掉程序就没有了。"
        )
    if trouble.kind is TroubleKind.READ_ONLY:
        return QCoreApplication.translate("trouble_words", "以前的记录可以看，现在新记的存不下来。")
    return ""


def what_comes_back(offer: RecoveryOffer | None, controller: "RecoveryController") -> str:
    """What a recovery would bring back; said before it is done."""
    if offer is None:
        return QCoreApplication.translate("trouble_words", "正在看有哪些备份…")
    said = [_backup_words(offer, controller)]
    if offer.later_calls:
        said.append(_later_words(offer))
    if offer.half_calls:
        words = QCoreApplication.translate("trouble_words", "只剩一部分、留在旧文件里的：{} 通。")
        said.append(words.format(offer.half_calls))
    if offer.older_calls:
        words = QCoreApplication.translate(
            "trouble_words",
            "旧文件是以前版本的格式，坏了以后不能一通一通读出来，留在旧文件里的：{} 通。",
        )
        said.append(words.format(offer.older_calls))
    return "".join(said)


def _backup_words(offer: RecoveryOffer, controller: "RecoveryController") -> str:
    contents = offer.contents
    if offer.backup is None or contents is None:
        return QCoreApplication.translate("trouble_words", "没有可以用的备份。")
    if contents.last_call is None:
        return QCoreApplication.translate("trouble_words", "备份里还没有来电。")
    words = QCoreApplication.translate(
        "trouble_words", "备份里的来电：{count} 通，最后一通是 {moment}。"
    )
    return words.format(count=contents.calls, moment=controller.moment_words(contents.last_call))


def _later_words(offer: RecoveryOffer) -> str:
    if offer.backup is None:
        words = QCoreApplication.translate(
            "trouble_words", "旧文件里还读得出、会一起带回来的：{} 通。"
        )
    else:
        words = QCoreApplication.translate(
            "trouble_words", "旧文件里比备份更新、会一起带回来的：{} 通。"
        )
    return words.format(offer.later_calls)


def action_words(
    trouble: Trouble, offer: RecoveryOffer | None, controller: "RecoveryController"
) -> str:
    """The words of the one button."""
    if trouble.kind is TroubleKind.PHRASE_NEEDED:
        return QCoreApplication.translate("trouble_words", "输入密码")
    if not trouble.is_recoverable:
        return QCoreApplication.translate("trouble_words", "再试一次")
    if offer is None:
        return QCoreApplication.translate("trouble_words", "恢复到最近的备份")
    if offer.backup is None:
        return QCoreApplication.translate("trouble_words", "重新开始，旧文件留着")
    words = QCoreApplication.translate("trouble_words", "恢复到 {moment} 的备份")
    return words.format(moment=controller.moment_words(offer.backup.made_at))


def what_was_done(done: Recovered) -> str:
    """What a recovery has brought back, and where the old file lies."""
    words = QCoreApplication.translate("trouble_words", "恢复好了，现在的来电：{} 通。")
    said = [words.format(done.calls)]
    if done.salvaged_calls:
        words = QCoreApplication.translate("trouble_words", "其中从旧文件里找回的：{} 通。")
        said.append(words.format(done.salvaged_calls))
    if done.set_aside is not None:
        words = QCoreApplication.translate("trouble_words", "旧文件留着：{path}")
        said.append(words.format(path=done.set_aside))
    return "".join(said)


def what_came_back(calls: int) -> str:
    """The file can be used again, and what was written meanwhile is stored."""
    if calls:
        words = QCoreApplication.translate(
            "trouble_words", "来电记录又能用了，这期间记下的也存好了：{} 通。"
        )
        return words.format(calls)
    return QCoreApplication.translate("trouble_words", "来电记录又能用了。")
