/** What tells English from French, Spanish, Portuguese, Italian, German, Dutch, Nordic languages, Turkish, Indonesian. */
import type { RecognitionRules } from '../contract/recognition.ts'

const words = (text: string): string[] => text.split(/\s+/u).filter(word => word !== '')

export const recognition: RecognitionRules = {
  sharedWords: words(`
    an as on or me he no so am was is had has do us don re ve ll per over under of will all men want most here
    six ten million minute minutes second seconds
  `),
  otherWords: words(`
    le la les des du une et dans pour sur avec qui que aux ses leur cette sont ont ne pas au ce il elle mais selon entre chez
    el los las una unos del su sus lo es como pero fue tras desde hasta este esta ser mas segun hacia
    um uma da das dos em na nas nao ao pelo pela foi seu sua sao
    gli di che della delle dei degli nel nella alla allo ha sono piu anche dal dalla al
    der dem den ein eine einen einem einer und mit von zu zum zur auf aus bei nach ist sind nicht auch fur uber wird werden wurde vor ihr
    het een zijn niet voor naar uit bij ook dat deze wordt werd
    och av det att ett inte efter ble blir og pa ikke har etter til vid
    bir bu icin ile de olarak sonra gibi daha kadar ise oldu olan
    yang untuk dengan ini itu dari pada tidak akan adalah
    ze sie jest przez oraz nie jak za
  `),
  ownEndings: ['s'],
  ownLetters: '',
  otherLetters: 'àâäáãåāæçćčèéêëěęìíîïīıñńňòóôöõøőœùúûüűůýÿßğşșšśțžźżđłřąðþəơư',
}
