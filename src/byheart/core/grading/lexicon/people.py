"""Surnames, and names from myth, that a learner may mean instead of another."""

PEOPLE = """
achilles adonis aeneas aeschylus aesop agamemnon agassi agrippa ajax alcibiades amenhotep
anaxagoras anaximander anaximenes andromache andromeda antigone antiochus antony aphrodite apollo
aquinas arachne archimedes ares ariadne aristophanes aristotle artemis asclepius asimov atlas
atreus attila augustine augustus aurelius averroes avicenna bacchus bach bacon bakunin balzac
barth barthes bartok bauer bayes becket beckett beckham bede beethoven bellini bentham benz
bergman bergson berlioz bernini bernoulli berzelius beyonce bismarck bizet blair boethius bogart
bohm bohr bolt boole borg borges bosch botticelli boulez bowie boyle brahe brahms brando braque
brecht breton bronte bruckner bruegel brueghel brunelleschi brutus buber buddha burke burns cabot
caesar cage caligula calliope calypso camus canaletto caravaggio carnot carter cartier casals
cassini castor catullus cavendish cervantes cezanne chagall chaplin charybdis chaucer chekhov
chopin chronos churchill cicero claudius cleisthenes cleopatra clio clytemnestra coleridge
columbus comte condorcet confucius constantine copernicus copland coppola corelli cortes coulomb
courbet cranach crassus creon crick croesus cromwell cronus cruyff curie daedalus danton daumier
debussy defoe degas delacroix demeter democritus demosthenes derrida descartes dickens dickinson
diderot diogenes diomedes dionysus dirac dirichlet disraeli djokovic donatello donizetti donne
dostoevsky dowland dreyfus duchamp dumas durer dvorak echo edison einstein eisenhower eisenstein
elgar eliot emerson engels epictetus epicurus eratosthenes erebus erechtheus eros euclid euler
euripides europa eurydice eyck faraday faulkner faure federer fellini fermat fermi feynman
fibonacci fichte fielding flaubert fleming foucault fourier franck franco frege freud friedan
frost gaia galen galois gandhi garbo garibaldi gauguin gauss genghis gershwin gilgamesh giotto
godel goebbels goering goethe gogol gounod goya graf grieg grotius haber hades hadrian hamilton
hamlet handel hannibal hardy hawking hayden haydn hecate hegel heidegger heine heisenberg helios
hendrix hepburn hephaestus hera heracles heraclitus hercules hermes hermione herod herodias
herodotus hertz herzl hesiod hesse hestia hilbert hippocrates hippolyta hippolytus hitchcock
hitchens hitler hobbes hobbs hogarth holbein holst horus hubbell hubble hudson humboldt hume
hutton huxley huygens hypatia hypnos iago ibsen icarus ingres iphigenia ishmael ishtar isis ives
jagger jenner joplin jordan joule jung juno kafka kahlo kandinsky kant keats kepler keynes
khamenei khomeini kierkegaard kipling klee klein klimt koch kublai kubrick kuhn kurosawa lagrange
lamarck laplace laplacian lavoisier lear leda legendre leibnitz leibniz lenin lennon leonidas
lincoln linnaeus lister liszt livy locke loki longfellow lorca lorentz lorenz lucretius lysander
lysias lysistrata macbeth machiavelli madison magritte mahler malthus mandela manet maradona marat
marconi marduk marley marlow marlowe marx massenet matisse mazarin mccartney mcenroe medea medusa
melville mendel mendeleev mendelssohn mercator messi metternich midas miller millet minos minotaur
miro modigliani moliere mondrian monet monroe montaigne montesquieu monteverdi morpheus morrison
mozart munch murat mussolini mussorgsky nadal nash navratilova nehru neptune nereus nero nerva
newton nietzsche nixon nobel numa odin odysseus oedipus ohm oppenheimer orestes orpheus orwell
osiris ovid owens paganini paine palestrina pandora pareto paris parmenides pasteur patroclus
pauling pavlov peary pericles persephone perseus phaedra phaethon phidias philo picasso pilate
pindar pippen pirandello pissarro pizarro planck plank platini plato plautus plutarch pluto plutus
poe poincare polaris pollock pollux polo polybius polyphemus pompey pope poseidon potter poussin
presley priam priestley prince prokofiev prometheus proteus proust psyche ptolemy puccini purcell
pushkin pygmalion pyramus pythagoras rabelais rachmaninoff racine ravel rawls remus renoir riemann
rilke rimbaud rimsky robespierre rodin romulus ronaldinho ronaldo rontgen rossetti rossini rothko
rousseau rubens ruskin sadat salieri salinger sampras samson sappho sartre satan saturn schiller
schoenberg schopenhauer schrodinger schubert schumann scipio scorsese scylla selene seneca seurat
shakespeare shaw shostakovich sibelius sisyphus socrates solon sophocles spartacus spenser
spielberg spinoza stalin starr steinbeck stendhal stephens stephenson sterne stevens stevenson
strauss stravinsky swift tacitus tagore tantalus tarantino tarkovsky tasso tchaikovsky telemachus
tennyson tesla thackeray thales theseus thespis thetis thompson thomson thoreau thucydides
thyestes tiberius tiepolo tintoretto tiresias titian titus tolkien tolstoy trajan trotsky turgenev
turner twain tybalt uranus valerian valkyrie velazquez verdi vergil vermeer verne vespasian
vivaldi volta vulcan wagner warhol watson watteau watts weber webern weill wells wharton whitman
wilde wittgenstein wolfe woolf wordsworth wright xenophon xerxes yeats zarathustra zeno zephyrus
zeus zidane zola zoroaster zwingli
"""
