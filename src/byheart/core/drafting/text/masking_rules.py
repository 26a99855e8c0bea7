"""Which numbers of running text are no facts, as patterns: tables, without logic.

Each pattern has bounded repetitions, so that no text is read twice over. Where a pattern has a
group, the group is what is taken out of sight, else all of it is.
"""

import re

from byheart.core.drafting.text.word_lists import words

MASK = "\u00a6"
"""What stands for a character that was taken out of sight."""
QUOTE = "\u00a8"
"""What stands for a quotation mark, which is no inch and no foot."""

_DIGIT_WORDS = "one two three four five six seven eight nine"
_TEEN_WORDS = """ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety"""


def _either(words: str) -> str:
    return "|".join(words.split())


_SMALL = rf"(?:{_either(_TEEN_WORDS + ' ' + _DIGIT_WORDS)})"
NUMBER = rf"(?:\d{{1,3}}|{_SMALL}(?:-(?:{_either(_DIGIT_WORDS)}))?)(?![\w-])"
"""A small number in digits or words, with nothing joined to it."""
_AGE = rf"(?:\d\d?(?!\d)|{_SMALL}(?:-(?:{_either(_DIGIT_WORDS)}))?)(?![\w-])"
_ENDS = r"(?![.,]\d)(?=[.,;:!?)]|$)"
_MERIDIEM = r"(?:a\.m\.|p\.m\.|am|pm|AM|PM|A\.M\.|P\.M\.)(?!\w)"
_ZONES = "GMT UTC BST CET CEST EST EDT PST"
_MONTHS = """January February March April May June July August September October November December
Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"""
_STREETS = """Street St Road Rd Avenue Ave Av Lane Square Place Drive Boulevard Blvd Terrace
Crescent Court Walk Way Row Gardens Straße Strasse Quay Close Highway Parkway"""
_PEOPLE = """children child boys girls men women people adults pupils students those anyone
everyone them man woman boy girl"""
_PERSONS = """he she I who they son daughter boy girl wife husband brother sister mother father
king queen child heir prince princess"""

_EXTENTS = "long|wide|high|deep|tall|thick"
EXTENTS = re.compile(rf"(?<=[a-z])(-(?:{_EXTENTS}))(?= \(\d)")
"""What parts "18-kilometre-wide" from the same in brackets; it becomes spaces."""
FOOTNOTES = re.compile(r"\[(?:note )?(?:\d{1,3}|[a-z])(?:[,\u2013-] ?\d{1,3}){0,9}\]")
"""They become spaces, since what they part belongs together."""

_ADDRESSES = (
    r"https?://\S{1,500}|www\.\S{1,500}",
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,99}",
    (
        rf"\b\d{{1,5}}[A-Za-z]?,? (?!(?:{_either(_MONTHS)})\b)(?:[A-Z][\w'’.-]{{1,20}} ){{1,4}}"  # noqa: RUF001
        rf"(?:{_either(_STREETS)}|Downing)\b"
    ),
    r"(?<![\w.])\+\d{1,3}[ -]?\(?\d[\d ()-]{4,14}\d",
    r"(?<![\w.])0\d{2,4}[ -]\d[\d -]{3,12}\d",
    r"\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b",
    r"\bIS[BS]N(?:-1[03])?:? ?[\dXx\u2013 -]{8,20}",
    r"\bdoi:\S{1,200}",
    r"\b\d{1,3}(?:\.\d{1,6})?° ?(?:\d{1,2}(?:\.\d{1,4})?['′] ?)?(?:\d{1,2}[\"″] ?)?[NSEW]\b",  # noqa: RUF001
)
_TIMES = (
    rf"(?<![\d:.,])\d{{1,3}}:\d{{1,3}}(?::\d{{2}})?(?:\.\d{{1,3}})?(?: ?{_MERIDIEM})?",
    rf"(?<![\d.,])(?:\d{{1,2}}(?:\.\d\d)?|{_SMALL}) ?{_MERIDIEM}",
    rf"\b\d{{1,2}}[.:]?\d{{2}} ?(?:{_either(_ZONES)})\b",
    r"\b0\d{3} ?(?:hours|hrs)\b|(?<=\bat )\d{4} hours\b",
    rf"(?i:\b{NUMBER} o['’]clock)",  # noqa: RUF001
    rf"(?i:\b(?:(?:half|quarter|ten|twenty|five) past|quarter to) {_SMALL}\b)",
    (
        rf"(?i:\b(?:at|by|until|till|before|after|around|about|from) ({NUMBER})"
        r"(?= in the (?:morning|afternoon|evening)| at night| that (?:morning|evening|night)))"
    ),
)
_SCORES = (
    r"(?<![\w.,/-])\d{1,3}(?:[-–]\d{1,3}){2,5}(?![-–\d])",  # noqa: RUF001
    (
        rf"(?i:\b(?:by|of) {NUMBER} (?:votes? )?to {NUMBER}"
        r"(?! (?:kg|km|cm|mm|m|ft|feet|men|women|people|children"
        rf"|{_either(_MONTHS)}|(?!votes|goals|points|runs|sets|games|wickets)[a-z]+s)\b))"
    ),
    rf"(?i:\b{NUMBER} votes? to {NUMBER})",
    rf"(?i:\b{NUMBER}[- ]to[- ]{NUMBER}(?=[- ](?:vote|majority|margin)\b))",
    rf"(?i:\b{NUMBER}(?: and a half)? stars? out of {NUMBER})",
    rf"(?i:\b{NUMBER} (?:games |sets |goals |points |frames )?all\b(?! of| the| these))",
    r"\b(?:9/11|7/7|24/7|50[-/–]50|[Ff]ifty-fifty)\b",  # noqa: RUF001
    r"\b\d{3,6}/\d{1,3}\b(?<!\d{4}/\d\d)",
    r"\b\d{1,2} ?[x×] ?\d{3,4} ?m(?:etres|eters)?\b",  # noqa: RUF001
)
_AGES = (
    r"(?i:\b(?:\d[\d,.]{0,9}|[a-z]{3,9}(?:-[a-z]{3,5})?)[- ](?:year|month|week|day)s?-olds?\b)",
    r"(?i:\b\d[\d,.]{0,9}[- ](?:year|month|week|day) olds?\b)",
    rf"(?i:\b{NUMBER} (?:years?|months?) (?:old|of age)\b)",
    (
        rf"(?i:\b(?:aged|ages?|age of|ages of) (?:only |just |about )?{NUMBER}"
        rf"(?:, {NUMBER}(?=,| and| or)){{0,6}}(?:,?(?: to | and | or |[-–]){NUMBER})?)"  # noqa: RUF001
    ),
    r"(?<=[^\W\d_])[”\"’]?, (\d{1,2})(?=[,;.)])(?![.,]\d)",  # noqa: RUF001
    (
        rf"\b(?:{_either(_PERSONS)}|He|She|[A-Z][a-z]{{1,15}}) (?:was|is|(?<=they )were)"
        rf" (?:(?:only|just|already|about|barely|now|then|still|nearly|almost) ){{0,2}}({_AGE})"
        r"(?![.,]\d)(?=[.,;!?)]|$| (?:when|and|at the time|on the|years? old))"
    ),
    rf"(?i:\b(?:turned|turning) ({NUMBER})(?:{_ENDS}| (?:in|on|last|this)))",
    rf"(?i:\b(?:though|although|while) (?:only|just|still|barely) ({NUMBER})(?=,))",
    rf"(?i:\b(?:already|barely|not yet)(?: about| nearly)? ({NUMBER})(?=,))",
    (
        r"(?<!remains )(?<!remained )(?<!stands )(?<!stood )(?<!dead )(?<!toll )"
        rf"\b[Aa]t ({_AGE})(?![.,]\d)"
        r"(?=[.,;]| (?:he|she|of|when|after)\b)"
    ),
    r"\b(?:[Uu]nder|[Oo]ver)[- ]?\d{1,2}s\b",
    (
        r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our) (?:early |mid-? ?|late )?"
        r"(?:\d0s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)\b"
    ),
)
_MODELS = (
    (
        r"\b(?!(?:Q[1-4]|H[12]) \d{4}|(?:USD|EUR|GBP|AUD|CAD|NZD|CHF|JPY)\d)"
        r"[A-Z]{1,5}-?\d{1,4}[A-Za-z]?\b"
    ),
    rf"\b(?!(?:Mid|Pre|Post|Early|Late|{_either(_MONTHS)})-)[A-Z][A-Za-z']{{2,12}}-\d{{1,4}}\b",
    r"\b(?i:category|type|class|grade|phase|level|stage|zone|group|tier)-\d{1,3}\b",
    r"\b\d{1,3}[GDK]\b",
    rf"(?i:\b(?:best[- ]of[- ](?:the )?|(?:on|of|by|after|before|until|from) day ){NUMBER})",
    r"\b\d{1,4}[A-Z]-\w{1,10}",
    r"\b[vV]?\d{1,4}(?:\.\d{1,4}){2,4}\b(?<!\.(?:19|20)\d\d)",
    r"\bv\d{1,3}(?:\.\d{1,3})?\b",
    r"^\s{0,8}(?:\(?\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){2,4})(?=\s)",
)
_VAGUE = (
    (
        r"(?i:(?<!\bof )\b(?:one or two|two or three)\b"
        r"(?! (?:km|feet|(?:[a-z]+ )?(?:[a-z]{3,}s|men|women|people|children))\b))"
    ),
    r"\ban? [a-z]{2,12}( or two)\b(?! hundred| thousand)",
    r"(?i:\b(?:an? )?couple\b(?! of (?:hundred|thousand|million)))",
    (
        r"(?i:\b(?:several|few|many|countless|various) (?:hundred|thousand|million|billion|dozen)s?"
        r"(?: (?:thousand|million|billion)s?)?\b)"
    ),
    r"(?i:\bone (?:another|by one|in a million)\b|\bnumber one\b|\bday one\b)",
)
RULES = tuple(
    re.compile(pattern) for pattern in (*_ADDRESSES, *_TIMES, *_SCORES, *_AGES, *_MODELS, *_VAGUE)
)
"""What is always taken out of sight."""

_LABEL_WORDS = """page pages pp p figure figures fig figs table tables chapter chapters section
sections clause clauses article articles paragraph paragraphs verse verses volume volumes vol issue
numbers annex appendix part act scene phase stage grade class type route routes bus tram line
service services flight room gate platform exit junction highway motorway interstate channel
version release build mark episode step level mile lap hole heat question item resolution directive
proposition amendment category zone district ward sector block apartment flat suite lot seed
prisoner inmate patient squadron regiment brigade note footnote plate map exhibit case file form
schedule psalm sonnet opus op catalogue track tracks platform platforms unit hut pier berth camp
area reactor mission terminal magnitude"""
LABELLED = re.compile(
    rf"(?i:\b(?:{_either(_LABEL_WORDS)})\.? ?"
    r"(?:\d{1,5}(?:\.\d{1,3}){0,4}[a-z]?(?:(?:, | and | to |[-–])\d{1,5}[a-z]?){0,6}"  # noqa: RUF001
    rf"|{NUMBER})(?![\w%]|[.,]\d))"
)
"""A number that names one of several: out of sight unless it counts what follows."""
NUMBER_BEFORE = re.compile(rf"(?i:(?:\d|\b{_SMALL}) )$")
"""What makes a label something that is counted: the "63" of "63 clauses three"."""
AGED = re.compile(
    rf"(?i:\b(?:{_either(_PEOPLE)}) (?:from|of|between|under|over|below|above) ({NUMBER}"
    rf"(?: (?:to|and|or) {NUMBER})?)(?!\w|%|[.,]\d))"
)
"""How old somebody is, unless what follows is counted."""
SCORED = re.compile(r"(?<![\w.,/$€£-])\d{1,3} ?[-–] ?\d{1,3}(?![\w%]|[.,]\d|[-–])")  # noqa: RUF001
"""Two small numbers with a dash: a score, unless what follows is counted or dated."""

RESULTS = words(
    """win wins victory victories defeat defeats loss losses draw draws tie ties lead leads
    series vote votes ruling decision aggregate advantage winners scoreline"""
)
MONTHS = frozenset(_MONTHS.split())
ANY_MONTH = "|".join(sorted(MONTHS))
"""A pattern of a month's name, in full or short."""
FULL_MONTH = "|".join(_MONTHS.split()[:12])
"""A pattern of a month's name in full."""
DAY_NAME = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
"""A pattern of a day of the week."""
