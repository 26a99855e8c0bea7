"""Common words of English from a to l, which open sentences without being names.

Made from the lists of sizes 10 and 20 of SCOWL, less what `lexicon.near_words` has and what other
words are made into by an ending.

Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
word lists, the associated scripts, the output created from the scripts, and its documentation for
any purpose is hereby granted without fee, provided that the above copyright notice appears in all
copies and that both that copyright notice and this permission notice appear in supporting
documentation. Kevin Atkinson makes no representations about the suitability of this array for any
purpose. It is provided "as is" without express or implied warranty.
"""

COMMON = """
aardvark abandon abbreviate abide ability able abnormal abolish abolition abort about above abroad
absence absent absolute absorb abstract absurd abuse abysmal academic accelerate accept access
accessible accident accommodate accompany accomplish accord account accountant accumulate accuracy
accurate accuse accustom ace achieve acid acknowledge acoustic acquaintance acquire acquisition
acronym across act activate actual acute adapt add addict addition adequate adhere adjacent
adjective adjust administer administration administrative admire admission admit adopt adult
advance advantage advantageous advent adventure adventurous adverse advert advocate aesthetic
affair affect afford aforementioned afraid after afternoon again against age aged agency agenda
agent aggressive ago agony agree agricultural ahead aid aim air aircraft airport alarm alas albeit
album alcohol alcoholic algebra algebraic algorithm align alive all allege allergic alleviate
alliance allocate allow almost alone along alongside aloud alpha alphabet alphabetic already also
alter alternate although altogether always amateur amaze ambassador amber ambient ambiguity
ambiguous ambitious amend among amongst amount amp ample amplifier amuse anagram analog analogous
analogue analyst anarchy anatomy ancestor ancient and anecdote angel anger angle angry anguish
animal anniversary announce annoy annual anomaly anonymous anorak another answer anthology
anticipate antidote anxious any anybody anyhow anyplace anything anyway anywhere apart apathetic
apathy apology apostrophe apparent appeal appear append appendix applause applicable applicant
application appoint appraisal appreciate approach appropriate approval approve approximate apt arc
arcade arcane arch archaic architecture are area arena argue argument arisen arithmetic arm arose
around arrange array arrest arrival arrive arrogance arrogant arrow arse art article artificial
artistic ascend ash ashamed ashcan aside ask asleep aspect ass assault assemble assign assistant
associate assort assume assumption assure asterisk astronomer astronomy asynchronous ate atheism
atheist atlas atmosphere atmospheric atom atomic atrocity attach attack attain attempt attend
attendant attention attitude attorney attract attribute audible audience audio aunt authentic
author autobiography automate automatic automobile autumn availability available average avoid
await awake award aware away awful awkward axe axiom axis baby back backbone background backlog
backspace bacterium bad badge baffle bag baggage bake balance ball ballet ballot ban banana band
bandwagon bandwidth bang bank bankrupt bar bare bargain bark baroque barrel base bash basic basket
bass bastard bat batch bath bathroom battle baud bay beam bean bear beat beaten beautiful beauty
became because become bed bedroom beef been beer before beforehand beg began begin begun behalf
behave behind belief believe bell belong beloved belt bench bend beneath beneficial benefit bent
beside best bet between beware beyond bias bible biblical bicycle bid big bigot bigotry bill
billfold bin binary bind biochemistry biography biological biology bird birthday biscuit bishop
bit bitmap bizarre black blackmail blade blame blank blanket blast blatant bless blew blind blink
bliss blob block blood blow blown blue blurb board boat bob bog boggle bogus boil bold bolt bomb
bond bone bonus book booklet bookshop bookstore boom boot border bore boredom born borrow boss
both bottle bottom bounce bound boundary bout bow bowl box boy brain brake branch brand brass
brave bread break breakdown breakfast breath breathe bred breed breeze brethren brick brief
brigade bright brilliant broad broken brother brought brown browse brush brutal bubble buck bucket
budget buffer bug build built bulb bulk bull bullet bulletin bump bunch bundle burden bureaucracy
burn burnt burst bury bus bush bust but buy bye bypass byte cabbage cabinet cable caffeine cage
cake calculate calculus calendar call calm cam came camera camp campaign campus can cancel cancer
candidate cannot canonical cant cap capability capacity capital captain capture car carbon card
cardboard care carpet carriage carrot cartoon cartridge case cash cassette cast casual cat catalog
catalogue catastrophic catch categorically category cathedral catholic cattle caught causal
caution cave caveat cease ceiling celebrate cell cellular censor cent central century ceremony
certificate chalk challenge chamber champagne champion chance chancellor change changeover chaos
chaotic chap chapter char character characteristic charge charitable charm chart chase chat cheap
cheat check cheek cheese chemical chemist chemistry cheque chess chest chestnut chew chicken child
children chip chocolate choice choir chop choral chord chorus chosen chuck chunk church cigarette
cinema circa circle circuit circuitry circular circulate circumstance cite citizen civil civilian
claim clarify clarity clash class classic classification classify clean clear clever click cliff
climate climb clinic clip clique clock clog clone closure cloth clothe cloud club clue clumsy
cluster coach coal coarse coat code coherent coin coincide coincidence coke cold collaboration
collapse collar colleague collect college colon colour column combat combine come comfort comma
command commence comment commentary commentator commercial commission committee commodity common
communal communicate communism communist community compact companion company comparative compare
comparison compassion compatibility compatible compel compensate competence competent competition
competitive competitor compile complacent complain complaint complement complementary complex
complicate compliment comply component compose composite compound comprehend comprehensible
comprehension compromise compulsion compulsory con concatenate conceal concede conceive
concentrate concept conceptual concern concerto concise conclude conclusion concrete concur
concurrently condemn condense condom condone conduct confess confidence confident confidential
configure confine conflict confront confuse congratulate conjecture conjunction connect
connotation conscience conscious consecutive consensus consent consequence consequent conservation
conservative consider considerate consistency consistent console conspicuous conspiracy
constituency constituent constitute constrain constraint construct consult consultancy consultant
consume consumption contain contemplate contemporary contempt contend content contentious
continent continual continue continuous continuum contour contraception contradict contrary
contravention contribute contrive control controversial controversy convenience convenient
converse convey convict convince cook cool cooperate coordinate cope copper copy copyright core
corn corporate corpse correct correlate corridor corrupt cosmic cosmology cost cosy cotton could
council counsel count counterexample counterpart countryside couple courage courier course cousin
cover coverage cow cozy crack craft cramp crap crash crass crawl crazy cream create creature
credibility credible credit creed creep crew cried crime criminal crisis crisp criteria criterion
critic crop cross crossroad crossword crowd crown crucial crude cruel cruelty crunch crush cry
cryptic crystal cube cubic cuckoo cuddly cue culprit cult cultural culture cumbersome cumming cums
cumulative cunning cup cupboard cure curiosity curious currency curriculum curve custard custom
customary cut cute cycle cyclist cylinder cynic daft damage damn damp dance danger dangerous dark
darling dash data database date datum daughter dawn day daylight daytime dead deaf deal dealt dear
death debate debt debug decade decay decent decimal decision deck declare decline decrease deduce
deduction deed deem deep default defeat defect defend deficiency defy degenerate degrade degree
deity delay delete deliberate delicious delight delimiters delta delusion demand demented
democracy democratic demolish demonstrate denominator denote dentist department departure depend
deposit deprive depth deputy derange derivative derogatory descend describe description
descriptive desert deserve design designate desk desktop despair desperate despise despite destine
destroy destruction destructive detach detail detect determine deterrent detract devastate develop
deviation device devil devious devise devoid diagnostic diagonal diagram dial dialect dialog
dialogue diameter diary dice dictate dictionary did die died diesel diet differ different
differential differentiate difficult dig digit dignity dilemma dim dimension dip diplomatic dire
direct dirt disastrous disc disciplinary discipline disco discrepancy discrete discriminate
disguise disgust dish disk dismal dispute disrupt distance distant distinct distinguish distort
distribute disturb ditch ditto dive diverse divert divide divine division divorce doctor doctrine
document documentary dodge doe dog dogma doing dole dollar domain domestic dominant dominate don
donate doom door dose dot double doubt down downhill downright downstairs dozen draft drag dragon
drama dramatic drank drastic draught draw drawback drawn dread dream dreamt dreary dress drew
dried drift drill drink drip drivel driven drop drove drown drug drum drunk drunken dry dual
dubious duck due duff dug dull dumb dummy dump dumpster duplicate duration during dust dustbin
duty dynamic each eager eagle ear earn earth ease east eastern easy eat eaten eccentric echo
ecological ecology economic economy edge editorial educate effect efficiency efficient effort egg
ego eight eighteen eighth elaborate elderly elect electorate electron electronic elegant element
elementary elephant elevator eleven eligible eliminate elite elitist else elsewhere embed emerge
emergency eminent emotion empire empirical employee empty emulate enable enclose encode encounter
encourage end enemy energy enforce engage engine enhance enjoy enlarge enlighten enormous enough
enquire enquiry ensure entail enterprise entertain enthusiasm enthusiastic entire entitle entity
entrance entry envelope environment envisage envy epic episode equal equate equilibrium equip
equivalent era erase ergo err erroneous escape esoteric especially essay essence essential
establish estate estimate eternal eternity etymology evaluate even event eventual ever everybody
everyday everyone everything everywhere evidence evident evil evolution evolutionary evolve exact
exaggerate exam examine example excellent except excess exchange excite exclamation exclude
exclusion exclusive excuse execute exempt exercise exhaust exhibit exit exotic expand expansion
expect expedition expenditure expense experience experiment expert expire expiry explain
explanation explanatory explicit explode exploit explore explosion explosive exponential export
expose exposure expressway extant extend extension extent external extinction extra extract
extraneous extreme extremist eye eyesight fabric face facilitate facility fact factual faculty
fail failure faint fair faith fake fall fallacious fallacy fallen false fame familiar family
famine famous fan fancy fantastic fantasy far farce fare farewell farm fascinate fascist fashion
fast fat fate fatuous faucet fault fear feasibility feasible feat feature fed fee feeble feed
feedback feel feet fell fellow felt female feminist fence fender festival fetch few fiddle fierce
fifteen fifth fifty figure file fill film filter filthy final finance financial find fine finger
finite fire firm first fiscal fish fit five fix fizzy flag flame flash flat flavour flaw fleet
flesh flew flexibility flexible flight flip float flood floor floppy flour flow flown fluctuation
fluent fluffy flush flute fly foam focus fog fold folk follow fond font food fool foot footnote
for forbade forbid forbidden force forcibly forecast foreign foreseeable forever forget forgiven
forgot forgotten fork form format formulation forth forthcoming fortnight fortunate fortune forum
fossil fought foul found fountain four fourteen fourth fragile fragment frame frank frantic freak
free freedom freeway frequency frequent fresh friend frighten fringe frivolous frog from front
frown froze frozen fruit frustrate fry fudge fuel full fume fun function fund fundamental fur
furniture furthermore fuse fuss futile future gain galactic galaxy game gang gap garbage garden
gas gasoline gasp gate gateway gave gay gear gender gene generate generous genius genocide genre
genuine geographical geography geology geometry gesture get ghastly ghost giant gibberish gift gig
gin girl girlfriend give given glad glance glass glean global glorious glory glossy glove glow
glue gnome goal goat god goes going gold goldfish golf gone good goodbye gorgeous gospel gossip
got gotten govern gown grab grace grade gradual graduate graffiti graffito grammar grammatical
grand grandfather grandmother grant graphic grasp grass gratuitous grave gravitational gray greasy
greed green grew grey grid grief grim grind grip gross ground group grow grown growth guarantee
guard guest guidance guide guilt guinea guitar gulf gullible gum gun gut guy habit hack had hail
hair haircut half hall halt halve ham hand handbook handicap hang happen happy hard hardback
harden hardware harm harmony harsh has hash hassle hasten hasty hat hate have havoc hay hazard
hazy head headache health heap hear heard heaven heavy heel height held helicopter hell hello
helmet help henceforth her herd here hereby hero heroic heroin herself hes hesitate heterosexual
hexadecimal hey hid hidden hideous hierarchical hierarchy high highlight highway hilarious hill
him himself hindsight hint hip hire his historian historic history hit hitherto hobby hog hold
hole hollow home homosexual honest honey honorary honour hook hope horde horizon horizontal horn
horrendous horrible horrid horrific horrify horror horse hospital host hostile hot hotel hour
house household how however huge huh hum human humane humble humorous humour hundred hung hunt
hurry hurt husband hut hydrogen hyphen hypocrisy hypocrite hypocritical hypothesis hypothetical
hysterical ice icon idea ideal idealistic identical identification ideological ideology idiom
idiosyncratic idiot idiotic idle ignorance ignorant ignore ill illegal illiterate illogical
illusion illustrate image imaginary imaginative imagine immediate immense imminent immune impact
impend imperative implement implication implicit imply important inadvertently incarnation inch
incidence incident incline include inclusion inclusive increase increment incur indefensible
indent indeterminate index indictment individual induce induction indulge industrial industry
inertia infallible infant infantile infect infelicity infer inflict influence influential info
infrastructure ingenious ingredient inhabitant inherit initial inject injure ink inner innocence
innocent innovation innovative input inquire inquiry insert insidious insist insofar inspect
inspire instant instead instinct institute instruct instrument insult insurance intact integer
integral integrate integrity intellect intellectual intelligence intelligent inter interact
interfere interference interim interior intermediate intermittent internal interpret interrogate
interrupt interval intervene intervention intimate into intrinsic introduce introduction
introductory intuitive invade invalidate invasion invent invert invest investigate invite invoke
involve ion irate iron ironic irrational irrelevant irrespective irresponsible irritate island
isolate issue item its itself jack jacket jail jam jargon jazz jealous jeans jelly jerk jest jet
job join joint joke journal journey joy judge jump junction jungle junior junk jury just justice
justifiable justification justify juvenile keen keep ken kept kernel kettle key keyboard keystroke
keyword kick kid kidnap kidney kill kind king kingdom kiss kit kitchen knee knew knife knight
knock know knowledge known lab label laboratory labour lack lad lag laid lain lake lamp land
landlord landscape lane language large lark last late laugh laughter launch lavatory law lawn lay
layout lazy leach lead leaf leaflet league leak leap learn learnt least leather leave lecture led
left leg legend legendary legible legislation legitimate leisure lend length lenient lens lent
lesbian less lesson lest let lethal level liability liable liaison libel liberal liberty librarian
library lid lie lied life lifestyle lifetime lift light lightning like likelihood likewise limb
limit linear linguistic link linkage lip liquid liquor lisp list listen lit literary literature
little live load lobby local locate lock lodge log logic logo lonely long look loop loophole loose
lord lose loss lost lot loud lousy love low loyal luck ludicrous luggage lump lunatic lunchtime
lung lurk lust luxury lyric
"""
