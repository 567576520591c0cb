"""Nouns and verbs of counting in Arabic, French, Russian, Spanish and Ukrainian, by what the English rules call them.

Beginnings of words: what follows a beginning is its ending; one with a full stop behind it is the whole word, `_` parts two words. **Every list here awaits
a native reader.** Lists, no logic.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

Table = Mapping[str, Mapping[str, str]]
"""What the English rules call it -> language -> beginnings of words."""

HARM_ABROAD: Final[Table] = MappingProxyType({
    "killed": {
        "ru": "погиб убит убил убий смерт умер умир гибел скончал расстрелян казнен казнён",
        "uk": "загин загиб убит вбит убив вбив смерт помер помирал розстрілян страчен",
        "fr": "tué. tués. tuée. tuées. tuer. mort. morts. morte. mortes. décès. décéd",
        "es": "víctimas_mortales muert murier murió. morir. fallec asesinad ejecutad",
        "ar": "قتل قتيل مقتل مصرع استشهد استشهاد شهيد شهداء وفاة. توفي. وفيات.",
    },
    "casualties": {
        "ru": "жертв пострадавш", "uk": "жертв постраждал", "fr": "victime", "es": "víctima victima bajas.", "ar": "ضحايا. ضحية.",
    },
    "wounded": {
        "ru": "ранен ранил травмир", "uk": "поранен поранил травмован", "fr": "blessé blesse", "es": "herid lesionad",
        "ar": "جريح جرحى. جرح. جرحوا. أصيب اصيب إصاب اصاب مصاب",
    },
    "missing": {
        "ru": "пропавш пропал исчез", "uk": "зникл зник. безвісти.", "fr": "disparu", "es": "desaparecid", "ar": "مفقود فقدان",
    },
    "displaced": {
        "ru": "перемещён перемещен переселен беженц беженк беженец бежал эвакуир", "uk": "переміщен переселен біжен втекл евакуйов",
        "fr": "déplacé réfugié fui. évacué", "es": "desplazad refugiad huyer huid evacuad", "ar": "نازح نزح نزوح لاجئ لاجئين مهجر تهجير",
    },
    "detained": {
        "ru": "задерж арест похищ заложник пленн", "uk": "затрим заарешт арешт викраден заручник полонен",
        "fr": "détenu arrêté arrestation enlevé otage prisonnier interpellé", "es": "detenid arrestad secuestrad rehén rehen prisioner",
        "ar": "معتقل اعتقل اعتقال أسير أسرى محتجز احتجاز مختطف خطف رهينة رهائن",
    },
})  # fmt: skip

GROUPS_ABROAD: Final[Table] = MappingProxyType({
    "civilians": {
        "ru": "мирных_жител мирные_жител мирными_жител мирного_жител гражданск", "uk": "мирних_жител мирні_жител мирними_жител цивільн", "fr": "civil. civils. civile. civiles.", "es": "civil. civiles.", "ar": "مدني",
    },
    "children": {
        "ru": "дети. детей. детям. ребёнк ребенк ребёнок. ребенок.", "uk": "діти. дітей. дітям. дитин", "fr": "enfant", "es": "niño niña menores.",
        "ar": "طفل أطفال اطفال",
    },
    "women": {
        "ru": "женщин", "uk": "жінк жінок.", "fr": "femme", "es": "mujer", "ar": "امرأة. نساء. سيدة. سيدات.",
    },
    "soldiers": {
        "ru": "солдат военнослужащ военн", "uk": "солдат військовослужбов військов", "fr": "soldat militaire", "es": "soldado militar",
        "ar": "جندي جنود عسكري",
    },
    "fighters": {
        "ru": "боевик боец. бойц", "uk": "бойовик боєць. бійц", "fr": "combattant", "es": "combatiente milician", "ar": "مقاتل مسلح",
    },
    "journalists": {"ru": "журналист", "uk": "журналіст", "fr": "journaliste", "es": "periodista", "ar": "صحفي صحافي"},
    "doctors": {"ru": "врач медик", "uk": "лікар. лікарі лікарів. медик", "fr": "médecin soignant", "es": "médico médica", "ar": "طبيب أطباء مسعف"},
    "teachers": {"ru": "учител", "uk": "вчител учител", "fr": "enseignant professeur", "es": "maestro maestra profesor", "ar": "معلم مدرس. مدرسين. مدرسا."},
    "residents": {"ru": "жител", "uk": "жител мешкан", "fr": "habitant", "es": "habitante vecinos. residente", "ar": "ساكن سكان"},
    "people": {
        "ru": "человек люди. людей. лиц. лица.", "uk": "людин люди. людей. осіб. особи.", "fr": "personne. personnes. gens.",
        "es": "persona. personas. gente.", "ar": "شخص أشخاص اشخاص",
    },
})  # fmt: skip

VAGUE_ABROAD: Final[Mapping[str, str]] = MappingProxyType({
    "ru": "десятки. сотни. тысячи.", "uk": "десятки. сотні. тисячі.", "fr": "dizaines. centaines. milliers.",
    "es": "decenas. docenas. cientos. centenares. miles.", "ar": "عشرات. مئات. آلاف.",
})  # fmt: skip
