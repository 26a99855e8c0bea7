"""Ordinary words from M to Z that are no slips of others.

Made from the lists of sizes 10 to 60 of SCOWL: common words that a slip makes of another. Plurals
are known by their singular.

Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
word lists, the associated scripts, the output created from the scripts, and its documentation for
any purpose is hereby granted without fee, provided that the above copyright notice appears in all
copies and that both that copyright notice and this permission notice appear in supporting
documentation. Kevin Atkinson makes no representations about the suitability of this array for any
purpose. It is provided "as is" without express or implied warranty.
"""

OTHER_WORDS_M_TO_Z = """
macaroon macing macron madman madmen madrasa madrassa madwoman madwomen mailer mailing mailmen
maiming malady malinger mallow malting manager mane maneuverability maneuverable maneuvering mange
mangier mangling maniac manic manipulate manoeuvrability manoeuvrable mante mantilla mantling mantra
manuring mapping marching marinade marinate marinating marketer marksman marksmen marquee marring
marrying marshaling marshalling marvellou marvelou mashing masking masque masqueraded massage
massing mastering masterly masterminded mastery matche matching mating mattering matting maturation
maturing matzoh matzoth mauling mayor meager meagre mealier mealtime meaner meantime measlier
measurable mechanise mechanising medalist medallist meddling medial mediate mediating mediation
medical medicating medication meditate meditating meditation meeting mellow melting memorie mender
menstruation meowing merchantman merchantmen mercie merman mermen mescaline meshing message
metabolise metabolize metamorphose metastase metastasise metastasize meting mewing micron middleman
middlemen middy midshipman midshipmen miking milestone militiaman militiamen milkier milking milkman
millimeter milling million millionaire millstone miming mincing mingle mingling minister minting
minute minuteman minutemen minutia minutiae minuting misapprehended misdiagnose miserly mishap
misjudgement misjudgment mislay misplay misse missive mistrial misusing mitre mixing mobility
mobster mocking modestly modification module moisturiser moisturizer moldier molding moldy
mollification molting monocotyledon monophonic monopolie monotonic monster moodier moody mooing
mooning mooring mooting moping mopping moraine moralist morning mortgage mortgagee mosque motility
motoring motormen mouldier moulding moulting mounding mountain mounting mourning mousing moussing
mover moving mower mowing mucking mucky mucu muddling muddying muffing muffling mugger muggier
mulching mulling multiplier multiplying munching munificence munition muralist murder murdered
murderer mushier mushing musicale musing musky mussing mustering mustier mutating mutation muter
muting muttering mystery mystic napping national nativity nattier natural naturalisation
naturalising naturalization naturalizing naught nearer neater necking necrosi needier needing
needled needling negating negligee neither nemese nephriti nesting nestling nether netting nettling
neuriti neurology neurose neurosi neurotic neuter neutralisation neutraliser neutralising
neutralization neutralizer neutralizing newsmen newspaperman newspapermen newspaperwoman
newspaperwomen nibble nicer nicking nightie nimbi nipper nippier nipping nitpick nitroglycerin
nitroglycerine nobility nobleman noblemen noblewoman noblewomen noisier noising nominate nonfatal
nonrestrictive noontime normally northeaster northeastern northeastward northwestern northwestward
nosier nosing notching notification notional nought nozzle nudest numbskull numskull nurseryman
nurserymen nutrient nutriment nutting nuzzle oarsman oarsmen oblation obliging ocher ochre ocular
oculist odorless odourless offed official ogre ombudsman ombudsmen omelet onomatopoeic optimiser
optimizer orate orchestra organisational organizational orgasmic oscillate oscillation ouster
ousting outage outdoing outfitting outgoing outgrew outgrow outing outlawing outlay outlaying
outlining outliving outlying outmaneuver outplay outrage outran outrider outright outrun outsider
outwitting overact overage overate overbear overbearing overblown overbook overbore overborne
overconfident overcook overdoe overdoing overdone overdosing overdraw overdress overdrew overeat
overeating overemphasise overemphasize overexpose overextended overflow overfull overgrew overgrow
overgrowing overgrown overhand overhang overhead overhear overheard overhearing overheat overheating
overhung overkill overlaid overland overlay overlaying overlook overlord overly overlying overnight
overpaid overpay overplay overran overrate overrating overreacting overripe overrun overseeing
overshare overshoot overshot oversight oversold overthrew overthrow overthrowing overtime overtook
overture overwrite ovulation oxidation oxidise oxidiser oxidizer oyster pacemaker pacing packer
paddling paddocking padlocking paining paint pairing palatal palatial palled pallet palliate palling
palmiest palming palmist palpate pamper pampering panderer pandering panelist panellist panning
panting paper paperback papering papilla papillae paralyse parching pare parenthesise parenthesize
parenting paring parking parkour parlay parley parlour parole parolee paroling parring parser
parsing parsley parsonage particle particular particulate parting partition partying passer passerby
passersby passing pasteboard pasting pastry pasture pasturing patching patenting patinae patine
patrol patrolling patrolman patrolmen patrolwoman patrolwomen pattering patterning patting paunchy
paving pawing pawning payable payoff peacemaker peach pealing pearling peasantry pectoral pedaling
pedalling pedant peddler peddling peeling peering peerless peeving peewee pegging pellet pelting
penciling pencilling pendant pendent penetrate pennie penning pepping peppy perceive perceptive
percussion perdition perforation periling perilling periphrase permissive peroration perpetrating
perpetration perpetual perpetuating perpetuation perquisite personae personage personality
personally perspicuity persuasion persuasive pester pestering petering petitioning petrel petrol
pettier petting pewee philander philosopher philosophie philosophise philosophize phonemic phonetic
phoning phonograph phonologist phony phonying phosphor phosphorescence phosphorescent phosphoru
photograph photographic piazza pickier pickle pickling pictorial picturing piddling piecing piercing
pigging piggish piker pilaster pilling piloting pimento pimiento pincer pining pinion pinker pinking
pinning pistil pistol pitching pitchman pitchmen pitie piton pitting pitying pivoting placating
placed placing placket plaid plainclothesman plainclothesmen plainer plaint plait planar planing
planking planner plantain planter plaster plating platter playable playback playoff pleading
pleasantly pleasantry pleasing pleating pliant plodding plopping plotting ploughman ploughmen plover
plowing plowman plowmen plucking plugging plumbing pluming plumper plumping plunging plusher
plushier plying poaching pocketing podding poising poisoner poker pokier polarising polarity
polarize polarizing policeman policemen policewoman policewomen polish politer politic pollster
polluter pommel pondering pooping popping popularisation popularization poring portability portable
portage ported portending portent porthole porting portion pose poser posher posse poster postman
postmen postnatal posture posturing potable potent potentate potholder pothole potion pottage
pottering potting pouching pouncing pounding pouring pouting powdering powering practicality
praising prate prawning preach preachier preachy preciou precipitate precision preclude precocity
precognition precondition predatory predicate predicating predication predicative predictable
predicting prediction predictive predominate preeminence preening prefabrication prefatory
prejudgement prejudgment prelude premier premiere preparing prepaying preponderant preponderate
preppy prerequisite presence present presentable presentiment preset preshrank preshrink preshrunk
pressman pressmen pressure pressuring preteen pretence pretending preterit preterite prettier
prettily prevaricate prevarication preventable preventive previou preying pricier pricing pricking
prickle prickling priding prie priest priggish primer priming primmer primogeniture primping
prioritie prising prism prisoner privateer privater privier probability probable probing processing
procession processional procreate prodding professing profession professional profile profiling
profiting profound profusion progenitor prognose progressing progression projectionist projector
prologue prominence prominent promoter prompter proper prophet proportionally proportioning
proposing propound propping propriety prospect prosper prospering prosthese protean protector
protein protesting provable proving prying psalmist psychoanalyse psychoanalyst psychoanalyze
psychose pubic puckish puddling puffer puffier pullet pulling pummel pumper pumping punch punchier
punchy puncturing punier punishable punker punning punster punting puppet pupping purer purest
purring purse purser pursing pursuer pursuing pusher pushier pushy puttering putting puttying
pyorrhea pyorrhoea quacking quaking qualification quantify quantity quaver quavering quavery
queening queering quenche quieting quilting quitting quiver quivering rabbit rabble racer racial
raciest racketing racking radial radical radio raffle raffling rafting raggeder raggedier raggedly
ragging raging raider raiding railing raking ramble rambling ramification ramming ranger rangier
ranking rankling ransom ranter rapider rapier rapine raping rapper rapping rapture rarer raring
rasher rasping raster ratification rattier ratting rattler rattling raveling ravelling ravening
rawer razing react reactive readier reading reagent realest realisable realist realizable
reallocating reallocation reamer reaming reaper reaping rearing rearm reassemble rebating rebelling
rebellion rebinding rebounding recant receding receive recenter reception receptive recessing
recital reciting recline reclining recluse recognisance recogniser recognizance recognizer recoiling
recorder recourse recreating rectal rector recuperate redcap redden redeployment redound redraw
redress redressing redrew reduction reeducate reedy reefing reeking reelecting reeling reenter
refectory refer refereeing reference referencing referent referential referring refile refilling
reflecting reflexive reforestation refrigerate refuge refugee refurbish refurnish refusing
refutation refute refuting regaining regard regarding regenerate regent register regressing
regression regressive regulate rehabilitate reigning reindeer reining reinvest reiterate reiteration
rejection rejoicing rejoining relate relative relaying relenting reliable relieve relieving religion
relive reliving relocate relocating remaking remand remark remarking remedial remind reminding
remission remonstrate remunerate renal renaming render rendition reneging renewing renin rennin
renouncing renter renting reorder repairable repairman repairmen reparation repay repayable repaying
repealing repeating repel repelling repenting repetition replacing replicate reply report repose
repressing repression repressive reprieve reprieving reprise reprove reproving repulsion reputable
reputation reputing require requite reread rereading resale resell resemble resenting resetting
reside residing residue resign resigning resin resistor resolve resolver resolving resound
resounding respell respire respite respondent responding response responsive restarting restatement
restless restrain restrict retailer retailing retainer retaliate retard retarding retching retire
retiree retorting retracing retracting retrain retread retreating retrieval retrieve retrieving
retrograded return reusing revaluation revealing reveler reveling reveller revelling reverence
reverencing reverent reverential revering reversible reversing reverting revile reviler reviling
revising reviving revocable revocation revolting revolutionize revolver revolving revulsion revving
reward rewarding reword rewound ribbing ricing riddling ridging rifer riffle rifle rifleman riflemen
rifling rifting rigging rightest riling rimming ringer rinsing rioter rioting riper ripper ripping
rippling riser rivaling rivalling roadster roamer roaming roaring roasting robber robbery robbing
robing rocketing rocketry rockier rocking rogue romantic romping roomer roomier rooming roosting
rooter rooting rootless roping rotating rotting rouge roughing rouging round rounding rousing
routeing routing rover rubber rubbery rubbing rubble rubdown ruble rudder ruddier ruder ruffing
ruffle ruffling ruggeder ruination ruing ruling rumble rumbling ruminate rumination rump rumpling
runabout runaway rundown runnier runway rupture rusting rustling rutting sable saccharin saccharine
sacking saddle saddling safariing sagaciou sagacity sagging sailing salable salaciou saleable
salesman salesmen saleswoman saleswomen salience salivation sallow sallower salmonella salmonellae
saloon saltine salting salutary salute saluting salvaging salvation salve salving sampler sampling
sanctify sanctity sandal sanding sandman sandmen sandpaper sandpiper sapience sapling sappier
sapping sappy satin satrap saucier savage savagely savaging saving savior savorier savory savour
savourier savoury sawing scabbing scaled scaling scallion scalloping scalping scandal scanning
scanter scantier scanting scarfing scarring scathing scattering scenting sceptic scintilla scoffing
scolding scone scooping scooter scooting scoping scorching scorer scorning scotch scourging scouring
scouting scrabble scraggly scram scrambler scrambling scramming scrap scrape scraper scraping
scrappier scrapping scrawling scream screaming screening screwing scribbler scribbling scribe
scrimmage scrimp scrip scrolling scrubbier scrubbing scuff scuffing scuffling scull scullion
sculpture scumming scupper scurry scuttling scything seaman seaming seamy searching searing seasonal
seating seceding secession secretary section sectioning sedating sedation sedentary sedition seedier
seeding seedling seedy seeker seeping seizing selectman selectmen selfish seller selvage semen
senior sensing sensitise sensitize sentence sentience sentimentally separate septic septicaemia
septicemia sepulcher sepulchering sepulchre sepulchring serer serialisation serialization seriou
serou serve server serviceman servicemen servicewoman servicewomen serving settee settler sever
sewer sewing sexiest sexuality shafting shaking shallow shallower shameless shaming shamming shank
shapeless shaping shared sharing sharking sharper sharping shatter shattering shave shaving shearer
shearing shedding sheering sheller sheltering shelving shepherded shied shift shiftier shifting
shiftless shifty shill shimmer shimmering shingle shingling shinier shining shinning shinny shiny
shipload shipper shirking shirting shitty shivering shocking shoeing shogun shooing shooter shopper
shoreline shoring shortcut shorter shorting shortly shotgun shoulder shouldering shoveling
shovelling shoving showdown shower showier showing showman showmen shrank shred shredder shredding
shrewder shriek shrieking shrike shrilling shrimping shrink shrinkage shrinking shrunk shucking
shuffle shuffling shunning shunting shuttering shuttling sicker sicking sickle sideshow sidling
sifter sifting sighing sighting silage silencer silenter sillier silting silvering simmering simper
simpler sinful singeing single singling sinkable sinker sinning sipping siring sissier sisterhood
siting sizable sizeable sizing skateboarded skating skeptic sketchier skewing skier skiing skimming
skimping skinless skinning skipper skirting skitter skulking skull skunking skying slabbing slacker
slacking slaking slammer slamming slanderer slanting slapping slash slashing slating slaughter slave
slaver slaving slaying sledding sledge sleeker sleeking sleeper sleepier sleeting slender slenderer
slewing slice slicer slicker slicking slider slideshow slighting slimmer slimming sling slinging
slinking slither slithering slitter slitting slivering slobbering slogging sloping slopping sloppy
slosh sloshing slotting slouchier slough slowdown slower slowing slugging sluice sluicing sluing
slumber slumming slumping slurring smacker smacking smarting smartly smashing smattering smearing
smelling smelting smirking smiting smocking smoker smokier smoking smolder smoldering smoother
smoothing smother smoulder smouldering smugger smuggle smuggler smuggling snacking snaffle snagging
snailing snaking snaky snapper snappier snapping snappy snaring snatch snatching sneaker sneakier
sneering sneezing snicker sniffing sniffle sniffling snifter sniping snipping snippy snitch
snitching snobbery snoopier snooping snootier snoozing snorer snoring snorting snowball snowfall
snowier snowing snowman snowmen snubbing snuffer snuffing snuffle snugger snugging snuggle snuggling
soaking soaping soaring sobbing sober sobering socialisation socialise socialising socialization
socialize socializing socking softening softer soggier soggy soiling solder soldering soldier
soldiering soldierly solemnity solicit solicited solicitor solid solider solidify solidity soling
solitude soloing solving songster sonority soothing sootier sooty sopping soppy sorcerer sorer
sorority sorting sough sounder soundness souping sourcing sourer souring souse southeastern
southeastward southwester southwestern southwestward sower sowing space spaceman spacemen spacial
spacier spacing spaciou spake spam spanking spanner spanning spare sparer sparking sparkling
sparring sparser spate spatter spattering spatting spawning spaying spearing special specialisation
specialization specify speciou specking speculate speeche speeder speedier spellbind speller spewing
spherical spheroidal spice spicing spicy spike spiking spiky spilling spindle spine spineless
spinner spinning spiraea spiraling spiralling spirea spiting splash splashing splatter splattering
splicing splinter splinting splurge splutter spoilage spoiling spoilt spokesman spokesmen
spokeswoman spokeswomen spongier spoofing spooking spooling spooning sporting sportive sportsman
sportsmen sportswoman sportswomen sporty spotter spottier spotty spout spouting spraining sprawling
spraying springing sprinting sprouting spurning spurring spurting sputtering spying squalling square
squarer squaring squash squashy squatting squeakier squeaking squealer squealing squinting squire
squiring squirming squirting squish squishy stabbing stabiliser stabilizer stable stabler stacking
staffing staggering staging staining stakeout staking stalemate staler stalker stalking stallion
stamped stanch stancher stanching standard standing staple stapler starching starker starlet starlit
starter startle stat state stater stateside statesman statesmen statewide statu statue stature
statute staunch stauncher staunching staving steadier steak steamer steamier steaming steamrollering
steeper steeping stemming stench stenciling stencilling sterilisation steriliser sterilization
sterilizer steroid stewarded stewing stick sticker stickier sticking stickler sticky stiffer
stiffing sting stingier stinging stingy stinker stinking stinting stipple stipulate stipulating
stipulation stitching stockier stockiest stocking stocky stoke stoking stolen stolider stolidity
stomping stooping stopper storekeeper storming stowing strafe straggle straggler stragglier
straggling straightaway straighter strain straining straiten strand stranding strange strangler
strangling strap strapping strawing straying streak streakier streaking streamer streaming stressing
stretchier strew strewing stricture stride striding strife striking stringing stringy striping
stripping strive striving strobe strode stroking strolling strove structure struggle struggling
stubbing stubbly studding studio study studying stuffing stumping stung stunning stunting stuttering
style styling subbing subjection submerge submerse submersion suborn subornation subsection subset
subsidence subsidiary subsidie subsiding subtler subversion sucker suckering sucking suckle suckling
suction suctioning suffer sufficing suffixing suffocation suggestive suiting sulkier sulking
summarie summary summering summery summing summit summoning summonsing sunbathe sunless sunning
sunset super superabundant superficially superintended superintendence superintendent superman
superstar superstition supper supplant suppler suppliant supplicant supplicate supplier supposition
surer surety surfer surfing surge surging survival suspicion svelter swabbing swaddle swaggering
swallow swankier swatch swath swathing swatting swaying swearer sweater sweatier sweeter sweller
swelling swelter swerve swerving swifter swigging swilling swimmer swimming swing swinging swiping
switch switcher switching swooning swooping swordsman swordsmen syllabication symbiose sympathie
sympathiser sympathizer synopse synthese synthesi synthesise syringing systematise systemic tabling
tabular tackier tackle tackler tagging tailing tainting taker talker tamable tamale tamer taming
tamper tampering tangle tangling tangoing tangy tankful tanking tanner tanning taper tapering
tapping tarantula tarrier tarring tarrying tarter taser tasking taster tastier tasty tatter tattler
tattling tattooing taunting tauter taxiing taxing teaming teeing teeming teeter teetering teetotaler
teetotaller telegraph telegraphed telegrapher telling temper tempera temperate tempering tempter
tempting tempura tender tenderer tendering tenderiser tenderizer tending tenon tensing tenting
terminal terming terrapin terrier test teste tester testier tether textual textural thankful thee
theorie therefore therein thickest thicket thickset thinning thirsty thirty thither thong thraldom
thrall thralldom thrasher thrashing threading threshing thrill thrilling thrive throe thrombose
thumbing thumping thunder thundered ticket ticking tickle tickling tiding tidying tiled tiling
tilling tilting timeless timeline timer timidity timing timorou timpani timpanist tinder tinge
tingeing tinging tingle tingling tinker tinkle tinkling tinnier tinning tinting tipper tipping
tipple tippler tireless title titling tittering toady toaster toastier toasting today toddler toeing
toilet toiling tolling tonality toneless toning tooling tooting topic topmast topmost topographer
topographic topographical topography topping topple toppling topsail topsoil torching torpidity
tortuou totaling totality totalling toting tottering totting touching tour touting toweling
towelling towering towing townsman townsmen toxaemia toxemia toying traceable tracer tracker
tractable trade trader tradesman tradesmen traditional traitor tramping trampling trance tranquiler
tranquility tranquilize tranquilizer tranquilizing tranquillise tranquilliser tranquillising
tranquillity tranquilly transact transceiver transept transfer transferable transferal
transfiguration transiting transitional translating transmigration transmittable transmittal
transmitting transnational transpiration transpiring transportation transporter transporting trapper
trapping trashing traumatic trawling treacle treading treadle treatie treating trebling treeing
treeless trembling trench trending trialing trialling triangular tribesman tribesmen trice tricking
trickle trickling trifling trill trilling tripling tripping trolling trooper trooping trope tropic
tropical trotter trotting troubleshoot troubleshot trouper trouping trout trowel troweling
trowelling trucking truckle trumping trunking tubeless tuberculou tubing tubular tucker tucking
tugging tumbrel tumbril tuneless turbid turgid turgidity tussling twaddle twanging twiddle twigging
twine twinging twining twinkle twinkling twinning twisting twit twitter twittering typewrite
typewrote typing typographer typographic typographical typography tyrannical tyrannie tyrannosaur
unaccountable unambiguou unassailable unavailable unbearable unbeatable unbeaten unbend unbind
unblock unblocking uncertainly uncleaner unclearer uncoil unconventionally uncountable undeniable
underage underclassman underclassmen underdone underexpose undergone underlay underlining undermine
undermining underpay underplay underrate underrating undershirt undershoot undershot underskirt
undersold undertone underwrite underwrote undoing undulate undying uneaten unexceptionable
unexceptional unfavorable unfavourable unfitting unfolding ungrateful ungulate union unite uniting
university unkinder unlike unlock unlocking unpack unpick unreachable unreadable unreal unreasonable
unrecognisable unrecognizable unsavory unsavoury unseasonable unsent unset unshakable unshakeable
unshaven unsociable unsound untaught untie unwound upending upheld uphold upholding upholster
upperclassman upperclassmen upright uproar upstage upstate uptight urinalyse urine urologist urology
usurer usurper vacation valance valence valet validity valley valorou valour valuation valueless
vanish vanishing vantage vapidity vaporiser vaporizer vaporou variance variation varnish varnishing
vatting veering vegetate vehicular vellum velour venal venou veraciou veracity verbal verification
verify vernal verse versification versify vertebra vertebrae vertebrate vertex vetting vexation
viability vigilance vigilant vigilante villain villein vintage violoncello visaing viscou viscount
viscu vising visualisation visualization vitiation vituperate vocation voicing voiding volley
voraciou voracity vortex voyager vulgarer wackier wadding waddling wading wagering wagging waggle
waging waistband wait waiter waiver waiving waken wakening walkway walling walloping wallow
wallowing wangle waning wannabe wanner wanting warder warier warranting warrantying warship washer
washerwoman washerwomen watching watchman watchmen waterboard waterboarded watering waterproof
wavering wavier waving weaken weakening weakfish weaning wearier wearying weatherman weathermen
weaver weaving wedder wedding wedge weeder weedier weeding weeing weepier weeping weighing weighting
welding welting wench wetting whaling wheeler wheeling wherein whereon whetting whiling whimpering
whine whiner whinier whining whinny whiny whirling whirring whispering whist whistler whistling whit
whittling whoever whomever whomsoever whopper whosoever wicker widescreen widow widowing wielding
wigging wiggle wiggler wigglier wiggling wilder wildflower wilful willful willow wilting winching
wincing windier winding windlass window windowing winging wingless wining winking winner winning
wiping wireless wirier wiser wisher witching withheld witting wolfing womaniser womanizer womanlike
wooden wooding woodman woodsman woodsmen woody wooer woofing wooing woolen woollen wording workable
workaday workbook workday workhorse workhouse workingman workingmen workman worming worship
worshiper worshiping worshipper worshipping worth wrangle wrangler wreaking wrecking wrench wresting
wrestling wriggle wriggler wriggling wringer wringing wristband writ write writhing writing wronger
wronging yachtsman yachtsmen yearling yearning yeoman yeomen yucky zapper zipper zippier zipping
"""
