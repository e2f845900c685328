/** English: the words around names. */
import type { NameWords } from '../contract/names.ts'

const words = (text: string): string[] => text.split(/\s+/u).filter(word => word !== '')
const phrases = (text: string): string[] =>
  text
    .split('|')
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')

export const names: NameWords = {
  personTitles: phrases(`
    President|Vice President|Prime Minister|Foreign Minister|Defence Minister|Defense Minister|Finance Minister|Interior Minister|Justice Minister
    |Minister|Secretary of State|Foreign Secretary|Home Secretary|Defense Secretary|Defence Secretary|Treasury Secretary|Secretary General|Secretary-General
    |Chancellor|King|Queen|Prince|Princess|Crown Prince|Sultan|Sheikh|Emir|Pope|Archbishop|Bishop|Cardinal|Ayatollah|Imam|Rabbi|Reverend
    |Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Senator|Sen|Congressman|Congresswoman|Representative|Rep|Governor|Gov|Mayor|Ambassador
    |Judge|Justice|Attorney General|General|Gen|Colonel|Col|Major|Captain|Lieutenant|Lt|Sergeant|Sgt|Admiral|Inspector|Superintendent|Constable|Sheriff
    |Detective|Detective Inspector|Officer|Coach|manager|midfielder|striker|defender|goalkeeper|captain|coach|spokesman|spokeswoman|spokesperson|leader|chief executive|director|minister
    |foreign minister|prime minister|defence minister|defense minister|president|chairman|chairwoman|author|actor|actress|singer|journalist|analyst|lawyer|founder|co-founder
  `),
  occupations: [],
  nationalities: words(`
    American Russian Ukrainian Chinese Japanese Korean Indian Pakistani Afghan Iranian Turkish Iraqi Syrian Lebanese Jordanian Palestinian Israeli
    Egyptian Libyan Tunisian Algerian Moroccan Sudanese Somali Yemeni Saudi Emirati Qatari Bahraini Kuwaiti Omani British English Scottish Welsh Irish
    French German Italian Spanish Portuguese Dutch Belgian Swiss Austrian Swedish Norwegian Danish Finnish Polish Czech Hungarian Romanian Bulgarian
    Greek Serbian Croatian Belarusian Georgian Armenian Azerbaijani Kazakh Uzbek Canadian Mexican Brazilian Argentine Chilean Colombian Venezuelan
    Cuban Australian Indonesian Malaysian Filipino Vietnamese Thai Bangladeshi Ethiopian Eritrean Kenyan Ugandan Nigerian Ghanaian Senegalese
    European Arab African Asian Kurdish Soviet Western Eastern Northern Southern
  `),
  nationalityPrefixes: words('North South East West Central Middle New Saudi'),
  inflection: { articles: [''], endings: [''] },
  titleAdjectives: words('former late interim acting elect designate outgoing'),
  givenNames: words(`
    James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Donald Steven Stephen Paul Andrew Joshua
    Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Larry Justin Scott Brandon Benjamin Samuel
    Gregory Raymond Alexander Patrick Jack Dennis Jerry Tyler Aaron Henry Douglas Peter Adam Nathan Zachary Walter Kyle Harold Carl Jeremy Arthur
    Gerald Roger Keith Lawrence Terry Sean Albert Jesse Willie Billy Bruce Ralph Joe Mike Tony Jim Bob Bill Jeff Nick Sam Max Alex Oliver Harry Ian
    Graham Craig Rory Liam Steve Chris Matt Dan Ben Tom Tim Greg Doug Dave Pete Phil Simon Neil Stuart Alan Allan Colin Derek Duncan
    Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Margaret Betty Sandra Ashley Dorothy Kimberly Emily Donna
    Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Shirley Angela Helen Anna Brenda Pamela Nicole Ruth
    Katherine Catherine Samantha Christine Emma Olivia Rachel Victoria Julia Diana Hillary Kamala Nikki Theresa Ursula Kate Kathryn
      Leonard Howard Philip Geoffrey Nigel Trevor Keir Rishi Jeremy Martin Vincent Gavin Hugh Norman
    Vladimir Sergei Sergey Dmitry Dmitri Mikhail Alexei Aleksei Nikolai Igor Oleg Yevgeny Andrei Viktor Ivan Boris Yuri Volodymyr Oleksandr
    Emmanuel François Francois Nicolas Jean Pierre Philippe Laurent Olivier Claude Michel Antoine Luis Carlos José Jose Juan Miguel Fernando Rafael
    Javier Sergio Diego Alejandro Francesco Giuseppe Mario Paolo Giovanni Antonio Roberto Matteo Hans Wolfgang Klaus Helmut Olaf Friedrich 
    Stefan Jens Lars Sven Elon Mark Marco Benjamin Yair Ehud Ariel Shimon Naftali Narendra Imran Gordon Kirsty Fiona
    Mohammed Mohamed Muhammad Mohammad Ahmed Ahmad Mahmoud Mustafa Ali Hassan Hussein Ibrahim Ismail Yousef Youssef Omar Khalid Khaled Abdullah
    Faisal Salman Tariq Bashar Walid Waleed Saad Mahmoud Fatima Aisha Mariam Layla Nour Kim
  `),
  nameLinks: words('van von der den de da di del la le bin ibn al el ben abu dos du'),
  familyNamesFirst: words('Kim Xi Wang Choe Choi Lee Park Moon Yoon Zhang Chen'),
  notInNames: words(`
    The A An I In On At By For From To With And But Or If As Of It Its He She They We You His Her Their Our My This That These Those There Here When While
    Where What Who Why How After Before Since Until During Although Though Because However Meanwhile Also Then Now Today Yesterday Tomorrow Not No Yes
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December
    Is Are Was Were Be Been Has Have Had Do Does Did Will Would Can Could Should Must Says Said Many Most Some All Both Each Every One Two Three First
    Second Last Next New More Other Another Such So Speaking According Despite Under Over Between Among Against Earlier Later Even Just Only Still
    Getty Images Photo Photograph Image Source Read Watch Follow Share Brexit Christmas Easter Olympics Olympic Cup World League Champions Premier
    Mr Mrs Ms Miss Dr Prof President Prime Minister Secretary General Senator Governor Mayor King Queen Prince Princess Lord Lady Sir Chief Former
    Street Road Avenue Square Park Palace House Castle Airport Bridge Station Stadium Hospital Island Islands River Lake Mountain County Province
    Col Lt Gen Sgt Maj Capt Rev Reverend Colonel Lieutenant Major Captain Sergeant CEO CFO COO MP MPs  
    Democrats Republicans Democrat Republican Conservative Labour Tory Tories
  `),
  notInNamesShape: { prefixes: [], endings: [] },
  notInNamesMarks: '',
  neverAlone: [],
  familyAdjective: null,
  organizations: {
    heads: [],
    bodies: [],
    headsOfPlaces: [],
    bodiesWithPurpose: [],
    classes: [],
    article: '',
    complements: [],
    purpose: { joined: '', separate: '', and: '' },
    capitalHeads: words(`
      University College Institute Academy Ministry Department Agency Commission Committee Council Authority Association Federation Foundation Organization
      Organisation Party Bank Corporation Corp Inc Ltd Limited Group Holdings Company Navy Army Court Police Bureau Parliament Assembly Union Church
      Institution Society Trust Fund Service Network Laboratory Laboratories Airlines Airways Motors
    `),
    capitalLinks: words('of for on &'),
  },
  ambiguousNames: words(
    `Jordan Georgia Chad Reading Nice Mobile Cologne Victoria Florence Sydney Virginia Brighton Chelsea Wellington Durham Lincoln Aberdeen Arsenal Apple Congress
    Split Kos Male Nis Gao Hail Austin Charlotte Buffalo Orlando Columbus Rhodes Cork Hull Derby Windsor Kiel Perm Rosario Richmond Phoenix Kingston Bradford
    Cleveland Samara Safi Darwin Reunion Surat Dover Devon Sucre Cali Bari
    Ferguson Montgomery Madison Aurora Selma Savannah Providence Stockton Kent York Winchester Wimbledon Georgetown Salvador Guerrero Burgos
    Cheyenne Como Fargo Toledo Orleans Columbine Huntingdon Epping Suffolk Somerset Galle`,
  ),
  rareNames: words('Fez'),
  placeCues: words(
    'in into to from near at of across inside around outside and for with leave visit northern southern eastern western central against state',
  ),
  placeClasses: words('of in'),
  modelCues: { before: [], after: words('class') },
}
