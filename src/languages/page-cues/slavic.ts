/** Russian, Ukrainian, Polish, Czech. */
import { cuesOf } from './contract.ts'

export const ru = cuesOf({
  readAlso:
    'читайте также|читать также|смотрите также|смотри также|по теме|материалы по теме|подробнее|читать далее|читайте подробнее|больше по теме',
  promotions:
    'подписывайтесь|подпишитесь|подписаться|следите за|скачайте|зарегистрируйтесь|все права защищены|присоединяйтесь|мы используем|войдите|оформите подписку|нашли опечатку|нашли ошибку|если вы нашли ошибку',
  furniture:
    'реклама|поделиться|печать|распечатать|комментарии|комментировать|закрыть|меню|далее|назад|слушать|сохранить|скопировать ссылку|показать ещё|показать еще|загрузить ещё|поиск|видео|фото',
  endHeadings:
    'читайте также|по теме|материалы по теме|похожие статьи|похожие новости|другие новости|самое читаемое|популярное|последние новости|комментарии|оставить комментарий|теги|темы|об авторе|рекомендуем|новости по теме|ещё по теме',
  credits: 'фото|иллюстрация|изображение|снимок',
})

export const uk = cuesOf({
  readAlso: 'читайте також|читати також|дивіться також|за темою|більше за темою|детальніше|читати далі',
  promotions:
    'підписуйтесь|підписуйтеся|підпишіться|підписатися|стежте за|завантажте|усі права захищені|всі права захищені|приєднуйтесь|ми використовуємо|увійдіть|якщо ви помітили помилку',
  furniture:
    'реклама|поділитися|друк|коментарі|коментувати|закрити|меню|далі|назад|слухати|зберегти|показати більше|пошук|відео|фото',
  endHeadings:
    'читайте також|за темою|схожі статті|схожі новини|інші новини|популярне|останні новини|коментарі|теги|теми|про автора|рекомендуємо|новини за темою',
  credits: 'фото|ілюстрація|зображення',
})

export const pl = cuesOf({
  readAlso:
    'czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj również|zobacz także|zobacz też|zobacz również|czytaj więcej|czytaj dalej|dowiedz się więcej',
  promotions:
    'subskrybuj|zapisz się|obserwuj nas|śledź nas|pobierz aplikację|zarejestruj|wszelkie prawa zastrzeżone|masz już konto|używamy plików cookie|kliknij|zaloguj|dołącz do|wykup dostęp|dalsza część artykułu|dalszy ciąg materiału|ciąg dalszy materiału',
  furniture:
    'reklama|udostępnij|drukuj|komentarze|skomentuj|newsletter|zamknij|menu|następny|poprzedni|posłuchaj|zapisz|kopiuj link|pokaż więcej|szukaj|wideo|galeria',
  endHeadings:
    'czytaj także|czytaj też|zobacz także|podobne artykuły|powiązane artykuły|najczęściej czytane|najpopularniejsze|najnowsze|komentarze|dodaj komentarz|tagi|tematy|o autorze|polecamy|polecane|więcej na ten temat',
  credits: 'fot|foto|zdjęcie|źródło zdjęcia|autor zdjęcia',
})

export const cs = cuesOf({
  readAlso: 'čtěte také|čtěte více|přečtěte si|mohlo by vás zajímat|viz také',
  promotions:
    'předplaťte|odebírejte|sledujte nás|přihlaste se|stáhněte|všechna práva vyhrazena|používáme cookies|klikněte',
  furniture: 'reklama|inzerce|sdílet|tisk|komentáře|diskuse|zavřít|menu|další|předchozí|uložit|hledat',
  endHeadings:
    'související články|související|čtěte také|nejčtenější|nejnovější|komentáře|diskuse|štítky|témata|o autorovi|mohlo by vás zajímat',
  credits: 'foto|zdroj|autor fotografie',
})
