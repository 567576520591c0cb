from pathlib import Path


def run(target: Path) -> int:
    return 0
