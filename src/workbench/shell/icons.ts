/** Line drawings of 20 × 20 for the workbench's own buttons. */
const drawings = {
  open: '<path d="M2.5 15.5v-11h5l1.5 2h7v2"/><path d="M2.5 15.5l2.6-7h12.9l-2.6 7z"/>',
  save: '<path d="M10 3v9.5M6.2 8.8L10 12.6l3.8-3.8"/><path d="M3 13.5v3h14v-3"/>',
  undo: '<path d="M7 4L3.5 7.5 7 11"/><path d="M3.5 7.5H12a4.5 4.5 0 010 9H8"/>',
  redo: '<path d="M13 4l3.5 3.5L13 11"/><path d="M16.5 7.5H8a4.5 4.5 0 000 9h4"/>',
  cut: '<circle cx="5.5" cy="14.5" r="2.3"/><circle cx="14.5" cy="14.5" r="2.3"/><path d="M7 12.7L14 3M13 12.7L6 3"/>',
  copy: '<rect x="6.5" y="6.5" width="10" height="10" rx="1"/><path d="M13.5 6.5v-3h-10v10h3"/>',
  paste:
    '<rect x="4" y="4.5" width="12" height="13" rx="1"/><path d="M7.5 4.5v-2h5v2z"/><path d="M7 9.5h6M7 12.5h6"/>',
  bold: '<path d="M6 3.5h5a3 3 0 010 6.3H6zM6 9.8h5.7a3.3 3.3 0 010 6.7H6z" stroke-width="2"/>',
  freeze: '<rect x="3" y="3" width="14" height="14"/><path d="M3 7.5h14M7.5 3v14" stroke-width="2"/>',
  grid: '<rect x="3" y="3" width="14" height="14"/><path d="M3 7.7h14M3 12.3h14M7.7 3v14M12.3 3v14"/>',
  pane: '<rect x="2.5" y="3.5" width="15" height="13" rx="1"/><path d="M12 3.5v13M14 7h1.5M14 10h1.5"/>',
  close: '<path d="M5 5l10 10M15 5L5 15"/>',
  check: '<path d="M4 10.5l4 4 8-9"/>',
  plus: '<path d="M10 4v12M4 10h12"/>',
} as const;

export type IconName = keyof typeof drawings;

export function icon(name: IconName): string {
  return `<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true">${drawings[name]}</svg>`;
}
