import { createHash } from 'node:crypto'

/**
 * The one script of the report, for a reader's browser: it hides what the filters leave out, and nothing else. It knows
 * the page by ids and `data-` attributes, writes text alone (never markup) and holds no `<`, so that it can stand in a page.
 */
export const filterScript = `
(function () {
  'use strict'
  var box = document.getElementById('filters')
  if (!box) return
  var byId = function (name) { return document.getElementById('filter-' + name) }
  var fields = { mark: byId('mark'), kind: byId('kind'), source: byId('source'), text: byId('text'), differs: byId('differs') }
  var count = byId('count')
  var fold = function (text) { return text.normalize('NFKD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase() }
  var claims = Array.from(document.querySelectorAll('article.claim[data-mark]'))
  var rows = Array.from(document.querySelectorAll('table.index tbody tr'))
  var rowOf = new Map(rows.map(function (row) { return ['claim-' + row.cells[0].textContent.trim(), row] }))
  var groups = Array.from(document.querySelectorAll('.group'))
  var texts = new Map()
  var textOf = function (claim) {
    if (!texts.has(claim)) texts.set(claim, fold(claim.textContent))
    return texts.get(claim)
  }
  var has = function (list, word) { return word === '' || list.split(' ').includes(word) }
  var apply = function () {
    var words = fold(fields.text.value).split(/\\s+/).filter(Boolean)
    var shown = 0
    claims.forEach(function (claim) {
      var data = claim.dataset
      var stays = has(data.mark, fields.mark.value) && has(data.kinds, fields.kind.value) &&
        has(data.sources, fields.source.value) && (!fields.differs.checked || data.differs === 'yes') &&
        words.every(function (word) { return textOf(claim).includes(word) })
      claim.hidden = !stays
      var row = rowOf.get(claim.id)
      if (row) row.hidden = !stays
      if (stays) shown += 1
    })
    groups.forEach(function (group) {
      group.hidden = shown !== claims.length && !group.querySelector('article.claim:not([hidden])')
    })
    count.textContent = count.dataset.text.replace('{shown}', String(shown)).replace('{all}', String(claims.length))
  }
  var reset = function () {
    fields.mark.value = fields.kind.value = fields.source.value = fields.text.value = ''
    fields.differs.checked = false
    apply()
  }
  box.addEventListener('input', apply)
  box.addEventListener('change', apply)
  byId('reset').addEventListener('click', reset)
  // A link to a claim that the filters hide must lead somewhere.
  window.addEventListener('hashchange', function () {
    var target = document.getElementById(location.hash.slice(1))
    var claim = target && target.closest('article.claim[hidden]')
    if (!claim) return
    reset()
    target.scrollIntoView()
  })
  box.hidden = false
  apply()
})()
`

/** For the page's policy: no other script runs, whatever the texts hold. */
export const filterScriptHash = `sha256-${createHash('sha256').update(filterScript).digest('base64')}`
