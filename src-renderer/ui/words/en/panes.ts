export const panesWords = {
  panes: {
    sources: 'Sources',
    middle: 'Checklist and articles',
    inspector: 'Claim',
    handle: 'Width of the panes',
    handleHint:
      'Drag; by keyboard ← and →, with Shift further. Enter folds the pane away. A double click sets it back.',
  },
}
