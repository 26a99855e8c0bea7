"""Words of news, history, the sciences and nature that `names_common` lacks."""

TOPICS = """
abdicate activist actress admiral aeroplane aerospace aftershock agriculture airplane alchemist
algae alligator aluminium aluminum ambulance ambush ammonia animator annexation ant anthropologist
anthropology antibiotic ape apothecary aqueduct archaeologist archaeology archbishop architect
aristocrat armistice armour artillery aspirin assassin assassination asteroid astrologer astronaut
asylum athletics auctioneer avalanche baboon bacon bail balloon bankruptcy basalt baseball
basketball bayonet beaver bee beech birch blacksmith blaze blizzard blockade bombardment
bookseller boson botanist bribery buffalo bureaucrat burglar burial butterfly bystander cafe
calcium campsite cannon caravan cardinal carnival carpenter casino cavalry ceasefire cedar
cemetery ceramic cheetah chef chimpanzee cholera choreographer cinematographer cinnamon citadel
clan clay clergy clove coalition cocaine cocoa cod colonel colonial comedian comet commerce
commuter confederation conqueror constable consulate convent convoy coronation corporal cosmonaut
coup crocodile crow crusade crusader cumin curator curfew cyclone cypress dam decolonisation
decree deer defendant deficit demolition deportation depot descendant diabetes diamond dinosaur
diplomacy diplomat dolphin dove dramatist drawbridge drone drought dumpling dungeon dye dyke
dynasty earthquake economist edict elder electrician elk elm emancipation embargo embassy emerald
emigrant emission emperor envoy enzyme epidemic eruption espionage estuary excavation excavator
exile eyewitness fable falcon farmland feud fir firefighter fjord flotilla folklore fortress fox
frigate frost fungus gallery gallows gem genome geologist giraffe glacier glider goose gorilla
grandchildren granite grape guerrilla guillotine gull gunfire gunpowder gymnast gymnastics haiku
hamlet hare hawk hedgehog heir helium heretic hieroglyph hiker hippopotamus hoard hormone hostage
hostel hurricane hygiene hymn hypotheses hypothesis iceberg imam impressionist infantry influenza
innings inquisition insulin insurgent internet interregnum ivory jackpot jeweller jockey juror
kangaroo koala lagoon landslide laptop lava legislator lemur leopard leprosy lichen lieutenant
limestone linguist livestock lizard llama lobster locomotive loom magnesium mahogany malaria mall
mammal mammoth mangrove manuscript marathon marble martial martyr massacre mausoleum meadow
measles medal medallist mediator memorial merchant meteor meteorite methane microchip microscope
midfielder midwife migrant militant militia minibus ministry missionary moat monastery monument
morphine mortar mortgage mosaic mosque mosquito moss moth motorcycle mountaineers mule
municipality mushroom mutiny navigator nebula neutron newborn newt nitrogen nobility noodle
notebook nucleus nutmeg nutrition oak oasis obelisk observatory onlooker opium orangutan orchard
orphan ostrich owl ox oyster palaeontologist palm panda pandemic panther paprika papyrus paramedic
parchment parole partisan partridge pasta pasture penicillin peninsula petroleum pheasant
phosphorus photon physician pianist pilgrim pilgrimage pine pistol plaintiff plankton plaque
playwright plumber plutonium plywood polio poplar porcelain portrait potassium premier prosperity
proton proverb psalm pulsar pyramid quail quake quark quarrel quarry quartz quasar rabbi
radioactive radium rainfall rainforest rampart raven realtor rebel recession reef referee refugee
regulator reindeer renovation reptile reservoir restaurateur rhinoceros riddle rifle rivalry
robbery rugby saffron salad salamander sanction sandstone sapphire sausage savanna scorpion
screenwriter sculptor sculpture seaweed secession semiconductor senate senator separatist serf
sergeant shark shield shipwreck shore shrine sibling siege silk skate ski skier skyscraper
smallpox smartphone snake sniper snowfall sociologist sociology sodium sonata sonnet soprano
sorcerer spacecraft sparrow spear spectator spice spruce squirrel stadium statue statute steak
steppe stew stockbroker stork submarine subsidy suburb sulfur sulphur sultan summit supernova
surfer swan synagogue tablet tapestry tariff textile theologian thunder timber toddler tomb
tornado tortoise tournament townspeople traitor tram transistor tremor trench tribunal tributary
trophy truce tsunami tuberculosis tumor tumour tuna tundra turbine turmeric tusk typhoid typhoon
umpire unicorn unification uranium vaccination vaccine vampire vanilla veterinarian viaduct
vineyard vintner volcano voyage waitress warfare wasp waterfall weaver website wheat wicket widget
wildfire wildlife willow wool wrestle wrestler yacht yoghurt yogurt zebra zinc zoologist
"""
