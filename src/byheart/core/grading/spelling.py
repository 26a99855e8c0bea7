"""Spellings of one word: British and American, one and many."""

from functools import lru_cache

from byheart.core.grading.figures import figure_of, roman_figure
from byheart.core.grading.lexicon import is_name

_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "geese": "goose", "mice": "mouse", "lice": "louse", "oxen": "ox", "people": "person",
    "persons": "person", "bacteria": "bacterium", "phenomena": "phenomenon",
    "criteria": "criterion", "data": "datum", "media": "medium", "nuclei": "nucleus",
    "fungi": "fungus", "cacti": "cactus", "alumni": "alumnus", "stimuli": "stimulus",
    "radii": "radius", "foci": "focus", "loci": "locus", "larvae": "larva", "algae": "alga",
    "vertebrae": "vertebra", "pupae": "pupa", "supernovae": "supernova", "novae": "nova",
    "amoebae": "amoeba", "alumnae": "alumna", "personae": "persona",
    "antennae": "antenna", "formulae": "formula", "nebulae": "nebula",
    "analyses": "analysis", "crises": "crisis", "theses": "thesis", "axes": "axis",
    "hypotheses": "hypothesis", "parentheses": "parenthesis", "oases": "oasis",
    "diagnoses": "diagnosis", "matrices": "matrix", "indices": "index", "vertices": "vertex",
    "appendices": "appendix", "mitochondria": "mitochondrion", "spectra": "spectrum",
    "strata": "stratum",
    "atria": "atrium",
    "errata": "erratum",
    "cilia": "cilium",
    "millennia": "millennium",
    "curricula": "curriculum",
    "memoranda": "memorandum", "ova": "ovum", "quanta": "quantum", "genera": "genus",
    "wolves": "wolf", "leaves": "leaf", "knives": "knife", "lives": "life", "halves": "half",
    "calves": "calf", "thieves": "thief", "wives": "wife", "shelves": "shelf", "selves": "self",
    "loaves": "loaf", "hooves": "hoof", "elves": "elf", "dwarves": "dwarf", "dwarfs": "dwarf",
    "grey": "gray", "tyre": "tire", "plough": "plow", "programme": "program", "mould": "mold",
    "jewellery": "jewelry", "aluminium": "aluminum", "sceptic": "skeptic", "pyjamas": "pajamas",
    "moustache": "mustache", "aeroplane": "airplane", "kerb": "curb", "gaol": "jail",
    "maths": "math", "doughnut": "donut", "whisky": "whiskey", "yoghurt": "yogurt",
    "artefact": "artifact", "storey": "story", "cosy": "cozy", "draught": "draft",
    "fulfil": "fulfill", "enrol": "enroll", "skilful": "skillful", "instalment": "installment",
    "judgement": "judgment", "acknowledgement": "acknowledgment", "ageing": "aging",
    "manoeuvre": "maneuver", "orang": "orang", "ok": "okay",
}  # fmt: skip
_PLURALS = {
    single: tuple(plural for plural, one in _IRREGULAR.items() if one == single)
    for single in _IRREGULAR.values()
}
_SINGULAR_IN_S = """
news means goods arms customs looks glasses spectacles clothes physics mathematics politics
economics ethics mechanics dynamics optics statistics series species thanks headquarters lens gas
bus atlas canvas chaos cosmos bias pancreas pus genus virus status census corpus campus apparatus
ellipsis basis oasis christmas always perhaps yes this his its as is was us has ss alps
"""
"""Words in "s" that are not, or not only, the plural of what is left without it."""
_SHORTEST_PLURAL = 4
_SHORTEST_SPELLING = 5
_NO_PLURALS = frozenset(_SINGULAR_IN_S.split())
_BRITISH_ENDINGS = (
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"),
    ("ysing", "yzing"), ("ysed", "yzed"), ("yse", "yze"),
    ("ouring", "oring"), ("oured", "ored"), ("our", "or"), ("ourite", "orite"), ("oural", "oral"),
    ("ogue", "og"), ("tre", "ter"), ("bre", "ber"), ("ence", "ense"), ("metre", "meter"),
    ("litre", "liter"), ("elling", "eling"), ("elled", "eled"), ("eller", "eler"),
)  # fmt: skip
_BRITISH_BEGINNINGS = (
    ("haem", "hem"), ("oestr", "estr"), ("foet", "fet"), ("paed", "ped"), ("anaem", "anem"),
    ("anaesth", "anesth"), ("archaeo", "archeo"), ("palaeo", "paleo"), ("oesoph", "esoph"),
    ("leukaem", "leukem"), ("encyclopaed", "encycloped"), ("mediaev", "mediev"),
    ("diarrhoe", "diarrhe"), ("gynaec", "gynec"), ("orthopaed", "orthoped"), ("caes", "ces"),
    ("sulph", "sulf"), ("colour", "color"), ("labour", "labor"), ("honour", "honor"),
    ("favour", "favor"), ("behaviour", "behavior"), ("neighbour", "neighbor"), ("aeon", "eon"),
    ("aesthet", "esthet"), ("faec", "fec"), ("amoeb", "ameb"), ("diaere", "diere"),
)  # fmt: skip

_ANY_ENDING = tuple(british for british, _ in _BRITISH_ENDINGS)
_ANY_BEGINNING = tuple(british for british, _ in _BRITISH_BEGINNINGS)


@lru_cache(maxsize=4096)
def spelled(word: str) -> str:
    """Return the American spelling in the singular: what forms of one word have in common.

    It is made to compare, not to show: "prise" becomes "prize".
    """
    single = _singular(word)
    return _american(_IRREGULAR.get(single, single))


def forms_of(word: str) -> tuple[str, ...]:
    """Return the word, its American singular and its irregular plural, as far as they differ."""
    return tuple(dict.fromkeys((word, spelled(word), *_PLURALS.get(word, ()))))


def is_same_word(word: str, other: str) -> bool:
    """Say whether two words of a phrase are one in another spelling, or numbers that agree."""
    if word == other:
        return True
    one, two = figure_of(word), figure_of(other)
    if one or two:
        one, two = one or roman_figure(word), two or roman_figure(other)
        return bool(one and two and one.is_same(two))
    return spelled(word) == spelled(other) and not (is_number(word) or is_number(other))


def is_number(word: str) -> bool:
    """Say whether a word is a number, a Roman one of several letters included."""
    return figure_of(word) is not None or (len(word) > 1 and roman_figure(word) is not None)


def _singular(word: str) -> str:
    """Take the plural off, unless the word is a name: Hamas is not the plural of Hama."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < _SHORTEST_PLURAL or not word.endswith("s") or word in _NO_PLURALS:
        return word
    if word.endswith(("ss", "us", "is")) or is_name(word):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y" if len(word) > len("ties") else word[:-1]
    if word.endswith(("ches", "shes", "sses", "xes", "zes", "oes")):
        return word[:-2]
    return word[:-1]


def _american(word: str) -> str:
    if len(word) < _SHORTEST_SPELLING:
        return word
    for british, american in _BRITISH_BEGINNINGS if word.startswith(_ANY_BEGINNING) else ():
        if word.startswith(british):
            word = american + word[len(british) :]
            break
    for british, american in _BRITISH_ENDINGS if word.endswith(_ANY_ENDING) else ():
        if word.endswith(british) and len(word) > len(british) + 1:
            return word[: -len(british)] + american
    return word
