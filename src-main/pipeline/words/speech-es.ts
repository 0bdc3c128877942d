import { speechWords } from './speech-types'

export const es = speechWords({
  said: 'exclamo exclama exclamaron suspiro suspira reacciono protesto recuerda relata narra lamenta insiste subraya reconoce responde denuncia apunta concluye detalla admite zanja resume comenta comento prosigue continuo agradecio dijo dice dicen dijeron decia afirmo afirma afirman afirmaron declaro declara declararon anuncio anunciaron anadio anadieron anade explico explica explican explicaron aseguro asegura aseguran aseguraron informo informaron confirmo confirmaron nego negaron escribio indico indicaron senalo senalaron advirtio advirtieron reconocio reconocieron sostuvo sostuvieron sostiene manifesto manifestaron comunico comunicaron conto contaron cuenta cuentan agrego agregaron aclaro insistio subrayo respondio lamento preciso relato recordo denuncio concluyo expreso apunto detallo admitio pregunto',
  weak: 'anuncia informa confirma estimo estima revelo revelan revela reporto alego destaco cree niega advierte senala sugirio considero considera critico agrega promete prometio',
  participles:
    'dicho afirmado declarado anunciado anadido explicado asegurado informado confirmado negado escrito indicado senalado advertido reconocido sostenido manifestado comunicado contado agregado aclarado insistido subrayado respondido lamentado precisado relatado recordado denunciado',
  auxiliaries: 'ha han habia habian habria',
  naming:
    'habla hablan llama llaman tacha tachan califican describe describen define definen califico calificaron califica tacho tacharon llamo llamaron hablo hablaron describio definio',
  separable: '',
  according:
    'en palabras del|en opinion del|a juicio del|segun|de acuerdo con|en palabras de|en opinion de|a juicio de',
  tag: '',
  postposed: '',
  citing: 'citando|citando a|que cita a|que cita|con referencia a',
  quotedBy: 'citado por|citada por|citados por|citadas por|recogido por|recogida por',
  pronouns: 'el:m ella:f ellos:p ellas:p yo:x nosotros:p',
  determiners:
    'el:m la:f los: las: un:m una:f unos: unas: este:m esta:f estos: su: sus: mi: mis: nuestro: dos: tres: varios: varias: algunos: algunas: otro: otra: muchos: al: del:',
  of: 'de del',
  within: 'de del para en',
  stops:
    'a al en con sin por para sobre bajo ante contra desde hasta entre hacia durante tras segun y e o u pero sino que quien quienes cual cuyo como cuando donde si no ni mas muy tambien ya ayer hoy manana lunes martes miercoles jueves viernes sabado domingo nadie nada nunca jamas es son era eran fue fueron esta estan ha han habia porque pues aun asi mientras aunque luego despues antes se le les lo me nos ninguno ninguna alguien',
  that: 'que si',
  as: 'como segun asi lo',
  between: 'ha han habia habian lo le les se me nos tambien ademas luego despues ya aun asi posteriormente',
  verbSecond: false,
  proDrop: true,
  negations:
    'no|nunca|jamas|sin|nadie|nada|ningun|ninguno|ninguna|ni|tampoco|nego|niega|niegan|negaron|negado|desmintio|desmiente|desmintieron|descarto|descarta|descartaron',
  negationTraps: 'no solo|no solamente|no menos de|no mas de|sin duda|sin embargo|nada mas|no obstante|ni mas ni menos',
  hedges:
    'supuestamente|presuntamente|presunto|presunta|presuntos|presuntas|supuesto|supuesta|supuestos|supuestas|al parecer|aparentemente|probablemente|posiblemente|quiza|quizas|tal vez|posible|posibles|podria|podrian|puede que|seria|serian|habria|habrian|estaria|estarian|parece|parecen|se cree que|se estima que|sin confirmar|no confirmado|sospechoso de',
  hedgeTraps: 'por supuesto|no podria|lo antes posible|es posible que no',
})
