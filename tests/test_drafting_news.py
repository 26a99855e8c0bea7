"""Which quantities the press, guides and histories say, as they showed when they were drafted."""

import pytest
from quantities_said import shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Ministry over 345 Muslim pilgrims died.",
            ["count: 345 Muslim pilgrims = 345 pilgrims"],
            id="after a capital word",
        ),
        pytest.param(
            "Officers and 16 Malay and Dayak chiefs sat.",
            ["count: 16 Malay and Dayak chiefs = 16 chiefs"],
            id="two peoples before the noun",
        ),
        pytest.param(
            "Seven US and Russian astronauts woke.",
            ["count: Seven US and Russian astronauts = 7 astronauts"],
            id="a state by its letters",
        ),
        pytest.param(
            "Two CH-53E Super Stallions left.",
            ["count: Two CH-53E Super Stallions = 2 Super Stallions"],
            id="past a model",
        ),
        pytest.param(
            "Its first fifteen Type UB I boats",
            ["count: fifteen Type UB I boats = 15 boats"],
            id="past a numeral",
        ),
        pytest.param(
            "After two earlier protests",
            ["count: two earlier protests = 2 protests"],
            id="earlier ones",
        ),
        pytest.param("It killed all six aboard.", ["count: six = 6"], id="all of them"),
        pytest.param("They came in groups of three.", ["count: three = 3"], id="groups"),
        pytest.param("The number of cases remains at 19.", ["count: 19 = 19"], id="what stays"),
        pytest.param(
            "The list of sites has grown by three, it said.",
            ["count: three = 3"],
            id="what is added",
        ),
        pytest.param(
            "One had died for every four who reached it.", ["count: four = 4"], id="for every"
        ),
        pytest.param(
            "The seven who were sent there died.", ["count: seven = 7"], id="told by what follows"
        ),
        pytest.param("An average of 56 per day", ["count: 56 = 56"], id="an average"),
        pytest.param("They picked up two apiece.", ["count: two = 2"], id="apiece"),
        pytest.param(
            "At least one shell landed near it.", ["count: one shell = 1 shell"], id="at least one"
        ),
        pytest.param(
            "One sledge and nine dogs",
            ["count: One sledge = 1 sledge", "count: nine dogs = 9 dogs"],
            id="one against many",
        ),
        pytest.param(
            "Three fire crews, one ambulance and police",
            ["count: Three fire crews = 3 crews", "count: one ambulance = 1 ambulance"],
            id="many and one",
        ),
        pytest.param(
            "Ten tribes became one, in one way, at one point.",
            ["count: Ten tribes = 10 tribes"],
            id="one that counts nothing",
        ),
        pytest.param(
            "A one-storey house, a three-judge panel",
            ["count: one-storey = 1 storey", "count: three-judge = 3 judge"],
            id="joined",
        ),
        pytest.param(
            "It fell below 10% of 2000 levels.", ["percent: 10% = 10 %"], id="levels of a year"
        ),
        pytest.param(
            "A 2000 year old tradition, on day four, the best of three series",
            [],
            id="an age, a day's number, a series",
        ),
        pytest.param(
            "466 nautical miles (863 km; 536 mi) off",
            ["distance: 466 nautical miles = 466 nautical miles"],
            id="said three times",
        ),
        pytest.param(
            "At 25-50 feet (7.6-15.2 m)",
            ["distance: 25-50 feet = 25..50 feet"],
            id="a range said twice",
        ),
        pytest.param(
            "The 18-kilometre-wide (11 mi) strait",
            ["distance: 18-kilometre = 18 km"],
            id="said again after -wide",
        ),
        pytest.param(
            "A$1.1 billion, US$5 million, AUD1.2 billion and LE 3 million",
            [
                "money: A$1.1 billion = 1100000000 AUD",
                "money: US$5 million = 5000000 USD",
                "money: AUD1.2 billion = 1200000000 AUD",
                "money: LE 3 million = 3000000 EGP",
            ],
            id="dollars of several countries",
        ),
        pytest.param(
            "Two generations later, in one of the Seven Summits",
            ["duration: Two generations = 2 generations"],
            id="generations and a name",
        ),
        pytest.param(
            "They killed 10 Israelis and four Iraqis, wounding one, as one American saw.",
            [
                "count: 10 Israelis = 10 Israelis",
                "count: four Iraqis = 4 Iraqis",
                "count: one = 1",
                "count: one American = 1 American",
            ],
            id="peoples in -i",
        ),
        pytest.param("All six will pay.", ["count: six = 6"], id="all of them do"),
        pytest.param(
            "Two deep basins; 43 RBIs; a mean of .432 in 24 games; a Grand Tour",
            [
                "count: Two deep basins = 2 basins",
                "count: 43 RBIs = 43 RBIs",
                "count: 24 games = 24 games",
            ],
            id="deep ones and initials in the plural",
        ),
        pytest.param(
            "The area was estimated at 4,489,109; a camp at 27,900.",
            ["count: 4,489,109 = 4489109"],
            id="estimated at",
        ),
        pytest.param(
            "It falls by 9–18 m (30–60 ft).",  # noqa: RUF001
            ["distance: 9–18 m = 9..18 m"],  # noqa: RUF001
            id="a range of small lengths",
        ),
        pytest.param(
            "A five-level junction of two-way roads, a four-lane road, a five-star inn",
            ["count: five-level = 5 level", "count: four-lane = 4 lane"],
            id="what a hyphen joins",
        ),
        pytest.param(
            "Four dedicated high-occupancy vehicle lanes",
            ["count: Four dedicated high-occupancy vehicle lanes = 4 lanes"],
            id="past a compound",
        ),
        pytest.param(
            "He won two events and one pole position, the oldest of the four.",
            [
                "count: two events = 2 events",
                "count: one pole position = 1 position",
                "count: four = 4",
            ],
            id="one thing of two words",
        ),
        pytest.param("It rose from a low of 16.", ["count: 16 = 16"], id="a low"),
        pytest.param(
            "They put the number of fighters left in and around it at 3,000 to 5,000.",
            ["count: 3,000 to 5,000 = 3000..5000"],
            id="a number put at 150",
        ),
        pytest.param("It is building six more.", ["count: six = 6"], id="building six more"),
        pytest.param(
            "He got 212,099 and a third candidate 102,969.",
            ["count: 212,099 = 212099", "count: 102,969 = 102969"],
            id="and a third candidate",
        ),
        pytest.param(
            "LAC-MÉGANTIC, Quebec - Four additional deputies came; a collier was built in a yard.",
            ["count: Four additional deputies = 4 deputies"],
            id="after a dash",
        ),
        pytest.param(
            "At a distance of six to seven kilometres, 12 miles long, or 13 by the wood",
            [
                "distance: six to seven kilometres = 6..7 km",
                "distance: 12 miles = 12 miles",
                "distance: 13 = 13 miles",
            ],
            id="lengths that could be a score or a guess",
        ),
        pytest.param(
            "A father of four and 50 who go with guides paid for work on 75, of which 21 failed.",
            ["count: four = 4", "count: 50 = 50", "count: 75 = 75", "count: 21 = 21"],
            id="told by what is around",
        ),
        pytest.param(
            "It was about seven-stories high.", ["count: seven-stories = 7 stories"], id="stories"
        ),
        pytest.param("The bird known as 234684, of 6934 Indiana Av.", [], id="labels of digits"),
        pytest.param(
            "Two additional 6-inch guns, five 25 m long legs",
            [
                "count: Two = 2",
                "distance: 6-inch = 6 inches",
                "count: five = 5",
                "distance: 25 m = 25 m",
            ],
            id="a length before what is counted",
        ),
        pytest.param(
            "Up to 1 in (25.4 mm) of rain", ["distance: 1 in = 1 inches"], id="an inch said twice"
        ),
        pytest.param(
            "The ministry put the dead at 2,122 as the toll neared 100 and later passes 200.",
            ["count: 2,122 = 2122", "count: 100 = 100", "count: 200 = 200"],
            id="a toll",
        ),
        pytest.param(
            "A team of about 50, two of them ten-year-old boys, in a parliament of 225",
            ["count: 50 = 50", "count: two = 2", "count: 225 = 225"],
            id="groups of about so many",
        ),
        pytest.param(
            "It takes on the leases of up to 71 more and ends the two-tier system.",
            ["count: 71 = 71"],
            id="so many more",
        ),
        pytest.param(
            "The female flew 11,000 km in eight days. Later a male covered more than 12,000.",
            [
                "distance: 11,000 km = 11000 km",
                "duration: eight days = 8 days",
                "distance: 12,000 = 12000 km",
            ],
            id="a way as long as one told before",
        ),
        pytest.param(
            "As many as 35, of which 60 or so are there, were left with four.",
            ["count: 35 = 35", "count: 60 = 60", "count: four = 4"],
            id="as many as",
        ),
        pytest.param(
            "Two Sportsman of the Year awards, six or seven employees",
            [
                "count: Two Sportsman of the Year awards = 2 awards",
                "count: six or seven employees = 6..7 employees",
            ],
            id="of the year",
        ),
        pytest.param(
            "Five shows in Asia, six in Australia, and one in Hawaii; nine subsequently died.",
            ["count: Five shows = 5 shows", "count: six = 6", "count: one = 1", "count: nine = 9"],
            id="and one in Hawaii",
        ),
        pytest.param(
            "A four storey mill with 79 victories to Oxford's 73.",
            [
                "count: four storey = 4 storey",
                "count: 79 victories = 79 victories",
                "count: 73 = 73",
            ],
            id="to whose",
        ),
        pytest.param(
            "An eight to one vote, three and a half stars out of four, he won the 5,000 metres.",
            [],
            id="votes, stars and races",
        ),
        pytest.param(
            "Of its 63 clauses three are still law; 33 came, and two, X and Y, led them.",
            [
                "count: 63 clauses = 63 clauses",
                "count: three = 3",
                "count: 33 = 33",
                "count: two = 2",
            ],
            id="of its clauses",
        ),
        pytest.param(
            "They said that most had shut and that three had been looted, on four occasions.",
            ["count: three = 3", "count: four occasions = 4 occasions"],
            id="that three had been",
        ),
        pytest.param(
            "It found the six of the eight employees guilty, playing in 19 out of 27 matches.",
            [
                "count: six = 6",
                "count: eight employees = 8 employees",
                "count: 19 = 19",
                "count: 27 matches = 27 matches",
            ],
            id="out of so many",
        ),
        pytest.param(
            "Two now-defunct halls need only one form; a league game; the 50 metres butterfly",
            ["count: Two now-defunct halls = 2 halls", "count: one form = 1 form"],
            id="only one",
        ),
        pytest.param(
            "Nine albums, one live album; nine soldiers and one Australian Public Service member;"
            " 29 total tropical cyclones; 14-Australians",
            [
                "count: Nine albums = 9 albums",
                "count: one live album = 1 album",
                "count: nine soldiers = 9 soldiers",
                "count: one Australian Public Service member = 1 member",
                "count: 29 total tropical cyclones = 29 cyclones",
                "count: 14-Australians = 14 Australians",
            ],
            id="one of a longer name",
        ),
        pytest.param(
            "It fell from 48 seats to nine; only one, the Desaguadero, flows out; the princes are"
            " two, a bishop and a count.",
            ["count: 48 seats = 48 seats", "count: nine = 9", "count: one = 1", "count: two = 2"],
            id="from so many to so many",
        ),
        pytest.param(
            "Turkey ends its search, death toll 301. At La Tourette 1,200 corpses lay, and 50"
            " torpedo craft came.",
            [
                "count: 301 = 301",
                "count: 1,200 corpses = 1200 corpses",
                "count: 50 torpedo craft = 50 craft",
            ],
            id="a toll before its number",
        ),
        pytest.param(
            "Of the seven roads only two can be used; all but one came; it stood above 300.",
            [
                "count: seven roads = 7 roads",
                "count: two = 2",
                "count: one = 1",
                "count: 300 = 300",
            ],
            id="all but one",
        ),
        pytest.param(
            "A survey put their number at 150. In the latter year 31 were trapped. One coach was"
            " thrown up a bank.",
            ["count: 150 = 150", "count: 31 = 31", "count: One coach = 1 coach"],
            id="a number put at 150",
        ),
        pytest.param("Tracks 24 and 25 are closed. He died at 94.", [], id="tracks and ages"),
        pytest.param(
            "It was 13 inches long, with a fin at one end.",
            ["distance: 13 inches = 13 inches"],
            id="at one end",
        ),
        pytest.param(
            "It was building two iron-hulled frigates, reduced to one deck, at only one venue,"
            " with crowds of no more than 500.",
            [
                "count: two iron-hulled frigates = 2 frigates",
                "count: one deck = 1 deck",
                "count: one venue = 1 venue",
                "count: 500 = 500",
            ],
            id="building two, reduced to one",
        ),
        pytest.param(
            "It has two surviving 8th-century Latin grammars.",
            ["count: two = 2 grammars"],
            id="a date before the noun",
        ),
        pytest.param(
            "All the birds, 61 in all, among them 27 new to Britain, were fed until two were left"
            " to four or five women.",
            [
                "count: 61 = 61",
                "count: 27 = 27",
                "count: two = 2",
                "count: four or five women = 4..5 women",
            ],
            id="in all, among them, until",
        ),
        pytest.param(
            "Seven die; it put the dead at 84, of whom 42 had names. The last of 14 was handed"
            " over, with a harem of 12 to 30 females. There are now four.",
            [
                "count: Seven = 7",
                "count: 84 = 84",
                "count: 42 = 42",
                "count: 14 = 14",
                "count: 12 to 30 females = 12..30 females",
                "count: four = 4",
            ],
            id="the dead, the last, a harem",
        ),
        pytest.param(
            "Four make the floor and two the handrails, with eight pillars instead of four; six"
            " ships against the Russians' five.",
            [
                "count: Four = 4",
                "count: two = 2",
                "count: eight pillars = 8 pillars",
                "count: four = 4",
                "count: six ships = 6 ships",
                "count: five = 5",
            ],
            id="a verb understood, instead of, what others had",
        ),
        pytest.param(
            "Of 34 built a dozen are left, some 40 in number. It covers 5 hectares and has some"
            " 5,600. It lies at 60 feet, 120.",
            [
                "count: 34 = 34",
                "count: a dozen = 12",
                "count: 40 = 40",
                "measure: 5 hectares = 5 hectares",
                "count: 5,600 = 5600",
                "distance: 60 feet = 60 feet",
                "distance: 120 = 120 feet",
            ],
            id="of so many built, in number, has",
        ),
        pytest.param(
            "It costs a US$1,500 bond or a A$20 note.",
            ["money: US$1,500 = 1500 USD", "money: A$20 = 20 AUD"],
            id="an article before money",
        ),
        pytest.param(
            "One in 4,300 children, aged eight, 12 and 13, and a youth of 18, so the age for it"
            " fell from 35 to 21",
            [],
            id="a share and ages",
        ),
        pytest.param(
            "Two or three kittens, in groups of two or three, in families of six or eight.",
            [
                "count: Two or three kittens = 2..3 kittens",
                "count: two or three = 2..3",
                "count: six or eight = 6..8",
            ],
            id="one number or another",
        ),
        pytest.param(
            "Of the five lorries in his group two arrived. 101 died, 39 of them British and 31"
            " American. After three crashed, it took four pupils and a teacher of 25. They came"
            " back three more times; 416 ibex survived.",
            [
                "count: five lorries = 5 lorries",
                "count: two = 2",
                "count: 101 = 101",
                "count: 39 = 39",
                "count: 31 = 31",
                "count: three = 3",
                "count: four pupils = 4 pupils",
                "count: 416 ibex = 416 ibex",
            ],
            id="two of the five in his group, and 31 American",
        ),
        pytest.param(
            "She bears one kid, rarely two. Though only 17, he measured a flow of 2161 m3/s.",
            [
                "count: one kid = 1 kid",
                "count: two = 2",
                "measure: 2161 m3/s = 2161 m\u00b3 per s",
            ],
            id="rarely two, only 17, a flow",
        ),
    ],
)
def test_what_news_and_guides_say(text: str, expected: list[str]) -> None:
    assert shown(text) == expected
