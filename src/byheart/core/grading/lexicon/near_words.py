"""Common English words that a slip turns into another.

Made from the lists of sizes 10 to 70 of SCOWL: the words that one slip, or one way of
writing a sound, makes of another.

Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
word lists, the associated scripts, the output created from the scripts, and its documentation for
any purpose is hereby granted without fee, provided that the above copyright notice appears in all
copies and that both that copyright notice and this permission notice appear in supporting
documentation. Kevin Atkinson makes no representations about the suitability of this array for any
purpose. It is provided "as is" without express or implied warranty.
"""

NEAR_WORDS = """
aalii abbes abbess abbey abbot abell abscise acacia accent aced acerate aces ached achene achoo
acorn actinism action actor adapted adapter adapting adaptor addiction addison address adept adit
adopted adopting advantages advertise advice advise adviser advisor aecia aedes aedile aeneid
aerial aeries aether affusion afghanis agate ageing aging agonises akene akin albino alcyone alder
aldermen alee alert ales alexia alger alias alicea alien alienor alike alioth aliyah allah allee
alluvion alright altar alteration alterative altercate alves alvine amen ammine amnio amour
analyse analysed analysing analysis analyze analyzed analyzing aneles aneroid angelou anguilla
anonym antique antlia anyone apace aphelian apologies apologise apologised apologising apologize
apologized apologizing appal appall appalled appalling apparatus appealed appealing appeared
appearing appel apple aptitude aquariums arbitrary areal areca areola argentine aril arioso arise
armor aron arras arris arron arrows ashore asker aspartame assent assert asserted asserting assess
asset assorted assorting assorts assuming assuring aster astir astroid atlantes atman attached
attaching attacked attacking attacks auden audios austen authorisation authorise authorised
authorising authorization authorize authorized authorizing azotes azures baath babbitt bacchius
bachelor backs bacteria badder badly bagels bagman bailor baked baker bakes baking bale baler
balker ballad balling bally banding bands bandy banes banging bani banister banks bantam banting
bantling baptise baptisms barbarian barber barberry barbette barbitone barer bares baring barista
barley barman barns barnyard baron barrack barre barrels barren barret barrette barriers barring
barrios barrows barter bartholomew barton baryton barytone basal based bases basher basie basin
basing basis basses basset baster bastes bate bathe bathes bating batiste batman baton battlers
batty bawbee bawdiest bawdy bawling beach beagles beard bearding bearing bears beast beating beats
becker bees beetles behavior behaviour being belie believers believes bella belling bellow belly
below benne bennet benzine berretta berries berry berth bessel beta betel bethe betta bibcock
bidden biers bigger biggies bight biker bilbo bile billing bines biologist birders birring birth
bison bite bites bitten bitter bitty blackboard blacker bland blase bling blithe blockier blonde
blonds bloomier blower blucher blunt blunting blusher boar boarders boart boatmen boatsman boding
body boehm boer boggart boggles boiling bola bolder bole boles bolivianos bollard bonds boner
bonne booby booing books boomer boost bootees boots borers bores boring borne borrows bosch bosk
botcher bother bottles bought boule boules bourgeons bourse bowel bower bowing bowlers bowls boyer
boyla brace brach bracket brail branders brant brat bratty braver brazilin breach breast breech
bride bridge brighten brigs bring brionies brit britt broadax broadcast brogues broke brontosaurs
broody brothels brothers browning browser browsing bruins bruits brunette brutes brutish bucker
buddhi buddle bugger buggies bugler bulbar bulla bullets bullfinch bulling bunging bunion bunting
buran burdock burette burgee burgess burgh burgher burgoos burgs buries burka burkas burly burner
burnet burqa burris burros burrower burrows burrs bursae burse busch business busk busts butter
button buyers buying byres bytes cabal caddies cagey caiman calender callas callow callowly calls
cambers cambogia camel campion camps canals canceled canceling cancelled cancelling candied
candler caner canes canker cannas cannery canny canoe canoes cantu canyon caper caplet caplin
capos caracals careen career carer cares carina caring cariole carjack carline carman carny carpel
carpi carrel carrier carry carryon carse cartage carte carton carven cased caseous cases cashing
casing cassia cassias cassis caste casting castle catalogs catatonia catena cater cathodic catnap
cattier catty caudal cause caver caves celeb celesta cella cellar cement centaurs center centered
centering cento centre centred centring cered ceria ceric cermet ceros cerous certain certainly
certainty certes ceruse cetaceous chafes chain chair chamberlain chambray chamfers champers
chancre changing channel chanson chant chapel chaplain chapmen chare charging charley charmers
charming chars charters charts chary chasse chaster chastity chats chatting chatty chazan cheater
cheating cheats checked checking cheder cheer cheery chela cheney cherty chestier chewer chewy
chief childe childless chili chill chillers chilli chilly china chine chinese chirk chirr chitin
chiton chock chocking choker choking chon chook choose chops chorea chose chromatics chroniclers
chucked chucking chuddar chun chyle cider cilia cinematic cirrate cirri cisco cites citron citrus
city civilisation civilise civilised civilising civilization civilize civilized civilizing clade
clamant clambers clarets clarification clarino clary clause cleanest cleaning clearest clearing
clef clerk client close closet cloudier coast coatees coats cobble cochleae cocker codon coffee
coley collate colleges collet collider colly colone color colored coloring coloured colouring
colter columbous combs comer comic commination commit commonest compete competed competing
compilation compilers compiles compiling complains complaints complete completed completing
composers composes composing comprehensive compress comprise comprised comprising compute computed
computerise computerised computerising computerize computerized computerizing computers computing
conception concepts concerns concert conclave concord condemning condition condole confection
confer confining confirm conform congest congou congregationalist congress coning conman
connection consents consolation constant constrains constraints constrictive contact contacted
contacting contained containing contains contention contents contest context contingent continuing
contract contracted contracting contrail contrast contributes convention conversion convert
convicted convicting conviction cooked cooker cookie cooking cooks cooled cooling cooper coped
coper copes coping copra copse copula coral cores coria coring corium cornball cornel cornett
cornier cornus corona correia correspond correspondent corrie corse corteges coshing costing cotes
couch cough counseled counseling counselled counselling country county court couteau covering
covet covin cower cowls cowper cracker crammer cranes crashed crashes crashing crate crater craton
crawly crayon creamer creamier creating creative creek cremation cremator crenation cress crewed
crewel cricket crier cries crine crista criticise criticised criticising criticism criticize
criticized criticizing crocket crooks cropland crops cruder cruise cruncher cruse crushed crushes
crushing crustal crying cuddy cullen culvert cumulous cunts cupola cupreous curch curds cures
curette curia curiae curler curly current currier curry curse curtain cuter cutin cutis cyclopes
czarina dacha daemon daily daimon dalasi daman dancette danial dare daring darkling darky darnel
dating daube dawning dealing dearth deary debar decades decani decant decease decide decided
deciding decode decoded decoding decreased decries dedicate deeming defective defence defended
defending defense deferential define definite degrease deice dele delicate delirious delis demark
demean demise demoing demon demos dene denial denies dense dentin denton deny dependant depended
dependent depending deplores depress deprived deprives depriving deride derive derived deriving
descant descendent deserted deserting deserved deserving designed designing desire detective deter
develops devisee devisor devoice devote dewberry dhoti dhyana diagnosis dialed dialing dialled
dialling diaphyses dicey digger dight dikes dimeter dine diner dines dinette dinge dinner dinning
directors dirham discant discovers discuss disguising dismiss disposal dissert distract distress
district diver dives divided diving dogwood doling domes domino donating done dongle donkey donnee
donning doolie doorman dorian dories dorty doubles dough doughy dourer dowd dowel doweling dower
downers downing downland downs downy dowries dozer drain drastically dreading dreaming dressing
drier dries dripped dripping drive drivers driving dropped dropping droughty drover drowning
duenna dulia dullard dulls dully duly dune dunlin dunne dunning duper duress duro durra dwell
dying dysplasia early eater eats ebbed economies ecosphere edger edit eduction edwardo efren
either eked ekes elan election electric elide elision ellison elves embarrass ember emersion
emirate emit emmer emmet emphasis emphasise emphasised emphasising emphasize emphasized
emphasizing employ enate endeavor endeavour endues endure engines ennis enquires enquiries ensue
enter entirely entirety entities entitles entoderm epicentre epicures epiphyses epistyle equines
erodes erogenous escalate espial ethic ethnic eugenie evangelise evangelize evens eversion every
evite ewers exceed excerpt excited exciting exhorted exist existing exited exiting exits expensive
experts exploded explodes exploding exploration explored explores exploring express extensive
extorted extraordinary faculties faddy faerie fairly fairy fakes falling fallows farci fared farer
farrows farther farthest father faulty favor favorable favored favoring favorite favour favourable
favoured favouring favourite feathers feline felinity felloes fellows felon fencer fenland fennel
fenny ferias ferreous ferried fetcher fever fewer fiber fiberglass fibre fibroin fibulae fiche
fiction fictional field fiend fight filcher filed files filing filled filler fillies filling
fillip filo finalise finalised finalising finalize finalized finalizing finding finely finer
fining finish finny fired fireman fires fisher flacon flaming flankers flashed flashes flashing
flavor flawing fleer flied flies flincher flinders floes floods floret flowed flower flowing fluid
fluorene flushed flushes flushing foeman folding follows fonder foods football fore foreman
foremen fores foreseer forest forester forgave forges forgive formation formula formulae fort
foster founding frack fraction framer franc franchise francs frantz fraud freedman freedmen
freehand freeing freeman freemen freeze freezing french frets friction fried fries frigga frisk
frizz froth frowst fulfil fulfill funded funding funds furan furling furrier further furthest
fustian futon fuzzy gabble gabion gable gainers gains gaiter galatea galena galled gamba gamine
gammy gandy ganger gangs gant gantt garage garble gardener garlic garner garnet garret garth gater
gather gating gatlin geeks gelding generalisation generalise generalised generalising
generalization generalize generalized generalizing generates generic geneses genetic genii genro
gent gentle gentleman gentlemen geranium germane gharry gienah gilding gills gipon girard girder
giselle gives glads glazer glower goading gobble goby godson golden goldeye golfing golly gonna
goodall goode goodman goofing googol goosing gorge goring goss gould goutier grabble gracile graff
gragg grain granter graph grate great greaves greener greensand grenade grice griffins griffon
grig grigri grin groan grocer groove grower grubber grubs guadeloupe guess guinn gully gunter
gyron haase hackman hackney haemoglobin hairless haled haler haloed haloid halon halsey hames
hammed hammer handed handing handle handling handover handsel hangover hardness hardwood harem
haring harless harmless harts hassell hatchet hated hater hating hatred hatter haves hawing hawker
hawse hawthorn hayfield hayward hazan hearing hears heart hearth heat heater heating heats heder
hedgers hemmed hence henna hennaing herald herding hereat herein hereon heres heresy hereto
heritage hermaphrodites hermitage heroes heron hessite hetero hetman hettie hide hider hight hinds
hinted hinter hinting hipper hitcher hitches hoarding hoary hobble hobs hockey hocking hoicks
hoking holes holey holiday holler hollowly holograph holy homburg homes hominy homophobe honer
honestly honesty honing honor honored honoring honoured honouring hoofer hooper hooves hopper
hording horses horsey hosier hosteler hough houri hours houseman hover hubs huller hummer humor
hunger hungry hunted hunting hurst hurts husky hussy hustings hutches hyperon hyperopia hypersonic
hypoglycaemia hypophyses hypos ideas identifiers identifies identify identity ilia imparted
imparts impress inane indeed indicate indiction indie inefficient inferior infernal infinite
infinitely infinity ingalls inhabit inhabited inhabiting inherent inhibit inhibited inhibiting
initialisation initialise initialised initialising initialization initialize initialized
initializing initials initiate injures injuries innerness inquires inquiries insane insect
inserted inserting inspects intention intentional interaction interfaced interfacing intervale
intestate inulin inure invar invented inventing invention inverted inverting iodise ionic isogonic
isotopic jabber jaeger jaguar jamel jammy janus japer jarred jawless jawline jayvee jazzed jazzmen
jefe jemmy jennet jeremiads jerid jidda jillion jinnah jinni jinny jocko joinder joiner joins
jokey jolly jones journalist jubbah judgement judgment juice julienne kale kali kannada karat
kasai kazoo keister kepis kerbs kerosene keto keven khans khoums kief kilo kimmel kina kine kisser
kith kneeling knots knott knout knuth kongo kummel kurtis kwanza labeled labeling labelled
labelling labor lacking lager lamer lancelet lancers lancing lander landing lands lanka lanker
lankier larder lardon lari laser lasing lassa lassie lassoer laster lasting later lathe lati latte
latter lattice lauder launders layer lazars leader leading leaky lean leaned leaner leaning leans
learning leash lecturers lectures ledger legg legman leister leman lemma lemme lemon lending
lensing lentz leone leonel leper leptin lethe leukaemia levee levy liana liard liberate licence
license lids lien lightener lighter lighting liked liking limousine limpkin linder line lined
linen liner linin lining linking linn lion lions lipton listing liter literalism literate lithe
lither litre litter lively living loader loading loafer loan locked locket locking loess lofts
lombardi looms loonie loony looper looter lopper loran lore lorry losses loti lotus louche loupe
louse louver lovely lover loves loving lowery lowing loyola lucarne lues lugger lunch lunette lure
luria luster lustre luthern lweis lyddite lying lyly lyse lysis lyssa macaw mace mackintosh macro
madam madden magdalen magdalene magee magi magnesite magnetise magnetize magnum magus maker makes
making mako mallard mallei maltha malthas mammet manage managers manages manana manat mandala
mandola mandrel mandrill manege manes mangle mania manille manly manses mansion manta mantel
mantle manual manufacture manufacturer maple maquette maquis marchers marches marchese marchland
marge margin mariners marker markets marline marlines marly marques marquette marquise marra
marron marry marsh marshes marten martens martian martingale martinis marvel marvellous marvelous
mascon maser mashed masher masjid massie massy matches mater maternal matey matin matte matters
maudlin mauler maxillae maximise maximize mazier meander meanie meaning mechanics mechanism media
medicate medusae meighen meioses melanite melee melic mellows melon melton memes menage menders
mending mends mensch menses menus mercer merck mercy merlin merlon meronymy merriam mervin meshed
messes messing messy metaphrase meter metre mica mice middle milder miler milia milker millennia
milliard milord milquetoasts miltown mimes minded minder minding mined miner mini minimise
minimize mining minium minks minnows minus mira miry miser misleading misleads misled misreading
misreads missing missy misters miter mitoses mize moaning modeled modeling modelled modelling
moist moister molar molten moly momism money mongos monk monsoon montage montane mooch moonier
moons moony moored moors moose mora morality moray morceau more moreen morel mores morgen morion
moron mortality mortiser mosey mosses mossier motes motley motorman mouse mouses mousse mousses
mouton moves mudcat muddle muley muller mullet mulley mulligan mullion mulls multiples multiplies
munro mural murine murres murrey muse muser muses musket musses muster mutters mycoses mylar myna
mynah mysore nail naive napes naphtali nappier narrow nasion nates nations nearly neatly necessary
needle neighbor neighborhood neighbour neighbourhood neill nemeses nerve neural neutral never
newel newer newsman nexus niche nicola niece nieces nigger nigher nihils nike nikkei nobble noble
noises nolen nome noradrenalin noses noting notions novelist noway nowell observers observes
obsess oceans octavo odder odysseys oecology offence offense officers offices onager oppress
optimisation optimise optimised optimising optimization optimize optimized optimizing orals
organisation organise organised organiser organising organization organize organized organizer
organizing oriented orienting orison ossein osteen other otology ottar ottava otter outman
outrages outre outta ovens overbuy overcame overcome overload override overriding overrode
overtone owing pacer pacier packets packing padding paddle paella pains painted painter painting
pairs palates paleo paler palette palikar paling pallette palmar palmation palms palter pants
papal papas papers papular parabolae parades paradise parados pardon pareira parent parentheses
parenthesis parer pares pareses pariah paries parkas parky parricide parries parrot parrs parry
parson part participants participate parton party pastel pasty pate patel patellae paten patent
patin patio patrology patron patronise patronised patronising patronize patronized patronizing
patter pattern pauli pawl payed paying peace peachy peasant peeking peeping peer peers pekineses
pekingese peloria pender penname penni peoples pepin percales perching perdure perennial peri
peris perking perky perries perron person pert pertain perter pesos pesto petasus petit petter
petty pewter phaeton phase phased phasing pheasant phenix phillipa philosophers philosophies
phosphorous phosphors phrasing phyles phyllo phyllos physicist picket picketing picking piddle
piece pierce piggy pilei piling pillock pinched pinches pinching pinny pinon pints piping pippin
pippins pirana pisses piston pitchier pitman pitre pitta pittas pizza place plane planet planning
plans plant planting plate platinic pleasant plotter plummier plutonic pockets poesy pointed
pointer pointier pointing points poison poking polar polarisation polarise polers poling polite
pollack polling poly polypoid pompeii ponds pooing poole pooling poppa populate porter posed
posers posing position possess pother potman pouter powder power practical practice practiced
practicing practise practised practising praline prana prater prayer preceding precious presa
presented presenting presents pressing pretty prevented preventing prevents previous price pried
priestly printers printing prior prise pristine privatisation privatization prize process
processes processor proctor producers produces products professor program programmers programmes
progress projected projecting projection projects promoted promoting prompted prompting properly
property proser protect protected protecting protection protest protoactinium provers province
psychologist publicise publicised publicising publicize publicized publicizing publishers
publishes puckering pudding puli puling pumpers punched punches punching punishing punter pupae
purism puritanism pursue putter quakes quale qualifiers qualifies qualities quarts querns quillon
quintan quit quoting rabbet rabbin rabbis racing rackets radios raga rage ragga ragi railings
raining rains rainy rake ramie ramos ramsey randan random ranee ranged ranging ranted ranting rata
rated rater rathe rating raves ravine raving reaching reacting reaction reader readying
realisation realise realised realising realization realize realized realizing recap recent
recognisable recognise recognised recognising recognizable recognize recognized recognizing
recommend redan redder redyes reeding reefer reeky reelection refection refining refuters regain
regality regelation reggae reginae reign reive relating relation relaxing relay relied relies
religions religious relocation relying remade remainder remained remaining reminder rems replying
reported reporting resales resent reset resister resorted resorting resting rests retain retained
retaining rete retina retraction reuse revel revere revered rewrite rewrote rhombs ricer richer
rickety ridding rider riding riffles rigel rims ringing ripely rises rising risking risks risky
rives rivets roads roan roans roaster robby robes rocker rockets roddy roentgen roister roku roles
rollings rolls romaines romances ronde rookies rooky roose rooster root roots roseola rosette
rosiny rossi roster rota rote rotter roues rougher rouse roussel routers rovers rowan rowel
roweling rower rowing rowland royal rozelle rubeola rubes rubin ruching ruddle ruddy ruffles
rufous rugger ruggers ruin ruining rulers rules rumen rumens rumor rumored rumoring rumoured
rumouring russ russety russian saber sabre sacks sacred sadder saddler safer sager sailer sailor
saiph salaam salade salads sale sales salina saline salines sallee salmi salon salsa salter
salvers samiel samosa sampan samplers samsara sana sanders sandhi sane saner sargassos sarge saris
sateen satisfactory saucer sauna saunters savate saver saves savor sawer sayer saying scabble
scalding scalds scaleni scaler scant scapulae scare scared scaring sceptical scepticism schilling
school scientist scilla scoot scoots scopula scorch scorches scoria scoring scorpions scotchs
scout scramble scribble scriber scrouge scrum scullery scurfy scut sealing seals seams sears seats
secern secretory secrets sedan sedge seed seeder seeing seeking seers seiner selah sellers selling
sells sematic semi semiotic sena senders sending sends sene senhor senna sennet senor sensate
sente sentient sentiment separates sequoia serene serge serpents servers serves setting settle
settlers settling seven severs sextants sextons shade shady shaley shape share sharer sharia
shastra shaver sheerer shell shelling shepherd sherif sheriff sherrill shewn shier shilling shine
shiner shipped shipping shire shires shirr shock shoes shone shooting shoots shopped shopping
shorts shots shouting shrinker shuck shun shuts shutting sibyl sickly sides siding sienna sight
sigma signaled signaling signalled signalling signer signing signs sileni silva simmer simulate
simulated simulating simulation singe singing sings sinking sinks sinner sinter sipper sitter
sitting skater skeleton skeptical skies skills skinnier skipped skipping skirling slanders slater
slayer sleeping slices slicing slickers slides sliding slier slinger slipped slipper slipping
slippy sliver slyer smile smite smith smokers smokes smoky smoothers snarling sneaking snider
snipers snips snores snorter soars socks sodden soils solan soles solids solver somites sommer
sone sonny sony sooner soot sooth soothers sootiest sores sorrel sorter sorts sottish soughs
sounders sowers spading spanglier spanker spares sparling spars speaking specialise specialised
specialising speciality specialize specialized specializing specially specialty speckle speeding
spellers spelling spender spending spewed spewer spider spier spies spillage spilt spinose spins
spite spits spitted spitting splitting sporing sports spots spotted spotting spouse spreed sprig
springer springier sprinter sprit sprung spunks squares squib stability stabling staffer stages
stags stain stainer stake stale staling stalkings stalling stamin stamping stanches stand
standardise standardised standardising standardize standardized standardizing standards standers
stapes staplers stapling star stare stared starer staring starling starred starring stars start
started starting startled startling starving stated states stating station status stave stayed
staying steal stealing steam stearins steeling steering steeve steffen stela stemson steno stepped
stepping sterns sternway stewed stewpan stickers sticks sties stiffen stifling stile stiles
stilling stimulate stimulated stimulating stimulation stinger stirred stirring stirs stiver
stockily stocks stokers stoles stone stopped stopping stores storey storing storm story stoup
stove stovers strafer stranger strangest strangle strati straws stream street stress strews
strider strike string stringer stringier stroke stroll strong stronger strongest strop stroy
struck strum struma stubs stuck stuffer stumper stunk sturgeon styles subsidise subsidised
subsidising subsidize subsidized subsidizing subtonic succeed success sudden sully summaries
summarise summarised summarising summarize summarized summarizing summons sundae sundaes sunders
sunnier sunny superior supermen supertonic supervise suppliers supplies supports suppress surgeon
surname surround swamping swapping swaps sward swearing swears sweating sweats sweeny sweeping
sweet swell swills swinger swingle swipes swirling swizz sylvie sympathies sympathise sympathize
syne tabes taboo tacked tacker tacket tacking tackled tackling tacks tags tailor tails taiyuan
takers takes taking talas talent tales talking tally tame tames tanka tanks tantalous taping tare
tares tarry tartar tarts tasks tasse tasting tawny taxes taxman teachers teaches tectonic telium
tempeh tenant tends tenne tent tercel terr terrace terrane terrene terrorist testas testes testing
testis tetanic teths thanes thanking theater theatre thees themes thereon therms theroid these
theses thesis thiazine thicker thine thinking thoron thrace thrave threats three thresher throats
throne throughout throughput thrusting thug thwacker tibiae ticker tidy tigress tiler tiles tiller
timur tinier tire tired tires tiring titis titter tittle tocology toiler toke tolly tomes tones
tongue tonne tonnes topical toque torii torrents torrs tortes tortious tory totter tough towel
townee townees townie towns trace traced tracers tracery tracheae tracing track tracked tracking
traded trades trading tradition tragus trailing training trammel transaction transit transmit
trash trave traveled traveling travelled travelling traverse traves tread treasures treat trekkie
trembly trends tribble tricks tried tries trigon trike trine tripe triplet tripos trips triste
triunity trivia troche trolley trollop tropology trough trucker trucks trug truing trust trusting
trying tubby tummy tuned tuner tunes tuning tunnies tunny tureen turfing turfman turnery turtle
tusker twangier tween tweeter twinkles tying typhous typical tyres udall udder ulnae unauthorised
unauthorized unchurch undefined underlie underline underlying underwood units unnecessary unstable
uptown uranous urethrae utopias utter vail valentine vales valid valles valonia valses vanda varas
varner vats veil veils veinule vela vendee venous venue verde verdin vets vicing vigil vila villa
villi vina vine vinous virtus vista vitae vitally voila voluntary voters votes vouge voyageur
wader wager wagoner wail waked waking waled waling walked walker walking walled walleyed wallis
walls waltzers wandered wandering waring warmed warmer warming warned warner warning warping warps
warring washing wasters watcher water watermen waver weakness wearing weenie weight well welled
welles wellie wellies welling welly welsh welter welters wester wether wets wetter wetters
whatever wheaten wheedler wheedling wheezing whenever wherever whetstone whetter whisky whitely
whiten whiter whitewall whitey whither whits whittler wider widest widows wiener wienie wiggings
wight wiki wile wiled wiles will willet willing wills wily wince winder windrows windy winger
winker wirra wisest wishing withdraw withdrew withes withhold witness witter witters wittier wolf
wolff wondered wondering woodsy words workmen worsen wounder wraps wrath wrester wrests wring
writer writers writes wroth wylie yabber yakka yalow yamen yeast yester young younkers yuan yule
yules zamia zephyrs
"""
