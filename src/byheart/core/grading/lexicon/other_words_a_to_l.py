"""Ordinary words from A to L that are no slips of others.

Made from the lists of sizes 10 to 60 of SCOWL: common words that a slip makes of another. Plurals
are known by their singular.

Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
word lists, the associated scripts, the output created from the scripts, and its documentation for
any purpose is hereby granted without fee, provided that the above copyright notice appears in all
copies and that both that copyright notice and this permission notice appear in supporting
documentation. Kevin Atkinson makes no representations about the suitability of this array for any
purpose. It is provided "as is" without express or implied warranty.
"""

OTHER_WORDS_A_TO_L = """
abasement abate abatement abduct abducting abetter abettor ability abler ablution abolition abortion
abortive abridgement abridgment abrogate abrogation absent absenting absinth absinthe absolutest
absurdest acceding accenting accepting accessing acclamation acclimate acclimating acclimation
accumulate acetic aching acidity acing acquiring acquitting acrobatic acuter adaptable adaptive
added addictive addition additive adjoining adjudicate adjuration administrate admiration admiring
admitting adoption adoptive adoration adoring adorning adornment adulterate adulterer adulterie
advantage adventure adventured adventurer adverser aeration aesthetic affability affection afterward
afterword agent aggrandisement aggrandizement agility agonie aground ailment airing airman airmen
alderman alderwoman alderwomen alerting aliening alight aligning allaying allergic alliance
allotting allowing alloying alluding alluring allying alphabetise altercation alternation alumna
amanuense amazing ambiance ambience ambition ameliorate amenable amendable amiability amiable
amicability amicable amnesiac amniocentese amorou amorphou ample anaesthetic anaesthetise analyser
analyst analyzer ancestrie anchorman anchormen anchorwoman anchorwomen anger angler anion anneal
annotate annual annul anonymou antiquing antithese antler apologie apotheose appeasing appetiser
appetizer appoint apposite appraise appraising appreciate arbitrate arching arcing argumentation
argumentative aridity aright arising armorer armory armourer armoury aromatic arose around arranging
arrogate arteriosclerosi arthritic artiest artistic ascetic ashing ashtray asphyxia assailing asse
assemble assemblyman assemblymen assemblywoman assemblywomen assenting assessing assign associate
asthmatic astral astray asymptotic atomiser atomizer attend attention attribute attrition auction
auctioning audition augmentation author authored authoring autistic automation automaton averting
avidity awaken awing awoken babble babbling babel babying babysat babysit backbit backbite backboard
backlash backside backslash backslid backslide backward backwash backyard baggier bagging bailing
baiting balder balding balking balled baluster banana bandage bandying bangle banishing banishment
banking banning banquet banter bantering barbell barbering barbing barely barging barnstorm
bartering baseball baseman basemen baseness baser basest basking basting batching bather bathhouse
bathing batsmen batten batter battering battery battier batting battling baulking bayberry baying
beached beaching beading beaker beaming beaning bearable bearer beat beater beatification beatify
beautification beautify beaver bedder bedding bedridden bedside beech beeper befall befell beggarly
begging begone behave behead beheld behold behoove behove belching bellying belting belying bench
benching bender bending benediction beret beside besting bestride bestrode betaken betoken bettering
betting bettor bewaring bicker bidder bidding biding biggie biking billet billion binder binding
binning birching birding birthing bitching biting bitterer bittern blabbing blackbird blackhead
blacking blackish bladder blanch blanching blander blanker blankest blanking blaring blaster
blasting bleaching bleaker bleating bleeding blench blending blinding blink blinker blinking blister
blistering blither blitz blobbing blockade blockage blockhead blocking blogging blonder blooding
bloodying bloomer blooming blotch blotching blotting blowing blowsy blowzy blubber bluefish
blueprint bluffer bluffing bluing bluish blunder blurring blurting blush blushing bluster blustering
blustery boarder boarding boaster boasting boat boater boating bobbing bobble bogeyman bogeymen
bogging boggling bogie boiler boisterou bolster bolstering bondage bonding bondsman bondsmen boning
boodle boogie booked booking bookish booklet booming booster boosting boot booting bootleg boozier
border borer borrowing botch botching bottling bouillabaisse boulder bouncer bouncier bouncing
bounder bounding bourgeoi bowman bracing brackish bragging braiding brainier braining braise
braising brakeman brakemen braking branch branching branding brandish brandying brassier brassiere
braving brawling brawnier braying brazier breaching breading breaker breaking breathier breathing
breeding breezing brick bricking bridging bridling brier brighter bringing brinier briny brisk
briskest brisking broach broaching broad broader broiler broiling brontosaur brooch brooder brooding
brooking bruise bruising brunching brunet brunt brushing bubble bubbling buckboard bucking buckling
budding budge buffer buffering buffeting buffing buggier bugging bugle bugling bulge bulging
bulkhead bulking bullion bullying bumper bumpier bunch bunching bundle bundling bungle bungler
bungling bunker bunking buoying burble burbling burglar burglarie burgle burnt burring burrowing
bursting busby bushier bushing bushman bushmen busier businessman businessmen businesswoman
businesswomen busing buster busting bustling busying butler butte buttering buttery butting bygone
cabbing cabby caboodle caching cackle cackling cadaver caddying cadger cagier cajoling caking
calculate calisthenic calking call callable calling callisthenic callou callousing callu callusing
calming camber cameraman cameramen camerawoman camerawomen camp campier camping canal cancel cancer
cancerou candidate candle candling candor candying caning cankering cankerou canning cant cantering
cantor canva canvase canvasing canvassing capering capping caption captioning captiou carburetor
carburettor carding care careering caribou carnation caroler caroling caroller carolling carousal
carousel carp carping carpu carrying cartel carting cartoon carve carving cashe castling casually
cataloger cataloging cataloguer cataloguing catalyst catcall catchall catchier catching categorie
caterer catering catharse cation catnip cattail cattleman cattlemen caulking caution cautioning
cautiou cavalryman cavalrymen caveman cavemen caving cawing cease ceding ceiling celebrate
celebration celebrity celerity cementing censoring censuring censusing centerfold centerpiece
central centrefold centrepiece centrist chaffing chafing chaining chairing chairman chairmen
chairwoman chairwomen chalet chalking chamber champing chance chancing chandler changeable chanter
chanting chaperon chaperone chaplet chapping character characterize chargeable charger charring
chartering charting charwoman charwomen chaser chateau chatter chatterer chattering chattier
cheeking cheeping cheerier cheering cheesing chequing chessman chessmen chewier chewing chicer
chiller chillier chilling chime chiming chinking chinning chipper chipping chirping choicer choler
choosier choppier chopping choppy choral chore choreography chowing chuckling chummier chumming
churchman churchmen cinch cinching circuit circuitry cirru citation citru clacking claiming clamber
clamming clamorou clamping clanging clangor clanking clap clapboard clapper clapping clarinetist
clarinettist clashing clasping classe classification classing clatter clattering clawing cleaner
cleanser cleansing cleaver cleaving clench clenching clergyman clergymen clergywoman clergywomen
clever clicking climactic climatic climber clinch clinching cling clingier clinging clinker clinking
clipboard clipper clipping clique cloaking clobber clocking cloistering clothing clotting clouding
clouting cloven clover clowning clucking cluing clumping clung clunker clunkier clustering clutter
cluttering coaching coachman coachmen coalesce coalescence coalescing coaling coarser coaster
coasting coat coating cobbler cocci coccu cocking cockle codding coddle codger coding coerce
coffining cogitate cognisance cognisant cognizance cognizant coherence coiling coining coking
collaborate collage collar collared collaring collating collation collectable collectible collective
college collide collier collision collusion colonie coloniser colonist colonization colonizer
coloration colorless colouration combative combing comical coming command commandeer commander
commanding commemorate commence commencing commend commending commenting commerce commercial
commercialize commiserate committing commonly communicate communing commutation commuter commuting
compacter compactor comparability comparing compartment compatibility complainant complaint
complaisant complementary complementing completion complexion compliance compliant complimentary
complimenting complying comportment composting compote comprehended comprehensible compressing
computation computer concealing concealment concerning concerting concession conclusion conclusive
concocting concoction concordant concreting concubine concussion condemnation condensation condense
condescended conditionally condoning condor conducive conductive conference conferring confession
confessional confidant confidante confident confidentially confiding confirmation confirming
conformation conforming confusing confusion congealing congenial congenital congesting congestion
congregate congressional congressman congressmen congresswoman congresswomen conical conifer
conjugation connective connector conning consecration consenting conservation conservator consider
consign consorting constable constancy constitute constitutionally constrict constricting
constriction constrictor construct constructing construction constructor construing consumption
contactable contagion contaminate contemplate contending contenting contesting contiguity contiguou
continent continuity continuou contorting contractile contraction contraption contrasting contrite
contrition contrive controller contumelie contusion convening conventional conventionally converge
converging converse conversing converting convey conveying convoy convoying convulse convulsion
convulsive cooing cooler coolie cooperate cooping cope copier copping copulate copulation coquette
cording cordoning corespondent corking corneal corner corning cornmeal corny coroner corp corpu
corral correcter corrector correlate corresponded corroborate corsage cosier cosign cosmologist
cotter couching coughing councillor councilman councilmen councilor councilwoman councilwomen
counsellor counselor count counted counter countering countermanded countersink countersunk countess
counting countless countryman countrymen countryside countrywoman countrywomen coupe courser
coursing courteou courting coven cover covert coveting covey cowering cowing cozier crabbier
crabbing cracking crackle crackling cradling crafting craftsman craftsmen cramming cramping craning
cranking crappier crasser cratering crating crave craving crawling creakier creaking creaky creaming
crease creasing create creation creel creep creepier creeping cremate cremating crepe cresting
crevasse crewing crewman crewmen cribbing cringing crisper crispier crisping crisply croaking
crochet crony crooking crooner crooning cropping croquet croquette crosser crotch crotchet crouching
crowbar crowding crowed crowing crowning crueller cruller crumbing crumbling crumbly crummier
crumpling crunchier crusting crutch crystallise crystallize cubing cubit cuddle cuddling cuing
culling cumming cunning cupid cupping curate curbing curdling cure curer curio curiou curlier
curling currant currying cursing curtailing curtaining curving cynical dabbing dabbler dabbling
dafter dairyman dairymen damming damning damper damping dancer dander dandier danger danker darning
darting dashing daughter dazing deaden deadening deader deafen deafer dealt dearer death debarment
debasing debating debauch debiting debugging debuting decadent decaf decaying deceasing decedent
decentralize deception decimation decipher decision decisive decking declamation declamatory
declaration declination decoder decorate decoration decorative decoying decreasing decry decrying
decryption dedication deduce deducible deducing deductible deducting deduction deductive deepening
defacing defaming defeating defecating defecation defect defecting defection defector defenceless
defencing defenseless defensing defensive defer deference deferment deferring defiance defiant
defiling defining deflating deflation deflect deflecting deflection deflector defter defying
degenerate degrading deifying deign deigning dejecting dejection delaying delectable delegation
delete deleting deletion deliberate deliberating deliberation deliciou delineate delineation
deliriou deliver deluding deluging demagnetisation demagnetization demising demitasse demobilisation
demobilization democratisation democratise democratization demoniac demonic demonstrate
demoralisation demoralization demote demoting demotion demurer denature denote denoting denouement
denting denture denying deodoriser deodorizer depart departing department deplete depleting
depletion deploring deport deporting deportment deposing depot deprave depraving deprecate
deprecating deprecation depreciate depreciating depreciation depredation deprivation derail
derailing deriding derision derisive derivation desalination desertion desiccate desiccation
desiring desolation detail detailing detain detaining detectable detecting detection detector
detention detergent determinate determine deterrent deterring detest detestable detesting detonation
detouring deuce deviance deviant deviating deviation deviling devilling devilment devilry deviltry
devising devotee devoting devotion devouring dialectal dialyse diapering dibble dicier dicing diddle
dierese differ differentiate digesting digestive digging digressing diking dilate dilating dilation
dilatory dilute diluting dilution dimer dimmer dimming dimpling ding dinghy dingy dining dipper
dipping directer director direr direst disadvantage disapprove disapproving disassemble disassociate
disbelief disc discard discarding disclose disco discoed discoloration discolouration discomfit
discommoded discompose discontinue discord discording discount discounting discourse discoursing
discover discriminant discriminate discu discuse discussion disenfranchisement disfranchisement
disgracing disgusting dishing dishonestly dishonorable dishonourable disinter disjointing disloyally
dismount dismounting disparage disparagement disparate dispense dispensing disperse dispersing
displacing displaying displease dispose disprove disproving disputable disputation disputing
disquieted disreputable dissecting dissemble dissension dissenting dissociate dissociation
dissuasion distension distention distil distill distrait distribute distrusting disusing diverging
diversify diversity diverting divesting dividing divining doable docking dogging doing dolling
dominate domination dominion donation dooming doormen doorstep doping dosing dossier doting dotting
double doubling doubting doughty dousing downier downsize downstage downstate dowse dozing drabber
draftier drafting draftsman draftsmen dragging dragon dragoon draught draughtsman draughtsmen
drawing drawling dreamer dreamier drearier dreary dredging dress dresser dressier drifter drifting
drilling drinker driver droller droning drooling drooping drought drowsing drudge drudging drugging
drunker dryer dubbing ducking duckling ductless duelist duelling duellist duffer duller dulling
dumpier dumping dumpling duping dusky dustier dustless dustman dustmen dwelling dyking earring
earthier earthlier earthly easing eating ecliptic economie effecting egoism egoist egoistic egotism
egotist egotistic egotistical ejaculate ejaculation ejecting ejection electing electrolyte elephant
elliptic emaciate emaciation emasculation embitter embroider emotion emphase emphasi enacting
enchanter enclave encoding encoring encourage endearing endorsement endue enduring energie energiser
energizer enforcement engaging enlist enraging enrollment enrolment enslave ensuing ensuring enthral
enthrall entourage epaulet epidemic equaling equaliser equality equalizer equalling equating
equation equitable erasing erecting erection erogenou eroticism erring escape escapee ethnological
ethnologist ethnology etiology etymological etymologist eulogie evacuate evacuating evacuation
evaluate evaluating evaluation eviler eviller exacting exaltation exalting excelling excepting
exceptional excerpting excise excising excitable excrement excreting excuse excusing execrable
exegese exert exerting exertion exhaustive exhortation exhorting exit expand expandable expanding
expanse expansive expatiate expatriate expatriation expectant expectation expecting expectorate
expedience expedition expelling expend expendable expending expense experience experimental
expiation expiration exploitation exportation exporting expressive extendable extending extorting
extracting extraction extremest exultation exulting facet facetiou facing faction factional
factionalism factitiou fading faggot fagot fainer fainter fainting faking fallow false falter
faltering familiar fanatical fantasie fantasying faring farmhand farming farmland farrow fastening
fasting fathering fatherless fating fatten fattening fatter fattier fazing fearing feasting feat
feathering featuring feebler feeding feeler feeling feinting felling felting fencing fender fending
ferrule fertiliser fertilizer festering fetal feting fetter fettering feuding fibber fiberboard
fibreboard fibreglass fictitiou fiddle fiery fighting figment filament filet filibuster fillet
filter filtering filtration finagle final finale finch fined finishing firearm fireball firefight
firefighter firemen firewall firing firming fisherman fishermen fistful fitful fitter fitting fixing
fizzing fizzle fizzling fizzy flack flagella flagellate flagging flagrant flailing flaking flanking
flapper flapping flaring flasher flashier flashy flask flat flatfish flatten flattening flatter
flattering flattery flatting flautist flavorful flavoring flavorless flavourful flavouring
flavourless flecking fleecier fleecing fleeing fleeting fleshier fleshing fleshly fleshy flexing
flicking flier fling flinging flipper flipping flirtation flirting flitting floater floating
flocking flogging flooding floodlit flooring flopping flotation floundering flouring flouting fluky
flunking fluorescence fluorescent fluorite flusher flustering fluting flutist flutter fluttering
fluttery fluxing flyer foaling foaming fogging foiling folksier fomentation fondling fooling
footfall footman footmen footsie forager foraging foraying forbear forbore forborne forcing fording
forearm forearming forebear forecast forecasting foreclose forefather foregather forego foregoing
foregone foregrounded foreigner foremast foremost foresting foretasting foretelling forewarning
forewent forewoman forewomen forgather forge forger forging forgo forgoing forgone forking forming
formulate fortnight forwent fostering fouling foundering foundling foxing fractional fractiou
fragrance fragrant framing franking fraying frazzle freckle freight freighter freighting freshen
freshest freshman freshmen fretting friend friendlie frieze fright frighting fringing fritter
frizzier frizzle frizzy frogman frogmen frolic frontier frontiersman frontiersmen fronting frostbit
frostbite frostier frosting frugal frying fuddle fueling fuelling fulfillment fulfilment fullback
fuller fulling funeral funereal fungou fungu funky funnel funnier furbish furlong furnish furry
furthermost fusing fussing fuzzier fuzzing gabardine gabbing gabby gaberdine gagging gaggle
gallantly galleon gallery galling gallon gambling gamekeeper gander ganging gangling gantlet gaping
garbing garbling gargle gargling garish garnish garter gashing gasping gassing gassy gauging
gauntlet gavel gayer gazer gazing gender general generate genese genial genie genital geniu gentile
gentlewoman gentlewomen genu geodesic geological geologist getting ghastlier ghostlier ghostwrite
ghostwrote giant gibber gibbet gibing giblet gigging giggle gigglier giggling gimmickry gimmicky
gingerly ginning giving glacier gladder gladiola glassier glassing glassy glazing gleaming gleaning
glibber glider gliding glimmer glorying glossier glossing glossy gloving glowing gluing glummer
glutinou glutting glutton gluttonou glycerin glycerine gnashing gnome gobbing gobbledegook
gobbledygook gobbling goblet gofer goggle going goiter golfer gonging gonorrhea gonorrhoea goofier
gooier gore gorging gouging grabber grabbing graceful gracing gradation grading graduate graduation
grafter grafting grander grandeur grandiloquent grandma grandstanded grange granting graphing
grasping grassier grassing grateful grater grating graved gravel graveling gravelling graving grayer
graying grayish grazing greasier greasing greater greening greeting greyer greying greyish griffin
griming grinding grinning gripe griping grippe gripping grislier grit grittier gritty grizzlier
grooming grooving groping grossing grouper grouping grousing grove grovel groveling grovelling
growing growling grubbier grubbing grubby grunge grunting guaranteeing guardsman guardsmen guessing
guesting guilder guileless guiltless gulling gunman gunmen gunning gurgle gurgling gusher gushier
gushing gustier gusting gusty gutsy guttering gutting gybing gyrating habitation habituation hacking
hackle hailing hairbreadth hairline hairsbreadth haling hallow haloing halving hammered hammering
hamming hammock hampering hamstring hamstrung handball handbill handcraft handheld handicraft
handiwork handstand handwork handyman handymen hangar hanger hanging hangman hangmen hanker
hankering hardback hardball hardtack harking harming harmonie harping harrying hashing hasting
hatching hatting hauling haunting haven having haying headband header headier heading headland
headless healing hearer hearse heavier heaving heckle heeding heedless heeling helmsman helmsmen
hemming henchman henchmen herdsman herdsmen hereafter heredity heretic heretical hermetic heroin
hickey hideout higher highwayman highwaymen hinging hipping hiring hitching hither hitter hitting
hiving hoarse hoarser hogging hoggish hoisting hokey holding holier holing hollow hollowing homebody
homeboy homeless homing honking honour hooding hoofing hooping hopeless hoping hopping horology
horse horseman horsemen horsewoman horsewomen horsing horticulturist hosing hospital hosting hostler
hotel hotter hour houseboat housecoat housing hovering howling huddling huger hugging hulking
hulling humanest humaniser humanizer humidify humidity humility humming hummock hummu humorless
humourless humu hunch hungering hungover hunker hunter huntsman huntsmen hurdler hurdling hurler
hurling hurrying hurting hurtling hushing huskier hustler hustling hydrometer hygrometer hyphening
hypnose hypothese hypothesi hypothesise hypothesize icier idolater illumine illustrate imitating
imitation imitative immanence immersive imminence immobile immobility immodestly immorality
immortality immunity immutable impacting impalement imparting impassable impassive impeding
impelling impending imperative imperceptible imperial imperil imperiling imperilling imperiou
imperviou impinging implement imploring importing importune impossibility impossible impractical
impracticality impression impressive improbable improvable improving imprudence imprudent impudence
impudent impunity impure impurity impute inability inaction inactive inaner inanity incapable
incentive incision incisive incite inciting inclement incline incomparable incompatible
inconsiderate increment inculcate inculpate incurable incuriou incurring indefensible indemnify
indemnity indenting indeterminable indeterminate indicating indict indicting indigence indolence
indolent induce inducing induct inducting inductive industrialize inedible inefficiency
ineligibility ineligible inequity inert inexperience inexpressible infantryman infantrymen
infarction infeasible infect infecting infection infelicitie inferring infest infesting infirm
inflaming inflating inflect inflection inflexion inflict infliction inform infraction ingeniou
ingenuou ingesting ingestion inhuman inhumane inimitable iniquity initial initialing initialling
initiating injecting injection injure injuring injuriou inking inkling inline inmate innate innovate
inoperative insaner insanity insectivore insert inset insidiou insignificant insinuate insolence
insolent insolvent instability install installation installing instigate instigating instigation
instigator instil instill instilling instinct institutionalize insulating insulation insulting
insuperable insuring integrate intelligibility intelligible intensify intensity interacting
intercession interdependence interdependent interdiction interesting interface interject
interjecting interjection interlace interleave interment interminable intermingle intern interning
internment interpretive interrelation interring interrogate intersect intersecting intersection
interview interviewee interweave intimate intimating intimation intonation intoxicate intruding
invading invaliding invective inventive inventor investigate investing investor inveterate invidiou
invincibility inviolate invisibility invisible invite inviting ironic irrigate irrigating irrigation
irritable irritate irritating irritation isometric isotropic iteration iterative iterator jabbing
jangle jangling jealously jelling jellying jester jetting jibing jigging jiggle jiggling jilting
jingle jingling jobber jobbing jogging joggle joining jointing jollying jolting jotting journal
journeyman journeymen joying joyride joyrode judgemental judgmental jugging juggle juggling juicier
jumper jumpier jungle junkier juster jutting keeling kenneling ketch kicker kickier kinfolk kingship
kinship kinsman kinsmen kinswoman kinswomen kiting kitsch knacker kneeing knitting knocker knockout
knotting kroner kronor lacing lactation laden lading ladle ladling lagging laity lambda lambent
lambing lambkin lambskin laminate laming lancer landfall landfill landline landslid landslide
languor lapping larboard larding large larking lashing latching lateral lathing lauding launching
laundryman laundrymen laying layman laywoman laywomen lazying leach leafing leaflet leashing leasing
leather leathery leaving leering lefter leftest legalise legate legatee legation legging legislate
legmen leopard lesson lettered lettering leveling lever levering liability liable libation libeling
libelling libellou libelou liberal librarian licensee licking liefer lifelike lifeline lifelong
lifer lifting likable likeable likelier likelihood likening liker limber limbering limier liming
limped limpest limping linage linden lineage lineman linemen linesman linesmen linkage linker lipid
literacy literal literary littering littler livability livable liveable livelier livelihood livelong
livening loafing loaner loaning loathing lobbing lobbying locality location locution lodger lofting
logger logging loiter loiterer loitering lolling lonelier loner longing longshoreman longshoremen
looping looser loosing loping lopping lording loser losing losse lounge lounging lout louvre lovable
lovelier loyalest lubber lucking lugging lulling lumbar lumber lumbering lumberman lumbermen luminou
lumping lunching lunge lunging lurching luring lurking lusting lynching
"""
