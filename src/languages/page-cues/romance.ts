/** French, Spanish, Portuguese, Italian, Romanian, Catalan. */
import { cuesOf } from './contract.ts'

export const fr = cuesOf({
  readAlso:
    'lire aussi|à lire aussi|à lire|lire également|voir aussi|à voir aussi|sur le même sujet|pour aller plus loin|lire la suite|lire l’article',
  promotions:
    'abonnez-vous|s’abonner|inscrivez-vous|suivez-nous|partager cet article|partagez cet article|tous droits réservés|déjà abonné|cet article est réservé|il vous reste|pour continuer à lire|nous utilisons des cookies|ce contenu est bloqué|reproduction interdite|cliquez ici|se connecter',
  furniture:
    'publicité|partager|imprimer|commentaires|commenter|newsletter|fermer|menu|suivant|précédent|écouter|envoyer|copier le lien|réagir|sauvegarder|voir plus|afficher plus|recherche|vidéo|diaporama',
  endHeadings:
    'à lire aussi|lire aussi|sur le même sujet|sur le même thème|articles similaires|articles liés|à découvrir|les plus lus|les plus lues|commentaires|vos commentaires|laisser un commentaire|dernières actualités|nos derniers articles|la rédaction vous conseille|à propos de l’auteur|plus d’articles|dans la même rubrique|thèmes|mots-clés',
  credits: 'photo|crédit|crédit photo|crédits|image|illustration',
})

export const es = cuesOf({
  readAlso:
    'lea también|lee también|leer también|te puede interesar|también te puede interesar|le puede interesar|puede leer|vea también|ver también|más información|sigue leyendo|leer más|lee más|te recomendamos|noticia relacionada|noticias relacionadas',
  promotions:
    'suscríbete|suscríbase|síguenos|síganos|regístrate|regístrese|descarga la app|únete|comparte esta noticia|compartir en|todos los derechos reservados|inicia sesión|ya eres suscriptor|contenido exclusivo|este contenido es exclusivo|para continuar leyendo|utilizamos cookies|haz clic',
  furniture:
    'publicidad|anuncio|compartir|imprimir|comentarios|comentar|boletín|cerrar|menú|siguiente|anterior|escuchar|guardar|copiar enlace|ver más|cargar más|buscar|video|vídeo|galería',
  endHeadings:
    'noticias relacionadas|artículos relacionados|más noticias|te puede interesar|también te puede interesar|lo más leído|lo más visto|más leídas|últimas noticias|comentarios|deja un comentario|deja una respuesta|etiquetas|temas|archivado en|sobre la firma|sobre el autor|temas relacionados|contenido relacionado|más información|recomendados',
  credits: 'foto|fotografía|imagen|crédito|fuente de la imagen|pie de foto',
})

export const pt = cuesOf({
  readAlso:
    'leia também|leia mais|veja também|saiba mais|veja mais|confira também|leia ainda|ler também|pode gostar|matéria relacionada',
  promotions:
    'inscreva-se|siga-nos|subscreva|baixe o app|todos os direitos reservados|já é assinante|conteúdo exclusivo|para continuar lendo|utilizamos cookies|clique aqui|faça login',
  furniture:
    'publicidade|anúncio|compartilhar|partilhar|imprimir|comentários|comentar|fechar|menu|próximo|anterior|ouvir|salvar|copiar link|ver mais|carregar mais|buscar|pesquisar|vídeo|galeria|continua após a publicidade|continua depois da publicidade',
  endHeadings:
    'leia também|veja também|notícias relacionadas|artigos relacionados|mais notícias|mais lidas|as mais lidas|últimas notícias|comentários|deixe um comentário|deixe uma resposta|tags|temas|assuntos|sobre o autor|mais sobre|recomendados|conteúdo relacionado',
  credits: 'foto|fotografia|imagem|crédito|crédito da imagem|legenda da foto',
})

export const it = cuesOf({
  readAlso:
    'leggi anche|leggi di più|leggi tutto|vedi anche|guarda anche|per approfondire|approfondisci|potrebbe interessarti|ti potrebbe interessare|continua a leggere',
  promotions:
    'abbonati|iscriviti|seguici|registrati|scarica l’app|condividi su|tutti i diritti riservati|riproduzione riservata|sei già abbonato|contenuto riservato|per continuare a leggere|utilizziamo i cookie|clicca qui|unisciti',
  furniture:
    'pubblicità|annuncio|condividi|stampa|commenti|commenta|chiudi|menu|successivo|precedente|ascolta|salva|copia link|mostra altro|carica altri|cerca|video|fotogallery|galleria',
  endHeadings:
    'leggi anche|articoli correlati|notizie correlate|potrebbe interessarti|ti potrebbe interessare|altre notizie|i più letti|le più lette|ultime notizie|commenti|lascia un commento|lascia una risposta|tag|argomenti|temi|informazioni sull’autore|consigliati|contenuti correlati',
  credits: 'foto|fotografia|immagine|credito|credit|fonte immagine',
})

export const ro = cuesOf({
  readAlso: 'citește și|citeşte şi|vezi și|citește mai mult|citește continuarea',
  promotions:
    'abonează-te|urmărește-ne|înscrie-te|descarcă aplicația|toate drepturile rezervate|folosim cookie',
  furniture: 'publicitate|reclamă|distribuie|printează|comentarii|închide|meniu|următorul|caută',
  endHeadings:
    'citește și|articole similare|știri similare|cele mai citite|ultimele știri|comentarii|lasă un comentariu|etichete|recomandări',
  credits: 'foto|sursa foto|imagine',
})

export const ca = cuesOf({
  readAlso: 'llegiu també|llegeix també|vegeu també|més informació|et pot interessar',
  promotions: 'subscriu-te|segueix-nos|registra’t|tots els drets reservats|ja ets subscriptor',
  furniture: 'publicitat|comparteix|imprimeix|comentaris|tanca|menú|següent|anterior|cerca',
  endHeadings:
    'notícies relacionades|articles relacionats|el més llegit|últimes notícies|comentaris|etiquetes|temes',
  credits: 'foto|fotografia|imatge',
})
