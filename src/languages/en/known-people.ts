// People, and beings of stories, whom texts call by one word or by a name that does not look like one. Left out: names that are
// also an ordinary word, a place, a company or anyone's given name.

import { once } from "../../text/once"
import { nameList } from "./name-list"

const LIVED = `
  # Thinkers, founders, artists
  aeschylus, aesop, al-biruni, al-khwarizmi, anaximander, aquinas, archimedes, aristophanes, aristotle, averroes,
  avicenna, bakunin, balzac, banksy, baudelaire, beethoven, bernini, boccaccio, boethius, botticelli, brahms, brecht,
  brunelleschi, buddha, camus, caravaggio, cervantes, cezanne, chekhov, chopin, cicero, confucius, copernicus,
  d'annunzio, da vinci, debussy, delacroix, democritus, descartes, diderot, diogenes, donatello, dostoevsky, durkheim,
  dvorak, einstein, el greco, engels, epicurus, erasmus, eratosthenes, euclid, euripides, faulkner, ferdowsi, feuerbach,
  fibonacci, flaubert, foucault, freud, galileo, gandhi, gauguin, giotto, goethe, gogol, gorky, habermas, handel, hegel,
  heidegger, heisenberg, hemingway, heraclitus, herodotus, hesiod, hippocrates, hokusai, husserl, ibn battuta,
  ibn khaldun, ibn rushd, ibn sina, kafka, kandinsky, kepler, kierkegaard, lacan, lao tzu, laozi, le corbusier, leibniz,
  lorca, lucretius, machiavelli, magritte, mahavira, mahler, maimonides, matisse, maupassant, mencius, michelangelo,
  modigliani, moliere, mondrian, montaigne, montesquieu, monteverdi, mozart, mussorgsky, nabokov, nietzsche,
  nostradamus, omar khayyam, ovid, paganini, paracelsus, petrarch, picasso, plato, pliny the elder, pliny the younger,
  plutarch, proust, ptolemy, puccini, pushkin, pythagoras, rabelais, rachmaninoff, rembrandt, rimbaud, rousseau, rumi,
  saint-exupery, sappho, schiller, schopenhauer, schubert, seneca, shakespeare, shostakovich, sibelius, socrates,
  solzhenitsyn, sophocles, spinoza, stendhal, strabo, stravinsky, suetonius, sun tzu, sun yat-sen, tacitus, tagore,
  tchaikovsky, thucydides, tintoretto, titian, tolkien, tolstoy, turgenev, van gogh, velazquez, vermeer, virgil,
  vivaldi, voltaire, wittgenstein, xenophon, zarathustra, zhuangzi, zoroaster
  # Rulers and rebels
  akbar the great, al-zarqawi, alexander the great, ashoka, assad, ataturk, attila the hun, aurangzeb, babur, bin laden,
  bismarck, bolsonaro, bonaparte, boudica, brezhnev, caligula, catherine the great, ceausescu, charlemagne, che guevara,
  chiang kai-shek, churchill, cleopatra, crazy horse, cyrus the great, darius the great, de gaulle, deng xiaoping,
  diocletian, duterte, eisenhower, el cid, erdogan, frederick the great, gaddafi, garibaldi, genghis khan, goebbels,
  goering, gorbachev, gromyko, guy fawkes, hadrian, haile selassie, hammurabi, himmler, hirohito, hitler, ho chi minh,
  ivan the terrible, jiang zemin, jinnah, joan of arc, julius caesar, karadzic, khamenei, khomeini, khrushchev,
  kim il-sung, kim jong un, kim jong-il, kim jong-un, kublai khan, lech walesa, lenin, lula da silva, lumumba, macron,
  mandela, mansa musa, mao tse-tung, mao zedong, marcus aurelius, merkel, milosevic, mobutu, montezuma, mubarak, mugabe,
  mussolini, napoleon, nebuchadnezzar, nefertiti, nehru, netanyahu, nkrumah, obama, peter the great, pinochet,
  pocahontas, pol pot, pontius pilate, putin, qaddafi, queen of sheba, ramses, rasputin, richard the lionheart,
  richelieu, robert the bruce, robespierre, saladin, sarkozy, savonarola, shah jahan, shaka zulu, shivaji, sihanouk,
  sitting bull, spartacus, stalin, suharto, sukarno, suleiman the magnificent, tamerlane, tecumseh, thatcher,
  toussaint louverture, trajan, trotsky, trudeau, tutankhamun, vercingetorix, vlad the impaler, william the conqueror,
  xerxes, xi jinping, yanukovych, yeltsin, zapata, zelensky, zelenskyy, zhou enlai, zhukov
  # Saints and prophets
  baha'u'llah, francis of assisi, guru nanak, jesus, jesus christ, john the baptist, judas iscariot, krishna,
  mary magdalene, mohammed, mother teresa, muhammad, swami vivekananda, thomas aquinas, virgin mary, yahweh
  # Song, film, games, screens
  21 savage, 2pac, 50 cent, avicii, bad bunny, beyonce, biggie smalls, billie eilish, bjork, bruno mars, cardi b,
  charli xcx, coolio, cristiano ronaldo, daddy yankee, deadmau5, dj khaled, doja cat, dr dre, drogba, eminem, enya,
  fatboy slim, fka twigs, flavor flav, garrincha, ibrahimovic, ice cube, ice-t, j balvin, j-lo, jay-z, kanye,
  kendrick lamar, kesha, kid rock, lady gaga, lebron, lil jon, lil kim, lil nas x, lil wayne, ll cool j, ludacris,
  macklemore, maradona, marilyn manson, mbappe, meat loaf, messi, method man, mos def, mr beast, mrbeast, ms dhoni,
  neymar, nicki minaj, ozzy osbourne, p. diddy, pacquiao, pele, pewdiepie, pharrell, post malone, ric flair, rihanna,
  ronaldinho, rupaul, sadhguru, shakira, shaquille o'neal, shia labeouf, skrillex, snoop dogg, t-pain, tiesto,
  timbaland, tupac, tupac shakur, usain bolt, vanilla ice, weird al yankovic, whoopi goldberg, will.i.am, wiz khalifa,
  xxxtentacion, yo-yo ma, zendaya, zidane, zlatan`

const TOLD = `
  # Myths
  achilles, agamemnon, anubis, aphrodite, baba yaga, beelzebub, cthulhu, dionysus, ganesha, gilgamesh, guanyin,
  guinevere, hanuman, hephaestus, heracles, hercules, icarus, king midas, lancelot, medusa, odin, odysseus, oedipus,
  orpheus, osiris, persephone, perseus, poseidon, prometheus, quetzalcoatl, romulus and remus, shiva, sisyphus, vishnu,
  zeus
  # Stories, comics, games
  ali baba, anna karenina, aquaman, aragorn, asterix, baby yoda, bart simpson, batman, bilbo baggins, boba fett,
  bruce wayne, bugs bunny, buzz lightyear, c-3po, captain america, captain hook, catwoman, charlie brown, chewbacca,
  chun-li, cinderella, clark kent, cruella de vil, daffy duck, darth vader, deadpool, don quixote, donald duck,
  donkey kong, dorian gray, dracula, dumbledore, eric cartman, falstaff, father christmas,
  frankenstein, frodo, frodo baggins, gandalf, godzilla, goku, gollum, green lantern, han solo, harley quinn,
  hello kitty, hermione, hermione granger, homer simpson, huckleberry finn, humpty dumpty, inspector clouseau, iron man,
  jack sparrow, jack the ripper, james bond, jon snow, katniss, katniss everdeen, kermit, king kong, kylo ren,
  lady macbeth, lex luthor, little red riding hood, loch ness monster, lois lane, luke skywalker, mary poppins,
  minnie mouse, miss marple, miss piggy, moana, mr bean, mr. bean, mr. darcy, naruto, obi-wan kenobi, optimus prime,
  peppa pig, peter pan, pikachu, pinocchio, poirot, popeye, princess leia, r2-d2, rapunzel, robin hood, robocop,
  rumpelstiltskin, sancho panza, santa claus, sauron, scarlett o'hara, scooby-doo, sherlock holmes, shrek, skywalker,
  snoopy, snow white, sonic the hedgehog, spider-man, spiderman, spongebob, tarzan, thanos, tinker bell,
  tintin, tony stark, voldemort, willy wonka, winnie the pooh, wonder woman, yoda, yogi bear, zorro`

/** People by their folded names. */
export const knownPeople = /* @__PURE__ */ once(() => nameList(LIVED, TOLD))
