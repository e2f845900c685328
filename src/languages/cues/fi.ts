/** Suomi: what stands around an author's name and a date. */
import { noPageCues, type PageCues } from '../contract/page.ts'

export const fi: PageCues = {
  ...noPageCues,
  byline: ['kirjoittanut', 'julkaissut'],
  bylineLabels: ['teksti', 'kirjoittaja', 'kirjoittajat', 'toimittaja'],
  joiners: ['ja'],
  jobs: ['toimittaja', 'päätoimittaja', 'kirjeenvaihtaja', 'kolumnisti', 'valokuvaaja', 'professori'],
  desks: ['toimitus'],
  organizations: ['lehti', 'uutiset', 'yliopisto', 'yhdistys', 'säätiö', 'kustannus', 'pankki'],
  notInNames: ['ja', 'tai'],
  contributors: ['kuva', 'kuvat', 'valokuva', 'valokuvat', 'kuvitus', 'video', 'suomentanut', 'lähde'],
  published: ['julkaistu', 'luotu', 'julkaisuaika'],
  modified: ['päivitetty', 'viimeksi päivitetty', 'muokattu'],
}
