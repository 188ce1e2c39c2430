// Organizations that small words and commas would cut. They are asked for once the recognizer has had its say, so that it learns
// nothing of them.

import { once } from "../../text/once"
import { nameList } from "./name-list"

const WITHOUT_COMMAS = `
  ministry for the propagation of virtue and the prevention of vice,
  administrative office of the courts, advisory council on the misuse of drugs,
  africa centres for disease control and prevention, african commission on human and peoples' rights,
  african court on human and peoples' rights, alcohol and tobacco tax and trade bureau,
  alliance of democratic forces for the liberation of congo, american college of obstetricians and gynecologists,
  american federation of labor and congress of industrial organizations,
  american federation of television and radio artists, american institute of certified public accountants,
  american society for the prevention of cruelty to animals, arts and humanities research council,
  avon and somerset police, bill & melinda gates foundation, bill and melinda gates foundation,
  biotechnology and biological sciences research council, board of governors of the federal reserve system,
  bolivarian alliance for the peoples of our america, british board of film classification, bureau of fire protection,
  bureau of industry and security, bureau of jail management and penology, bureau of land management,
  centers for medicare and medicaid services, centers for medicare & medicaid services,
  centre for the study of violence and reconciliation, china council for the promotion of international trade,
  chinese center for disease control and prevention, church of jesus christ of latter-day saints,
  citizenship and immigration services, committee on oversight and government reform, congress of racial equality,
  council for scientific and industrial research, council for the development of social science research in africa,
  council of scientific and industrial research, council on american-islamic relations, customs and border protection,
  cybersecurity and infrastructure security agency, defence science and technology laboratory,
  department for business and trade, department for energy security and net zero,
  department for the promotion of industry and internal trade, department for work and pensions,
  port authority of new york and new jersey,
  department of agriculture and rural development, devon and cornwall police, department of environment and natural resources,
  department of foreign affairs and trade, department of health and aged care,
  department of health and human services, department of health and social care,
  department of housing and urban development, department of information and communications technology,
  department of international relations and cooperation, department of public works and highways,
  department of social welfare and development, department of the interior and local government,
  department of trade and industry, driver and vehicle licensing agency, driver and vehicle standards agency,
  economic and financial crimes commission, economic and social commission for asia and the pacific,
  economic and social commission for western asia, economic and social research council,
  economic commission for latin america and the caribbean, engineering and physical sciences research council,
  environment and climate change canada, equality and human rights commission, ethics and anti-corruption commission,
  european centre for disease prevention and control, european conservatives and reformists, european committee for the prevention of torture,
  european insurance and occupational pensions authority, european securities and markets authority,
  federal ministry for economic affairs and climate action, federal ministry for economic cooperation and development,
  federal office for migration and refugees, federal office for the protection of the constitution,
  federation of american scientists, federation of indian chambers of commerce and industry,
  fisheries and oceans canada, food and agriculture organization of the united nations, friends of the earth,
  geological survey of denmark and greenland, global affairs canada,
  global initiative against transnational organized crime, group to support islam and muslims,
  health and safety executive, her majesty's revenue and customs, his majesty's inspectorate of constabulary,
  his majesty's prison and probation service, his majesty's revenue and customs, hm prison and probation service,
  hm revenue & customs, hm revenue and customs, hong kong exchanges and clearing,
  house committee on oversight and accountability, immigration and customs enforcement,
  immigration and refugee board of canada, independent inquiry into child sexual abuse,
  institute for the study of war, institute of chartered accountants in england and wales,
  inter-american commission on human rights, inter-american court of human rights,
  intergovernmental panel on climate change,
  intergovernmental science-policy platform on biodiversity and ecosystem services,
  international association of athletics federations, international association of machinists and aerospace workers,
  international bank for reconstruction and development, international campaign to abolish nuclear weapons,
  international centre for settlement of investment disputes,
  international centre for the settlement of investment disputes,
  international consortium of investigative journalists,
  international federation of red cross and red crescent societies,
  international institute for democracy and electoral assistance, international longshore and warehouse union,
  international tribunal for the law of the sea, islamic relief worldwide, islamic revolutionary guard corps,
  justice and development party, king abdullah university of science and technology,
  king fahd university of petroleum and minerals, korea advanced institute of science and technology,
  korea disease control and prevention agency, london school of economics and political science,
  campaign to protect rural england, maritime and coastguard agency, maritime and port authority of singapore,
  massachusetts department of elementary and secondary education, medicines and healthcare products regulatory agency,
  mine safety and health administration, ministry of agriculture and rural affairs, ministry of civil affairs,
  ministry of culture and tourism, ministry of electronics and information technology,
  ministry of energy and mineral resources, ministry of finance and economic planning,
  ministry of food and drug safety, ministry of health and family welfare, ministry of housing and urban affairs,
  ministry of housing and urban-rural development, ministry of human resources and social security,
  ministry of industry and information technology, ministry of information and broadcasting,
  ministry of internal affairs and communications, ministry of law and human rights, ministry of law and justice,
  ministry of petroleum and natural gas, ministry of road transport and highways,
  ministry of social justice and empowerment, ministry of statistics and programme implementation,
  ministry of women and child development, ministry of youth affairs and sports,
  movement for the emancipation of the niger delta, movement for the survival of the ogoni people,
  national agency for food and drug administration and control,
  national association for the advancement of colored people, national center for health statistics,
  national center for missing and exploited children, national congress for the defence of the people,
  national council for the defense of democracy, national council of teachers of english,
  national development and reform commission, national disaster risk reduction and management council,
  national institute for health and care excellence, national institute for health and care research,
  national institute of allergy and infectious diseases,
  national institute of arthritis and musculoskeletal and skin diseases,
  national institute of diabetes and digestive and kidney diseases,
  national institute of environmental health sciences, national institute of neurological disorders and stroke,
  national institute of standards and technology, national institute of statistics and geography,
  national oceanic and atmospheric administration, national society for the prevention of cruelty to children,
  national union for the total independence of angola, natural environment research council,
  new south wales bureau of crime statistics and research, nigeria centre for disease control and prevention,
  northern ireland statistics and research agency, nuclear and industrial safety agency,
  occupational safety and health administration, office for democratic institutions and human rights,
  office for national statistics, office for product safety and standards, office for standards in education,
  office for the coordination of humanitarian affairs, office of gas and electricity markets,
  office of management and budget, office of science and technology policy, office of the comptroller of the currency,
  office of the director of national intelligence, office of the united nations high commissioner for human rights,
  organisation for economic co-operation and development, organisation for security and co-operation in europe,
  organisation for the prohibition of chemical weapons, organization for economic cooperation and development,
  organization for security and co-operation in europe, organization for security and cooperation in europe,
  organization for the prohibition of chemical weapons, pakistan electronic media regulatory authority,
  parole board for england and wales, peoples' equality and democracy party,
  petroleum and natural gas regulatory board, pipeline and hazardous materials safety administration,
  polish institute of international affairs, popular front for the liberation of palestine,
  popular movement for the liberation of angola, public health agency of canada,
  royal college of obstetricians and gynaecologists, royal college of paediatrics and child health,
  royal institution of chartered surveyors, royal society for the prevention of cruelty to animals,
  royal society for the protection of birds, school of oriental and african studies,
  science and technology facilities council, scottish society for the prevention of cruelty to animals,
  securities and exchange board of india, securities and exchange commission of pakistan,
  securities and futures commission, society for the prevention of cruelty to animals,
  society of motor manufacturers and traders, south african human rights commission, special tribunal for lebanon,
  state university of new york at buffalo, state university of new york at stony brook,
  substance abuse and mental health services administration, supreme council for the islamic revolution in iraq,
  supreme council of antiquities, technical education and skills development authority,
  telecom regulatory authority of india, transport and general workers' union, truth and reconciliation commission,
  u.s. citizenship and immigration services, u.s. customs and border protection, u.s. fish and wildlife service,
  u.s. immigration and customs enforcement, uk research and innovation,
  united nations assistance mission in afghanistan, united nations conference on trade and development,
  united nations entity for gender equality and the empowerment of women, united nations office on drugs and crime,
  united nations relief and works agency, united nations relief and works agency for palestine refugees,
  united states conference of catholic bishops, united states fish and wildlife service,
  university of california at berkeley, university of california at los angeles, university of colorado at boulder,
  university of hawaii at manoa, university of illinois at chicago, university of illinois at urbana-champaign,
  university of michigan at ann arbor, university of nebraska at omaha, university of north carolina at chapel hill,
  university of north carolina at charlotte, university of north carolina at greensboro,
  university of tennessee at chattanooga, university of texas at arlington, university of texas at austin,
  university of texas at dallas, university of texas at el paso, university of texas at san antonio,
  university of wisconsin at madison, vaccines and related biological products advisory committee,
  world organisation for animal health, young men's christian association`

const WITH_COMMAS = `
  american federation of state, county and municipal employees;
  american federation of state, county, and municipal employees; bureau of alcohol, tobacco, firearms and explosives;
  department for business, energy and industrial strategy; department for culture, media and sport;
  department for digital, culture, media and sport; department for environment, food and rural affairs;
  department for levelling up, housing and communities; department for science, innovation and technology;
  department for the environment, food and rural affairs; digital, culture, media and sport committee;
  education, audiovisual and culture executive agency; foreign, commonwealth & development office;
  foreign, commonwealth and development office; gavi, the vaccine alliance;
  global fund to fight aids, tuberculosis and malaria; immigration, refugees and citizenship canada;
  innovation, science and economic development canada; ministry of agriculture, forestry and fisheries;
  ministry of economy, trade and industry; ministry of education, culture, sports, science and technology;
  ministry of education, science and technology; ministry of environment, forest and climate change;
  ministry of environment, forests and climate change; ministry of gender, labour and social development;
  ministry of health, labour and welfare; ministry of housing, communities and local government;
  ministry of land, infrastructure and transport; ministry of land, infrastructure, transport and tourism;
  ministry of micro, small and medium enterprises; ministry of planning, development and special initiatives;
  ministry of ports, shipping and waterways; ministry of trade, industry and energy;
  national academies of sciences, engineering and medicine; national academies of sciences, engineering, and medicine;
  national union of rail, maritime and transport workers; senate committee on health, education, labor and pensions;
  shop, distributive and allied employees' association; union of shop, distributive and allied workers; united nations educational, scientific and cultural organization;
  university of california, berkeley; university of california, davis; university of california, irvine;
  university of california, los angeles; university of california, merced; university of california, riverside;
  university of california, san diego; university of california, san francisco;
  university of california, santa barbara; university of california, santa cruz;
  university of maryland, baltimore county; university of maryland, college park;
  university of massachusetts, amherst; university of nevada, las vegas; university of nevada, reno;
  university of wisconsin, madison`

/** Their folded names. */
export const longNames = /* @__PURE__ */ once(() => [
  ...nameList(WITHOUT_COMMAS),
  ...WITH_COMMAS.split(";").map((name) => name.trim()),
])
