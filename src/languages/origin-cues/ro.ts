/** Română: how an article says where it comes from. */
import type { OriginWords } from '../contract/origin.ts'

export const origin: OriginWords = {
  code: 'ro',
  script: 'Latn',
  common: ['și', 'că', 'care', 'este', 'din', 'pentru', 'sunt', 'după', 'dar', 'mai', 'fost', 'prin', 'lui'],
  particles: [],
  source: ['Sursa', 'Sursă', 'Surse', 'Articolul original'],
  firstPublished: [
    'a apărut prima dată în',
    'a apărut prima dată pe',
    'a apărut inițial pe',
    'publicat inițial în',
    'publicat inițial pe',
    'preluat de pe',
    'preluat din',
  ],
  works: ['articol', 'articolul', 'text', 'textul', 'interviu', 'interviul'],
  takenFrom: ['cu informații de la', 'prin amabilitatea'],
  beforeAgency: ['cu', 'de la'],
  copyright: ['toate drepturile rezervate'],
  translated: ['traducere', 'traducerea', 'tradus de', 'tradus din'],
  invitations: ['gratuit', 'newsletter', 'abonează-te'],
  agencies: ['agenții', 'agenții de presă'],
  agencyNouns: ['agenția de presă', 'agenția', 'agenție de presă'],
  stateWords: ['oficială', 'de stat', 'națională'],
  links: ['din', 'de'],
  citing: ['spus', 'declarat', 'transmite', 'potrivit', 'informează', 'relatează', 'citează', 'scrie'],
  via: ['prin', 'via'],
  credits: ['Foto', 'Fotografie', 'Sursa foto', 'Imagine'],
}
