"""Names that are one name in several forms, and short forms that stand for a given name."""

from collections.abc import Iterable, Mapping

_FORMS = """
mohammed muhammad mohamed mohammad mohamad muhammed mohamet mahomet muhamad muhamed mohd
ahmed ahmad
abdullah abdallah abdulla abdalla
abdel abdul abd
hussein hussain husain husayn hossein hosein husein hussayn
hassan hasan
yusuf yousef youssef yusef yousuf yussuf yussef yosef
ibrahim ebrahim ibraheem
khaled khalid
omar umar
osama usama usamah
othman osman uthman usman
qasem qassem qasim qassim kassem kasim qasem
sulayman suleiman suleyman sulaiman soleiman soleyman
mustafa mostafa moustafa mustapha
nasser nasir naser
saeed said saied
salih saleh
sharif shareef cherif
sheikh shaikh shaykh sheik
yasser yasir yaser yassir
hafez hafiz
fuad fouad
nuri nouri
khalifa khalifah
fatima fatimah
aisha ayesha aishah aysha
zainab zaynab zeinab zeynab
maryam mariam
adolf adolph
eduard edouard
elena yelena
emmanuel immanuel
farouk faruk faruq
haidar haider
haitham haytham
haroun harun
hashem hashim
ismael ismail
jaber jabir
javad jawad
kareem karim
layla leila
louay luay
mahdi mehdi
maher mahir
mahmoud mahmud
maksim maxim
mansour mansur
mathias matthias
maximilian maximilien
mazen mazin
mohsen mohsin muhsin
muqtada moqtada
moussa musa
nader nadir
natalia natalya
nour nur
oscar oskar
rachid rashid
rafik rafiq
raoul raul
riad riyad
rudolf rudolph
salem salim
sofia sofya
stanislav stanislaw
tarek tareq tariq
victor viktor
waleed walid
walter walther
yahya yehia
yasin yassin
younes younis yunus
yulia yuliya
zaher zahir
zaid zayd
ziad ziyad
hezbollah hizbullah hizbollah hezbullah hisbollah hizballah hezballah
qaeda qaida kaida kaeda
quran koran
assad asad
luxemburg luxembourg
bismarck bismark
neil neal niel
benjamin binyamin
bashar basher
goedel godel
mecca makkah mekka
allah alah
sergei sergey serguei
alexei aleksei alexey aleksey
dmitri dmitry dmitriy dimitri dimitry
nikolai nikolay nicolai
mikhail mikhael michail
fyodor feodor fedor fjodor
yuri yury iouri juri
andrei andrey andrej
vasily vasili vassily
yevgeny evgeny evgeni yevgeni
pyotr petr piotr peter
leo lev
alexander aleksandr alexandr aleksander oleksandr
joseph josef iosif
kyiv kiev
kharkiv kharkov
lviv lvov
odessa odesa
dnieper dnipro
tehran teheran
bucharest bukarest
marseille marseilles
lyon lyons
reims rheims
gandhi ghandi
khrushchev khruschev krushchev kruschev kruschchev
gorbachev gorbachov gorbatchev gorbatschow
tchaikovsky chaikovsky tschaikowsky tchaikovski
dostoevsky dostoyevsky dostoevski dostoyevski dostoievsky
chekhov chekov tchekhov tchekov
rachmaninoff rachmaninov rakhmaninov
prokofiev prokofieff
mussorgsky moussorgsky musorgsky
mendeleev mendeleyev mendeleiev
tolstoy tolstoi
zedong tsetung
enlai
catherine katherine katharine kathryn katarina ekaterina
stephen steven stefan
nicholas nicolas nikolas
philip phillip
elizabeth elisabeth
frederick frederic friedrich fredrick
eric erik
carl karl
mark marc
jeffrey geoffrey
theodore theodor
sarah sara
hannah hanna
matthew mathew
lawrence laurence
johann johan
rafael raphael
gustav gustave
eugene eugen
vergil virgil
zarathustra zoroaster
velazquez velasquez
marquez marques
schoenberg schonberg
shakespeare shakspeare
brueghel bruegel breughel
leibniz leibnitz
cronus kronos cronos
heracles herakles
hephaestus hephaistos
daedalus daidalos
clytemnestra klytemnestra klytaimnestra
ptolemy ptolemaios
netanyahu netanjahu
erdogan erdoghan
zelensky zelenskyy zelenskiy zelenskyj selenskyj
athena athene
hanukkah chanukah chanuka hanukah hannukah channukah
carta charta
kuan kwan
genoa genova
eliot elliot eliott elliott
shelley shelly
"""
_SHORT_NAMES = """
marie maria
anne ann anna
vladimir volodymyr wladimir
leon lev lew leo
johannes johann
nicolaus nicholas nikolaus mikolaj
christopher cristobal cristoforo christoph
ferdinand fernando fernao
william bill will billy
robert bob bobby rob
richard dick rick
james jim jimmy jamie
john jack johnny
joseph joe
thomas tom
theodore teddy ted
edward ed ted eddie
michael mike
anthony tony
abraham abe
benjamin ben benny
ronald ron ronnie
donald don
alexander alex aleksandr
albert al
alfred al
margaret maggie peggy
elizabeth liz betty beth bess eliza
katherine kate katie
catherine kate
samuel sam
daniel dan danny
david dave
matthew matt
gregory greg
jeffrey jeff
kenneth ken
stephen steve
steven steve
walter walt
winston winnie
frederick fred
charles charlie chuck
henry harry hank
george georgie
nicholas nick
patrick pat paddy
peter pete
philip phil
raymond ray
timothy tim
vincent vince
bernard bernie
hillary hilary
jacqueline jackie
antonio toni
jerome jerry
gerald jerry gerry
leonard len lenny
louis lou
martin marty
"""


def _index(lines: str) -> Mapping[str, frozenset[int]]:
    """Return for each name the numbers of the lines that it stands in."""
    index: dict[str, set[int]] = {}
    for number, line in enumerate(lines.split("\n")):
        for name in line.split():
            index.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in index.items()}


_BY_FORM = _index(_FORMS)
_BY_SHORT_NAME = _index(_SHORT_NAMES)
_NOTHING: Iterable[int] = frozenset()


def are_forms(name: str, other: str) -> bool:
    """Say whether two names are listed as forms of one."""
    return _share(_BY_FORM, name, other)


def is_short_for(name: str, other: str) -> bool:
    """Say whether one given name is short for the other, or its form in another language."""
    return _share(_BY_SHORT_NAME, name, other)


def _share(index: Mapping[str, frozenset[int]], name: str, other: str) -> bool:
    return not index.get(name, frozenset()).isdisjoint(index.get(other, _NOTHING))
