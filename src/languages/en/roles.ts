/** English: offices and professions. Lists are multiplied out here, so that the engine sees phrases only. */
import type { RoleWords } from '../contract/roles.ts'

const phrases = (text: string): string[] =>
  text
    .split('|')
    .map(phrase => phrase.trim().replace(/\s+/gu, ' '))
    .filter(phrase => phrase !== '')
const times = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  firsts.flatMap(first => seconds.map(second => `${first} ${second}`))

const portfolios = phrases(`
  foreign|foreign affairs|defence|defense|interior|home|home affairs|finance|treasury|economy|economic|economics|trade|commerce|justice|health|education
  |environment|energy|oil|petroleum|mining|industry|transport|transportation|infrastructure|housing|labour|labor|employment|social affairs|welfare
  |culture|sports|sport|tourism|agriculture|farm|fisheries|food|water|information|communications|telecommunications|technology|digital|science|research
  |higher education|security|national security|public security|intelligence|immigration|migration|integration|development|international development
  |planning|investment|budget|tax|police|veterans affairs|women's|youth|family|religious affairs|endowments|equality|climate|business|cabinet|state
  |prime|junior|senior|chief|regional|local government|parliamentary affairs|European|Brexit|Northern Ireland|Scotland|Wales|works|pensions
  |work and pensions|home security|homeland security|science and technology|trade and industry|culture and sport
`)
const sports = phrases(
  'football|soccer|basketball|tennis|cricket|rugby|hockey|baseball|athletics|swimming|boxing|national|head|assistant|team|first team',
)
const positions = phrases('coach|manager|captain|trainer|player|director')
const executive = phrases(
  'executive|operating|financial|technology|information|marketing|legal|medical|scientific|investment|risk|commercial|product|security',
)
const desks = phrases(
  'political|economics|business|diplomatic|foreign|sports|science|health|education|home affairs|defence|defense|legal|Middle East|war|literary|culture|technology|environment|royal',
)
const fieldsOfStudy = phrases(
  'political|computer|climate|data|social|nuclear|marine|rocket|research|environmental|medical|senior|lead|chief',
)

export const roles: RoleWords = {
  offices: [
    ...phrases(`
      president|vice president|prime minister|premier|first minister|chancellor|vice chancellor|chancellor of the exchequer|president-elect
      |head of state|head of government|leader|supreme leader|spiritual leader|opposition leader|leader of the opposition|party leader|co-leader
      |majority leader|minority leader|House speaker|speaker|speaker of the House|majority whip|chief whip|king|queen|crown prince|prince|princess
      |emperor|empress|sultan|emir|sheikh|sheikha|duke|duchess|pope|archbishop|bishop|cardinal|patriarch|priest|vicar|rabbi|chief rabbi|imam|grand imam
      |ayatollah|mufti|grand mufti|cleric|preacher|pastor|monk|nun
      |minister|minister of state|secretary of state|secretary of defence|secretary of defense|secretary of the treasury|secretary of the navy
      |secretary general|secretary|press secretary|attorney general|solicitor general|surgeon general|comptroller|ombudsman|special counsel|prosecutor
      |chief prosecutor|public prosecutor|district attorney|judge|chief judge|chief justice|Justice|magistrate|lawyer|attorney|barrister|solicitor|notary
      |governor|lieutenant governor|mayor|deputy mayor|councillor|councilor|council leader|commissioner|high commissioner|commissioner general|prefect
      |senator|congressman|congresswoman|representative|lawmaker|legislator|member of parliament|MP|MEP|MSP|deputy|parliamentarian|assemblyman|assemblywoman
      |ambassador|envoy|special envoy|peace envoy|consul|consul general|diplomat|charge d'affaires|negotiator|chief negotiator|mediator|coordinator|rapporteur
      |special rapporteur|special representative|permanent representative|adviser|advisor|special adviser|national security adviser|national security advisor
      |aide|chief of staff|chief of the general staff|strategist|campaign manager|candidate|presidential candidate|nominee|lobbyist
      |spokesman|spokeswoman|spokesperson|chief spokesman
      |General|lieutenant general|major general|brigadier general|brigadier|field marshal|marshal|colonel|lieutenant colonel|Major|captain|lieutenant|sergeant
      |Corporal|Private|admiral|rear admiral|vice admiral|commander|commander in chief|army chief|navy chief|air force chief|police chief|chief of police
      |chief constable|constable|chief inspector|inspector|superintendent|chief superintendent|detective|detective inspector|detective chief inspector|sheriff
      |chairman of the joint chiefs of staff|warlord|militant|rebel leader|militia leader|general secretary|party chairman|party chair|party chief|fire chief
      |chief executive|chief executive officer|CEO|CFO|COO|CTO|chairman|chairwoman|chairperson|chair|vice chairman|managing director|director|director general
      |executive director|deputy director|general manager|manager|managing partner|partner|founder|co-founder|owner|co-owner|tycoon|billionaire|businessman
      |businesswoman|entrepreneur|investor|banker|economist|chief economist|analyst|trader|broker|head|boss|chief|secretary-treasurer|treasurer|board member|member
      |professor|assistant professor|associate professor|emeritus professor|lecturer|senior lecturer|dean|provost|rector|headteacher|headmaster|headmistress
      |principal|teacher|scholar|academic|historian|researcher|scientist|physicist|chemist|biologist|astronomer|geologist|meteorologist|seismologist
      |epidemiologist|virologist|psychologist|psychiatrist|sociologist|anthropologist|archaeologist|mathematician|statistician|engineer|programmer|surgeon
      |doctor|physician|nurse|paramedic|midwife|pharmacist|vet|pathologist|expert|senior fellow|director of research
      |journalist|reporter|correspondent|editor|editor in chief|managing editor|deputy editor|columnist|presenter|broadcaster|anchor|newsreader|commentator|pundit
      |blogger|photographer|photojournalist|cameraman|producer|publisher|author|co-author|writer|novelist|poet|playwright|screenwriter|critic|biographer
      |actor|actress|comedian|singer|songwriter|rapper|musician|composer|conductor|pianist|violinist|guitarist|drummer|dancer|choreographer|filmmaker
      |film director|artist|painter|sculptor|designer|fashion designer|architect|chef|model|magician|curator
      |coach|striker|midfielder|defender|goalkeeper|winger|full-back|left-back|right-back|centre-back|playmaker|fly-half|scrum-half|flanker
      |batsman|bowler|all-rounder|wicketkeeper|quarterback|linebacker|point guard|pitcher|golfer|boxer|sprinter|swimmer|cyclist|jockey|referee|umpire
      |skipper|teammate|player|athlete|footballer|cricketer|racing driver|driver|pilot|astronaut|cosmonaut|gymnast|wrestler|skier|tennis player
      |activist|campaigner|human rights activist|rights activist|dissident|whistleblower|union leader|trade unionist|organiser|organizer|volunteer|philanthropist
      |farmer|fisherman|firefighter|police officer|officer|soldier|witness|eyewitness
    `),
    ...times(
      portfolios,
      phrases(
        'minister|secretary|spokesman|spokeswoman|spokesperson|ministry spokesman|ministry spokeswoman|department spokesman|commissioner',
      ),
    ),
    ...times(['shadow'], times(portfolios, ['minister', 'secretary'])),
    ...times(['shadow'], phrases('chancellor|cabinet minister')),
    ...times(sports, positions),
    ...executive.map(field => `chief ${field} officer`),
    ...times(desks, phrases('editor|correspondent|reporter|analyst|commentator')),
    ...times(fieldsOfStudy, phrases('scientist|analyst|researcher|engineer|expert')),
  ],
  pluralOffices: phrases(`
    presidents|prime ministers|ministers|foreign ministers|defence ministers|defense ministers|finance ministers|leaders|senators|representatives|judges|generals|kings
    |queens|princes|professors|lawyers|ambassadors|envoys|secretaries of state|MPs|lawmakers|directors|founders|co-founders|coaches|strikers|midfielders|defenders|players
    |singers|actors|authors|journalists|reporters|astronauts|activists|economists|analysts|mayors|governors|brothers and co-founders
  `),
  before: phrases(`
    former|ex|late|current|incumbent|outgoing|incoming|acting|interim|caretaker|deputy|vice|assistant|associate|junior|senior|chief|top|lead|new|newly elected|elect
    |first|founding|honorary|emeritus|retired|disgraced|ousted|deposed|exiled|jailed|veteran|long-time|longtime|self-declared|self-proclaimed|de facto|joint|co
    |Republican|Democratic|Democrat|Labour|Conservative|Tory|Liberal|opposition|independent|ruling|party|presidential|vice-presidential|parliamentary|royal|federal|national
    |regional|provincial|local|state|county|district|city|military|army|navy|naval|air force|police|government|ministry|embassy|court|company|club|team|union|bank|business
    |media|music|film|TV|television|radio|world|Olympic|award-winning|Nobel|leading|prominent|renowned|famous|star|young|foreign|political|human rights|rights|peace|climate|football
    |democratically elected|elected|appointed|two-time|permanent|special|executive|general|technical|sporting|medical|scientific
  `),
  after: phrases('elect|designate|emeritus|general|in chief|at large|in waiting'),
  honorifics: phrases(
    'Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Reverend|Rev|the Honourable|the Right Honourable',
  ),
  links: phrases('of|for|at|to|in|on|with'),
  fields: [
    ...portfolios,
    ...phrases(
      'women|children|justice|peace|research|operations|communications|public affairs|human rights|human resources|staff|state|police|the army|the navy',
    ),
  ],
  determiners: phrases('the|a|an|its|his|her|their|our|my|once'),
  possessive: 's',
  conjunctions: { words: phrases('and|or|&'), prefixes: [] },
  ends: phrases(
    'who|whom|whose|which|that|said|says|told|is|was|were|are|has|had|have|will|would|and|but|or|when|where|while|after|before|because|if|as',
  ),
}
