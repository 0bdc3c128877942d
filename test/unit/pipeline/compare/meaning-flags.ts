import type { Lexicon } from '../../../../src-main/pipeline/candidates'
import { analyse } from '../../../../src-main/pipeline/run'
import { stem } from '../../../../src-main/pipeline/stem'
import { allLanguages } from '../../../../src-main/pipeline/words'
import { article } from '../support/articles'

/** A dictionary of the invented stories' own words: each line one meaning in en de fr es it nl pt, forms parted by /. */
const meanings = `
bread price/prices|brotpreis/brotpreise|prix|precio/precios|prezzo/prezzi|broodprijs/broodprijzen|preço/preços
office|statistikamt|bureau|oficina|ufficio|bureau|escritório
statistics|statistikamt|statistique|estadística|statistica|statistiek|estatística
ferry|fähre|ferry|ferry|traghetto|veerboot|ferry
island|insel|île|isla|isola|eiland|ilha
shore|ufer|rive|orilla|riva|oever|margem
passengers|passagiere|passagers|pasajeros|passeggeri|passagiers|passageiros
council|stadtrat|conseil|ayuntamiento|consiglio|gemeenteraad|câmara
construction|bau|construction|construcción|costruzione|bouw|construção
stadium|stadion|stade|estadio|stadio|stadion|estádio
football|fußball|football|fútbol|calcio|voetbal|futebol
union|gewerkschaft|syndicat|sindicato|sindacato|vakbond|sindicato
offer|angebot|offre|oferta|offerta|aanbod|oferta
shipowner|reederei|armateur|naviera|armatore|rederij|armador
majority|mehrheit|majorité|mayoría|maggioranza|meerderheid|maioria
bridge|brücke|pont|puente|ponte|brug|ponte
lorries|lastwagen|camions|camiones|camion|vrachtwagens|camiões
reactor|reaktor|réacteur|reactor|reattore|reactor|reator
damaged|beschädigt|endommagé|dañado|danneggiato|beschadigd|danificado
fire|feuer/brand|incendie|incendio|incendio|brand|incêndio
mayor|bürgermeister|maire|alcalde|sindaco|burgemeester|presidente
informed/told|informiert/unterrichtet|informé|informado|informato|geïnformeerd|informado
injured|verletzt|blessé|herido|ferito|gewond|ferido
storm|sturm|tempête|tormenta|tempesta|storm|tempestade
factory|fabrik|usine|fábrica|fabbrica|fabriek|fábrica
explosion|explosion|explosion|explosión|esplosione|explosie|explosão
sued/sues|verklagt/verklagte|poursuivi|demandado/demandó|querelato/citato|aangeklaagd|processado/processou
insulted|beleidigt/beleidigte|insulté|insultado/insultó|insultato|beledigd|insultado/insultou
questioned|befragt/befragte|interrogé|interrogado/interrogó|interrogato|ondervraagd|interrogado/interrogou
baker|bäcker|boulanger|panadero|panettiere|bakker|padeiro
neighbour|nachbar/nachbarn|voisin|vecino|vicino|buurman|vizinho
quarrel|streit|querelle|disputa|lite|ruzie|disputa
fence|zaun|clôture|valla|recinto|hek|cerca
`
const columns = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']
const lines = meanings
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((forms) => forms.split(/[/ ]/)))

const lexicon: Lexicon = {
  translate: (word, from, to) =>
    lines
      .filter((line) => line[columns.indexOf(from)]!.some((form) => stem(form, from) === stem(word, from)))
      .flatMap((line) => line[columns.indexOf(to)]!.map((form) => ({ word: stem(form, to), weight: 0.9 }))),
  covers: (from, to) => [from, to].every((language) => allLanguages.includes(language)),
  name: 'invented',
}

/** Flags of meaning by one rule between invented articles, read with a dictionary of their words. */
export const meaningFlags = (rule: string, ...texts: string[]) =>
  analyse(
    texts.map((text, i) => article(`${i}.txt`, text)),
    { lexicon },
  ).discrepancies.filter((f) => f.kind === 'meaning' && f.rule === rule)
