"""What a desktop and a package say of the program, in the window's languages. The name is the same in all."""

from __future__ import annotations

LANGUAGES = ("en", "ar", "fr", "ru", "uk", "es")
KIND = {
    "en": "Research Archive", "ar": "أرشيف بحثي", "fr": "Archive de recherche",
    "ru": "Архив исследователя", "uk": "Архів дослідника", "es": "Archivo de investigación",
}  # fmt: skip
SAID = {
    "en": "Archive articles and images with the record of where they came from",
    "ar": "أرشفة المقالات والصور مع سجلّ مصدرها",
    "fr": "Archiver des articles et des images avec la trace de leur provenance",
    "ru": "Архивировать статьи и снимки вместе с записью об их происхождении",
    "uk": "Архівувати статті та знімки разом із записом про їхнє походження",
    "es": "Archivar artículos e imágenes con el registro de su procedencia",
}
SHARED_FILE = {
    "en": "Attest shared file", "ar": "ملف Attest مُشارَك", "fr": "Fichier partagé Attest",
    "ru": "Переданный файл Attest", "uk": "Переданий файл Attest", "es": "Archivo compartido de Attest",
}  # fmt: skip
KEYWORDS = ("archive", "evidence", "provenance", "capture", "verification", "human rights")
NOT_ENCRYPTED = "Archives are not encrypted on this disk. Do not use it for people who could be harmed by that, and do not publish it."
"""As long as that is so, every package says it."""
READ_ME = {
    "en": "Start: open a terminal in this folder and type ./attest, or double-click the file attest.\nNothing is installed. Keys and settings lie in your home folder; archives lie where you put them.\nTo remove it, delete this folder: archives, keys and settings stay.",
    "ar": "التشغيل: افتح طرفية في هذا المجلد واكتب ./attest، أو انقر نقرًا مزدوجًا على الملف attest.\nلا يُثبَّت شيء. تُحفظ المفاتيح والإعدادات في مجلدك الشخصي، وتبقى الأرشيفات حيث تضعها.\nللإزالة احذف هذا المجلد: تبقى الأرشيفات والمفاتيح والإعدادات.",
    "fr": "Démarrer : ouvrez un terminal dans ce dossier et tapez ./attest, ou double-cliquez sur le fichier attest.\nRien n’est installé. Clés et réglages sont dans votre dossier personnel ; les archives sont là où vous les mettez.\nPour le retirer, supprimez ce dossier : archives, clés et réglages restent.",
    "ru": "Запуск: откройте терминал в этой папке и введите ./attest или дважды щёлкните файл attest.\nНичего не устанавливается. Ключи и настройки лежат в вашей домашней папке; архивы лежат там, куда вы их положили.\nЧтобы удалить программу, удалите эту папку: архивы, ключи и настройки останутся.",
    "uk": "Запуск: відкрийте термінал у цій папці й введіть ./attest або двічі клацніть файл attest.\nНічого не встановлюється. Ключі й налаштування лежать у вашій домашній папці; архіви лежать там, куди ви їх поклали.\nЩоб вилучити програму, видаліть цю папку: архіви, ключі й налаштування залишаться.",
    "es": "Iniciar: abra una terminal en esta carpeta y escriba ./attest, o haga doble clic en el archivo attest.\nNo se instala nada. Las claves y los ajustes están en su carpeta personal; los archivos están donde usted los pone.\nPara quitarlo, borre esta carpeta: los archivos, las claves y los ajustes se quedan.",
}
"""How to start the folder on a stick, and how to be rid of it."""
