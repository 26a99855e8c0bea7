"""The words that tell what a number counts: tables, without logic."""

from byheart.core.drafting.text.word_lists import words

PLURALS = words(
    """people men women children feet teeth geese mice lives wives wolves leaves halves police
    killed troops aircraft spacecraft craft sheep fish deer staff crew cattle personnel infantry
    cavalry horse clergy youth species series headquarters dead wounded injured missing others
    cannon survivors countrymen policemen policewomen firemen fishermen clergymen businessmen
    servicemen gunmen seamen craftsmen congressmen salmon cod offspring livestock poultry
    swine oxen phenomena criteria bacteria data media nuclei fungi cacti alumni larvae
    antennae vertebrae ibex chamois reindeer caribou elk antelope grouse
    bison moose trout shrimp squid buffalo dice pence works
    crossroads taxis rabbis skis kiwis safaris bikinis alibis genies sudokus menus gurus emus
    buses gases viruses"""
)
"""Plurals that do not end in s, and words that are counted as they are."""
NO_PLURALS = words(
    """was has is his its this us as does goes says yes thus plus perhaps always sometimes
    besides across towards afterwards backwards forwards upwards onwards indeed less unless
    whereas nevertheless ours hers theirs yours whose business progress congress access
    success process address distress mess class glass grass pass press loss boss cross dress
    mass gas bus bias lens focus campus virus status census corps basis crisis analysis
    emphasis thesis news politics physics economics mathematics athletics lets gets puts makes
    takes comes gives seems remains becomes tells wants begins lies stands sits happens exists
    belongs consists depends refers appears contains includes serves yesterdays kudos james
    charles paris texas kansas illinois arkansas athens naples brussels wales cyprus mars
    venus jesus moses thomas francis dennis lewis harris"""
)
"""Words that end in s and are no plural noun."""
NO_MEN = words("""specimen regimen omen abdomen acumen yemen ramen amen lumen stamen bremen""")
BOUNDARIES = words(
    """a an the all this that these those some any each every both either neither no my your his
    her its our their who whom whose which what where when why how if whether because since as
    than then while although though until till before after during despite except of in on at
    by for with without within from to into onto upon over under above below between among
    amid across through throughout along around about against toward towards behind beyond
    near off out up down per via and or but nor so yet is are was were be been being am has
    have had do does did will would can could shall should may might must i you he she it we
    they me him them us not also only even just still already again ever never here there now
    later earlier ago away apart back once twice became become came come went go gone got get
    made make took take taken gave give given left leave said say saw see seen found find held
    hold kept keep lost lose won win fell fall rose rise led lead paid pay sold sell sent send
    spent spend stood stand told tell thought think wrote write began begin begun broke built
    bought brought caught chose drove ate felt fought flew forgot froze grew heard hid hit
    knew laid lay let lit met ran read rode sang sank sat set shook shot shut slept spoke
    stole struck swam threw understood woke wore died dies live survive survived remain
    remained needed according including like such worth long tall high wide deep thick old
    total altogether instead however respectively alone plus minus times"""
)
"""Words that no phrase of a number and its noun goes past."""
MAY_OPEN = words("such left times needed old long deep high wide tall thick earlier later total")
"""Boundaries that may stand right after a number all the same."""
COMPARING = words(
    """as more less fewer larger bigger higher greater faster longer smaller older the that its
    their his her what over heavier stronger better likelier wider deeper brighter"""
)
"""What makes "three times" a comparison."""
NOT_JOINED = words(
    """tier way magnitude star part time fold figure quarter third fifth percent wheel party hand
    colour color class speed stroke digit word off one two to by thousander hit sport
    dimensional bar dollar cent pound euro degree pronged tone decker point up down ply grand
    piece in old long wide high deep tall thick volt watt and or odd plus mm cm km kg mg ml cc
    hp rpm bit byte"""
)
"""What a number may be joined to with a hyphen without counting it: "two-way", "five-star"."""
NO_UNITS = words("in won real mark us st no to pc at so as he be stone may bar cup")
FATES = words("dead wounded injured missing killed others")
GROUPING = words("sports arms women men goods news species savings sales human")
"""Plurals that stand before another noun."""
