"""Files that ship with the program: sample case, fonts, icons, styles, translations, documents."""
