"""Words of the sciences, of faith and of thought that are a letter or two from another."""

TERMS = """
abduction abscissa acceleration accept access acetate acetone acetylene acronym actin actinium
active acuity acute acyl adagio adapt adduction adenine adenosine adiabatic admittance adopt
adrenal adrenaline adverse affect affected afferent affix alanine albumen albumin aldehyde alkane
alkene alkyl alkyne allegretto allegro allele alliteration allusion alternate alternative altitude
aluminium aluminum americium amide amine amino amoral amos amylase amylose anapest anaphase
anarchy ancestor andante andantino androgen anemia angel angiosperm angle anglican aniline
antebellum antecedent anther antibody anticline anticyclone antigen antimony antonym aorta aphagia
aphasia aphelion apnea apogee apostle april arginine argon aristocracy arsenic arteries arteriole
artery aryl ascend ascent asparagine aspartate assonance assurance assure astatine asteroid
asthenosphere astrology astronomy atheism atrium attitude august autocracy autumn averse baptist
baritone barium baroque baryon basalt bassoon benzene berkelium beryllium bible bicarbonate
biosphere bismuth black bohrium boron borrower boson brake break breath breathe bridal bridle
bromide bromine buddhism buddhist bureaucracy butanal butane butanol butene butyl cadmium caesium
calcite calcium californium calvinist cambrian cannon canon cantabile cantata canto canton
capacitance capillary capital capitalism capitalist capitol carat carbide carbon carbonate
carboniferous caret carotene carpal carrot casual catholic causal cecum cello cellulase cellulose
cenozoic censer censor censure centrifugal centriole centripetal centromere centrosome cereal
cerebellum cerebral cerebrum cerium cesium chlorate chloride chlorine chlorite cholera christian
christianity chromatid chromatids chromatin chromium chronicles cirrus citrate clarinet clarion
classicism clavicle coarse cobalt cochlea colon colossians combination comet communism communist
complement compliment concave conductance conduction conservatism console consonance constructive
consul contralto convection convex coordinate copernicium copper corinthians cornet coronet
corporal corporeal corps corpse cosecant cosine cosmology cotangent council counsel course
creatine creatinine credible creditable creditor credulous crescendo cretaceous crimson cubism
cumulus cupric cuprous curium cyclone cynicism cysteine cystine cytidine cytokine cytokinesis
cytoplasm cytosine dactyl dadaism dairy daniel daoism debtor decane deceased december decent
decrease decrescendo defendant defuse deism delusion democracy dengue denominator deoxyribose
derivative descend descendant descent desert deserts dessert desserts destructive deuteronomy
device devise devolution devonian diaphysis diary dicot differential diffraction diffuse diffusion
diminuendo dioxide diphtheria diploid disciple discreet discrete diseased dispersion dissent
dividend divisor dolomite donee donor dopamine dual dualism dubnium duel duodenum dynamics
dysphagia dysphasia dysprosium eastern eastward ecclesiastes eclipse ecology economic economical
ectoderm ectotherm effect effected efferent effusion einsteinium electron elicit ellipse ellipsis
elusion emigrant emigrate emigration eminent empiricism employee employer endocytosis endoderm
endogenous endoskeleton endosperm endotherm endothermic ensure enthalpy entomology entropy envelop
envelope eocene ephesians epicenter epicureanism epiphysis episcopal epistle eponym equinox erbium
erythrocyte eschatology esophagus ester esther estrogen ethanal ethane ethanol ethene ether ethyl
ethyne etymology europium evolution except excess exclude exclusion exercise exhale existentialism
exocytosis exodus exogenous exorcise exoskeleton exosphere exothermic explicit export exported
exports expressionism exterior external extracellular extrinsic extrovert ezekiel ezra factor
factorial fascism fascist february feldspar femur fermion fermium ferric ferrous fibrin fibrinogen
fibula fission flair flare flaunt flerovium flounder flout fluoride fluorine formally formate
formerly forte forth founder fourth francium fratricide friday fructose fungicide fusion futurism
gadolinium galactose galatians gallium genesis genocide genotype geology germanium globin globulin
glucagen glucagon glucose gluon glutamate glutamine glycine glycogen gneiss gold gorilla gospel
granite grantee grantor graviton green guanine guanosine guerrilla gymnosperm habakkuk hadron
hafnium haggai haploid hassium hebrews hedonism helicase helium hematite hemoglobin heptane
herbicide hernia herpes heterozygous hexane hexene hierarchy hindu hinduism hippocampus histamine
histidine historic historical hoard holmium holocene homicide homograph homonym homophone
homozygous horde hosea human humane humerus humorous hydride hydrogen hydrosphere hydroxide
hyperbola hyperbole hyperglycemia hyperoxia hypertension hyperthermia hypertonic hypocenter
hypochlorite hypoglycemia hypophysis hypotension hypothalamus hypothermia hypotonic hypoxia iamb
ideal idle idol idyll igneous ignorant ileum ilium illicit illusion imide imine immanent immigrant
immigrate immigration imminent immoral immortal immunology impedance implicit import imported
imports impressionism include inclusion increase incredible indigenous indigo indium inductance
induction infanticide infix infrared infusion ingenious ingenuous inhale inner insecticide insulin
insurance insure integer integral inter intercellular interior internal international internet
interpersonal interphase interstate interval intervene intra intracellular intranational intranet
intrapersonal intrastate intravenous intrinsic introvert iodide iodine ionosphere iridium iron
isaiah ischemia isobaric isochoric isoleucine isosceles isothermal isotonic jainism january
jejunum jeremiah jonah joshua judaism jude judges july june jurassic keratin kerotene ketone
kinase kinematic kinetic kings krypton lactase lactate lactose lanthanum larghetto largo larynx
latitude lava lawrencium lead lendee lender leninism lepton lessee lessor leucine leukemia
leukocyte leviticus liberalism ligase lightening lightning limestone lipase liposome lithium
lithosphere livermorium loath loathe longitude loose lose lower lutetium lutheran lymphocyte
lysine lysosome macrocosm macroeconomics macrophage macroscopic magenta magma magnesium magnetite
major malachi malachite malaria malate maltase maltose mandible manganese mannerism mannose maoism
marble march marital maroon marshal martial marxism material materiel matriarchy matricide matthew
maxilla maximum mean measles medal meddle median mediant medulla meiosis meitnerium melanin
melatonin mendelevium mentee mentor mercury meritocracy mesoderm mesolithic meson mesosphere
mesozoic metacarpal metal metamorphic metaphase metaphor metatarsal meteor meteorite meteoroid
methanal methane methanol methionine methodist methyl metonymy mettle micah microcosm
microeconomics microscope microscopic militate minimum minor miocene miosis misandry misogyny
mitigate mitosis mode moderate modernism molybdenum moment momentum monarchy monday monism monocot
monocyte monogamy monotheism monoxide moral morale mortal moscovium muon mycosis myoglobin myosin
myosis nahum nationalism nationalist naturalism naval navel negative neoclassicism neodymium
neolithic neon neptunium neuron neutrino neutron nickel nihilism nihonium nimbus niobium nitrate
nitride nitrite nitrogen nobelium nonane noradrenaline north northeast northern northward
northwest november nucleoid nucleolus nucleoside nucleotide nucleus numbers numerator obadiah
oblique obtuse octane october odious oesophagus oganesson oligarchy oligocene oncology ontology
optic optimal orange ordinance ordinate ordnance ordovician ornithology orthodox osmium osmosis
outer oxalate oxide oxygen oxytocin paleocene paleolithic paleozoic palladium palpation
palpitation pancreas pantheism parable parabola parallax parallel parameter parish passive patella
pathogen pathology patriarchy patricide payee payer pedal peddle pentane pentene perchlorate
perigee perihelion perimeter perineal periscope perish permian permutation peroneal peroxide
peroxisome perpetrate perpetuate persecute personal personnel perspective pesticide petal peter
phagocytosis pharynx phenol phenotype phenyl phenylalanine philemon philippians phloem phonon
phosphate phosphide phosphite phosphorus photon phrenology physiology piano pinocytosis plaintiff
plasma plasmid platelet platinum pleistocene pliocene pluralism plutocracy plutonium polarization
pole poll polonium polyandry polygamy polygyny polymerase polyploid polytheism poplar populace
popular populous positive positron postbellum potassium pragmatism praseodymium pray precambrian
precede precedence precedent prefix presbyterian prescribe president presidents presto prey
principal principle proceed progesterone prolactin proline promethium propanal propane propanol
propanone propene prophase prophecy prophesy propyl propyne proscribe prosecute prospective
prostate prostrate protactinium protease protestant proton proverbs psalm psalms psalter pseudonym
psychology purple quark quartz quartzite quiet quite quotient quran rabies radium radius radon
range rational rationale rationalism rationalist reactance realism reality realty reflection
reformation refraction regal regale regicide renaissance replication resistance resolution
respectful respective restoration revelation revolution rhenium rhodium rhomboid rhombus ribose
ribosome rickets rococo roentgenium romans romanticism rout route rubella rubidium ruthenium
rutherfordium sacrum samarium sandstone saturday scabies scalar scalene scandium scapula scarlet
scatology schist scurvy seaborgium secant sedimentary selenium sensor sensual sensuous sepal
september serial series serine serotonin shale shear sheer shia shiite shinto sikhism silica
silicate silicon silicone silurian silver simile sine skepticism slate sleight slight socialism
socialist sodium solstice sonata sonnet soprano south southeast southern southward southwest
spleen spondee spring stalactite stalagmite stalinism stamen statics stationary stationery sternum
stigma stoic stoicism stoma stomata straight strait stratosphere stratus stroma strontium subsonic
sucrase sucrose suffix suicide suit suite sulfate sulfide sulfite sulfur sulphur summer sunday
sunnah sunni superoxide supersonic surrealism syncline synecdoche synonym talmud tangent tantalum
taoism tarsal tautology technetium technocracy telescope tellurium telophase temporal temporary
tennessine tenor tension tensor terbium thalamus thallium their theism theocracy there
thermosphere thessalonians thiamine thorium thorough though threonine through thrush thulium
thursday thymidine thymine thymus thyroid thyroxine tibia timothy tin titanium titus toccata
toluene topology toponym torah tornado torque torsion tortuous torturous trachea trail trainee
trainer transcription transduction transformation translation translocation trapezium trapezoid
treble tremble trial triassic trioxide triploid trochee trombone troposphere trouble trumpet
tryptophan tsunami tuesday tungsten turban turbine turquoise typhoid typhoon typhus typology
tyrosine ulna ultrasonic ultraviolet upper uracil uranium urban urbane ureter urethra uridine
uterus utilitarianism vain valine vanadium vector vein velocity ventricle venule veracious vial
vile viola violet violin violone viscosity voracious waive wander wave weather wednesday western
westward whether white winter wither wonder wreath wreathe xenon xylem xylene yellow ytterbium
yttrium zechariah zephaniah zinc zirconium
"""
