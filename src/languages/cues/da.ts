/** Dansk: what stands around an author's name and a date. */
import { noPageCues, type PageCues } from '../contract/page.ts'

export const da: PageCues = {
  ...noPageCues,
  byline: ['af', 'tekst af', 'skrevet af', 'udgivet af', 'artikel af'],
  bylineLabels: ['tekst', 'forfatter'],
  joiners: ['og', 'med'],
  jobs: [
    'journalist',
    'reporter',
    'redaktør',
    'korrespondent',
    'kommentator',
    'fotograf',
    'chefredaktør',
    'skribent',
    'professor',
  ],
  desks: ['redaktionen', 'redaktion'],
  organizations: [
    'avis',
    'avisen',
    'nyheder',
    'nyhedsbureau',
    'universitet',
    'institut',
    'forening',
    'forlag',
    'bank',
  ],
  notInNames: ['i', 'på', 'for', 'fra', 'til', 'om', 'hos', 'ved', 'et'],
  contributors: ['foto', 'billede', 'illustration', 'video', 'oversættelse', 'oversat af', 'kilde'],
  published: ['publiceret', 'offentliggjort', 'udgivet', 'oprettet', 'skrevet'],
  modified: ['opdateret', 'sidst opdateret', 'senest opdateret', 'ændret'],
}
