/** English: who said a figure, and how figures belong together. */
import type { LedgerWords } from '../contract/ledger.ts'

const list = (text: string): string[] => text.split('|').map(word => word.trim())

export const ledger: LedgerWords = {
  attribution: {
    before: ['according to', 'citing', 'quoting'],
    sourceParticles: [],
    verbs: list(
      'said|says|say|told|announced|reported|confirmed|added|estimated|estimates|stated|claimed|claims|reports|warned|insisted|wrote|tweeted|noted|disclosed',
    ),
    subjectBefore: true,
    subjectAfter: true,
    auxiliaries: list('has|have|had|also|later|earlier|then|previously|recently'),
    relays: { verbs: ['quoted', 'cited'], link: '' },
    ends: list(
      'that|on|in|at|to|as|who|which|whose|while|when|where|after|before|and|but|or|by|with|from|since|during|because|if|is|are|was|were|has|have|had|will|would|said|says|told|released|published|cited|seen|quoted|issued|this|late|early|yesterday|today',
    ),
    clauseStarts: list('while|and|but|because|as|after|where|which|that|when|although|though|whom'),
    notSources: list(
      'he|she|it|they|we|i|you|who|which|that|this|these|those|one|some|many|others|there|what|nobody|someone|but|and|so|as|it|his|her|their|its|him|them|us',
    ),
  },
  prefixes: [],
  outcomes: {
    killed: list(
      'killed|kills|kill|killing|dead|died|dies|die|deaths|death|deadly|fatalities|lives|bodies|drowned|perished',
    ),
    injured: list(
      'injured|injures|injure|injuring|injuries|wounded|wounds|wounding|hurt|hurts|casualties|hospitalised|hospitalized',
    ),
    missing: list('missing|disappeared|unaccounted'),
    detained: list('arrested|arrests|arrest|arresting|detained|detains|detain|jailed|imprisoned|charged'),
    displaced: list(
      'displaced|displaces|displace|displacing|evacuated|evacuates|evacuate|evacuating|homeless|fled|flee',
    ),
    rescued: list('rescued|rescues|rescue|rescuing|saved|freed|released|survived|survivors'),
    abducted: list('kidnapped|kidnaps|kidnap|abducted|abducts|abduct|hostage|hostages'),
    dismissed: list('dismissed|redundant|redundancies|layoffs|fired'),
    infected: list('infected|infections|contracted'),
  },
  people: list(
    'people|persons|person|victims|deaths|fatalities|lives|bodies|dead|wounded|injured|casualties',
  ),
  updates: list(
    'rose|risen|rises|rising|raised|raising|raises|climbed|climbs|increased|increasing|increases|grew|grown|fell|fallen|falls|dropped|down|up|revised|revises|updated|earlier|previously|previous|initially|initial|originally|first|preliminary|latest|so far|by then|at the time|at first|compared|from|than|versus|against|expected|forecast|planned|could|may|might|would|if|target|average|record|since|still',
  ),
  apart: list(
    'another|other|others|more|further|additional|each|among|including|of them|of those|of whom|of the|separate|separately|elsewhere|apiece|per|different|second|again|half|at one|at another|alone|extra|remaining|rest',
  ),
  inclusions: list('including|among them|of them|of whom|of which|among whom|which include|which includes'),
  disjoint: [list('men|women|children'), list('boys|girls'), list('civilians|soldiers|police officers')],
  ratioLinks: list('of|out of'),
  ratioFillers: list('the|a|total|all|some|about|its|their|of'),
  equivalences: list(
    'or|that is|i e|about|around|roughly|nearly|some|just|almost|exactly|equal to|equivalent to|which is|equals',
  ),
  conjunctions: ['and', 'plus'],
  negations: ['not', 'no', 'denied', 'false', 'wrongly'],
}
