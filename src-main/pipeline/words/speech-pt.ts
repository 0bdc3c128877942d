import { speechWords } from './speech-types'

export const pt = speechWords({
  said: 'exclamou exclama suspirou suspira reagiu protestou recorda recordou lembra lembrou relata narra narrou desabafa desabafou resume resumiu responde comenta sublinha salienta insiste acusou acusa questionou disse diz dizem disseram dizia afirmou afirma afirmam afirmaram declarou declara declararam anunciou anunciaram acrescentou acrescenta acrescentaram explicou explica explicam explicaram informou informaram confirmou confirmaram negou negaram escreveu indicou indicaram alertou alertaram reconheceu admitiu garantiu garantem garante contou contaram relatou relataram sublinhou assegurou respondeu comentou ressaltou destacou frisou criticou lamentou insistiu esclareceu adiantou referiu salientou concluiu completou perguntou',
  weak: 'anuncia informa confirma conta estimou estima revelou revela nega alerta reconhece considera considerou acredita aponta apontou sugeriu defende defendeu prometeu ressalta',
  participles:
    'dito afirmado declarado anunciado acrescentado explicado informado confirmado negado escrito indicado alertado reconhecido',
  auxiliaries: 'tinha tinham havia haviam tem terao teria',
  naming:
    'fala falam chama chamam classifica classificam descreve define qualifica chamou chamaram classificou classificaram descreveu definiu falou falaram qualificou qualificaram apelidou',
  separable: '',
  according:
    'nas palavras do|nas palavras da|na opiniao do|na opiniao da|na opiniao dos|na opiniao das|segundo|de acordo com|conforme|nas palavras de|na opiniao de|no dizer de',
  tag: '',
  postposed: '',
  citing: 'citando|que cita',
  quotedBy:
    'citado por|citada por|citados por|citadas por|citado pelo|citada pelo|citado pela|citada pela|citados pelo|citados pela|citadas pela|citadas pelo',
  pronouns: 'ele:m ela:f eles:p elas:p eu:x nos:p',
  determiners:
    'o:m a:f os: as: um:m uma:f uns: umas: este:m esta:f esse:m essa:f estes: seu: sua: seus: meu: minha: nosso: dois: duas: tres: varios: varias: alguns: algumas: outro: outra: muitos: ao: pelo: pela:',
  of: 'de do da dos das d',
  within: 'de do da dos das d para em no na',
  stops:
    'em no na nos nas ao aos por pelo pela para com sem sobre sob entre contra desde ate durante apos e ou mas que quem qual como quando onde se nao nem mais muito tambem ja ainda ontem hoje amanha segunda terca quarta quinta sexta sabado domingo ninguem nada nunca jamais sao era eram foi foram esta estao tem tinha ha porque pois enquanto embora depois antes lhe me alguem nesta neste',
  that: 'que se',
  as: 'como conforme segundo',
  between: 'tinha tinham havia tem lhe me se nos tambem ainda depois ja posteriormente ontem',
  verbSecond: false,
  proDrop: true,
  negations:
    'nao|nunca|jamais|sem|ninguem|nada|nenhum|nenhuma|nenhuns|nem|tampouco|negou|nega|negam|negaram|negado|desmentiu|desmente|desmentiram|descartou|descarta|recusou|recusaram',
  negationTraps:
    'nao so|nao apenas|nao somente|nao menos de|nao mais de|sem duvida|nada mais|nao obstante|nem sempre e',
  hedges:
    'alegadamente|alegado|alegada|alegados|alegadas|supostamente|suposto|suposta|supostos|supostas|presumivelmente|presumivel|aparentemente|ao que tudo indica|provavelmente|provavel|possivelmente|possivel|talvez|teria|teriam|seria|seriam|estaria|estariam|poderia|poderiam|deveria|pode ter|podem ter|parece|parecem|ao que parece|suspeito de|suspeita de|suspeitos de|nao confirmado|nao confirmada|acredita se',
  hedgeTraps: 'o mais rapido possivel|assim que possivel',
})
