"""Arabic words: the light stem, broken plurals, and one-letter words that are written together with the next word.

One-letter clitics (and, with, for, so, like) are never cut when indexing: minister, committee and hotel begin with one of
those letters themselves. They are put before a word when it is asked for, where the archive's own words allow it. Nobody whose
first language is Arabic has read these rules yet.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.rows.search import Vocabulary
from desktop_app.search.folding import fold
from desktop_app.search.snowball import listed

_NO_ARTICLE: Final = (
    r"(?![وفبلك]?ال(?:غام|وان|ويه|ماني|مانيا|مان|كترون|عاب|قاب|فاظ|تزام|تقاط|تهاب|تفاف|تحاق|غاء|قاء|حاق|زام))"
    r"(?!والد(?:ه|ها|هم|ته|تها|تهم|ين|ي|تي|يه|يها|يهم)\Z)(?!بالغ(?:ه|ين|ون|ات)\Z)(?!وكالت)"
)
"""Words whose own letters look like an article: mines, German, electronic, father, adults, agency."""
_PREFIX: Final = re.compile(rf"^{_NO_ARTICLE}(?:[وف]?(?:بال|كال|لل|ال)(?=.{{3}})|ال(?=..\Z))")
_WHOLE: Final = listed("الان الله الاف الام الذي التي اللي الين")
_SUFFIX: Final = re.compile(
    r"(?:(?<=...)(?:هايي?|(?:ات|(?<!ا)ت)?(?:هما|هم|هن|ها|ه))|(?<=...)ات|(?<=...)(?<!ا)ت(?:ين|ان)|(?<=....)(?:ون|ين|ان))\Z"
)
ACCUSATIVE: Final = "\u064b"
_ACCUSATIVE: Final = re.compile(f"(?:ا{ACCUSATIVE}|{ACCUSATIVE}ا)\\Z")
_BEGIN: Final = frozenset("اوفبكل")
_ENDS: Final = ("ه", "ها", "هم", "هما", "هن", "هاي", "هايي", "ات", "ون", "ين", "ان")
"""Letters with which a prefix begins, in which lam is the second letter to the fourth; with what every suffix ends."""
CLITICS: Final = ("و", "ب", "ل", "ف", "ك", "وب", "ول", "وك", "فب", "فل", "فك")
_RARER = 0.6
"""A longer form counts as the word with a clitic where it is rarer than this share of the word itself; else it is likely
a word of its own."""
_LONG = 5
"""A word of so many letters hardly ever becomes another one behind a clitic: no count is needed."""
_SHORTEST = 3
_PLURALS: Final = """
طفل أطفال|رجل رجال|جندي جنود|أسير أسرى|جريح جرحى|قتيل قتلى|شهيد شهداء|شاهد شهود|ضحية ضحايا|جثة جثث|شاب شباب|طبيب أطباء|مريض مرضى
ميت موتى أموات|يتيم أيتام|أرملة أرامل|شيخ شيوخ|عدو أعداء|صديق أصدقاء|قريب أقارب|ابن أبناء|بنت بنات|أب آباء|أخ إخوة|امرأة نساء|رهينة رهائن
لاجئ لاجئين اجئين|ضابط ضباط|رئيس رؤساء|وزير وزراء|زعيم زعماء|قائد قادة|عميل عملاء|مدير مدراء|سفير سفراء|نائب نواب|قاضي قضاة|حاكم حكام
طالب طلاب طلبة|عامل عمال|عالم علماء|خبير خبراء|تاجر تجار|حارس حراس|جاسوس جواسيس|لص لصوص|عضو أعضاء|أمير أمراء|ملك ملوك|شاعر شعراء|أستاذ أساتذة
شخص أشخاص|فرد أفراد|بلد بلدان|طريق طرق|مبنى مباني مبان|ملجأ ملاجئ|مشفى مشافي مشاف|مصنع مصانع|متجر متاجر|مخبز مخابز|مزرعة مزارع|حقل حقول
بئر آبار|نهر أنهار|جبل جبال|معبر معابر|ميناء موانئ|مكتب مكاتب|مركز مراكز|موقع مواقع|خندق خنادق|نفق أنفاق|سد سدود|برج أبراج|حديقة حدائق
زنزانة زنازين|غرفة غرف|باب أبواب|نافذة نوافذ|سقف أسقف|جدار جدران|سور أسوار|بندقية بنادق|لغم ألغام|مدفع مدافع|سكين سكاكين|شظية شظايا|ذخيرة ذخائر
حرب حروب|جيش جيوش|كتيبة كتائب|لواء ألوية|فصيل فصائل|حزب أحزاب|لجنة لجان|مجلس مجالس|محكمة محاكم|قانون قوانين|حكم أحكام|أمر أوامر
جريمة جرائم|حق حقوق|دليل أدلة|قضية قضايا|صورة صور|فيلم أفلام|شريط أشرطة|رسالة رسائل|صحيفة صحف|جريدة جرائد|مصدر مصادر|نبأ أنباء|حدث أحداث
سبب أسباب|رقم أرقام|عدد أعداد|دقيقة دقائق|ليلة ليالي ليال|أسبوع أسابيع|عام أعوام|رأس رؤوس|وجه وجوه|يد أيدي|عين عيون|قدم أقدام|جسد أجساد|جسم أجسام
قلب قلوب|جرح جروح|عظم عظام|روح أرواح|قبر قبور|نعش نعوش|نار نيران|حريق حرائق|قارب قوارب|سفينة سفن|دواء أدوية|خيمة خيام|شجرة أشجار|كلب كلاب|حجر أحجار
مال أموال|سعر أسعار|راتب رواتب|بنك بنوك|مصرف مصارف|عمل أعمال|نشاط أنشطة|مشروع مشاريع|هدف أهداف|خسارة خسائر|ضرر أضرار|أثر آثار|طرف أطراف|شعب شعوب
دولة دول|وفد وفود|درس دروس|قصة قصص|فكرة أفكار|لون ألوان|شكل أشكال|نوع أنواع|قسم أقسام|جزء أجزاء|ظل ظلال|قميص قمصان|مفتاح مفاتيح|صندوق صناديق
كيس أكياس|جهاز أجهزة|هاتف هواتف|مليون ملايين|ألف آلاف|بيت بيوت|مدرسة مدارس|منزل منازل|مدينة مدن|حي أحياء|منطقة مناطق|شارع شوارع|سوق أسواق|جسر جسور
مسجد مساجد|كنيسة كنائس|مقبرة مقابر|سجن سجون|صاروخ صواريخ|قذيفة قذائف|قنبلة قنابل|برميل براميل|سلاح أسلحة|تقرير تقارير|وثيقة وثائق|خبر أخبار
مقطع مقاطع|اسم أسماء|يوم أيام|شهر أشهر شهور|سنة سنوات سنين|معركة معارك|حاجز حواجز
"""
"""Each word and its broken plurals, as they are spelled. Left out: plurals that are common verbs too (كتب)."""


def _light(word: str) -> str:
    bare = word
    if "ل" in word[1:4] and word[0] in _BEGIN and word not in _WHOLE:
        bare = _PREFIX.sub("", word)
    return _SUFFIX.sub("", bare) if bare.endswith(_ENDS) else bare


def _table() -> Iterator[tuple[str, str]]:
    rows = (row.split() for line in _PLURALS.split("\n") for row in line.split("|"))
    return ((_light(fold(plural)), _light(fold(row[0]))) for row in rows if row for plural in row[1:])


def _reversed(plurals: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for plural, singular in plurals.items():
        found[singular].append(plural)
    return dict(found)


PLURALS: Final = MappingProxyType({plural: singular for plural, singular in _table() if plural != singular})
"""Stem of a broken plural -> stem of its singular; folded letters."""
_PLURALS_OF: Final = MappingProxyType(_reversed(PLURALS))


def stem(word: str) -> str:
    """The light stem of a folded Arabic word: without article group and safe suffixes, singular where it is known."""
    light = _light(word)
    return PLURALS.get(light, light)


def kept_in_forms(stem: str) -> list[str]:
    """What of its letters each form of a word keeps together: the stem, or that of a broken plural."""
    return [stem, *_PLURALS_OF.get(stem, ())]


def without_accusative(word: str) -> str:
    """A word as it is written without -an; folding would leave a letter of it."""
    return _ACCUSATIVE.sub("", word)


def is_arabic(word: str) -> bool:
    """Whether a folded word is written in Arabic letters."""
    return "\u0600" <= word[:1] <= "\u06ff"


def with_clitics(word: str, vocabulary: Vocabulary) -> tuple[list[str], list[str]]:
    """Stems of the word with a clitic that stand in the archive: (those surely the same word, those that may be another)."""
    base = stem(word)
    if not is_arabic(word) or len(base) < _SHORTEST:
        return [], []
    forms = _with_each(word, base)
    counts = vocabulary.counts(forms)
    # The word itself is counted only as far as the most frequent form needs: it may stand in every other item.
    most = max((counts[form] for form in counts if len(forms[form]) < _LONG), default=0)
    limit = _RARER * vocabulary.counts([base], int(most / _RARER) + 2).get(base, 0) if most else 0.0
    sure = {form for form, bare in forms.items() if len(bare) >= _LONG or counts.get(form, 0) < limit}
    known = sorted(form for form in forms if form in counts)
    return [form for form in known if form in sure], [form for form in known if form not in sure]


def _with_each(word: str, base: str) -> dict[str, str]:
    """Each stem that the word may have behind a clitic -> what stands behind the clitic."""
    bare: Iterable[str] = (base, *_PLURALS_OF.get(base, ()))
    forms = {stem(clitic + word): base for clitic in CLITICS} | {c + form: form for c in CLITICS for form in bare}
    return {form: behind for form, behind in forms.items() if form != base}
