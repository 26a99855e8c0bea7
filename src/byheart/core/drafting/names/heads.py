"""The last words of names, and the words around names, that tell what they name."""

from byheart.core.drafting.text.word_lists import words

ORGANISATION_HEADS = words("""international labs lab survey center centre buses exchange holding
    television radio tv democrats army navy force forces party ministry university college
    institute academy school schools company corporation corp inc ltd llc plc ag gmbh sa nv
    group bank council committee commission congress parliament senate assembly agency
    authority bureau office department service services association federation league club fc
    afc cf united society foundation fund trust organisation organization movement front
    brigade brigades corps guard guards regiment division battalion command police court
    tribunal orchestra philharmonic museum gallery library hospital airline airlines airways
    motors industries systems technologies technology press times post journal news network
    networks broadcasting board team squad alliance coalition confederation observatory
    laboratory laboratories cabinet government militia militias opera ballet quartet band choir
    brothers sons bros partners holdings enterprises studios pictures records entertainment
    productions publishing publishers books magazine gazette herald tribune telegraph chronicle
    observer mail guardian inquirer union unions congregation order lodge brotherhood
    sisterhood legion shipyard shipyards brewery breweries distillery foods stores supermarkets
    petroleum oil gas energy electric electronics telecom telecommunications communications
    mobile software semiconductor pharmaceuticals chemicals steel mills insurance securities
    ventures directorate secretariat inspectorate registry chamber institution faculty seminary
    conservatory conservatoire rovers wanderers athletic hotspur albion rangers giants lakers
    yankees bulls bundeswehr consortium cooperative co-operative collective syndicate cartel
    initiative campaign charity ngo squadron fleet luftwaffe militants fighters politburo
    presidium diet storting mossad intelligence watch""")
PLACE_HEADS = words("""walk strasse platz ring allee staircase river lake mount mountain mountains
    sea ocean bay gulf strait straits island islands isle isles peninsula desert valley canyon
    falls forest park hill hills heights city town province county district region street road
    avenue lane square bridge tower towers castle palace cathedral abbey church chapel temple
    shrine mosque synagogue monastery convent priory basilica minster airport station stadium
    arena theatre theater hall house building buildings canal dam port harbour harbor beach
    coast cape point peak glacier plateau basin reef archipelago prison jail camp base field
    fields garden gardens cemetery tunnel railway pass glen loch fort fortress ridge range
    volcano crater cave caves cavern spring springs marsh moor fen delta estuary sound channel
    fjord lagoon oasis steppe plain plains prairie savannah jungle rainforest reserve sanctuary
    zoo ranch farm village hamlet borough suburb quarter ghetto ward territory territories
    oblast voivodeship prefecture canton governorate state states wharf quay dock docks pier
    gate market plaza piazza mall hotel inn pub restaurant cafe memorial monument arch statue
    pyramid pyramids tomb mausoleum ruins wall walls crossing corner junction highway motorway
    boulevard crescent terrace mews trail creek brook stream waterfall shore shoal headland
    cliffs rocks sands woods wood grove hollow meadow fountain lighthouse nebula galaxy
    constellation cluster comet hemisphere metropolis circus triangle belt trench rift shelf""")
STATE_HEADS = words("""republic kingdom empire emirate emirates sultanate caliphate duchy
    principality commonwealth khanate shogunate raj reich monarchy""")
OTHER_HEADS = words("""war wars battle treaty agreement accord accords act acts prize prizes award
    awards cup games olympics championship championships revolution uprising spring crisis plan
    project operation festival day age era dynasty renaissance symphony declaration
    constitution convention protocol rebellion revolt massacre siege fire plague programme
    program medal trophy code law laws theory telescope express summit report shuttle statute
    line pact charter covenant doctrine amendment bill edict decree bull resolution referendum
    election elections coup putsch affair scandal trial trials disaster earthquake eruption
    hurricane typhoon cyclone storm flood famine depression recession crash bubble panic strike
    march riots riot mutiny crusade crusades offensive blitz raid landing landings invasion
    conquest conspiracy plot gunpowder expedition voyage race rally derby tournament open
    masters marathon tour prix final finals series season rocket missile satellite rover probe
    lander spacecraft module collider accelerator detector reactor experiment model theorem
    principle equation effect syndrome disease virus fever vaccine test scale index license
    licence standard language alphabet calendar gospel epistle psalms testament scripture bible
    koran manifesto papers letters diaries diary chronicles saga trilogy cycle suite sonata
    concerto overture requiem mass waltz anthem hymn song ballad blues album poem play novel
    statement question letter article record scroll scrolls codex manuscript stone urn grail
    fleece cross star lion globe globes palm rose diamond carpet curtain deal compromise purge
    terror reign truce armistice ceasefire peace exposition expo exhibition biennale ceremony
    carnival parade pageant conference dialogue process framework mechanism package dot
    portrait supper starry madonna""")
HEADS = ORGANISATION_HEADS | PLACE_HEADS | STATE_HEADS | OTHER_HEADS

ORGANISATION_OPENERS = words("""academie ecole institut musee museo ministry department university
    bank council committee commission institute academy college school court house organisation
    organization association federation society office board bureau agency league union
    congress parliament church order campaign centre center museum library trust fund
    foundation chamber sons daughters friends medecins doctors reporters transport banque banco
    banca universidad universite universitat credit societe partido parti movimiento""")
"""What an organisation opens with: "Ministry of Defence", "Banque de France"."""
PLACE_OPENERS = words("""ben beinn ard mount lake river cape fort port point isle isles gulf bay
    sea strait straits city town province county district castle abbey palace tower temple
    church cathedral bridge rio monte mont san santa santo sao los las el ile puerto playa loch
    glen jebel wadi tel beit deir bab nahr ras villa camp kampong kuala pulau gunung sungai
    bukit plaza piazza place rue via avenida calle cabo cerro pico sierra serra costa cote lac
    col pont chateau notre basilica north south east west new upper lower coast valley plain
    plains hill hills heights horn mouth island islands rock""")
OTHER_NAMES = words("""operation hms uss rms ss mv hmas project hurricane typhoon cyclone storm
    comet""")
"""Those of `OTHER_OPENERS` that need no "of"."""
STATE_OPENERS = words("""republic kingdom empire commonwealth duchy principality""")
OTHER_OPENERS = words("""battle treaty war siege operation hms uss rms ss mv hmas project act
    declaration convention peace massacre fall statute edict bill book gospel epistle feast
    theory rhapsody hurricane typhoon cyclone storm comet tour""")

LEADERS = words("""united new mount lake river cape fort port point saint st st. mt mt. san santa
    santo sao los las el la le north south east west northern southern eastern western central
    upper lower great grand royal national international federal free world red black white
    green blue golden big little high old open social people's all union republic kingdom
    islamic christian democratic african european asian american arab latin""")
"""Common words that begin names: kept at the start of a sentence before a capital."""

ORDINALS = words("""first second third fourth fifth sixth seventh eighth ninth tenth last great
    new old""")
"""What begins a name at the start of a sentence before a common noun: "First World War"."""

JOINS_FOR = words("""organisation organization centre center campaign institute committee council
    commission society association office school department agency coalition movement fund
    foundation party transport centers centres alliance union academy programme program
    ministry board network partnership secretary forum trust initiative panel treaty convention
    conference laboratory task prize""")
"""What "for" and "on" carry on in a name: "Centre for Policy Studies"."""

PLACE_PREPOSITIONS = words("""in at near across around outside throughout inside toward towards
    via beyond above below along off""")
MOTION_PREPOSITIONS = words("""to from into through reach reached leave left entered enter visit
    visited""")
PLACE_NOUNS = words("""highway road avenue city town village province region district county
    capital port island river lake mountain peninsula suburb state hamlet valley coast
    neighbourhood neighborhood commune planet moon asteroid star street square airport border
    bank banks slopes summit shores harbour fort fortress castle palace site area municipality
    borough resort crater desert strait bay gulf colony camp station outskirts""")
OF_PLACES = PLACE_NOUNS | words("""districts neighbourhoods neighborhoods walls gates towers ruins
    temples streets suburbs siege fall capture island islands north south east west northeast
    northwest southeast southwest north-east north-west south-east south-west kingdom coast
    mayor bishop archbishop residents inhabitants outside outskirts centre center shores battle
    baths mountains hills forests plains villages towns mouth foot top gulf parts heart people
    edge end bridge bridges harbour harbor university defence liberation conquest occupation
    destruction bombing invasion map""")
"""Nouns before "of" and a place."""
OF_PERSONS = words("""son daughter wife husband widow father mother brother sister parents
    children family friend friends life death birth career novel novels book books poem poems
    painting paintings films film music symphony opera plays letters diary diaries biography
    successor predecessor house home kitchen body grave tomb wound words voice face hand reign
    marriage mistress lover biographer reputation arrest murder assassination will""")
OF_ORGANISATIONS = words("""plant plants shares share factory factories customers products product
    profits profit sales headquarters board shareholders employees engineers designers owner
    owners chairman president director members founder founders spokesman spokeswoman fans
    manager coach keeper goalkeeper striker stadium ground engine engines software""")
OF_STATES = words("""capital population mayor streets suburbs government parliament president army
    economy coast border borders airport harbour harbor port museum museums prime foreign
    inhabitants residents oldest largest biggest second main north south east west king queen
    emperor""")
"""What belongs to persons, organisations and places: "X's widow", "X's shares", "X's capital"."""
ORGANISATION_NOUNS = words("""coalition alliance federation firm network company group party club
    team militia newspaper magazine agency bank organisation organization band airline charity
    union army university college school publisher label studio broadcaster maker manufacturer
    retailer startup start-up subsidiary institute ministry museum faction brewery winery
    shipyard hospital movement gang brand orchestra website""")
OTHER_NOUNS = words("""helicopter drone robot chip browser app brand model film novel book poem
    play album song opera symphony painting ship vessel spacecraft rocket satellite probe
    telescope rover airship submarine aircraft plane treaty programme program software language
    game series musical documentary memoir autobiography essay story tale collection trilogy
    sculpture fresco ballet sonata concerto disease virus species steamer liner frigate cruiser
    destroyer battleship yacht schooner ferry locomotive train car experiment computer
    hurricane typhoon storm operation codenamed supercomputer masterpiece comet called dubbed
    entitled titled""")
PERSON_VERBS = words("""said says told tells wrote writes born died dies married thought thinks
    believed argued replied asked claimed recalled added explained admitted resigned studied
    learned learnt retired grew painted composed invented discovered sang danced starred played
    plays scored struck shouted whispered knew felt loved hated feared hoped wanted refused
    accepted apologised apologized praised noticed remarked joked insisted warned vowed sailed
    persuaded graduated emigrated fled hid returned moved travelled traveled met abdicated
    inherited commanded coached beat defeated himself herself who whose aged directed published
    lectured succeeded proposed conducted lived tried helped conceded testified appealed
    surrendered""")
