export type Theme = 'light' | 'dark';

const storageKey = 'theme';

/** The reader's own choice, else the system's. */
export function currentTheme(): Theme {
  const kept = localStorage.getItem(storageKey);
  if (kept === 'light' || kept === 'dark') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Puts the reader's choice on the page; without one the style sheet follows the system by itself. */
export function applyTheme(): void {
  const kept = localStorage.getItem(storageKey);
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(storageKey, theme);
  applyTheme();
}
