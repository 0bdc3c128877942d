import { speechWords } from './speech-types'

export const en = speechWords({
  said: 'exclaimed exclaims said says told tells added adds announced stated explained insisted warned argued declared acknowledged admitted reported confirmed denied replied responded commented tweeted testified recalled stressed remarked asserted alleged claimed',
  weak: 'recalls recounts continues wonders wondered sighed sighs laughed smiled quipped urged urges tweeted posted shouts jokes insist hopes hoped concludes say insists asked wrote continued recounted complained conceded maintained joked shouted whispered cried observed predicted pledged vowed tell add state claim claims claimed report reports note notes noted warn warns argue argues confirm confirms deny denies explain explains estimate estimated estimates suggest suggests suggested indicate indicated reveal revealed believe believes writes write announces announce maintain maintains states found read reads concluded posted thinks',
  participles:
    'said told added announced stated explained insisted warned argued declared acknowledged admitted reported confirmed denied claimed suggested',
  auxiliaries: 'has have had',
  naming: 'called calls described describes dubbed labelled labeled termed branded praised criticised criticized spoke',
  separable: '',
  according: 'according to|in the words of|in the view of',
  tag: '',
  postposed: '',
  citing: 'citing|quoting|with reference to',
  quotedBy: 'quoted by|cited by|as quoted by|as cited by|as reported by',
  pronouns: 'he:m she:f they:p it:x i:x we:p',
  determiners:
    'the: a: an: this: that: these: those: one: two: three: four: five: several: some: many: most: his: her: their: its: my: our: another: all: both: other: its:',
  of: 'of',
  within: 'for from at in with near',
  stops:
    'on in at to from for with by about over under after before during since until while when where why how if whether because although though as than then who whom whose which what that and or but nor so yet into onto out off up down through between among against without within per via not never also only just already later earlier meanwhile however today yesterday tomorrow tonight there here nobody none nothing anyone anybody someone everybody everyone no neither either is are was were be been being has have had do does did will would can could may might must shall should adding saying citing quoting speaking referring noting stressing warning ahead amid quietly again too now once',
  that: 'that whether',
  as: 'as',
  between:
    'also later then has have had again now further already once repeatedly earlier recently previously himself herself',
  verbSecond: false,
  proDrop: false,
  negations:
    'not|no|never|without|nobody|no one|none|nothing|nowhere|neither|nor|cannot|hardly|scarcely|no longer|not yet|not at all|deny|denies|denied|denying|refused|refuses|rejected|rejects|rejecting|ruled out|rules out|lack of|absence of|failed to|fails to|isn t|aren t|wasn t|weren t|don t|doesn t|didn t|hasn t|haven t|hadn t|won t|wouldn t|can t|couldn t|shouldn t|mustn t|needn t|ain t',
  negationTraps:
    'no doubt|no sooner|no matter|not only|not just|not merely|no fewer than|no less than|not less than|not fewer than|no more than|not more than|not to mention|not least|without doubt|nothing but|none other|none the less|never mind|whether or not',
  hedges:
    'allegedly|alleged|reportedly|apparently|supposedly|purportedly|purported|presumably|probably|possibly|perhaps|maybe|likely|unlikely|seemingly|may|might|could|would appear|appears to|appear to|appeared to|seems to|seem to|seemed to|is said to|are said to|was said to|were said to|it is said|it was said|is reported to|are reported to|is believed to|are believed to|was believed to|were believed to|is thought to|are thought to|was thought to|is understood to|is suspected of|are suspected of|suspected|unconfirmed|it is possible|it is feared|feared|so called|believed to|thought to|rumoured|rumored|as far as is known|expected to',
  hedgeTraps: 'could not|may not be|as likely as not|well may',
})
