// The English words that the repairs go by, all lower case. They stand here and not with the language, since compromise reads
// English only.

export interface RepairWords {
  /** Small words that neither begin nor end a name, even with a capital: "He", "The". */
  readonly grammar: ReadonlySet<string>
  /** Months and days, which follow a place without belonging to it: "in Jenin Monday". Not "may", which is a name as often. */
  readonly calendar: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** What people are called before their names, without a full stop. */
  readonly titles: ReadonlySet<string>
  /** Lower-case words that stand inside the names of people and places. */
  readonly insideNames: ReadonlySet<string>
  /** Lower-case words that stand inside the names of organizations. */
  readonly insideOrganizations: ReadonlySet<string>
  /** "Central" in "Central Asia". */
  readonly directions: ReadonlySet<string>
  /** "al" in "al-Qaida", but not "pro" in "pro-Europe". */
  readonly articlesBeforeHyphen: ReadonlySet<string>
  /** "Academy" in "Academy of Sciences". */
  readonly organizationsOf: ReadonlySet<string>
  /** "of" in "Academy of Sciences", "for" in "Center for Justice". */
  readonly linksOfOrganizations: ReadonlySet<string>
  /** "government" in "the Nigerian government", which names no organization. */
  readonly commonOrganizations: ReadonlySet<string>
  readonly lastWordsOfOrganizations: ReadonlySet<string>
  readonly lastWordsOfPlaces: ReadonlySet<string>
  readonly lastWordsOfEvents: ReadonlySet<string>
}

export function repairWords(): RepairWords {
  return {
    grammar: wordSet(`
      a after all also an and any are as at be because been before but by did do does during each every few for from
      had has have he her here his how i if in is it its many more most much my no nor not now of on once one or other
      our over she since so some such than that the their them then there these they this those though to two under
      until was we were what when where which while who why with would yes yet you your`),
    calendar: wordSet(`
      april august december february friday january july june march monday november october saturday september sunday thursday
      tuesday wednesday`),
    numbers: wordSet("one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands"),
    titles: wordSet(`
      acting actor actress adm admiral ambassador archbishop attorney ayatollah baroness bishop brigadier capt captain cardinal
      chair chairman chairwoman chancellor chief coach col colonel commander commissioner congressman congresswoman coordinator
      correspondent crown dame defence defense deputy director dr emir emperor empress envoy ex-president father finance foreign
      former gen general gov governor imam inspector interior judge justice king lady lawmaker lawyer leader lieutenant lord lt
      maj major mayor minister miss mp mr mrs ms officer pastor pope premier president prime prince princess prof professor queen
      rabbi rep representative rev reverend saint secretary sen senator sergeant sgt sheikh sheriff sir speaker spokesman
      spokesperson spokeswoman sultan treasurer undersecretary vice`),
    insideNames: wordSet("al au bin bint da de del della den der di do dos du e el ibn la le of on the upon van von y"),
    insideOrganizations: wordSet("and against de des du et for in of on the to y"),
    directions: wordSet(`
      central east eastern greater inner lower north northeast northeastern northern northwest northwestern outer south
      southeast southeastern southern southwest southwestern upper west western`),
    articlesBeforeHyphen: wordSet("al an ar as ash at ed el es ul ur"),
    organizationsOf: wordSet(`
      academy agency alliance assembly association authority bank board bureau center centre chamber church college commission
      committee confederation conference congress convention council department directorate federation forum foundation fund
      group house institute institution league ministry movement museum network office organisation organization party school
      secretariat society union university`),
    linksOfOrganizations: wordSet("for of on"),
    commonOrganizations: wordSet(`
      administration army authorities cabinet chapter coalition community company delegation embassy forces government junta
      military ministry navy news opposition parliament people police regime side state team troops`),
    lastWordsOfOrganizations: wordSet(`
      academy agency airlines airways alliance army assembly association authority bank board bureau charity church club college
      commission committee company congress corp corp. corporation council court department federation forum foundation fund
      group inc inc. institute league ltd ltd. ministry movement museum navy office orchestra organisation organization
      parliament party police school senate society times tribunal union university`),
    lastWordsOfPlaces: wordSet(`
      airport avenue basin bay beach bridge canal city coast county delta desert district gulf harbor harbour hills island
      islands lake mountain mountains ocean park peninsula plateau port prefecture province region river road sea square strait
      street town valley village`),
    lastWordsOfEvents: wordSet(`
      accord accords act agreement award awards bowl championship championships cup day declaration festival games medal
      olympics open prize programme program project report survey treaty war`),
  }
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
