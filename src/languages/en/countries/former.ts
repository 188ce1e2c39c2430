// States that are no more and have no code today. How to read a line: ../countries.ts. Those that only changed their name
// are names of the country they are now: "Zaire", "Ceylon".

export const formerStates = `
-- | Austria-Hungary | Austro-Hungarian Empire | Austro-Hungarian+
-- | Czechoslovakia | Czecho-Slovakia | Czechoslovak+; Czechoslovakian+
-- | East Germany | German Democratic Republic; GDR; G.D.R.; DDR | East German+
-- | North Vietnam | Democratic Republic of Vietnam | North Vietnamese
-- | North Yemen | Yemen Arab Republic | North Yemeni+
-- | Ottoman Empire | | Ottoman+
-- | Prussia | | Prussian+
-- | Serbia and Montenegro | |
-- | South Vietnam | Republic of Vietnam | South Vietnamese
-- | South Yemen | People's Democratic Republic of Yemen | South Yemeni+
-- | Soviet Union | Union of Soviet Socialist Republics; USSR; U.S.S.R. | Soviet+
-- | West Germany | | West German+
-- | Yugoslavia | Federal Republic of Yugoslavia; Socialist Federal Republic of Yugoslavia | Yugoslav+; Yugoslavian+
`
