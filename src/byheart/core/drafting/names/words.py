"""Words that are capitalised and no names, and the small words that stand inside names."""

from byheart.core.drafting.text.word_lists import words

FUNCTION_WORDS = words("""a an the this that these those some any each every all both either
    neither no none such other another many much more most few fewer several enough half one
    two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
    hundred thousand million first second third last next my your his her hers its our their
    mine who whom whose which what where when why how if whether because since as than then
    while although though until till before after during despite except of in on at by for with
    without within from to into onto upon over under above below between among amid across
    through throughout along around about against toward towards behind beyond near off out up
    down per via and or but nor so yet not also only even just still already again ever never
    always often sometimes usually soon here there now later earlier today tomorrow yesterday
    tonight is are was were be been being am has have had do does did will would can could
    shall should may might must let i you he she it we they me him us them himself herself
    itself themselves myself yourself ourselves someone anyone everyone nobody somebody anybody
    everybody something anything everything nothing perhaps maybe however therefore thus hence
    moreover furthermore meanwhile instead otherwise nevertheless nonetheless indeed besides
    afterwards finally eventually initially originally recently according given following
    including like unlike unless once twice thanks yes ok okay well oh please hello don't
    doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't haven't
    hasn't hadn't it's he's she's that's there's what's who's let's i'm i've i'd i'll you're
    we're they're you've we've they've he'd she'd we'd they'd he'll she'll we'll they'll cannot
    too very quite rather almost nearly roughly approximately inside outside beneath beside
    alongside amongst whereas whenever wherever whatever whoever whichever little less least
    former latter own same whilst albeit onwards ago together apart far long early late new old
    unfortunately fortunately today's ultimately additionally similarly likewise subsequently
    consequently accordingly additional further elsewhere somehow somewhat plus minus""")
"""What opens a sentence without being a name, however the rest goes on."""

MONTHS = words("""january february march april may june july august september october november
    december feb apr jun jul aug sep sept oct nov dec""")
WEEKDAYS = words("""monday tuesday wednesday thursday friday saturday sunday mondays tuesdays
    wednesdays thursdays fridays saturdays sundays tue tues thu thur thurs fri""")
HOLIDAYS = words("""christmas easter ramadan lent advent hanukkah passover diwali thanksgiving
    halloween epiphany pentecost whitsun michaelmas eid yuletide holi purim boxing""")
CALENDAR = MONTHS | WEEKDAYS | HOLIDAYS
COMPASS = words("""north south east west northern southern eastern western central upper lower""")
NAMED_DAYS = words("""black bloody good red ash holy super cyber maundy palm shrove golden big
    wall""")
"""What makes a name of a weekday: "Bloody Sunday"."""

NO_NAMES = words("""jan mar mon wed sat i bc bce ad ce am pm gmt utc cet est edt pst bst tv dna
    rna mrna hiv aids gdp gnp ceo cfo coo cto cd cds dvd dvds pc pcs vat ph phd mba ba bsc msc
    md jp iq id ok usb pdf html http https www url isbn mp3 mp4 led lcd gps faq faqs vip ufo
    ufos sos diy atm sim sms ngo ngos pow pows mph kph kwh gwh twh mw gw kw hp km kg mhz ghz hz
    khz rpm psi c f k m co2 h2o no2 ch4 o2 pm10 q1 q2 q3 q4 h1 h2 1st pto qc kc obe mbe cbe vc
    gbe kbe dbe esq jr sr snr phds x-ray x-rays t-shirt t-shirts e-mail u-turn ct mri pcr llb
    ma mps mp meps msp msps adhd covid hd 3d 2d it ai cctv suv suvs icu ipo internet web ms mr
    mrs dr ft lb lbs usd eur gbp jpy chf lgbt lgbtq wmd icbm icbms 4k dona ebola god heaven
    hell mach""")
"""Capitals that stand for no name: abbreviations, units, degrees, honours."""

LABELS = words("""figure fig figs table chapter section part page pages paragraph clause appendix
    annex volume vol note verse line lines row step stage phase question item exhibit hangar
    room gate platform bus day week year grade level class number no nos type act scene game
    round group lot unit size version lane pier block floor box zone ward building terminal
    slide episode season sections articles schedule rule""")
"""What a number after it only counts: "Hangar 12"."""

NUMBERED = words("""apollo soyuz sputnik voyager ariane falcon luna mariner viking gemini pioneer
    boeing airbus windows iphone formula chandrayaan vostok venera saturn delta artemis expo
    euro channel route flight highway area catch opus symphony radio article shenzhou tiangong
    salyut skylab explorer ranger surveyor lunokhod zond atlas titan sonata concerto stalag
    camp agenda vision resolution psalm world sky bbc studio photo interstate autobahn battery
    squadron division sector""")
"""What a number after it is a part of, whatever follows."""

PERSONAL_PARTICLES = words("""van von der den de del della di da do dos das du des le la ter te zu
    zum af av bin ibn bint ben al el arap y e abu ould""")
"""What stands in lower case between the parts of a person's or a place's name."""
OPENING_PARTICLES = words("""van von de del della di da du bin ibn bint al ter arap af""")
"""Those of them that also stand before a surname alone, and are no words of English."""

KEPT_POSSESSIVES = words("""mcdonald lloyd sotheby christie kellogg wendy macy levi moody domino
    sainsbury denny cadbury hershey bloomingdale hamley gimbel harrod""")
"""Firms whose name ends in 's."""

INNER_HYPHEN = words("""upon on de del le la les sur sous en am an der die das da do al el ibn bin
    the and von zu by in of lez au aux under over next""")
"""What stands in lower case between hyphens inside a name: "Stratford-upon-Avon"."""

BEFORE_HYPHEN = words("""pro anti non post ex mid pre trans un neo pan inter cross co semi quasi
    self all then ultra counter sub proto pseudo mini multi""")
"""What is joined by a hyphen in front of a name and does not belong to it: "pro-European"."""

ACTS = words("""is was were has had will would can could may might must did does do became becomes
    said says told tells wrote writes went goes came comes took takes gave gives made makes
    found finds got gets saw sees knew knows thought thinks felt feels left leaves kept keeps
    held holds began begins led leads ran runs grew grows won wins lost loses fell falls rose
    rises sent sends spent spends stood stands spoke speaks met meets paid pays sat sits set
    sets lay lies read reads brought brings bought buys built builds sold sells taught teaches
    fought fights caught sought heard hears died dies lived lives wanted wants means meant drew
    draws drove drives flew flies chose chooses broke breaks threw sang sings swam wore bore
    struck shot hit put puts cut let lets also then never now still first later once itself
    himself herself who which whose where and sank hid forbade rode fled shook bred dealt swore
    swept withdrew arose overcame undertook proved seems remains contains lacks plays claims
    argues believes called calls follows offers includes covers produces exports borders uses
    joins opens appears belongs consists depends employs begins receives reaches serves shows
    supports turns works wants ranks hosts relies attracts alone itself too""")
"""What follows the subject of a sentence."""
