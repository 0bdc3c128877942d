import { isLinkHeader } from '../clean/page-lines'

// The engine's own lists have the seven languages that it reads; a page is read in any.
const elsewhere = [
  'читайте также|читайте еще|по теме|материалы по теме|похожие (?:новости|материалы)|другие новости|самое читаемое|популярное|смотрите также',
  'читайте також|також за темою|схожі новини|популярне|більше за темою',
  'czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|polecane|powiązane artykuły|najczęściej czytane',
  'ilgili haberler|bunlar da ilginizi çekebilir|çok okunanlar|ayrıca okuyun|i̇lginizi çekebilir',
  'läs (?:också|även|mer)|les også|læs også|relaterat|mest läst|lue myös|luetuimmat',
  'číst (?:také|dále)|čtěte také|související články|prečítajte si (?:aj|tiež)|kapcsolódó cikkek|olvasta már\\??|citește și|pročitajte (?:još|i)',
  'διαβάστε (?:επίσης|ακόμη|περισσότερα)|σχετικά (?:άρθρα|θέματα)|δημοφιλή',
  '(?:اقرأ|إقرأ|اقرئي|شاهد|طالع) (?:أيضا|أيضاً|المزيد)|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|ذات صلة|الأكثر قراءة',
  'بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|پربازدیدترین(?: ها)?|همچنین بخوانید',
  'קראו (?:גם|עוד)|עוד בנושא|כתבות (?:נוספות|קשורות)|הנקראות ביותר|אולי יעניין אותך',
  'यह भी पढ़ें|ये भी पढ़ें|संबंधित ख़?बरें|और पढ़ें',
  '関連(?:記事|ニュース|リンク)|(?:あわせて|こちらも)読みたい|おすすめ(?:記事)?|アクセスランキング|人気記事|新着記事',
  '相关(?:阅读|新闻|报道|文章|推荐)|相關(?:閱讀|新聞|報導|文章)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|热门(?:新闻|文章)|熱門(?:新聞|文章)|更多(?:新闻|新聞)',
  '관련 ?(?:기사|뉴스)|추천 ?(?:기사|뉴스)|많이 본 ?(?:기사|뉴스)?|함께 볼 만한 ?(?:기사)?',
  'อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|đọc thêm|tin liên quan|bài viết liên quan|baca juga|berita terkait',
].join('|')

const header = new RegExp(`^\\W{0,3}(?:${elsewhere})\\s?[:：]?$`, 'iu')
const line = new RegExp(`^\\P{L}{0,3}(?:${elsewhere})\\s?[:：|»›>→—–-].{1,240}$`, 'iu')

/** A heading above links to other articles, in any language that is known here. */
export const isLinksHeading = (text: string): boolean => text.length <= 40 && (isLinkHeader(text) || header.test(text))

/** One line that leads to another article: "Читайте также: …". */
export const isLinkLine = (text: string): boolean => text.length <= 300 && (header.test(text) || line.test(text))

const comments =
  /^\P{L}{0,3}(?:\d[\d., ]* )?(?:comments?|kommentare?(?: und antworten)?|(?:leser)?forum(?:: \d+ postings?)?|postings?|diskutieren sie mit|leser(?:kommentare|meinungen)|commentaires?|réactions?|comentarios?|commenti|reacties|comentários?|reader comments|join the (?:conversation|discussion)|leave a (?:reply|comment)|discussion|diskussion|komentarze|komentáře|yorumlar|комментарии|коментарі|σχόλια|(?:ال)?تعليقات|نظرات|תגובות|टिप्पणियाँ|評論|评论|网友评论|コメント|댓글|bình luận|komentar)(?:\W{0,3}\d[\d., ]*\W{0,2})?:?$/iu

const contacts =
  /^\P{L}{0,3}(?:rückfragen(?: bitte)?(?: an)?|ansprechpartner(?:in)?|(?:for )?(?:more|further) information(?:,? please)? contact|presse(?:kontakt|stelle|anfragen)|(?:press|media|investor)(?: relations)? (?:contacts?|enquiries|office)|contacts? (?:presse|médias?)|contatti stampa|contacto de prensa|contato de imprensa|perscontact|kontakt dla (?:mediów|prasy)|контакты для прессы|رابط الإعلام)\P{L}{0,3}$/iu

/** The heading of whom the press may call. */
export const isContactsHeading = (text: string): boolean => text.length <= 60 && contacts.test(text)

const sharing =
  /^(?:share|teilen|partager|partilhar|compartilhar|compartir|condividi|delen|udostępnij|dela|del|jaa|sdílet|paylaş|поделиться|поділитися|κοινοποίηση|شارك|مشاركة|שתפו|शेयर करें|シェア|分享|공유)\s?[:：].{0,120}$/iu

/** A bar of links for sharing, whatever the networks are called. */
export const isShareLine = (text: string): boolean => text.length <= 140 && sharing.test(text)

const subscription =
  /(?<!\p{L})(?:abos?|abonn\p{L}*|subscri\p{L}+|suscri\p{L}+|abbona\p{L}+|assin(?:e|ante|antes|atura)|prenumer\p{L}*|e-?paper|member(?:s|ship)?|подпис\p{L}+|передплат\p{L}+|συνδρομ\p{L}+|اشترك|الاشتراك|מנוי|会员|訂閱|订阅|購読|会員|구독)(?!\p{L})/iu
const reading =
  /(?:\d[\d.,]* ?(?:€|\$|£|zł|kr|eur|usd|chf|₽|₴|円|元|원)|[€$£] ?\d)|(?<!\p{L})(?:read|reading|lesen|weiterlesen|gratis|kostenlos|testen|free|trial|lire|lecture|leer|leyendo|leggere|lezen|lees|ler|lendo|czytaj\p{L}*|читать|читати|log ?in|sign ?in|anmelden|unlock|month|monat|mois|mes|mese|maand|mês)(?!\p{L})/iu

const span =
  /(?<!\p{L})(?:weeks?|months?|days?|wochen?|monate?n?|tage?|semaines?|mois|jours?|semanas?|mes(?:es|i|e)?|días?|dias?|settiman[ae]|giorni|weken|week|maand(?:en)?|dagen|miesi\p{L}+|tygodni\p{L}*|недел\p{L}+|месяц\p{L}*|veckor|måneder|månader)(?!\p{L})/iu
const price = /(?:\d[\d.,]* ?(?:€|\$|£|zł|kr|euros?|eur|usd|dollars?|pounds?|chf|franken|₽|₴)|[€$£] ?\d)(?!\p{L})/iu
const trying =
  /(?<!\p{L})(?:test(?:en)?|probe(?:abo|n)?|trial|try|essa(?:i|yez)|prueb[ae]|prova|proef|probeer|wypróbuj|попробу\p{L}+|prøv|prova på|weiterlesen|mehr lesen|read (?:on|more)|unlock|cancel any ?time|jederzeit kündbar)(?!\p{L})/iu

/** An offer to those who want to read on: it names a subscription, and a price or reading; or what some weeks of trying cost. */
export const isOffer = (text: string): boolean =>
  text.length <= 260 &&
  ((subscription.test(text) && reading.test(text)) || (span.test(text) && price.test(text) && trying.test(text)))

const controls =
  /^(?:download|herunterladen|télécharger|descargar|scarica|bild-?infos?|copy link|link kopieren|print|drucken|embed|quote|reply|antworten|responder|répondre|save|merken|listen|vorlesen|transcript|full ?screen|expand|close|schließen|loading\W*|end)$/i

/** One word of a page's controls, in an element that is none. */
export const isControl = (text: string): boolean => text.length <= 20 && controls.test(text)

const printNotices =
  /^(?:a version of this (?:article|story) (?:appear|was|ran)|this (?:article|story) (?:first|originally|also) appear|(?:dieser|der) (?:artikel|text|beitrag) (?:ist )?(?:erschien|stammt aus der)|original-?content von|read by |audio (?:produced|version)|cet article (?:est|a été) (?:paru|publié)|este artículo (?:se publicó|apareció)|questo articolo è (?:apparso|uscito))/i

/** Where else the article was printed or read out. */
export const isPrintNotice = (text: string): boolean => text.length <= 260 && printNotices.test(text)

const references =
  /^\P{L}{0,4}(?:references?|see also|further reading|external links|notes and references|citations|sources?|bibliography|einzelnachweise|siehe auch|weblinks|literatur|quellen|références|voir aussi|liens externes|sources et références|referencias|véase también|enlaces externos|fuentes|note|altri progetti|collegamenti esterni|fonti|referências|ver também|ligações externas|bronnen|zie ook|externe links|przypisy|zobacz też|примечания|ссылки|літератури?|参考文献|脚注|関連項目|参考资料|外部链接)\P{L}{0,3}$/iu

/** The heading of where a text has it from, or of what else one could read. */
export const isReferencesHeading = (text: string): boolean => text.length <= 40 && references.test(text)

const letters =
  /^(?:(?:sign|signed) up (?:for|to|now)|subscribe to|get (?:our|the|your) .{2,60}(?:letter|newsletter|inbox|briefing|updates)|(?:never|don[’']t) miss|jetzt (?:den )?newsletter|(?:unseren?|den) newsletter|inscrivez-vous|recevez|suscríbete|recibe|iscriviti|ricevi|schrijf je in|ontvang|assine|receba|zapisz się|prenumerera)(?!\p{L})/iu

/** The heading of a box for ordering letters. */
export const isLetterHeading = (text: string): boolean => text.length <= 80 && letters.test(text)

/** The heading of readers' comments. */
export const isCommentsHeading = (text: string): boolean => text.length <= 60 && comments.test(text)
