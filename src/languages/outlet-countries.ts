/**
 * The home countries of outlets whose address does not say it: hosts under .com, .net, .org and the like. Only papers and
 * channels that are of one country and write its currency bare ("five million pounds", 5 ملايين جنيه); broadcasters for
 * a whole region (Al Jazeera, BBC Arabic, Sky News Arabia) are left out on purpose: for them the country is not known.
 */
const HOSTS: Readonly<Record<string, string>> = {
  EG: 'youm7.com almasryalyoum.com elwatannews.com shorouknews.com masrawy.com albawabhnews.com akhbarelyom.com vetogate.com gate.ahram.org.eg elbalad.news cairo24.com egyptindependent.com dostor.org alwafd.news',
  SA: 'okaz.com.sa alriyadh.com al-jazirah.com aleqt.com sabq.org al-madina.com alwatan.com.sa arabnews.com saudigazette.com argaam.com akhbaar24.com',
  AE: 'albayan.ae alkhaleej.ae emaratalyoum.com thenationalnews.com khaleejtimes.com gulfnews.com 24.ae alittihad.ae',
  KW: 'alqabas.com alanba.com.kw alraimedia.com aljarida.com kuwaittimes.com arabtimesonline.com',
  QA: 'raya.com al-sharq.com gulf-times.com thepeninsulaqatar.com',
  BH: 'akhbar-alkhaleej.com alayam.com alwatannews.net gdnonline.com newsofbahrain.com',
  OM: 'omandaily.om timesofoman.com muscatdaily.com shabiba.com',
  JO: 'alghad.com addustour.com alrai.com ammonnews.net jordantimes.com khaberni.com',
  LB: 'annahar.com al-akhbar.com aljoumhouria.com lorientlejour.com addiyar.com elnashra.com lebanon24.com lebanondebate.com',
  SY: 'enabbaladi.net alwatanonline.com',
  IQ: 'shafaq.com alsumaria.tv rudaw.net almadapaper.net azzaman.com baghdadtoday.news kurdistan24.net',
  YE: 'almasdaronline.com almashhad-alyemeni.com adengad.net',
  PS: 'maannews.net alquds.com alwatanvoice.com al-ayyam.ps',
  IL: 'haaretz.com timesofisrael.com jpost.com ynetnews.com',
  SD: 'alrakoba.net sudantribune.com sudanile.com',
  LY: 'alwasat.ly libyaobserver.ly libyaherald.com afrigatenews.net',
  TN: 'mosaiquefm.net assabahnews.tn alchourouk.com babnet.net businessnews.com.tn kapitalis.com',
  DZ: 'echoroukonline.com elkhabar.com ennaharonline.com el-massa.com elwatan.com tsa-algerie.com liberte-algerie.com',
  MA: 'hespress.com le360.ma hibapress.com alyaoum24.com goud.ma febrayer.com',
  MR: 'alakhbar.info',
  US: 'nytimes.com washingtonpost.com wsj.com usatoday.com latimes.com cnn.com foxnews.com nbcnews.com cbsnews.com abcnews.go.com npr.org politico.com axios.com thehill.com chicagotribune.com nypost.com bostonglobe.com sfchronicle.com cnbc.com time.com newsweek.com usnews.com',
  GB: 'theguardian.com ft.com economist.com thesun.co.uk telegraph.co.uk thetimes.com bbc.co.uk sky.com',
  CA: 'theglobeandmail.com nationalpost.com torontosun.com thestar.com globalnews.ca ctvnews.ca',
  AU: 'smh.com.au theage.com.au theaustralian.com.au',
  IN: 'thehindu.com hindustantimes.com indianexpress.com ndtv.com indiatimes.com livemint.com business-standard.com news18.com indiatoday.in',
  PK: 'dawn.com geo.tv arynews.tv thenews.com.pk brecorder.com',
  NG: 'punchng.com vanguardngr.com premiumtimesng.com guardian.ng thisdaylive.com',
  ZA: 'news24.com iol.co.za timeslive.co.za',
  SG: 'straitstimes.com channelnewsasia.com todayonline.com',
  HK: 'scmp.com',
  PH: 'inquirer.net philstar.com rappler.com abs-cbn.com',
  TR: 'hurriyet.com.tr hurriyetdailynews.com dailysabah.com',
  IR: 'tehrantimes.com iranintl.com',
  RU: 'themoscowtimes.com lenta.ru',
  CN: 'globaltimes.cn chinadaily.com.cn caixin.com',
  TW: 'taipeitimes.com',
  KR: 'koreaherald.com koreatimes.co.kr yna.co.kr',
  JP: 'japantimes.co.jp asahi.com yomiuri.co.jp nikkei.com',
  FR: 'france24.com mediapart.fr',
  ES: 'elpais.com elmundo.es lavanguardia.com abc.es elperiodico.com',
  AR: 'clarin.com infobae.com lanacion.com.ar',
  MX: 'eluniversal.com.mx reforma.com milenio.com excelsior.com.mx',
  CO: 'eltiempo.com elespectador.com',
  CL: 'latercera.com emol.com',
  PE: 'elcomercio.pe',
  BR: 'globo.com folha.uol.com.br',
  IE: 'irishtimes.com independent.ie irishexaminer.com thejournal.ie',
}

/** Host without "www." → ISO 3166-1 alpha-2. */
export const OUTLET_COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries(HOSTS).flatMap(([country, hosts]) => hosts.split(' ').map(host => [host, country] as const)),
)
