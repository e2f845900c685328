/** Svenska: what stands around an author's name and a date. */
import { noPageCues, type PageCues } from '../contract/page.ts'

export const sv: PageCues = {
  ...noPageCues,
  byline: ['av', 'text', 'text av', 'skriven av', 'skrivet av', 'publicerad av', 'författare', 'artikel av'],
  joiners: ['och', 'med'],
  jobs: [
    'reporter',
    'journalist',
    'redaktör',
    'korrespondent',
    'krönikör',
    'chefredaktör',
    'fotograf',
    'skribent',
    'professor',
    'ledarskribent',
  ],
  desks: ['redaktionen', 'redaktion', 'nyhetsdesken'],
  organizations: [
    'tidning',
    'tidningen',
    'nyheter',
    'nyhetsbyrån',
    'universitet',
    'institut',
    'förening',
    'stiftelse',
    'radio',
    'förlag',
    'bladet',
    'bank',
  ],
  notInNames: ['i', 'på', 'för', 'från', 'till', 'om', 'hos', 'vid', 'ett', 'en'],
  contributors: ['foto', 'bild', 'bilder', 'illustration', 'video', 'översättning', 'översatt av', 'källa'],
  published: ['publicerad', 'publicerad den', 'publicerat', 'publicerades', 'skapad'],
  modified: ['uppdaterad', 'uppdaterad den', 'uppdaterat', 'senast uppdaterad', 'ändrad', 'senast ändrad'],
}
