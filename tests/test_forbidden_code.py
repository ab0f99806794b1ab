"""What no line of the program may do, and the few reviewed places that may.

ruff and the import contracts forbid much of this; here stands what they cannot see, and what must
not be switched off by a comment.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import callassist

PACKAGE = Path(callassist.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))

# Qt's classes and functions that take a text for a page, or an `&` for a key.
GUESSES = {
    *("QLabel", "QMessageBox", "QInputDialog", "QProgressDialog", "QErrorMessage", "QWizard"),
    *("QTextEdit", "QTextBrowser", "QToolTip", "QWhatsThis", "QStatusBar", "QSplashScreen"),
    *("QStaticText", "QGraphicsTextItem", "QDockWidget", "QTabWidget", "QTabBar", "QToolBox"),
    *("QMenu", "QMenuBar", "QAction", "QToolButton", "QCheckBox", "QRadioButton", "QPushButton"),
    # And what makes a page of a text, or opens an address.
    *("setHtml", "insertHtml", "appendHtml", "toHtml", "setMarkdown", "insertMarkdown"),
    *("setTextFormat", "RichText", "AutoText", "MarkdownText", "fromHtml", "setOpenExternalLinks"),
    *("setToolTip", "setWhatsThis", "setStatusTip", "addAction", "showText", "setTitle"),
    *("QDesktopServices", "openUrl", "setStyleSheet", "setSource", "addResource"),
}
# What makes something move, which some people cannot bear and the system may have been told.
MOVES = {
    *("QPropertyAnimation", "QVariantAnimation", "QSequentialAnimationGroup", "QMovie"),
    *("QParallelAnimationGroup", "QTimeLine", "QAbstractAnimation", "setAnimated"),
}
# What belongs to the whole program and would end with the widget that was asked for it.
SHARED = {"screen"}
MAY_GUESS = {
    "ui/plain_text.py": {"QLabel"},
    "ui/plain_hint.py": {"QToolTip", "setToolTip", "showText"},
    "ui/plain_menu.py": {"QMenu", "QAction", "addAction", "setToolTip"},
    "ui/widgets/painted_button.py": {"QPushButton"},
    # These show what is written into them as characters with formats, and load nothing.
    "ui/guidance/article_view.py": {"QTextBrowser", "QTextEdit"},
    "ui/report/report_view.py": {"QTextBrowser"},
    # A cross without words at the end of a field.
    "ui/widgets/search_field.py": {"addAction"},
    # Colours and sizes of the program's own.
    "ui/theme.py": {"setStyleSheet"},
    "ui/widgets/search_choice.py": {"setStyleSheet"},
    # The title of a picture or of a PDF, which both keep as characters.
    "ui/charts/chart_file.py": {"setTitle"},
    "ui/paper/output.py": {"setTitle"},
}

RUNS_TEXT = {"eval", "exec", "compile", "__import__", "breakpoint"}
UNPACKS_CODE = {
    *("pickle", "cPickle", "dill", "marshal", "shelve", "yaml", "jsonpickle", "code", "codeop"),
    *("runpy", "imp", "pty", "webbrowser", "antigravity", "telnetlib", "nntplib", "cgi"),
    *("PySide6.QtSql", "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore"),
    *("PySide6.QtWebEngineWidgets", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtDBus"),
}
STARTS_A_SHELL = {
    *("execv", "execve", "execl", "execlp", "execvp", "execvpe", "spawnl"),
    *("spawnv", "startfile", "getoutput", "getstatusoutput", "mktemp"),
}
MAY_START_PROCESSES = {
    "terminal/notifying.py",
    "system/own_program.py",
    "system/reminder_timer/scheduler.py",
    # Only to put the words of a command into one line, as Windows wants them.
    "system/reminder_timer/task_scheduler.py",
}
"""By lists of words of our own."""

SQL_BEGINS = (
    *("select ", "insert ", "update ", "delete ", "replace ", "create ", "drop ", "alter "),
    *("pragma ", "attach ", "vacuum", "with "),
)
MAY_JOIN_SQL = {
    *("store/backup_check.py", "store/backup_peek.py", "store/call_export.py"),
    *("store/call_index.py", "store/call_pages.py", "store/call_restore.py", "store/database.py"),
    *("store/connecting.py", "store/file_check.py", "store/import_log.py", "store/look_back.py"),
    *("store/migrations.py", "store/old_calls.py", "store/opening.py", "store/row_merge.py"),
    "phone_logs/sqlite_rows.py",
}
"""They join names of our own tables, columns and settings; every value is a parameter.

But for the passphrase in `connecting`: SQLCipher takes it as a text only, with its quotes doubled.
"""


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def names_in(path: Path) -> set[str]:
    """Everything imported by name, and every attribute."""
    found: set[str] = set()
    for node in ast.walk(tree_of(path)):
        match node:
            case ast.ImportFrom():
                found |= {alias.name for alias in node.names}
            case ast.Attribute():
                found.add(node.attr)
    return found


def modules_in(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree_of(path)):
        match node:
            case ast.Import():
                found |= {alias.name for alias in node.names}
            case ast.ImportFrom() if node.module is not None:
                found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def calls_in(path: Path) -> Iterator[ast.Call]:
    yield from (node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call))


def test_only_the_makers_of_plain_text_name_what_guesses() -> None:
    wrong = {
        name_of(path): named
        for path in FILES
        if (named := names_in(path) & GUESSES - MAY_GUESS.get(name_of(path), set()))
    }
    assert wrong == {}


def test_nothing_moves_by_itself() -> None:
    assert [name_of(path) for path in FILES if names_in(path) & MOVES] == []


def test_no_widget_is_asked_for_its_screen() -> None:
    assert [name_of(path) for path in FILES if names_in(path) & SHARED] == []


def handlers_in(path: Path) -> Iterator[ast.FunctionDef]:
    """The handlers of events, and what a view asks of a model."""
    is_model = "QAbstractTableModel" in names_in(path) or "QAbstractItemModel" in names_in(path)
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef) and (
            (node.name.endswith("Event") and not node.name.startswith("_"))
            or node.name in ("event", "eventFilter")
            or (is_model and node.name == "data")
        ):
            yield node


def test_no_handler_of_an_event_lets_an_error_out_into_qt() -> None:
    bare = {
        (name_of(path), handler.name)
        for path in FILES
        if name_of(path).startswith("ui/")
        for handler in handlers_in(path)
        if not any(ast.unparse(each).startswith("guarded") for each in handler.decorator_list)
    }
    assert bare == set()


def test_nothing_runs_a_text_as_code() -> None:
    called = {
        (name_of(path), call.func.id)
        for path in FILES
        for call in calls_in(path)
        if isinstance(call.func, ast.Name) and call.func.id in RUNS_TEXT
    }
    imported = {(name_of(path), name) for path in FILES for name in modules_in(path) & UNPACKS_CODE}
    assert called | imported == set()


def test_no_shell_is_started() -> None:
    named = {(name_of(path), name) for path in FILES for name in names_in(path) & STARTS_A_SHELL}
    shells = {
        (name_of(path), ast.unparse(call))
        for path in FILES
        for call in calls_in(path)
        if any(word.arg == "shell" for word in call.keywords)
        or ast.unparse(call.func) in ("os.system", "os.popen")
    }
    assert named | shells == set()
    starting = {name_of(path) for path in FILES if "subprocess" in modules_in(path)}
    assert starting <= MAY_START_PROCESSES


def is_joined(node: ast.expr) -> bool:
    """Whether a text is put together: an f-string, `%`, `+` of a name, or `format`."""
    match node:
        case ast.JoinedStr():
            return any(isinstance(part, ast.FormattedValue) for part in node.values)
        case ast.BinOp(op=ast.Mod() | ast.Add()):
            return True
        case ast.Call(func=ast.Attribute(attr="format")):
            return True
    return False


def begin_of(node: ast.expr) -> str:
    """The first words of a text that is put together."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=[first, *_]):
            return begin_of(first)
        case ast.BinOp():
            return begin_of(node.left)
        case ast.Call(func=ast.Attribute(value=value)):
            return begin_of(value)
    return ""


def test_questions_to_the_data_file_are_put_together_in_reviewed_places_only() -> None:
    joined = {
        name_of(path): ast.unparse(node)
        for path in FILES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.expr)
        and is_joined(node)
        and begin_of(node).lstrip().lower().startswith(SQL_BEGINS)
        and name_of(path) not in MAY_JOIN_SQL
    }
    assert joined == {}


@pytest.mark.parametrize("name", sorted({*MAY_GUESS, *MAY_START_PROCESSES, *MAY_JOIN_SQL}))
def test_every_exception_is_still_there(name: str) -> None:
    assert (PACKAGE / name).exists()


MISTAKES = {
    "from PySide6.QtWidgets import QLabel\n": GUESSES,
    "field.setToolTip(note)\n": GUESSES,
    "view.setHtml(note)\n": GUESSES,
    "os.execv(note, [])\n": STARTS_A_SHELL,
}


@pytest.mark.parametrize("source", MISTAKES)
def test_a_mistake_would_be_noticed(tmp_path: Path, source: str) -> None:
    path = tmp_path / "mistake.py"
    path.write_text(source)
    assert names_in(path) & MISTAKES[source]


@pytest.mark.parametrize(
    "sql",
    [
        "f'select * from call where note = {note}'",
        "'delete from call where id = %s' % number",
        "'select ' + columns + ' from call'",
        "'update call set note = {}'.format(note)",
    ],
)
def test_a_question_put_together_would_be_noticed(sql: str) -> None:
    node = ast.parse(sql, mode="eval").body
    assert is_joined(node)
    assert begin_of(node).startswith(SQL_BEGINS)
