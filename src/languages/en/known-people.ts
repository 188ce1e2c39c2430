// People, and beings of stories, whom texts call by one word or by a name that does not look like one. Left out: names that are
// also an ordinary word, a place, a company or anyone's given name.

import { once } from "../../text/once"
import { nameList } from "./name-list"

const LIVED = `
  # Thinkers, founders, artists
  anaximander, aquinas, archimedes, aristophanes, aristotle, averroes, avicenna, bakunin, balzac, baudelaire,
  beethoven, bernini, boccaccio, botticelli, brahms, brecht, brunelleschi, buddha, camus, caravaggio, cervantes,
  chekhov, chopin, cicero, confucius, copernicus, debussy, democritus, descartes, diderot, diogenes, donatello,
  dostoevsky, dvorak, einstein, engels, epicurus, erasmus, euclid, euripides, faulkner, feuerbach, fibonacci,
  flaubert, foucault, freud, gandhi, goethe, gorky, habermas, handel, hegel, heidegger, heisenberg, hemingway,
  heraclitus, herodotus, hesiod, hippocrates, husserl, ibn battuta, ibn khaldun, ibn rushd, ibn sina, kafka,
  kandinsky, kepler, kierkegaard, lacan, leibniz, lorca, machiavelli, magritte, mahler, matisse, mencius,
  michelangelo, modigliani, montesquieu, monteverdi, mozart, nabokov, nietzsche, ovid, paracelsus, petrarch, picasso,
  plato, plutarch, proust, ptolemy, puccini, pythagoras, rachmaninoff, rembrandt, rimbaud, rousseau, rumi, schiller,
  schopenhauer, schubert, seneca, shakespeare, shostakovich, sibelius, socrates, solzhenitsyn, sophocles, spinoza,
  stravinsky, sun tzu, tacitus, tagore, tchaikovsky, thucydides, titian, tolstoy, turgenev, velazquez, vermeer,
  virgil, vivaldi, voltaire, wittgenstein, zarathustra, zoroaster
  # Rulers and rebels
  akbar the great, alexander the great, ashoka, assad, ataturk, attila the hun, aurangzeb, bismarck, bolsonaro,
  bonaparte, brezhnev, caligula, catherine the great, charlemagne, che guevara, chiang kai-shek, churchill, cleopatra,
  de gaulle, deng xiaoping, duterte, eisenhower, erdogan, frederick the great, gaddafi, garibaldi, genghis khan,
  goebbels, gorbachev, gromyko, haile selassie, hammurabi, himmler, hirohito, hitler, ho chi minh, ivan the terrible,
  jiang zemin, jinnah, julius caesar, khamenei, khomeini, khrushchev, kim il-sung, kim jong-il, kim jong-un,
  kublai khan, lech walesa, lenin, lula da silva, macron, mandela, mao zedong, merkel, milosevic, mubarak, mugabe,
  mussolini, napoleon, nebuchadnezzar, nefertiti, nehru, netanyahu, nkrumah, obama, peter the great, pinochet,
  pol pot, putin, qaddafi, ramses, rasputin, robespierre, saladin, sarkozy, savonarola, sihanouk, spartacus, stalin,
  suharto, sukarno, suleiman the magnificent, tamerlane, thatcher, toussaint louverture, trotsky, trudeau,
  tutankhamun, vlad the impaler, xi jinping, yanukovych, yeltsin, zapata, zelensky, zelenskyy, zhou enlai
  # Saints and prophets
  jesus, jesus christ, john the baptist, krishna, mohammed, mother teresa, muhammad, virgin mary, yahweh
  # Song, film, games, screens
  50 cent, avicii, bad bunny, beyonce, billie eilish, bjork, bruno mars, cardi b, cristiano ronaldo, daddy yankee,
  dj khaled, doja cat, dr dre, eminem, enya, flavor flav, j balvin, j-lo, jay-z, kanye, kendrick lamar, kesha,
  lady gaga, lebron, lil jon, lil nas x, lil wayne, maradona, marilyn manson, meat loaf, method man, mr beast,
  mrbeast, ms dhoni, neymar, nicki minaj, ozzy osbourne, pele, pewdiepie, post malone, ric flair, rihanna, ronaldinho,
  rupaul, sadhguru, shakira, shaquille o'neal, shia labeouf, skrillex, snoop dogg, tiesto, tupac, tupac shakur,
  usain bolt, vanilla ice, weird al yankovic, whoopi goldberg, will.i.am, xxxtentacion, yo-yo ma, zendaya, zidane,
  zlatan`

const TOLD = `
  # Myths
  achilles, agamemnon, aphrodite, beelzebub, ganesha, gilgamesh, hanuman, heracles, hercules, medusa, odin, odysseus,
  oedipus, orpheus, osiris, persephone, perseus, poseidon, prometheus, quetzalcoatl, shiva, sisyphus, vishnu, zeus
  # Stories, comics, games
  anna karenina, aquaman, aragorn, baby yoda, bart simpson, batman, bilbo baggins, boba fett, bruce wayne, bugs bunny,
  captain america, catwoman, charlie brown, chewbacca, chun-li, clark kent, darth vader, deadpool, don quixote,
  donald duck, dracula, dumbledore, eric cartman, frankenstein, frodo, frodo baggins, gandalf, godzilla, gollum,
  green lantern, han solo, harley quinn, hermione, hermione granger, homer simpson, huckleberry finn,
  inspector clouseau, iron man, jack sparrow, james bond, jon snow, katniss, katniss everdeen, king kong, kylo ren,
  lex luthor, lois lane, luke skywalker, mary poppins, minnie mouse, miss marple, moana, mr bean, mr. bean, naruto,
  obi-wan kenobi, peter pan, pikachu, pinocchio, poirot, popeye, robin hood, santa claus, scarlett o'hara, scooby-doo,
  sherlock holmes, shrek, snow white, sonic the hedgehog, spider-man, spiderman, spongebob, tarzan, thanos, tintin,
  tony stark, voldemort, winnie the pooh, wonder woman, yoda, zorro`

/** People by their folded names. */
export const knownPeople = /* @__PURE__ */ once(() => nameList(LIVED, TOLD))
