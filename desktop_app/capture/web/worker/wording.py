"""The words of the capturing window, from the same translations as Attest's own window."""

from __future__ import annotations

from importlib import resources

from PySide6.QtCore import QTranslator

_CONTEXT = "Attest"


class Wording:
    """`words("Capture this page")` in the language that was asked for; English when there is no translation."""

    def __init__(self, language: str) -> None:
        self._translator = QTranslator()
        name = f"attest_{language}.qm" if language.isalpha() else "attest_en.qm"
        with resources.as_file(resources.files("resources.i18n.window") / name) as file:
            self._translator.load(str(file))

    def __call__(self, english: str) -> str:
        return self._translator.translate(_CONTEXT, english) or english
