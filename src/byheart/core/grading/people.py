"""Names taken apart: titles, particles, given names and surname, companies' endings."""

from dataclasses import dataclass
from functools import lru_cache

from byheart.core.grading.figures import roman_figure
from byheart.core.grading.lexicon import is_given_name, is_name, is_place
from byheart.core.grading.spelling import is_number
from byheart.core.grading.words import Phrase, phrase

_TITLE_WORDS = """
mr sir lord president general doctor professor colonel captain lieutenant sergeant major premier
chancellor prime minister foreign king queen prince princess emperor empress tsar czar tzar kaiser
sultan shah pope ayatollah sheikh shaykh sheik imam mullah cardinal bishop archbishop reverend
comrade admiral marshal field commander senator governor ambassador secretary chairman caliph emir
hajji haji crown former vice congressman justice count baron duke earl viscount marquis herr
monsieur senor signor
"""
TITLES = frozenset(_TITLE_WORDS.split())
REGNAL = frozenset({"king", "queen", "pope", "prince", "princess", "emperor", "empress", "sultan"})
"""Titles that tell two people of one name apart."""
_PARTICLE_WORDS = """
al el ul an ad ar as at az ash en ed er es et ez esh von van der den de da di del della
du des la le las los ter ten zu y bin ibn ben bint l d
"""
PARTICLES = frozenset(_PARTICLE_WORDS.split())
_SUN_WORDS = "an ad ar as at az ash en ed er es et ez esh"
_SUN_ARTICLES = frozenset(_SUN_WORDS.split())
"""Forms of the Arabic article: particles only before the letter that made them so."""
_LEADING_PARTICLES = frozenset({"al", "von", "van", "der", "de", "d", "l", *_SUN_ARTICLES})
"""Those that may be left out at the beginning; "La Paz" and "Los Angeles" keep theirs."""
SON_OF = frozenset({"bin", "ibn", "ben", "bint"})
_COMPANY_WORDS = (
    "inc incorporated ltd limited llc corp corporation co company gmbh ag plc nv bv spa"
)
_COMPANY = frozenset(_COMPANY_WORDS.split())
_GENERATIONS = frozenset({"jr", "sr"})
_ORGANISATION_WORDS = """
army party front forces force union league university movement brigade brigades council committee
organization organisation group bank church club united city states republic kingdom nations
alliance federation association society institute college school company corps guard guards legion
network ministry court congress parliament senate agency office command command division unit
units party coalition authority administration government rebels militia hayat tahrir jabhat ansar
harakat jaysh ahrar liwa katiba hizb state islamic national democratic peoples liberation
"""
_LANDSCAPE_WORDS = """
river lake sea ocean gulf strait island islands mount mountain mountains hill hills valley desert
bay beach falls springs creek cape province region county district governorate stone code theorem
law effect prize award cup park house museum bridge tower street square garden gardens hall theatre
theater hospital airport station canal dam forest palace castle cathedral temple mosque paradox
principle constant number cycle process reaction test method disease syndrome day war battle
"""
_PLACE_OPENING_WORDS = """
north south east west new saint san santa los las port cape great upper lower fort el la northern
southern eastern western abu tel addis rio
"""
NOT_PEOPLE = frozenset(_ORGANISATION_WORDS.split())
THINGS = frozenset(_LANDSCAPE_WORDS.split())
_PLACE_OPENINGS = frozenset(_PLACE_OPENING_WORDS.split())
_SURNAME_FIRST_WORDS = """
mao xi deng kim hu jiang zhou li wang zhang chen liu yang huang wu sun chiang park moon ban nguyen
ho pol tran lin zhao zhu wen cao han xu ma lee roh rhee lu du bo peng jia ren tang song yuan qin
"""
_SURNAME_FIRST = frozenset(_SURNAME_FIRST_WORDS.split())
_MONONYM_WORDS = """
galileo dante napoleon michelangelo leonardo rembrandt raphael raffaello titian donatello saddam
madonna beyonce plato socrates voltaire moliere caravaggio botticelli fidel evita elvis oprah
tutankhamun hannibal saladin attila confucius avicenna averroes muhammad mahomet suleiman
charlemagne nefertiti cleopatra spartacus vercingetorix boudica genghis kublai tamerlane neymar
pele ronaldinho adele rihanna eminem drake shakira bjork cher sting bono moses jesus buddha
gilgamesh odysseus achilles hamlet romeo juliet othello zeus copernicus tycho
"""
_MONONYMS = frozenset(_MONONYM_WORDS.split())
_MOST_WORDS = 7
_MONOGRAM_LENGTHS = (2, 3)
_NO_MONOGRAMS = frozenset({"st", "mt", "jr", "sr", "dr", "ng", "mr"})
_VOWELS = frozenset("aeiouy")
_ELIDED_BEFORE = _VOWELS | {"h"}


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart.

    Attributes:
        words: What carries the name, in order, without titles, particles and the like.
        titles: The titles in front.
        generation: "jr", "sr" or "".
        epithet: The words after "the" ("great" in "Alexander the Great").
        son_of: Whether "bin" or the like stands before the last word.
        is_list: Whether "of" or "and" stand in it.
    """

    words: tuple[str, ...]
    titles: frozenset[str] = frozenset()
    generation: str = ""
    epithet: frozenset[str] = frozenset()
    son_of: bool = False
    is_list: bool = False

    @property
    def surname_at(self) -> int:
        """The index of the surname: the last word, or the first where surnames lead."""
        if self.words[0] in _SURNAME_FIRST and len(self.words) > 1 and self._has_no_given_name:
            return 0
        at = len(self.words) - 1
        while at and (is_rank(self.words[at]) or self.words[at] in self.epithet):
            at -= 1
        return at

    @property
    def has_surname(self) -> bool:
        """Whether one is known by the word at `surname_at`: not "Alexander the Great"."""
        return len(self.words) > 1 and not self.epithet and not any(map(is_rank, self.words[1:]))

    @property
    def _has_no_given_name(self) -> bool:
        return not any(map(is_given_name, self.words[1:])) and not is_name(self.words[-1])

    def is_person(self, *, wanted: bool) -> bool:
        """Say whether this is a person's name, as far as its words and the question tell."""
        if self.is_list or len(self.words) > _MOST_WORDS or not NOT_PEOPLE.isdisjoint(self.words):
            return False
        if wanted or self.titles or len(self.words[0]) == 1:
            return True
        if self.words[0] in _SURNAME_FIRST and self.surname_at == 0 and len(self.words) > 1:
            return True
        if self.words[0] in _PLACE_OPENINGS - {"abu"} or not THINGS.isdisjoint(self.words):
            return False
        return any(map(is_given_name, self.words[:-1]))

    def is_known_by(self, word: str) -> bool:
        """Say whether a given name alone is what everybody calls this person."""
        return word in _MONONYMS and word == self.words[0]


def is_rank(word: str) -> bool:
    """Say whether a word after a name is a number: the "I" of Charles I is one too."""
    return is_number(word) or roman_figure(word) is not None


@lru_cache(maxsize=4096)
def name_of(text: str) -> Name:
    """Take the name in a text apart."""
    return parse_name(phrase(text))


def parse_name(written: Phrase) -> Name:
    """Take a name apart."""
    content = list(written.content)
    titles = _pop_titles(content)
    _pop_company(content)
    generation = content.pop() if len(content) > 1 and content[-1] in _GENERATIONS else ""
    plain = [word for at, word in enumerate(content) if not _is_small(content, at)]
    son_of = len(content) > 1 and content[-2] in SON_OF
    return Name(
        words=tuple(_initials_apart(plain or content)),
        titles=frozenset(titles),
        generation=generation,
        epithet=_epithet(written.words),
        son_of=son_of,
        is_list="of" in content or "and" in content,
    )


def _pop_titles(content: list[str]) -> list[str]:
    titles = []
    while len(content) > 1 and content[0] in TITLES and content[1] != "of":
        titles.append(content.pop(0))
    if titles and (_is_a_place_or_body(content) or (len(content) == 1 and _is_thing(content[0]))):
        content[:0] = titles
        return []
    return titles


def _is_a_place_or_body(content: list[str]) -> bool:
    """Say whether a title belongs to a thing: Duke University, Prince Edward Island."""
    return not (NOT_PEOPLE | THINGS).isdisjoint(content)


def _is_thing(word: str) -> bool:
    """Say whether a word after a title is no person: "Captain America", "General Motors"."""
    if is_given_name(word):
        return False
    return is_place(word) or (word.endswith("s") and not is_name(word)) or word == "electric"


def _pop_company(content: list[str]) -> None:
    while len(content) > 1 and content[-1] in _COMPANY:
        content.pop()


def _is_small(content: list[str], at: int) -> bool:
    """Say whether the word there is a particle or a connector that a name may lack."""
    word, following = content[at], content[at + 1] if at + 1 < len(content) else ""
    if word in ("of", "and"):
        return True
    if word not in PARTICLES or not following:
        return False
    if len(word) == 1 and word != "y" and not _is_elided_before(following):
        return False
    if word in _SUN_ARTICLES and following[0] != word[1]:
        return False
    return at > 0 or word in _LEADING_PARTICLES


def _is_elided_before(word: str) -> bool:
    """Say whether a "d" or "l" before a word is d'Artagnan's; E. L. James has an initial."""
    return len(word) > 1 and word[0] in _ELIDED_BEFORE


def _epithet(words: tuple[str, ...]) -> frozenset[str]:
    """Return what follows "the" inside of a name, unless it is a number."""
    if "the" not in words[1:-1]:
        return frozenset()
    at = words.index("the", 1)
    return frozenset(phrase(" ".join(words[at + 1 :])).content)


def _initials_apart(words: list[str]) -> list[str]:
    """Take "jrr" apart into its letters, if no word looks like that."""
    apart: list[str] = []
    for at, word in enumerate(words):
        monogram = len(word) in _MONOGRAM_LENGTHS and _VOWELS.isdisjoint(word)
        is_last = at == len(words) - 1
        takes_apart = monogram and not is_last and word.isalpha() and word not in _NO_MONOGRAMS
        apart += list(word) if takes_apart else [word]
    return apart
