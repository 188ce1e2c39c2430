// How addresses and newspapers shorten the states of the United States and the provinces of Canada.

import type { StateName } from "../../language"

/** The states by what stands for them: "Calif." and "CA". */
export function stateAbbreviations(): ReadonlyMap<string, StateName> {
  const states = new Map<string, StateName>()
  for (const [code, table] of Object.entries(TABLES)) {
    for (const row of table.split(";")) {
      const [name, forms] = row.split(":").map((part) => part.trim())
      for (const form of forms.split(" ")) states.set(form, { name, code })
    }
  }
  return states
}

const TABLES = {
  US: `
    Alabama: Ala. AL; Alaska: AK; Arizona: Ariz. AZ; Arkansas: Ark. AR; California: Calif. CA; Colorado: Colo. CO;
    Connecticut: Conn. CT; Delaware: Del. DE; District of Columbia: D.C. DC; Florida: Fla. FL; Georgia: Ga. GA; Hawaii: HI;
    Idaho: ID; Illinois: Ill. IL; Indiana: Ind. IN; Iowa: IA; Kansas: Kan. KS; Kentucky: Ky. KY; Louisiana: La. LA; Maine: ME;
    Maryland: Md. MD; Massachusetts: Mass. MA; Michigan: Mich. MI; Minnesota: Minn. MN; Mississippi: Miss. MS;
    Missouri: Mo. MO; Montana: Mont. MT; Nebraska: Neb. NE; Nevada: Nev. NV; New Hampshire: N.H. NH; New Jersey: N.J. NJ;
    New Mexico: N.M. NM; New York: N.Y. NY; North Carolina: N.C. NC; North Dakota: N.D. ND; Ohio: OH; Oklahoma: Okla. OK;
    Oregon: Ore. OR; Pennsylvania: Pa. PA; Rhode Island: R.I. RI; South Carolina: S.C. SC; South Dakota: S.D. SD;
    Tennessee: Tenn. TN; Texas: Tex. TX; Utah: UT; Vermont: Vt. VT; Virginia: Va. VA; Washington state: Wash. WA;
    West Virginia: W.Va. WV; Wisconsin: Wis. WI; Wyoming: Wyo. WY`,
  CA: `
    Alberta: Alta. AB; British Columbia: B.C. BC; Manitoba: Man. MB; New Brunswick: N.B. NB; Newfoundland and Labrador: N.L. NL;
    Nova Scotia: N.S. NS; Ontario: Ont. ON; Prince Edward Island: P.E.I. PE; Quebec: Que. QC; Saskatchewan: Sask. SK`,
}
