"""Common English words that a slip turns into another.

Made from the lists of sizes 10 to 70 of SCOWL: the words of five letters or more that one slip
makes of another.

Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
word lists, the associated scripts, the output created from the scripts, and its documentation for
any purpose is hereby granted without fee, provided that the above copyright notice appears in all
copies and that both that copyright notice and this permission notice appear in supporting
documentation. Kevin Atkinson makes no representations about the suitability of this array for any
purpose. It is provided "as is" without express or implied warranty.
"""

NEAR_WORDS = """
abbot acacia accent acerate achene acorn actinism action actor adapted adapter adapting adaptor
addiction address adopted adopting advantages advertise advice advise adviser advisor aecia aeries
afghanis ageing aging agonises akene albino alder aldermen alert alexia alias alien alike aliyah
allee alluvion alright altar alteration alterative altercate ammine amnio amour analyse analysed
analysing analysis analyze analyzed analyzing aneles aneroid anonym antlia anyone apace aphelian
apologies apologise apologised apologising apologize apologized apologizing appal appall appalled
appalling apparatus appealed appealing appeared appearing appel apple aptitude aquariums arbitrary
areola arioso arise armor ashore asker aspartame assent assert asserted asserting assess asset
assorted assorting assorts assuming assuring astroid atlantes atman attached attaching attacked
attacking attacks authorisation authorise authorised authorising authorization authorize
authorized authorizing azotes babbitt bacchius bachelor backs bacteria badder badly bagels bagman
bailor baked baker bakes baking baler balker ballad balling banding bands bandy banes banging
banister banks banting bantling baptise baptisms barbarian barber barberry barbette barbitone
barer bares barista barley barman barns barnyard baron barrack barre barrels barret barrette
barriers barrios barrows barter barton baryton barytone based bases basin basing basis basses
basset baster bastes bathes bating batiste batman baton battlers batty bawling beach beagles beard
bearding bearing bears beast beating beats beetles behavior behaviour being belie believers
believes belling bellow below benne bennet berretta berries betel bibcock bidden biers bigger
biggies bight bilbo billing bines biologist birders bison bites bitten bitter blackboard blacker
bland blase bling blithe blockier blonde blonds bloomier blower blucher blunt blunting blusher
boarders boart boatmen boatsman boding boggart boggles boiling bolder boles bolivianos bollard
bonds boner bonne booing books boomer boost bootees boots borers bores boring borne borrows
botcher bother bottles bought boules bourgeons bowel bower bowing bowlers bowls brace brach
bracket brail branders brant bratty braver brazilin breach breast bride bridge brighten brigs
bring brionies broadax broadcast broke brontosaurs broody brothels brothers browning browser
browsing bruins bruits brunette brutes brutish bucker buddle bugger buggies bugler bulbar
bullfinch bulling bunging bunion bunting buran burdock burette burgee burgher burgoos burgs burkas
burly burner burnet burros burrower burrows burrs business busts butter button buyers buying byres
bytes cabal cagey caiman calender callas callowly calls cambers cambogia campion camps canals
canceled canceling cancelled cancelling candied candler caner canes canker cannery canyon caper
caplet caplin capos caracals careen career carer cares carina caring cariole carjack carline carny
carpi carrier carryon carse cartage carte carton carven cased cases cashing casing cassias cassis
caste casting castle catalogs catatonia cater cathodic catnap cattier caudal cause caver caves
cella cellar cement centaurs center centered centering centre centred centring cered ceric certain
certainly certainty certes ceruse cetaceous chafes chain chamberlain chambray chamfers champers
chancre changing channel chanson chapel chaplain chapmen charging charmers charming chars charters
charts chasse chaster chastity chats chatting cheater cheating checked checking cheder cheery
cherty chestier chewer chewy childe childless chill chillers chitin chiton choose chops chose
chromatics chroniclers chucked chucking chuddar chyle cider cirrate cisco cites citron citrus
civilisation civilise civilised civilising civilization civilize civilized civilizing clade
clambers clarets clarification clarino clary clause cleanest cleaning clearest clearing close
closet cloudier coast coatees coats cobble cochleae cocker codon coley colleges collet collider
colly colone color colored coloring coloured colouring colter columbous combs comer comic
commination compete competed competing compilation compilers compiles compiling complains
complaints complete completed completing composers composes composing comprehensive compress
comprise comprised comprising compute computed computerise computerised computerising computerize
computerized computerizing computers computing conception concepts concerns concert conclave
concord condemning condition condole confection confer confining confirm conform congest
congregationalist congress coning conman connection consents consolation constant constrains
constraints constrictive contact contacted contacting contained containing contains contention
contents contest context contingent continuing contract contracted contracting contrail contrast
contributes convention conversion convert convicted convicting conviction cooked cooker cookie
cooking cooks cooled cooling cooper coped coper copes coping copra copse coral cores coria coring
cornball cornel cornett cornier cornus corona correspond correspondent corrie corse corteges
coshing costing cotes couch cough counseled counseling counselled counselling country county
couteau covering covet covin cower cowls cracker crammer cranes crashed crashes crashing crater
craton crawly crayon creamer creamier creating creative cremation cremator crenation crewed crewel
cricket crier cries crine crista criticise criticised criticising criticism criticize criticized
criticizing crocket crooks cropland crops cruder cruise cruncher cruse crushed crushes crushing
crustal crying culvert cumulous cunts cupreous curch cures curler curly currier curse curtain
cuter cutin cutis cyclopes czarina daily daimon dalasi daman dancette daring darkling darky darnel
dating daube dawning dealing dearth debar decades decease decide decided deciding decode decoded
decoding decreased decries dedicate deeming defective defence defended defending defense define
definite degrease deice delicate delirious delis demark demise demoing demos denies dense dentin
dependant depended dependent depending deplores depress deprived deprives depriving derive derived
deriving descant descendent deserted deserting deserved deserving designed designing desire
detective deter develops devisee devisor devoice devote dewberry diagnosis dialed dialing dialled
dialling diaphyses dicey digger dight dikes dimeter diner dinette dinge dinner dinning directors
dirham discovers discuss disguising dismiss disposal dissert distract distress district diver
dives divided diving dogwood doling domino donating dongle donkey donnee donning doolie doorman
dorty doubles doughy dowel doweling dower downers downing downland downs downy dozer drain
drastically dreading dreaming dressing drier dries dripped dripping drive drivers driving dropped
dropping droughty drover drowning dullard dulls dunlin dunning duper dwell dying dysplasia early
eater economies ecosphere election electric elision embarrass emersion emirate emmet emphasis
emphasise emphasised emphasising emphasize emphasized emphasizing employ endeavor endeavour endure
engines enquires enquiries ensue entirely entirety entities entitles entoderm epicentre epicures
epiphyses epistyle erodes erogenous escalate espial ethic ethnic evangelise evangelize evens
eversion ewers exceed excerpt excited exciting exhorted exist existing exited exiting exits
expensive experts exploded explodes exploding exploration explored explores exploring express
extensive extorted extraordinary faculties faerie fairly fairy fakes falling fallows farci farer
farther farthest father faulty favor favorable favored favoring favorite favour favourable
favoured favouring favourite feathers felinity felloes fellows felon fencer fenland fennel ferias
ferreous fetcher fever fewer fiber fiberglass fibre fibroin fiche fiction fictional field fiend
fight filcher filed files filing filled filler filling finalise finalised finalising finalize
finalized finalizing finding finely finer fining finish finny fired fireman fires fisher flacon
flaming flankers flashed flashes flashing flavor flawing flied flies flincher flinders floes
floods floret flowed flower flowing flushed flushes flushing foeman folding follows fonder foods
football foreman foremen fores foreseer forest forester forgave forges forgive formation formula
formulae foster founding frack fraction framer franchise francs freedman freedmen freehand freeing
freeman freemen freeze freezing friction fried fries frisk froth frowst fulfil fulfill funded
funding funds furan furling further furthest fustian futon gabble gabion gable gainers gains
gaiter galatea gamba gammy ganger gangs garage garble gardener garlic garner garnet garret garth
gather gating geeks gelding generalisation generalise generalised generalising generalization
generalize generalized generalizing generates generic geneses genetic genro gentle gentleman
gentlemen geranium germane gharry gilding gills gipon girder gives glads glazer glower goading
gobble godson golden golfing goodman goofing googol goosing gorge goring goutier grabble granter
great greaves greener greensand griffins griffon grigri groan grocer groove grower grubber grubs
guess gully gunter gyron hackman hackney haemoglobin hairless haler haloid halon hammer handed
handing handle handling handover handsel hangover hardness hardwood harem haring harmless hatchet
hated hater hating hatred hatter haves hawing hawse hawthorn hayfield hayward hazan hearing hears
heart hearth heater heating heats heder hedgers hence hennaing herding hereat herein hereon heres
heresy hereto heritage hermaphrodites hermitage heroes heron hessite hetero hetman hider hight
hinds hinted hinter hinting hipper hitcher hitches hoarding hockey hoicks holes holey holiday
holler hollowly holograph homburg homes homophobe honer honestly honesty honing honor honored
honoring honoured honouring hoofer hooper hooves hopper hording horses horsey hosier hosteler
houri hours houseman hover huller humor hunger hungry hunted hunting hurst hurts husky hussy
hustings hutches hyperon hyperopia hypersonic hypoglycaemia hypophyses hypos ideas identifiers
identifies identify identity imparted imparts impress inane indeed indicate indiction inefficient
inferior infernal infinite infinitely infinity inhabit inhabited inhabiting inherent inhibit
inhibited inhibiting initialisation initialise initialised initialising initialization initialize
initialized initializing initials initiate injures injuries innerness inquires inquiries insane
insect inserted inserting inspects intention intentional interaction interfaced interfacing
intervale intestate inulin inure invented inventing invention inverted inverting iodise ionic
isogonic isotopic jabber japer jarred jayvee jeremiads jillion joinder joiner joins jokey jolly
journalist judgement judgment julienne kepis kerbs kerosene kisser kneeling knots kummel kwanza
labeled labeling labelled labelling labor lacking lager lancelet lancers lancing lander landing
lands lanker lankier larder lardon laser lasing lasting later lathe latter lattice lauder launders
layer lazars leader leading leaky leaned leaner leaning leans learning leash lecturers lectures
ledger legman leman lemon lending lensing leper leptin leukaemia liard liberate licence license
lightener lighter lighting liked liking limousine limpkin lined liner lining linking lions listing
liter literalism literate lither litre litter lively living loader loading loafer locked locket
locking lofts looms loony looper lopper loran losses lotus louse louver lovely lover loves loving
lowery lowing lucarne lugger lunch lunette luster lustre luthern lweis lyddite lying lysis
mackintosh macro madam madden magdalen magnesite magnetise magnetize magnum magus maker makes
making mallard malthas mammet managers manages manana mandala mandola mandrel mandrill manes
mangle mania manly manses mansion manta mantel mantle manufacture manufacturer maple maquette
maquis marchers marches marchese marchland marge margin mariners marker markets marlines marly
marques marquise marsh marshes martens martian martingale martinis marvel marvellous marvelous
mascon maser masher masjid massy matches mater maternal matey matin matte matters maudlin mauler
maxillae maximise maximize mazier meander meanie meaning mechanics mechanism media medicate
meioses melanite melon menders mending mends menses mercer merlon meronymy messing metaphrase
meter metre middle milder miler milker milliard milord milquetoasts minded minder minding mined
miner minimise minimize mining minium minks minus miser misleading misleads misled misreading
misreads missing misters miter mitoses moaning modeled modeling modelled modelling moist moister
molar molten momism money mongos monsoon montage mooch moons moony moors morality morceau mores
morion moron mortality mortiser mosey mosses mossier motes motley motorman mouses mouton moves
mudcat muddle muley muller mullet mulley mulligan mullion mulls multiples multiplies murine murrey
muser muster mutters mycoses naive napes nappier nasion nates nations nearly neatly necessary
needle neighbor neighborhood neighbour neighbourhood nemeses neural neutral never newel newer
newsman nieces nigger nigher nobble noble noises noradrenalin noses noting notions novelist noway
observers observes obsess oceans octavo odysseys oecology offence offense officers offices onager
oppress optimisation optimise optimised optimising optimization optimize optimized optimizing
organisation organise organised organiser organising organization organize organized organizer
organizing oriented orienting orison otology ottava outrages outre ovens overbuy overcame overcome
overload override overriding overrode overtone owing pacer pacier packets packing padding paella
pains painted painter painting pairs palates paler palette palikar paling pallette palmar
palmation palms palter pants papal papas papers papular parabolae parades paradise parados pardon
pareira parent parentheses parenthesis parer pareses pariah parkas parricide parrot parrs parson
participants participate parton party pastel pasty patellae paten patent patin patio patrology
patron patronise patronised patronising patronize patronized patronizing pattern payed paying
peace peachy peasant peeking peeping peers pekineses pekingese peloria peoples percales perching
perdure perking perky perron person pertain perter pesos pesto petasus petit petter petty pewter
phaeton phase phased phasing pheasant phenix philosophers philosophies phosphorous phosphors
phrasing phyllos physicist picket picketing picking piece pierce piling pillock pinched pinches
pinching pinon pints piping pippins pirana pisses piston pitchier pitman pittas pizza place plane
planet planning plans plant planting plate platinic pleasant plotter plummier plutonic pockets
poesy pointed pointer pointier pointing points poison poking polar polarisation polarise polers
pollack polling polypoid ponds pooing pooling populate porter posed posers posing position possess
potman powder power practical practice practiced practicing practise practised practising praline
prana prater prayer preceding precious presa presented presenting presents pressing pretty
prevented preventing prevents previous price pried priestly printers printing prior prise
privatisation privatization prize process processes processor proctor producers produces products
professor program programmers programmes progress projected projecting projection projects
promoted promoting prompted prompting properly property proser protect protected protecting
protection protest protoactinium provers province psychologist publicise publicised publicising
publicize publicized publicizing publishers publishes puckering pudding puling pumpers punched
punches punching punishing punter purism puritanism pursue quakes quale qualifiers qualifies
qualities querns quillon quintan quoting rabbin racing rackets railings raining rains rainy randan
random ranged ranging ranted ranting rated rater rating raves ravine raving reaching reacting
reaction reader readying realisation realise realised realising realization realize realized
realizing recent recognisable recognise recognised recognising recognizable recognize recognized
recognizing recommend redan redder redyes reeding reefer reelection refection refining refuters
regain regality regelation reign relating relation relaxing relied relies religions religious
relocation relying remainder remained remaining reminder replying reported reporting resales
resent reset resister resorted resorting resting rests retain retained retaining retina retraction
reuse revere revered rewrite rewrote rhombs ricer richer rickety ridding rider riding riffles
ringing ripely rises rising risking risks risky rives rivets roads roans roaster robes rocker
rockets roentgen roister roles rollings romaines romances rooster roots roseola roster rotter
roues routers rovers rowel roweling rower rowing royal rubeola rubes ruching ruddle ruffles
ruggers ruining rulers rules rumor rumored rumoring rumoured rumouring saber sacks sacred sadder
saddler safer sager sailer sailor salade salads sales salines salmi salon salsa salter salvers
samiel samosa sampan samplers samsara sanders saner sargassos sateen satisfactory saucer sauna
saunters savate saver saves savor sawer sayer saying scabble scalding scalds scant scapulae scare
scared scaring sceptical scepticism schilling school scientist scilla scoots scopula scorch
scorches scoria scoring scorpions scotchs scramble scribble scriber scrouge scrum scullery scurfy
sealing seals seams sears seats secern secretory secrets sedan sedge seeder seeing seeking seers
seiner sellers selling sells sematic semiotic senders sending sends senhor sennet senor sensate
sente sentient sentiment separates sequoia serge serpents servers serves setting settle settlers
settling seven severs sextants sextons shape share sharer shastra shaver sheerer shell shelling
shepherd shilling shiner shipped shipping shires shoes shooting shoots shopped shopping shorts
shots shouting shrinker shuts shutting sickly sides siding sienna sight sigma signaled signaling
signalled signalling signer signing signs silva simmer simulate simulated simulating simulation
singe singing sings sinking sinks sinner sinter sipper sitter sitting skater skeleton skeptical
skies skills skinnier skipped skipping skirling slanders slater slayer sleeping slices slicing
slickers slides sliding slier slinger slipped slipper slipping slippy sliver slyer smile smite
smith smokers smokes smoky smoothers snarling sneaking snider snipers snips snores snorter soars
socks soils solan soles solids solver somites sooner soothers sores sorrel sorter sorts sottish
soughs sounders sowers spading spanglier spares sparling spars speaking specialise specialised
specialising speciality specialize specialized specializing specially specialty speckle speeding
spellers spelling spender spending spewed spewer spider spier spies spillage spilt spins spite
spits spitted spitting splitting sporing sports spots spotted spotting spouse spreed sprig
springer springier sprinter sprit sprung spunks squares squib stability stabling staffer stages
stags stain stainer stale staling stalkings stalling stamping stanches stand standardise
standardised standardising standardize standardized standardizing standards standers stapes
staplers stapling stare stared starer staring starling starred starring stars start started
starting startled startling starving stated states stating station status stayed staying steal
stealing steam stearins steeling steering steeve stela stemson steno stepped stepping sterns
sternway stewed stewpan stickers sticks sties stiffen stifling stiles stilling stimulate
stimulated stimulating stimulation stinger stirred stirring stirs stiver stocks stokers stoles
stone stopped stopping stores storey storing storm story stoup stove stovers strafer stranger
strangest strangle strati stream stress strider strike string stringer stringier stroke stroll
strong stronger strongest strop stroy struck strum stubs stuck stuffer stumper stunk sturgeon
styles subsidise subsidised subsidising subsidize subsidized subsidizing subtonic succeed success
sully summaries summarise summarised summarising summarize summarized summarizing summons sundaes
sunders sunnier superior supermen supertonic supervise suppliers supplies supports suppress
surgeon surname surround swamping swapping swaps sward swearing swears sweating sweats sweeny
sweeping swell swills swinger swipes swirling sympathies sympathise sympathize tacked tacker
tacket tacking tackled tackling tacks tailor tails takers takes taking talent tales talking tally
tames tanka tanks tantalous taping tartar tarts tasks tasting tawny taxman teachers teaches
tectonic tenant tends tercel terrace terrane terrene terrorist testing tetanic teths thanes
thanking theater theatre thees thereon therms theroid theses thesis thiazine thicker thinking
thoron thrave threats three thresher throats throne throughout throughput thrusting thwacker
ticker tiler tiles tinier tired tires tiring titter tittle tocology toiler tolly tones topical
toque torrents torrs tortes tortious totter tough towel townees towns trace traced tracers tracery
tracheae tracing track tracked tracking traded trades trading tradition tragus trailing training
trammel transaction transit transmit trash traveled traveling travelled travelling traverse traves
tread treasures treat trembly trends tricks tried tries trigon trike tripe triplet tripos trips
triste triunity trivia troche trolley trollop tropology trough trucker trucks truing trust
trusting trying tuned tuner tuning tunny turfing turfman turnery turtle tusker twangier tweeter
twinkles tying typical tyres unauthorised unauthorized unchurch undefined underlie underline
underlying underwood units unnecessary unstable urethrae utopias valentine vales valses varas
venue verdin vicing vigil virtus vitae vitally voila voluntary voters votes vouge voyageur wader
wager wagoner waked waking waled waling walked walker walking walls waltzers wandered wandering
waring warmed warmer warming warned warning warping warps warring washing wasters watcher water
watermen waver weakness wearing weight welling welsh welters wester wether wetters whatever
wheaten wheedler wheedling wheezing whenever wherever whetstone whisky whitely whiten whitewall
whitey whither whits whittler wider widest widows wiener wiggings wight wiled wiles willet willing
wills winder windrows winger winker wisest wishing withdraw withdrew withes witness witters
wittier wondered wondering woodsy words workmen worsen wraps wrath wrester wrests wring writers
writes wroth yeast younkers zamia zephyrs
"""
