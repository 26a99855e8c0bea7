"""Common words of English from m to z, made as those of `names_common`.

Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
word lists, the associated scripts, the output created from the scripts, and its documentation for
any purpose is hereby granted without fee, provided that the above copyright notice appears in all
copies and that both that copyright notice and this permission notice appear in supporting
documentation. Kevin Atkinson makes no representations about the suitability of this array for any
purpose. It is provided "as is" without express or implied warranty.
"""

COMMON_REST = """
machine mad made magazine magic magnetic magnificent magnitude mail mailbox main mainframe
mainstream maintain maintenance maize major make male malfunction malicious man mandate
manifestation manifestly manifesto manipulate mankind manpower map march marital mark market
marriage mask mass master match mate material mathematical mathematician mathematics matrices
matrix mature maximum may maybe maze meal mean meant meantime meanwhile measure meat mechanic
medical medicine medieval medium meet megabyte melody melt member memorable memory men mend mental
mention menu mercury mere merge merit merry mess message met metaphor method metric metro
microcomputer microprocessor microwave midday midnight might migrate mild mile mileage military
milk mill mimic mind mine minimal minimum minister mint minute miracle miraculous mirror
miscellaneous miss missile mist misuse mix mixture mnemonic moan mob mobile mock mod mode model
moderate modern modification modify module mold mole molecular molecule mom moment momentarily
momentum monarch monitor monkey monochrome monopoly monster month mood moon moral moreover morning
mortal most mother motion motivate motive motor motorway motto mould mount mountain mouth move
movie much muck mud mug multiple multiplication mum mumble mundane murder muscle museum music
musician must mutter mutual myself mysterious mystery mystic myth mythical mythology naked name
narrative nasty nation native natural nature naughty nay near nearby neat necessity neck need
negate neglect negligible negotiable negotiate neither nervous nest net nevertheless new newcomer
newsletter newspaper next nice nick nickname night nightmare nil nine nobody node noise noisy
nominal nominate none nonetheless noon nor norm north northern nose nostalgia not note nothing
notice notification notify notorious notwithstanding noun novel novelty novice now nowadays
nowhere nuclear nuisance null numb numeral numeric numerous nun nurse nut oar obey object
obligatory oblige obnoxious obscene obscure observe obsolete obstruct obtain obvious occasion
occupation occupy occur ocean odd off offend offhand office official offset offspring often oil
old omission omit once one oneself ongoing onion only onto onus onwards open opera operate opinion
opponent opportunity oppose opposite opt optic optimal optimistic optimum opus oral orange orbit
orchestra orchestral order ordinary organ organic orient orientate origin originate orthodox
otherwise ought our ourselves out outcry output outrageous outset over overall overdue overlap
overwhelm owe owed own oxygen ozone pace pacifier pack package packet pad page paid pain paint
pair palace pale pan panel panic pant paper paperback par parade paradox paragraph parallel
parameter paranoia paranoid paraphrase park parliament parochial parody parse partial participant
particle particular partition partner pass passage passenger passionate passport password past
paste pat patch path pathetic patience patient pause pavement pay peak peanut peculiar pedal
pedant pedantic pedantry pedestrian pen penalty pence pencil pended pending pends penguin people
per perceive percent percentage perception perfect perform perhaps period periodic peripheral
permanent permissible permission permit perpetual persecute persistent personnel perspective
persuade persuasion perverse pet petrol pharmacy phenomena phenomenon philosopher philosophical
philosophy phoenix phone photo photocopy photograph photographic phrase physic physiology piano
pick picture pie pig pigeon pile pill pilot pin pinch pink pint pipe pit pitch pitfall plague
plain plan planetary plaster plastic platform plausible play playground plea please pleasure
plenty plot ploy plug plural plus pocket poem poet poetic poetry point poke pole police policy
polish political politician politics poll pollution polynomial pompous pool poor pop pope populace
popular pork pornography port portability portray pose positive possibility possible post postage
postcard postmaster postpone postscript postulate pot potato potential pound pour poverty
pragmatic praise pray preach precede precedence precedent precise predecessor predict prefer
prefix pregnancy pregnant prejudice preliminary premise premium prepare prescribe presence
president press pressure presume pretentious prevalent prevent pride priest primary prime
primitive prince principal principle print printout prison privacy private privilege pro
probability probable problem procedure proceed proclaim produce product profession profile profit
profound programme prohibit project proliferation prolong prominent promise promote prompt prone
pronoun pronounce pronunciation proof propaganda proper prophet proportion proposal propose
proposition proprietary prose prosecute prospect prostitute protein protocol prototype proud prove
proven provide provision provocative provoke proximity pseudo psychological psychology pub public
publish pull pulp pulse pump pun punch punctuation puncture punt pupil purchase pure purge purple
purpose pursuit push put putt puzzle python qualification qualify quantity quantum quarter queen
query quest questionnaire queue quibble quick quiet quite quiz quota quote rabbit rabid race
racial racism racist rack racket radar radiation radical radio radius rag raid rail railroad
railway rain rainbow raise ram rampant ran rang range rank rant rape rapid rare rash rat rate
ratio rationale rattle rave raw ray razor reach react reactionary read real realistic realm rear
reason receipt receive reception recipe recipient reckless reckon recognition reconcile record
recruit rectangle rectangular rectify red reduce reduction redundancy redundant refer referendum
reflect reflex refrain refusal refute regard regime region register registration regret regular
regulation reiterate reject relax release relevance relevant relief relieve religion reluctance
reluctant rely remedy reminiscent remote removal rend rendition renew rent repeat repent
repertoire reply representations representative require requisite rescue resemblance resemble
residence resident resist respect respond response responsibility responsible rest restaurant
result resume resurrection retract retrieval retrieve reveal revenge revert revise revolt
revolution revolutionary rhetorical rhyme rhythm ribbon rice rich rid ridden ride ridiculous right
rigid rigorous ring riot rip rise risen risk ritual rival river road robot robust rock rocket rod
rode role roll roman romance romantic roof room rope rose rot rotate rotten rough round roundabout
rout route routine row royalties rub rude rule rumour run rung rural rush rusty sabotage sack
sacrifice sad sadden safe safeguard safety saga said sail saint sake saki salary salt salvation
same sample sand sandwich sang sank sarcasm sarcastic sat satellite satire satisfaction satisfy
sauce save saw say scale scan scandal scarce scarf scarlet scatter scenario scene schedule scheme
scholar science scientific scope score scotch scrap scratch scream screen screw script scroll scum
sea seal search season seat second secondary secret secretary sect secular secure see seek seem
seen segment seldom select self sell semantic seminar send senior sense sensible sensitive sent
separate sequel sequence sequential serial series serious sermon servant serve service session set
seventh several severe sex sexual shadow shake shaken shaky shall shallow shame sharp she shed
sheep sheet shelf shelter shelve shift shiny ship shirt shoe shook shoot shop short shortage
shorten shorthand shot should shout shove show shown shut shutdown shy sic sick sicken side
sideways sigh sign signature significance significant silence silent silicon silly silver similar
simple simplicity simplify simplistic simultaneous sin since sincere sine sing single singular
sink sir sister sit site situate six sixteen sixth sixty size sketch skill skin skip skirt skull
sky slag slang slash slave sleep slept slice slid slide slight slim slip slogan slope sloppy slot
slow small smart smash smell smoke smooth smug snack snag snail sneak sniff snobbery snow soap
sober social society sock socket sod soft software soil solar sold sole solicitor solid solo
solution solve some somebody somehow someone someplace something sometime somewhat somewhere son
song soon sophisticate sordid sore sorry sort sought soul sound soundtrack soup source south
southern space span spare spatial speak special species specific specify specimen spectacular
spectrum speculate sped speech speed spell spelt spend spent sphere spigot spike spill spin spiral
spirit spiritual spit splendid split spoil spoilt spoke spoken sponsor spontaneous spoof spool
sport spot spout sprang spray spread spring spur spurious spy squad square squash squeeze stable
stack staff stage stagger stair staircase stall stamp stance standard standpoint stark startle
starve state static stationary statistic stay steady steel steep steer stem step stereo stereotype
sterile sterling stick stiff still stir stock stole stolen stomach stood stop storage store
straight straightforward strain strange strategic strategy straw stray strength strengthen stretch
strict stringent strip strive structural structure struggle student studio study stuff stumble
stun stunt stupid style subject submit subscribe subsequent subset subsidiary substantial
substitute subtle subtlety subway such sue sued suffer suffice sufficient suffix sugar suggest
suicidal suicide suing suit suitability suite sum summary sun sundry sung sunk sunlight sunrise
sunshine super superb superficial superfluous supplement supplementary supply support suppose
supreme sure surface surgery surplus surprise survey survival survive susceptible suspect suspend
suspension suspicion suspicious sustain swallow swam swamp swap swear sweat sweep swept swim swing
switch sword swore sworn swum symbol symbolic symmetric symmetry sympathetic sympathy symphony
symptom syndicate syndrome synonym synonymous syntactic syntax synthesis synthesizer system
systematic tab table tack tackle tactic tactless tag tail take taken tale talk tall tangent tank
tap tape target task taste taught tax taxi taxpayer tea teach team teapot tear technical technique
technological technology tedious teenage teeth telephone telescope television tell temper
temperature temple temporary tempt ten tend tendency tennis tense tentative tenth term terminal
terminate terminology terrible terrify territory terse test text textbook textual than thank that
the thee theft their them theme themselves then theological theology theorem theoretical therapy
there thereabouts thereafter thereby therefore therein thereof thick thief thieve thin thing think
third thirst thirty this thorough thoroughfare those thou though thought thousand thread threat
threaten threshold threw throat through throw thrown thrust thumb thus thy tick ticket tie tied
tiger tight tile till time timescale timetable tin tip tiresome title toad toast tobacco today toe
together toggle toilet token told tolerance tolerant tolerate toll tomato tome tomorrow ton tone
tonight too took tool tooth top topic tore torn torture toss total touch tour toward tower town
toy trade traffic tragedy tragic trail train transcript transfer transform transient translate
transmission transparent transport trap trashcan travel tray treasure tree trek tremendous trend
trial triangle tribe trick trifle trigger trilogy trip triple triumph trivial troop trouble
trouser truck true truly trumpet truncate trunk truth try tube tune tunnel turn turntable tutor
tutorial twelve twentieth twenty twice twin twist two type typeset typewriter tyre ugh ugly
ultimate umbrella uncle under undergo underlay underneath undid undo uniform unify union unique
unit unite universal universe unset unsolicited until unto upon upper ups upset urban urge urgency
urgent usable usage use used user using usual utility vacancy vacation vacuum vague vain valley
value valve van vandalism variable variance variant variation variety various vary vast vat vector
vegetable vegetarian vehicle vein velocity vend venture verb verbatim verbose verdict verification
verify versatile verse versus vertical very vessel vet via viable vicar vice vicinity vicious
victim victory video view viewpoint vigorously vile village vintage vinyl violate violence violent
violin virgin virtual virtue virus visible vision visit visual vital vocabulary vocal voice void
voltage volume volunteer vomit vote vouch vowel vulnerable wade waffle wage wait wake walk wall
wallet wander want war ward warehouse warm warn warp warrant wartime was wash waste watch wave way
weak wealth weapon wear weasel weather wed wee week weekday weekend weigh weird welcome welfare
went were west western wet whale what whatsoever wheel when whence where whereas whereby whereupon
whether which whichever while whilst whim whiskey whistle white who whoever whole wholeheartedly
wholly whom whoop whose why wicked wide widespread width wife wild win wind window wine wing
winter wipe wire wisdom wise wish wit witch with withdrawn within without wive wizard woke woken
woman wombat women won wonder wondrous wont wood wooden word wore work workload workshop
workstation world worm worn worry worse worship worst worth worthwhile would wound wow wrap wreck
wren wretched wrist write written wrong wrote yard yawn year yellow yes yesterday yet yeti yield
you your yourself yourselves youth zero zone zoom
"""
