"""Sentences of our own in seven languages, and which words must and must not find them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gold:
    """One sentence of a language; queries that must find it, and queries that must not."""

    language: str
    sentence: str
    found: tuple[str, ...]
    missed: tuple[str, ...]


GOLD = (
    Gold("en", "Two shells struck the hospital's courtyard while nurses were moving the wounded children.",
         ("shell", "hospitals", "courtyards", "nurse", "wound", "moved", "\"wounded children\"", "SHELLS", "nurse~"),
         ("shelter", "hospitality", "course", "\"children wounded\"", "shells NEAR/1 courtyard")),
    Gold("en", "Witnesses counted 1,161 burned houses along the river; café owners had fled.",
         ("witness", "1161", "1,161", "burning", "house", "cafe", "CAFÉ", "owner", "wit*"),
         ("161", "11", "rivet", "withe", "\"burned house\"")),
    Gold("fr", "Les écoles détruites abritaient des familles déplacées ; l’hôpital a été évacué.",
         ("école", "ecole", "détruite", "famille", "déplacé", "hôpital", "hopital", "évacués"),
         ("écologie", "place", "hôte")),
    Gold("es", "Los vecinos denunciaron los bombardeos contra el mercado y las viviendas del barrio.",
         ("vecino", "bombardeo", "mercados", "vivienda", "barrios", "denunciar"),
         ("bomba", "mercancía", "barro")),
    Gold("ru", "Жители деревни рассказали о разрушенных домах и погибших детях возле больницы.",
         ("житель", "деревня", "разрушенный", "дом", "погибший", "больница", "БОЛЬНИЦЕ", "рассказать"),
         ("больной", "домна", "разруха")),
    Gold("uk", "Мешканці міста бачили, як снаряди влучили у лікарню та зруйнували школу.",
         ("місто", "снарядами", "снаряд", "лікарня", "школа", "школи", "мешканцями"),
         ("лікар", "місяць", "снага")),
    Gold("ar", "قُصفت المدارس والمستشفيات في القرية، وفرّ الأطفال مع عائلاتهم إلى المخيّم.",
         ("مدرسة", "المدرسة", "مستشفيات", "القريه", "قرية", "أطفال", "طفل", "المخيم", "مخيم", "قصفت"),
         ("قريب", "درس", "طفح")),
    Gold("ar", "وقال وزير الصحة في لبنان إن الصواريخ أصابت سيارة إسعاف.",
         ("وزير", "الوزير", "صحة", "لبنان", "صاروخ", "سيارة", "السيارات", "اسعاف"),
         ("زير", "بنان", "سير")),
    Gold("zh", "他在2024年看到北京大学附近的医院着火，三名医生受伤。",
         ("北京", "北京大学", "大学", "医院", "火", "2024", "2024年", "医生受伤", "三"),
         ("北大", "京学", "医学", "2023年", "火车")),
)  # fmt: skip
