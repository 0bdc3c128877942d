const orte = document.getElementById('orte')
orte.replaceChildren(...["die Wiesen am Süderzug","der Zeltplatz „Zur Weißen Gans“","elf Gärten an der Straße nach Kniephafen"].map((ort) => {
  const zeile = document.createElement('li')
  zeile.textContent = ort
  return zeile
}))
