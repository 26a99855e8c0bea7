"""Common English words that a slip turns into another.

Made from the lists of sizes 10 to 70 of SCOWL: the words that a slip, or another way of writing a
sound, makes of another word or name.

Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
word lists, the associated scripts, the output created from the scripts, and its documentation for
any purpose is hereby granted without fee, provided that the above copyright notice appears in all
copies and that both that copyright notice and this permission notice appear in supporting
documentation. Kevin Atkinson makes no representations about the suitability of this array for any
purpose. It is provided "as is" without express or implied warranty.
"""

NEAR_WORDS = """
aalii abbes abbey abbot abscise acacia accent aced acedia acerate aces ached achene achoo acorn
actinism action actor adapted adapter adapting adaptor addiction address adept adit adopted
adopting advantages advertise advice advise adviser advisor aecia aedes aedile aerial aeries
aether affusion afghanis agate ageing aging agonises airline akene akin albino alder aldermen alee
alert ales alexia alias alien alienor alike aliyah allee allured alluvion alright altar alteration
alterative altercate alvine amen ammine amnio amour anaemia analyse analysed analysing analysis
analyze analyzed analyzing aneles aneroid angora anonym another antique antlia anyone apace
aphelian apologies apologise apologised apologising apologize apologized apologizing appal appall
appalled appalling apparatus appealed appealing appeals appeared appearing appel apple aptitude
aquariums arbitrary archine archive areal areca areola argentine aril arioso arise armband armor
arras arris arrows ashore asker aspartame assent assert asserted asserting assess asset assort
assorted assorting assuming assuring aster astir astroid atlantes atman attached attaching
attacked attacking attacks audios authorisation authorise authorised authorising authorization
authorize authorized authorizing azotes azures babbitt bacchius bachelor backer backing backs
backups bacteria badder badly bagels bagman bailor baked baker bakes baking bale baler baling
balker ballad ballet balling ballot bally bander banding bands bandy banes banger banging bani
banister banker banks banner bantam banting bantling banyan baptise baptisms barbarian barbels
barber barberry barbette barbie barbitone barer bares barges baring barista barking barley barman
barney barns barnyard baron barrack barre barrels barren barret barrette barriers barring barrios
barrow barter barton baryton barytone basal based bases basher bashing basin basing basis basses
basset baster bastes bate bathe bating batiste batman batmen baton batsman battle battlers batty
bawbee bawdiest bawdy bawler bawling beach beagles beard bearding bearing bears beast beating
beats became become bees beetle behavior behaviour being belie believers believes belling bellow
belly below bendier benison benne bennet benzine berley berretta berries berry berth beta betel
betta better biasing bibcock bidden biers biffin bigger biggies bight biker bilbo bile billing
bines biologist birders birring birth bison bisque bite bitten bitter bitty blackboard blacker
bland blarney blase blender blinder bling blinks blithe blockier blocks blonde blonds bloomier
blower blucher blunt blunting blusher boar boarders boards boart boatman boatmen boatsman boding
body boffin boggart boggles boiling bola bolder bole bolivianos bollard bolting bonds boner bonito
bonne bonnier booby booing books boomer boost bootees booties boots borages borers bores boring
borne borrow bosk botcher bother bottle bought boule bourdon bourgeons bourse bowel bower bowing
bowlegs bowlers bowling bowls bowmen boyla brace brach bracket brail branders brant brat bratty
braver brawer brazes brazilin breach breadth breast breech brewer bride bridge brighten brigs
brindle bring brionies brit broadax broadcast broaden broadly brogues broke brontosaurs broody
brothels brother brought browner brownie browning browser browsing bruins bruits brunch brunette
brutes brutish bucker bucket buddhi buddle bugger buggies bugler bulbar bulgur bulla bullet
bullfinch bulling bunging bunion bunting buran burden burdock burette burgee burger burgess burgh
burgher burgoos burgs buries burka burly burner burnet burqa burros burrow burrower burrs bursae
burse burying business busk buskin bustler busts butcher butter button buyers buying byres byrnie
bytes cabal caddies cagey caiman calender callas callow callowly calls callus cambers cambogia
camel camera campion camps campus canals canard cancan canceled canceling cancelled cancelling
candied candler caner canes canines canker cannas canner cannery canny canoe canter canyon caper
caplet caplin capos capper caracals careen career carer cares carina caring cariole carjack
carline carman carnet carnies carny carouse carpel carpi carrel carrier carry carryon carse
cartage carte carton carven cased caseous cases cashing casing cassia cassis caste caster casting
castle catalogs catatonia catcher catena cater cathodic catnap cattier cattle catty caudal cause
causing caver caves ceasing celeb celesta cella cellar cement centaurs center centered centering
cento centre centred centring cered ceria ceric cermet ceros cerous certain certainly certainty
certes ceruse cetaceous chafes chain chair chamberlain chambray chamfers champers chancel chancre
changing channel chanson chant chantey chapel chaplain chapmen chare charging charmers charming
charnel chars charter charts chary chasing chasse chaster chastity chats chatting chatty chazan
cheater cheating cheats checked checking checks cheder cheeps cheer cheery chela cherty chestier
chewer chewy chief childe childless chili chill chillers chilli chilly chine chirk chirr chitin
chiton chives chock chocking choker choking chon chook choose chopper chops chorea chose
chromatics chroniclers chucked chucking chuddar chyle chyron cider cilia cinematic cirrate cirri
cisco cites cither citron citrus city civilisation civilise civilised civilising civilization
civilize civilized civilizing clade clamant clambers clarets clarification clarino clary clausal
clause cleanest cleaning clearest clearing clearly clef clerk clevis client close closest closet
cloudier cloves cluster coast coatees coatis coats cobble cochleae cocker codon coffee colder
coley collate colleges collet collider collie colly colone color colored coloring coloured
colouring colours colter columbous combs comer comic commination commit commonest compete competed
competing compilation compilers compiles compiling complains complaints complete completed
completing composers composes composing comprehensive compress comprise comprised comprising
compute computed computerise computerised computerising computerize computerized computerizing
computers computing conception concepts concerns concert conclave concord condemning condition
condole confection confer confining confirm conform congest congou congregationalist congress
coning conman connection connive consents consolation constant constrains constraints constrictive
contact contacted contacting contained containing contains contention contents contest context
contingent continuing contract contracted contracting contrail contrast contributes convention
conversion convert convicted convicting conviction cooked cooker cookie cooking cooks cooled
cooling cooper coped coper copes coping copra copse copula copying coral corban corder cores coria
coring corium cornball cornel cornett cornier cornus corona correspond correspondent corrie corse
corteges corves corvine coshing costing cotes cottar cottier couch cough counseled counseling
counselled counselling country county court couteau covering covet covin cowbell cower cowls
cracker crammer cranes crashed crashes crashing crate crater craton crawly crayon creamer creamier
creating creative creek cremation cremator crenation cress cretin crewed crewel cricket crier
cries crine crista criticise criticised criticising criticism criticize criticized criticizing
croaks crocket crones crooks cropland cropper crops cruder cruise cruncher cruse crushed crushes
crushing crustal crying cuddy cultic culvert cumulous cunts cupola cupreous curch curds cures
curette curia curiae curing curler curly current currier curry curse curtain curter curvier cuter
cutin cutis cutter cuttle cyclopes czarina dabble dacha daemon dagger daily daimon dalasi daman
dancette dangle dapper dare daring darkling darky darling darnel dashes dating daube dawning
dealing dearth deary debar decade decani decant decease decide decided deciding decode decoded
decoding decreased decries dedicate deeming defective defence defended defending defense
deferential define definite degrease deice dele delicate delirious delis demark demean demise
demoing demon demos demurs dene denial denies dense dentin deny dependant depended dependent
depending deplores depress deprive deprived depriving deride derive derived deriving derris
descant descendent deserted deserting deserved deserving designed designing desire detective deter
develops devisee devisor devoice devote dewberry dhoti dhyana diagnosis dialed dialing dialled
dialling diaphyses dicey dicker digger dight dikes dimers dimeter dine diner dinette dinge dinner
dinning dippier directors dirham discant discovers discuss disguising dishes dismiss disposal
dissert distract distress district diver dives divided divine diving docent docker dogger dogwood
doling domes doming domino donating done dongle donkey donnee donning doolie doorman dories dorty
doubles dough doughy dourer dowel doweling dower downers downing downland downs downy dowries
dozer drain drastically dreading dreaming dredge dressing dribble drier dries dripped dripper
dripping drive drivers driving dropped dropping droughty drover drowning dubbin duenna dulia
dullard dulls dully duly dune dunlin dunner dunning duper duress durian during duro durra dustbin
dwell dying early eater eats ebbed economies ecosphere edger edit eduction either eked ekes elan
election electric elegant elide elision elves embarrass ember emersion emirate emit emmer emmet
emphasis emphasise emphasised emphasising emphasize emphasized emphasizing employ enate endeavor
endeavour endues endure engines enquires enquiries ensue enter entirely entirety entities entitles
entoderm epicentre epicures epiphyses epistyle equines erases erodes erogenous escalate eschar
espial essence ethic ethnic evangelise evangelize evens eversion every evite ewers exceed excerpt
excited exciting exhorted exist existed existing exited exiting exits expensive expert exploded
explodes exploding exploration explored explores exploring express extant extensive extent
extorted extraordinary faculties faculty faddy faerie failing fairly fairy fakes fallen faller
falling fallows farci fared farer farmer farrows farther farthest faster father faulty favor
favorable favored favoring favorite favour favourable favoured favouring favourite feather feline
felinity feller felloes fellow felon fencer fenland fennel fenny ferias ferreous ferried ferries
fester fetcher fever fewer fiber fiberglass fibre fibroin fibulae fiche fiction fictional field
fielder fiend fight filcher filed files filing filled filler fillies filling fillip filming filo
finalise finalised finalising finalize finalized finalizing finder finding finely finer fining
finish finny fired fireman fires firmer fisher fishier flacon flaming flankers flashed flashes
flashing flavor flavour flawed flawing fleer flied flies flincher flinders floes floods floret
flowed flower flowing fluid fluorene flushed flushes flushing foeman foison folder folding follow
fonder foods football fore foreman foremen foreseer forest forester forgave forges forget forgive
forgot format formation former formula formulae fort foster founded founding frack fraction framer
franc franchise fraud freedman freedmen freehand freeing freeman freemen freeze freezing french
fresco frets friction fried fries frisk frizz froth frowst fulfil fulfill fulmar funded funding
funds funner furan furling furrier furrow further furthest fustian futon fuzzy gabble gabion gable
gainers gains gaiter galatea galena galled galley gallop gamba gamine gammy ganger gangs gantry
garage garbage garble garbler gardener garlic garner garnet garret garth gassier gater gather
gating gaunter gauntry geeks gelding generalisation generalise generalised generalising
generalization generalize generalized generalizing generates generic geneses genetic genii genro
gent gentle gentleman gentlemen gentry geranium german germane germen gharry gilding gillies gills
gimble gipon girder gives glades glads glazer glower goading gobble goby godson golden goldeye
golfing golly gonna goodman goofing googol goosing gorge goring goutier grabble gracile grader
grain grands granges granter graph grate gravels graver graves gravies great greaves greener
greensand grenade griffins griffon grig grigri grin grinder grinds groan grocer groove grovels
groves grower grubber grubs grunter guess gulden gully gunter gyron hackman hackney haemoglobin
hairless haled haler haloed haloid halon halting hames hammed hammer hammier handed handing handle
handled handling handover handsel hangover harden harder hardier hardness hardwood harem haring
harmless harries harts hatchet hated hater hating hatred hatter haunter haves hawing hawker hawse
hawthorn hayfield hayward hazan hearing hears heart hearth heat heater heating heavens heder
hedgers hedges height heller helmet hemmed hemmer hence henna hennaing hepper herald herder
herding hereat herein hereon heres heresy hereto heritage hermaphrodites hermitage heroes heron
hessite hetero hetman hidden hide hider hight hillier hinds hinted hinter hinting hipper hitcher
hitches hoarder hoarding hoary hobbies hobble hobs hockey hocking hodden hoicks hoking holes holey
holiday holler hollowly holograph holy homburg homes hominy homophobe honer honestly honesty
honing honor honored honoring honoured honouring honours hoofer hooper hooves hopper hording
hornier horses horsey hosier hosteler hottie hough houri hours houseman hover hoyden hubs huller
hummer humor hunger hungry hunted hunting hurley hurst hurter hurts husky hussy hustings hutches
hyperon hyperopia hypersonic hypoglycaemia hypophyses hypos ideas identifiers identifies identify
identity ilia impart imparted impress inane indeed indexed indican indicate indices indiction
indie indites inefficient inferior infernal infinite infinitely infinity inhabit inhabited
inhabiting inherent inhibit inhibited inhibiting initialisation initialise initialised
initialising initialization initialize initialized initializing initials initiate injures injuries
innerness inquires inquiries insane insect inserted inserting inspect intention intentional
interaction interfaced interfacing intervale intestate intuits inulin inure invented inventing
invention inverted inverting iodise ionic isogonic isotopic jabber jacobus jaeger jaggier jaguar
jammy japer jarred jawless jawline jayvee jazzed jazzmen jefe jemmy jennet jeremiads jerid jewfish
jigger jillion jinni jocko jogger joinder joiner joins jointer jokey jolly journalist jubbah
judgement judgment juice julienne kale kali karat kazoo keister kepis kerbs kerosene keto khans
khoums kief killer kilo kina kine kisser kith kneeling knots knout kummel kwanza labeled labeling
labelled labelling labor lacked lacking lager lament lamer lancelet lancers lancing lander landing
lands langur lanker lankier larder lardon lari laser lasing lassie lassoer lasted lasting later
lathe lather lati latte latter lattice lauder launder laundry laving lawman lawyers layer laymen
lazars leaded leaden leader leading leaky lean leaned leaner leaning leaper learned learner
learning leash lecturers lectures ledger legman leister leman lemma lemme lemon lending lensing
leone leper leptin lessen lesser lethe letter leucite leukaemia levee levy liana liard liberate
licence license lids lien lightener lighter lighting liked liking limousine limpkin line lined
linen liner linger linin lining linking linn lion lippy listed listen listing liter literalism
literate lithe lither litre litter lively living loaded loader loading loafer loan locked locket
locking loess lofts longer looms loonie loony looper looter lopper loran lore lorry losses loti
lotus louche louder loupe louse louver lovely lover loves loving lowery lowing lucarne lues lugger
lunch lunette lunger lure luster lustier lustre luthern lweis lyddite lying lyse lysis lyssa
macadam macaw mace mackintosh macro madam madden madness magdalen magi magnesite magnetise
magnetize magnum magus mailman maker makes making mako maleate mallard mallei mallet maltha mammet
manage managers manana manat mandala mandola mandrel mandrill manege manes manger mangle mania
manille manly manses mansion manta mantel mantes mantle manual manufacture manufacturer maple
maquette maquis marchers marches marchese marchland marge margin mariners marker markets marking
marline marly marques marquise marron marrow marry marsh marshes marten martian martingale
martinis marvel marvellous marvelous mascon maser mashed masher masjid masses massive massy master
matcher matches mater maternal matey matin matte matter maturer maudlin mauler maxillae maximise
maximize mayors mazier mazuma meander meanie meaning mechanics mechanism media medicate medusae
meioses melanite melee melic melisma mellows melon melton memes menage mended menders mending
mends mensch menses menus mercer mercy merino merlin merlon meronymy meshed mesial messed messes
messier messing messy metaphrase meter metre metros mica mice midden middle milder miler milia
milker milkmen millennia milliard millime milline milord milquetoasts mimes minded minder minding
mined miner mini minimise minimize mining minium minks minnows minster mintier minuet minus
minuter minyan miry miser mislead misleading misled misreading misreads missed misses missing
missy mister mistier miter mither mitoses moaning modeled modeling modelled modelling moiler moist
moister molar molder molten moly momism money monger mongos monk monsoon montage montane mooch
moonier moons moony moored moors moose moppet mora morality moray morceau more moreen morel morgen
morion moron morrow mortality mortiser mosey mosses mossier motes mother motley motorman mottle
moulder mouse mouser mousier mousse mouton moves mudcat muddle mudras muley mullein muller mullet
mulley mulligan mullion mulls multiples multiplies mural murine murphy murres murrey muse muser
musher musical musket musses mussier muster mutter mycoses myna mynah nail naive napes nappier
narrow nasion nates nation natter nearly neatly necessary needle neighbor neighborhood neighbour
neighbourhood nemeses nerve neural neutral never newel newer newsman nexus niche niece nigger
nigher nihils nobble noble noises nombles noradrenalin norland noses nothing noting notion noumena
novelist noway nuttier observers observes obsess oceans octavo odder odysseys oecology offence
offense officers offices onager oppress optimisation optimise optimised optimising optimization
optimize optimized optimizing orals organisation organise organised organiser organising
organization organize organized organizer organizing oriented orienting orison ossein other
otology ottar ottava otter outman outrages outre outta ovens overbuy overcame overcome overload
override overriding overrode overtone owing pabulum pacer pacier packed packet packing padding
paddle paella pains painted painter painting paints pairs palate paleo paler palette palikar
paling palish pallette palmar palmation palmier palms palter pampers pander pants papal papas
papers pappus papular parabolae parades paradise parados pardon pareira parent parentheses
parenthesis parer pares pareses pariah paries parity parkas parky parricide parries parrot parrs
parry parson part partan participants participate parton party parvis paschal pastel pasty pate
patellae paten patent patient patin patio patrology patron patronise patronised patronising
patronize patronized patronizing patten patter pattern pawl payed paying peace peachy peaking
peasant pebbles pecker pecking peeking peeping peer pekineses pekingese peloria penname penni
peoples pepper peppier percales perching perdure perennial peri perking perky perries perron
person pert pertain perter pesos pesters pesto petasus petit petter petty pewter phaeton phase
phased phasing phenix philosophers philosophies phosphorous phosphors phrase phrased phrasing
phyles phyllo physicist picked picker picket picketing picking piddle piece pierce piggy piking
pileate pilei piling pillock pinched pinches pinching pinny pinon pints piping pippin pirana
pisses piston pitchier pitman pitta pizza place plane planet planning plans plant planting plate
platinic playing pleasant plotter plummier plutonic pocket poesy pointed pointer pointier pointing
points poison poking polar polarisation polarise polers poling polite pollack pollen polling poly
polypoid poncho ponder ponds pooing pooling poppa popper populate porker porter posed posers
posing position possess posting pother potman pottier pounder pouter powder power practical
practice practiced practicing practise practised practising praline prana prance prater prayer
praying preceding precious presa presented presenting presents pressing pretty prevented
preventing prevents previous price pried priestly printer printing prior prise pristine
privatisation privatization prize process processes processor proctor producers produces products
professor program programmers programmes progress projected projecting projection projects
promoted promoting prompted prompting propel properly property proser protect protected protecting
protection protest protoactinium provers province psychologist publicise publicised publicising
publicize publicized publicizing publishers publishes pucker puckering pudding puddle puking puli
puling pumpers punched punches punching punishing punter pupae purism puritanism purity pursue
putter quakes quale qualifiers qualifies qualities quarts quells querns quillon quills quintan
quit quotas quotes quoting rabbet rabbin rabbis racing racket raddle radios raga rage ragga ragi
railings rained rainier raining rains rainy raising rake ramie randan random ranee ranged ranging
ranted ranting rata rated rater rathe rating ratter ravers raves ravine raving reaching reacting
reaction reactor reader readying realisation realise realised realising realization realize
realized realizing really reaves recap recent reciter recognisable recognise recognised
recognising recognizable recognize recognized recognizing recommend redan redder redyes reedier
reeding reefer reeky reelection reeves refection refining refuter regain regality regelation
reggae reign reinter reive relating relation relaxing relay relied relies religions religious
relocation relying remade remain remainder remained remaining reminder rems repaves replied
replies replying reported reporting resales reseau resent reset resister resorted resorting
resting rests retain retained retaining rete retina retraction reuse revel revere revered reverie
revers reverse rewrite rewrote rhombs ricer richer rickety ridden ridding rider riding riffles
rims ringed ringing ripely rises rising risking risks risky rives rivets riviera roads roan
roaster robes rocker rocket roentgen roister roles rollings rolls romaines romances ronde rookies
rooky roose rooster root roseola rosette rosiny roster rota rote rotter roubles roues rougher
rouse router rovers rowan rowel roweling rower rowing royal rubeola rubes rubies rubles ruching
ruddle ruddy ruffian ruffles rufous rugger ruin ruined ruining rulers rules rumen rumor rumored
rumoring rumoured rumouring rumours rundle runner russety ruttier saber sabre sacks sacred sadden
sadder saddler safer sager sailer sailor salaam salade salads sale salina saline salmi salmon
salon salsa salter saltier saltish salvage salver salvia samiel samite samosa sampan sample
samplers samsara sander sandhi sandier sane saner sargassos sarge saris sassier sateen
satisfactory saucer sauna saunters savate saver saves saviour savor sawer sawyers sayer saying
scabble scalding scalds scaleni scaler scant scapes scapulae scare scared scaring scatty sceptical
scepticism schilling school scientist scilla scoot scopula scorch scorches scored scores scoria
scoring scorpions scotchs scout scramble scribble scriber scrouge scrum scullery scurfy scut
scutch scutter sealer sealing seals seamen seams sears seats seaward secern secretory secrets
sedan sedge seed seeder seeing seeking seeming seers seiner selah sellers selling sells sematic
semi semiotic sender sending sends sene senhor senna sennet senor senora sensate sente sentient
sentiment separates sequoia serene serge serpents servers serves setter setting settle settlers
settling seven severs sewers sextan sextants sexton shade shady shaker shakier shaley shaman shape
shaper share sharer sharia sharpie shastra shaver sheerer shell shelling shepherd sherif sheriff
shewn shier shilling shine shiner shipped shipping shire shirr shiver shock shoes shone shooting
shoots shopped shopping shorts shots shouting shouts shover showers shrinker shuck shun shuts
shutter shutting sibyl sickly sides siding sienna sight sigma signaled signaling signalled
signalling signer signing signs sileni silva simmer simple simulate simulated simulating
simulation singe singer singing sings sinking sinks sinner sinter sipper sitter sitting skater
skeleton skeptical skies skills skinnier skipped skipping skirling slander slater slather slatier
slayer sleeping slices slicing slickers slides sliding slier slinger slipped slipper slipping
slippy sliver sludge slummer slyer smells smile smite smith smokers smokes smoky smoothers
snarling sneaking snider snipers snips snores snorter soars socks sodden soils solan soles solids
solver somite sone sonny sooner soot sooth soothers sootiest sores sorrel sorter sorts sottish
soughs sounders sowers spacer spading spanglier spanker spanks spares sparing sparling sparry
spars speaking specialise specialised specialising speciality specialize specialized specializing
specially specialty speckle speeding spellers spelling spender spending spewed spewer spicier
spicily spider spier spies spillage spilt spinose spins spite spits spitted spitting splicer
splitting sporing sports spots spotted spotting spouse sprang spreed sprig springer springier
sprinter sprit sprung spunks spurry sputter squares squib stability stabling stacks staffer stages
stags stain stainer stake stale stalely staling stalkings stalling stamin stamping stanches stand
standardise standardised standardising standardize standardized standardizing standards stander
stapes staplers stapling star stare stared starer staring starling starred starring start started
starting startled startling starved starves starving stated states stating station status stave
stayed stayers staying steal stealing steam stearins steeling steeple steering steeve stela steles
stemson steno stepped stepping sterns sternway steward stewed stewpan stickers sticks sties
stiffen stifles stifling stile stilling stimulate stimulated stimulating stimulation stinger
stirks stirred stirring stirs stiver stockily stocks stokers stoles stomps stone stonier stopped
stopping stored stores storey stories storing storks storm story stoup stove stovers strafer
stranger strangest strangle strati straws stream street stress strews strider strike string
stringer stringier stroke stroll strong stronger strongest strop stroy struck strum struma strung
stubs stuck stuffer stumper stumps stunk sturgeon stutter styles stylets stylus subsidise
subsidised subsidising subsidize subsidized subsidizing subtonic succeed success sudden sully
summaries summarise summarised summarising summarize summarized summarizing summons sumpter sundae
sunder sunnier sunny superior supermen supertonic supervise suppliers supplies supports suppress
surgeon surname surround swamping swapping swaps sward swearing swears sweating sweats sweeny
sweeping sweet swell swills swinger swingle swipes swirling swizz sylvite sympathies sympathise
sympathize syne tabes taboo tacked tacker tacket tacking tackled tackling tacks tags tailor tails
takers takes taking talas talent tales talking taller tally tame tanka tanker tanks tantalous
taping tare taring tarry tartar tarts tasks tasse tasted tasting taters tattle tawny taxes taxman
teachers teaches tectonic telium teller tempeh tenant tends tenne tenner tenser tent tercel
terrace terrain terrane terrene terrine terrorist testas tested testes testing testis tetanic
teths thanes thanking thanks theater theatre thees themes thereon therms theroid these thesis
thetas thiazine thicker thine thinker thinking thinks tholes thoron thrash thrave threat three
thresh thresher thrice throat throne throughout throughput thrusting thrusts thug thwacker tibiae
ticker tidy tigress tiler tiles tiller tinier tinner tire tired tiring titis titter tittle
tocology toggle toiler toke tolly tomes tones tongue tonne tophus topical toque torii torrents
torrs tortes tortious totter tough touring tourney towel townee townie towns trace traced tracers
tracery tracheae tracing track tracked tracking traded trades trading tradition tragus trailing
training trammel transaction transit transmit trash trave traveled traveling travelled travelling
traverse tread treasures treat trembly trends tricks tried tries trigon trike trine tripe triplet
tripos trips triste triunity trivia troche trolley trollop tropology trough trucker trucks trug
truing trust trusting trying tubby tummy tuned tuner tunes tuning tunnies tunny tureen turfing
turfman turnery turning turnkey turtle tusker twangier tween tweeter twinkles tying typhous
typical tyres udder ulnae unauthorised unauthorized unchurch undefined underlie underline
underlying underwood unites units unnecessary unstable uptown uranous urethrae utopias utter vail
valentine vales valid valleys valonia valses vanda varas vats veil veinule vela vendee venous
venue verdin verses versus vets vicing vigil villa villi villus vina vine vinous violent virgas
virtus vista vitae vitally voila voluntary voters votes vouge voyageur wacker waddle wader wager
wagoner wail waiters waked waking waled waling walked walker walking walled walleyed wallies walls
waltzer wandered wandering warden warding waring warmed warmer warming warned warning warping
warps warring washed washes washing waster watcher water watermen waver weakness weaner wearing
webbier weenie weever weight welder well welled wellie welling welly welsh welter wester wether
wets wetter whatever wheaten wheedler wheedling wheezing whenever wherever whetstone whetter
whicker whiskey whisky whitely whiten whiter whitewall whitey whither whits whittler wider widest
widows wielder wiener wienie wiggings wight wiki wile wiled will willet willing wily wince winder
windrows windy winger winker wiring wirra wisest wished wishes wishing withdraw withdrew withes
withhold witness witter wittier wolf wondered wondering woodmen woodsy words workmen worsen
wounder wraps wrath wrester wrests wring wrinkle writer writes wroth xeroxes yabber yakka yamen
yeast yester young younkers yuan yule zamia zephyrs zinger
"""
