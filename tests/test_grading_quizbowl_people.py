"""Answer lines on people of all times and languages, and replies to them."""

import pytest
from quizbowl import ASK, NO, OK, Line, judged, named

from byheart.core.verdict import Judgement

LINES = (
    named(
        "Who?",
        "Elizabeth Cady Stanton",
        {
            "Stanton": OK,
            "Elizabeth Stanton": OK,
            "Cady Stanton": OK,
            "E. C. Stanton": OK,
            "Susan B. Anthony": NO,
            "Edwin Stanton": NO,
        },
    ),
    named(
        "Who?",
        "Franklin Delano Roosevelt",
        {
            "FDR": OK,
            "Franklin Roosevelt": OK,
            "Roosevelt": ASK,
            "Teddy Roosevelt": NO,
            "TR": NO,
            "Eleanor Roosevelt": NO,
            "Franklin D. Roosevelt": OK,
        },
        accept="FDR",
        prompt="Roosevelt",
        reject="Theodore Roosevelt",
    ),
    named(
        "Who?",
        "Lyndon B. Johnson",
        {"LBJ": OK, "Lyndon Johnson": OK, "Andrew Johnson": NO, "Johnson": OK, "L. Johnson": OK},
    ),
    named(
        "Who?",
        "Deng Xiaoping",
        {"Deng": OK, "Teng Hsiao-ping": NO, "Deng Xioping": OK, "Hu Jintao": NO, "Xiaoping": ASK},
    ),
    named("Who?", "Ho Chi Minh", {"Ho": OK, "ho chi minh": OK, "Ho Chi Min": NO}),
    named("Who?", "Aung San Suu Kyi", {"Suu Kyi": OK, "Aung San": ASK, "aung san suu kyi": OK}),
    named(
        "Who?",
        "Subrahmanyan Chandrasekhar",
        {"Chandrasekhar": OK, "Chandrashekhar": OK, "Chandra": NO},
    ),
    named("Who?", "Antonín Dvořák", {"Dvorak": OK, "Antonin Dvorak": OK, "Smetana": NO}),
    named(
        "Who?",
        "Frédéric Chopin",
        {"Chopin": OK, "Frederic Chopin": OK, "Szopen": NO, "Kate Chopin": NO},
    ),
    named(
        "Who?", "Søren Kierkegaard", {"Kierkegaard": OK, "Soren Kirkegaard": OK, "Kirkegard": OK}
    ),
    named(
        "Who?",
        "Friedrich Nietzsche",
        {"Nietzche": OK, "Nietsche": OK, "Neitzsche": OK, "Nitzsche": OK, "Neetcha": NO},
    ),
    named(
        "Who?",
        "Cleopatra VII",
        {"Cleopatra": OK, "Cleopatra VI": NO, "Cleopatra Selene": NO},
        accept="Cleopatra",
    ),
    named(
        "Who?",
        "Simón Bolívar",
        {"Bolivar": OK, "Simon Bolivar": OK, "Bolivia": NO, "San Martin": NO},
    ),
    named("Who?", "Rosa Luxemburg", {"Luxemburg": OK, "Luxembourg": OK, "Rosa Parks": NO}),
    named(
        "Which play?",
        "Macbeth",
        {
            "macbeth": OK,
            "Lady Macbeth": NO,
            "Hamlet": NO,
            "MacBeth": OK,
            "Mac Beth": OK,
            "the Scottish play": NO,
        },
        reject="Lady Macbeth",
    ),
    named(
        "What is it?",
        "Abdullah Öcalan",
        {"Ocalan": OK, "Oçalan": OK, "Öcalan": OK, "Ocallan": OK, "Abdulah Ocalan": OK, "Apo": NO},
    ),
    named(
        "What is it?",
        "Ayatollah Khomeini",
        {"Khomeini": OK, "Khomeni": OK, "Ayatollah Khamenei": NO, "Ayatollah": NO},
    ),
    named(
        "What is it?",
        "Sergey Lavrov",
        {"Lavrov": OK, "Sergei Lavrov": OK, "Lavrow": OK, "Lavrof": OK, "Sergei Shoigu": NO},
    ),
    named(
        "What is it?",
        "Yevgeny Prigozhin",
        {"Prigozhin": OK, "Prigoshin": OK, "Prigozin": OK, "Evgeny Prigozhin": OK},
    ),
    named(
        "What is it?",
        "Aleksandr Solzhenitsyn",
        {"Solzhenitsyn": OK, "Solzenitsyn": OK, "Alexander Solzhenitsyn": OK, "Solzhenitzin": OK},
    ),
    named(
        "What is it?",
        "Sergei Rachmaninoff",
        {"Rachmaninov": OK, "Rakhmaninov": OK, "Rachmaninow": OK},
    ),
    named(
        "What is it?", "Modest Mussorgsky", {"Moussorgsky": OK, "Mussorgski": OK, "Musorgsky": OK}
    ),
    named(
        "What is it?",
        "Dmitri Mendeleev",
        {"Mendeleyev": OK, "Mendeleev": OK, "Mendel": NO, "Dmitry Mendeleyev": OK},
    ),
    named(
        "What is it?",
        "Haruki Murakami",
        {"Murakami": OK, "Ryu Murakami": NO, "Murakami Haruki": OK},
    ),
    named("What is it?", "Hayao Miyazaki", {"Miyasaki": OK, "Miyazaki": OK}),
    named("What is it?", "Park Geun-hye", {"Park": OK, "Park Chung-hee": NO, "Park Geun Hye": OK}),
    named("What is it?", "Lee Kuan Yew", {"Lee": OK, "Lee Kwan Yew": OK, "Kuan Yew": ASK}),
    named(
        "What is it?",
        "Chiang Kai-shek",
        {"Chiang": OK, "Jiang Jieshi": NO, "Chiang Kaishek": OK, "Chang Kai-shek": OK},
    ),
    named(
        "What is it?",
        "Genghis Khan",
        {"Chinggis Khan": NO, "Kublai Khan": NO, "Khan": ASK, "Ghengis Khan": OK},
    ),
    named(
        "What is it?",
        "Suleiman the Magnificent",
        {"Suleyman the Magnificent": OK, "Süleyman": ASK, "Suleiman": ASK, "Suleiman I": OK},
        accept="Suleiman I",
    ),
    named(
        "What is it?",
        "Saladin",
        {"Salahuddin": NO, "Salah al-Din": OK, "Saladdin": OK},
        accept="Salah ad-Din",
    ),
    named(
        "What is it?",
        "Ibn Sina",
        {"Avicenna": OK, "Ibn Sīnā": OK, "Ibn Rushd": NO, "Sina": ASK},
        accept="Avicenna",
    ),
    named(
        "What is it?",
        "Omar Khayyam",
        {"Khayyam": OK, "Umar Khayyam": OK, "Omar Khayam": OK, "Omar": ASK},
    ),
    named("What is it?", "Naguib Mahfouz", {"Mahfouz": OK, "Mahfuz": OK, "Nagib Mahfuz": OK}),
    named("What is it?", "Yasser Arafat", {"Arafat": OK, "Yasir Arafat": OK, "Jassir Arafat": OK}),
    named(
        "What is it?",
        "Benjamin Netanyahu",
        {"Netanyahu": OK, "Netanjahu": OK, "Bibi": NO, "Binyamin Netanyahu": OK, "Netenyahu": OK},
    ),
    named("What is it?", "Menachem Begin", {"Begin": OK, "Menahem Begin": OK}),
    named("What is it?", "Reuven Rivlin", {"Rivlin": ASK}),
    named("What is it?", "Hafez al-Assad", {"Hafiz al-Asad": OK, "Hafez Assad": OK, "Bashar": NO}),
    named(
        "What is it?",
        "Muqtada al-Sadr",
        {"Moqtada al-Sadr": OK, "Sadr": OK, "Muktada Sadr": OK, "al Sadr": OK},
    ),
    named("What is it?", "Nouri al-Maliki", {"Nuri al-Maliki": OK, "Maliki": OK, "al-Malki": OK}),
)

CASES = [
    pytest.param(line, given, judgement, id=f"{line.answer}: {given} is {judgement}")
    for line in LINES
    for given, judgement in line.replies.items()
]


@pytest.mark.parametrize(("line", "given", "judgement"), CASES)
def test_quizbowl(line: Line, given: str, judgement: Judgement) -> None:
    assert judged(line, given) is judgement
