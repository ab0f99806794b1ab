"""Makes .venv from the pinned requirements, or brings it up to date; standard library only."""

import importlib.util
import subprocess
import sys
from pathlib import Path

from system_packages import MissingFromSystemError, command, install, leave

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"


def main() -> int:
    """Create what is missing; return the exit status."""
    try:
        if not _runs(VENV_PYTHON):
            _create()
        _fetch()
    except MissingFromSystemError as error:
        return leave(error)
    _pip("install", "--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    return 0


def _runs(python: Path) -> bool:
    """Tell whether `python` starts; after an update of the system it may point nowhere."""
    return (
        python.exists()
        and subprocess.run([python, "-c", "import pip"], check=False).returncode == 0
    )


def _create() -> None:
    """Make an empty .venv, installing Debian's separate venv package first where it is needed."""
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if importlib.util.find_spec("ensurepip") is None and not install([package]):
        raise MissingFromSystemError(
            f"缺少 Python 的 venv 模块 / Python's venv module is missing: {command([package])}"
        )
    print(
        "callassist: 正在建立运行环境，第一次要下载约 120 MB / "
        "making the environment in .venv, the first time it downloads about 120 MB",
        flush=True,
    )
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)


def _fetch() -> None:
    """Install exactly what requirements-dev.txt pins, each file checked against its hash."""
    try:
        _pip("install", "--require-hashes", "--requirement", str(ROOT / "requirements-dev.txt"))
    except subprocess.CalledProcessError as error:
        raise MissingFromSystemError(
            "没能取得所需的 Python 软件包 / the Python packages could not be fetched: "
            "check the network or pip's index settings, then run make again"
        ) from error


def _pip(*words: str) -> None:
    # Twice quiet: errors only, so that one line of ours is not lost among pip's warnings.
    line: list[str | Path] = [
        VENV_PYTHON,
        "-m",
        "pip",
        "-qq",
        "--disable-pip-version-check",
        *words,
    ]
    subprocess.run(line, check=True)


if __name__ == "__main__":
    sys.exit(main())
