/** Norsk: what stands around an author's name and a date. */
import { noPageCues, type PageCues } from '../contract/page.ts'

export const no: PageCues = {
  ...noPageCues,
  byline: ['av', 'tekst', 'tekst av', 'skrevet av', 'publisert av', 'forfatter', 'artikkel av'],
  joiners: ['og', 'med'],
  jobs: [
    'journalist',
    'reporter',
    'redaktør',
    'korrespondent',
    'kommentator',
    'fotograf',
    'sjefredaktør',
    'frilanser',
    'professor',
    'utenrikskorrespondent',
  ],
  desks: ['redaksjonen', 'redaksjon', 'nyhetsdesken'],
  organizations: [
    'avis',
    'avisen',
    'nyheter',
    'nyhetsbyrå',
    'universitet',
    'universitetet',
    'institutt',
    'forening',
    'stiftelse',
    'kringkasting',
    'forlag',
    'bank',
  ],
  notInNames: ['i', 'på', 'for', 'fra', 'til', 'om', 'hos', 'ved', 'et'],
  contributors: ['foto', 'bilde', 'bilder', 'illustrasjon', 'video', 'oversettelse', 'oversatt av', 'kilde'],
  published: ['publisert', 'publisert den', 'opprettet', 'skrevet'],
  modified: ['oppdatert', 'sist oppdatert', 'oppdatert den', 'endret', 'sist endret'],
}
