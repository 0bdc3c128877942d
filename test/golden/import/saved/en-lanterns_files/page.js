customElements.define('pull-quote', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<style>div { border-left: 4px solid; padding-left: 1em; font-style: italic }</style><div><slot></slot></div>'
  }
})
const story = document.getElementById('story')
for (const words of ["The council will lend the buyer £240,000, to be paid back within six years. Two councillors voted against it.","The first lamps are to be sold in January."]) {
  const paragraph = document.createElement('p')
  paragraph.textContent = words
  story.append(paragraph)
}
document.documentElement.dataset.whole = 'yes'
