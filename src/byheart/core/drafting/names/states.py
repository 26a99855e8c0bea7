"""States, by the names that texts use for them, and other names whose class is known."""


def _names(table: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in table.split(","))


_STATES = """
afghanistan, albania, algeria, andorra, angola, antigua and barbuda, argentina, armenia, australia,
austria, azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin,
bhutan, bolivia, bosnia, bosnia and herzegovina, bosnia-herzegovina, botswana, brazil, brunei,
bulgaria, burkina faso, burma, burundi, cabo verde, cambodia, cameroon, canada, cape verde, central
african republic, chad, chile, china, colombia, comoros, congo, congo-brazzaville, congo-kinshasa,
costa rica, cote d'ivoire, croatia, cuba, cyprus, czech republic, czechia, democratic republic of
congo, democratic republic of the congo, denmark, djibouti, dominica, dominican republic, east
timor, ecuador, egypt, el salvador, equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji,
finland, france, gabon, gambia, georgia, germany, ghana, greece, grenada, guatemala, guinea,
guinea-bissau, guyana, haiti, holy see, honduras, hungary, iceland, india, indonesia, iran, iraq,
ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kiribati, kosovo,
kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania,
luxembourg, macedonia, madagascar, malawi, malaysia, maldives, mali, malta, marshall islands,
mauritania, mauritius, mexico, micronesia, moldova, monaco, mongolia, montenegro, morocco,
mozambique, myanmar, namibia, nauru, nepal, netherlands, new zealand, nicaragua, niger, nigeria,
north korea, north macedonia, norway, oman, pakistan, palau, palestine, panama, papua new guinea,
paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, saint kitts and
nevis, saint lucia, saint vincent and the grenadines, st lucia, samoa, san marino, sao tome and
principe, saudi arabia, senegal, serbia, seychelles, sierra leone, singapore, slovakia, slovenia,
solomon islands, somalia, somaliland, south africa, south korea, south sudan, spain, sri lanka,
sudan, suriname, swaziland, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand,
timor-leste, togo, tonga, trinidad and tobago, tunisia, turkey, turkiye, turkmenistan, tuvalu,
uganda, ukraine, united arab emirates, united kingdom, united states, united states of america,
uruguay, uzbekistan, vanuatu, vatican city, venezuela, vietnam, yemen, zambia, zimbabwe, us, usa,
uk, uae, ussr, drc, gdr, frg, britain, great britain, america, holland, people's republic of china,
republic of ireland, islamic republic of iran, soviet union, soviet russia, east germany, west
germany, czechoslovakia, yugoslavia, prussia, siam, persia, ceylon, rhodesia, zaire, abyssinia,
upper volta, byzantium, austria-hungary, nazi germany, weimar republic, ottoman empire, roman
empire, byzantine empire, british empire, russian empire, holy roman empire, aztec empire, inca
empire, persian empire, habsburg monarchy, south vietnam, north vietnam, north yemen, south yemen,
tsarist russia, manchukuo, gold coast
"""
STATES = _names(_STATES)
"""Present and past states in lower case without accents."""

FULL_NAMES = {
    "us": "United States",
    "usa": "United States",
    "united states of america": "United States",
    "uk": "United Kingdom",
    "uae": "United Arab Emirates",
    "ussr": "Soviet Union",
    "un": "United Nations",
    "eu": "European Union",
    "eec": "European Economic Community",
    "who": "World Health Organization",
    "imf": "International Monetary Fund",
}
"""What texts write short without ever writing it out."""

_REGIONS = """
africa, americas, antarctica, asia, europe, north america, south america, central america, latin
america, oceania, middle east, near east, far east, east africa, west africa, north africa,
southeast asia, south-east asia, central asia, east asia, south asia, eastern europe, western
europe, central europe, sub-saharan africa, scandinavia, balkans, caucasus, levant, maghreb, sahel,
arctic, antarctic, caribbean, mediterranean, pacific, atlantic, adriatic, aegean, baltic, siberia,
north pole, south pole, equator, west bank, gaza strip, golan heights, northern ireland, england,
scotland, wales, great lakes, horn of africa, new england, deep south, midwest, outback, earth,
moon, sun, mercury, venus, mars, jupiter, saturn, uranus, neptune, pluto, io, europa, ganymede,
callisto, titan, triton, enceladus, milky way, solar system, andromeda, downing street, red square,
wall street, silicon valley, hollywood, broadway, kremlin, kansas city, quebec city, oklahoma city,
salt lake city, atlantic city, belize city, kuwait city, panama city, guatemala city, world trade
center, white house, pentagon, capitol, buckingham palace, westminster, whitehall, vatican, eiffel
tower, big ben, taj mahal, colosseum, acropolis, parthenon, hong kong, new york, new york city, new
delhi, los angeles, san francisco, san diego, las vegas, washington dc, rio de janeiro, sao paulo,
buenos aires, cape town, tel aviv, kuala lumpur, addis ababa, ho chi minh city, saint petersburg,
st petersburg, st louis, new orleans, new jersey, new mexico, new hampshire, rhode island, north
carolina, south carolina, north dakota, south dakota, west virginia, puerto rico, falklands,
bosphorus, bosporus, dardanelles, crimea, donbas, nagorno-karabakh, south ossetia, abkhazia,
transnistria, kashmir, tibet, xinjiang, inner mongolia, el alamein, the hague, hague, oxford,
cambridge, canary islands, faroe islands, channel islands, isle of man, gibraltar, bermuda, guam,
american samoa, french guiana, french polynesia, new caledonia, british columbia, nova scotia, new
south wales, tibetan plateau, western australia, western sahara, northern cyprus, southern
rhodesia, northern rhodesia, upper egypt, lower egypt, lower saxony, upper austria, lower austria,
eastern cape, western cape, northern cape
"""
REGIONS = _names(_REGIONS)
"""Places of one word or more that `lexicon.places` lacks or whose class its words would hide."""

_ORGANISATIONS = """
apple, senate, louvre, british museum, nikon, canon, tsmc, federal reserve, united nations,
european union, un, eu, nato, who, imf, fifa, uefa, unesco, unicef, opec, nasa, esa, cia, fbi, kgb,
bbc, cnn, ibm, bmw, hamas, hezbollah, taliban, al-qaeda, al qaeda, islamic state, isis, isil, red
cross, red crescent, world bank, congress, kuomintang, gestapo, wehrmacht, luftwaffe, stasi,
bundestag, reichstag, knesset, duma, bundesbank, bundesliga, google, microsoft, facebook, amazon,
intel, sony, samsung, toyota, nissan, honda, volkswagen, renault, peugeot, fiat, ferrari, ford,
siemens, nokia, ericsson, philips, shell, exxon, gazprom, rosneft, huawei, alibaba, tencent,
netflix, spotify, uber, tesla, spacex, boeing, airbus, lockheed, raytheon, pfizer, moderna,
astrazeneca, novartis, merck, bayer, basf, nestle, unilever, lego, ikea, adidas, nike, reuters,
pixar, disney, interpol, europol, greenpeace, oxfam, amnesty, mossad, pravda, labour, yale,
harvard, stanford, mit, eton, sorbonne, tory party, juventus, arsenal, chelsea, liverpool fc,
barcelona fc, bayern, ajax, tottenham, everton, lufthansa, aeroflot, ryanair, easyjet, cern,
fermilab, twitter, youtube, wikipedia, openai, nvidia, paypal, ebay, walmart, starbucks,
mcdonald's, coca-cola, pepsi, mercedes-benz, porsche, audi, volvo, skoda, alstom, bombardier,
rolls-royce, marks and spencer, procter and gamble, medecins sans frontieres, doctors without
borders, politburo, comintern, bolsheviks, whigs, jacobins, vatican bank, new york times,
washington post, guardian, economist, le monde, times, financial times, beatles, rolling stones,
inklings, khmer rouge, viet cong, ira
"""
ORGANISATIONS = _names(_ORGANISATIONS)

_OTHERS = """
bible, koran, quran, qur'an, torah, talmud, renaissance, reformation, enlightenment, holocaust,
olympics, brexit, perestroika, glasnost, cold war, iron curtain, berlin wall, great depression,
mona lisa, guernica, internet, linux, unix, windows, android, iphone, ipad, concorde, titanic,
wikileaks, bitcoin, d-day, oscar, oscars, grammy, grammys, emmy, emmys, bafta, baftas, ramayana,
mahabharata, iliad, odyssey, aeneid, beowulf, star wars, world cup, tour de france, covid-19, black
death, big bang, industrial revolution, arab spring, magna carta, mein kampf, silk road
"""
OTHERS = _names(_OTHERS)
KNOWN = STATES | REGIONS | ORGANISATIONS | OTHERS
