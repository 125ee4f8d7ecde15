import { useEffect, useState } from 'react';

const storageKey = 'theme';
type Theme = 'light' | 'dark';

function initialTheme(): Theme {
  const kept = localStorage.getItem(storageKey);
  if (kept === 'light' || kept === 'dark') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Light or dark: the system's choice until the reader makes one. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(initialTheme);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      onClick={() => {
        localStorage.setItem(storageKey, other);
        setTheme(other);
      }}
    >
      {other === 'dark' ? 'Dark' : 'Light'} theme
    </button>
  );
}
