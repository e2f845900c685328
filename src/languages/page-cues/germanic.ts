/** German, Dutch, Swedish, Danish, Norwegian. */
import { cuesOf } from './contract.ts'

export const de = cuesOf({
  readAlso:
    'lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lies auch|auch interessant|mehr zum thema|mehr dazu|siehe auch|hier lesen sie|weitere informationen|das könnte sie auch interessieren|zum thema|weiterlesen',
  promotions:
    'jetzt abonnieren|folge uns|newsletter bestellen|jetzt testen|alle rechte vorbehalten|bereits abonnent|artikel teilen|wir verwenden cookies|an dieser stelle finden sie|empfohlener redaktioneller inhalt|empfohlener externer inhalt|ich bin damit einverstanden|externer inhalt|dieses element enthält|mit dem abspielen|hat ihnen dieser artikel gefallen|dieses thema im programm|jetzt anmelden|aktivieren sie',
  furniture:
    'anzeige|werbung|teilen|drucken|kommentare|kommentieren|newsletter|schließen|menü|weiter|zurück|anhören|merken|speichern|link kopieren|mehr anzeigen|mehr laden|suche|video|bildergalerie|artikel anhören|externer inhalt|vorlesen|feedback|merkliste',
  endHeadings:
    'mehr zum thema|auch interessant|das könnte sie auch interessieren|lesen sie auch|weitere artikel|ähnliche artikel|verwandte artikel|meistgelesen|meistgelesene artikel|kommentare|kommentar schreiben|schreiben sie einen kommentar|schreibe einen kommentar|aktuelle nachrichten|neueste artikel|über den autor|über die autorin|schlagwörter|themen|empfehlungen|mehr aus|weitere themen|links zum thema',
  credits: 'foto|fotos|bild|bilder|quelle|bildquelle|bildrechte|grafik|video',
})

export const nl = cuesOf({
  readAlso: 'lees ook|lees meer|bekijk ook|zie ook|meer over|luister ook',
  promotions:
    'abonneer|schrijf je in|meld je aan|volg ons|download de app|word lid|alle rechten voorbehouden|deel dit artikel|al abonnee|wij gebruiken cookies|klik hier',
  furniture:
    'advertentie|delen|afdrukken|reacties|reageer|nieuwsbrief|sluiten|menu|volgende|vorige|luister|bewaren|kopieer link|meer laden|zoeken|video|fotoserie',
  endHeadings:
    'lees ook|gerelateerde artikelen|gerelateerd|meer over dit onderwerp|meest gelezen|laatste nieuws|reacties|plaats een reactie|geef een reactie|onderwerpen|tags|meer nieuws|aanbevolen|over de auteur',
  credits: 'foto|beeld|fotografie|bron',
})

export const sv = cuesOf({
  readAlso: 'läs också|läs även|läs mer|se också|se även',
  promotions:
    'prenumerera|följ oss|anmäl dig|alla rättigheter|dela artikeln|redan prenumerant|vi använder cookies|klicka här|bli prenumerant',
  furniture:
    'annons|dela|skriv ut|kommentarer|kommentera|nyhetsbrev|stäng|meny|nästa|föregående|lyssna|spara|kopiera länk|visa mer|sök',
  endHeadings:
    'läs också|läs även|läs mer|relaterade artiklar|relaterat|mest läst|mest lästa|senaste nytt|kommentarer|ämnen|taggar|fler artiklar|mer om ämnet',
  credits: 'foto|bild|fotograf',
})

export const da = cuesOf({
  readAlso: 'læs også|læs mere|se også|hør også',
  promotions: 'følg os|tilmeld|bliv abonnent|alle rettigheder|del artiklen|vi bruger cookies|klik her',
  furniture: 'annonce|print|kommentarer|nyhedsbrev|luk|menu|næste|forrige|lyt|gem|kopiér link|vis mere|søg',
  endHeadings:
    'læs også|relaterede artikler|mest læste|seneste nyt|kommentarer|emner|flere artikler|mere om emnet',
  credits: 'foto|billede',
})

export const no = cuesOf({
  readAlso: 'les også|les mer|se også|hør også',
  promotions:
    'følg oss|meld deg på|bli abonnent|alle rettigheter|del artikkelen|vi bruker informasjonskapsler|klikk her',
  furniture:
    'annonse|skriv ut|kommentarer|nyhetsbrev|lukk|meny|neste|forrige|lytt|lagre|kopier lenke|vis mer|søk',
  endHeadings:
    'les også|relaterte artikler|relatert|mest lest|siste nytt|kommentarer|emner|flere saker|mer om',
  credits: 'foto|bilde',
})
