import { useState } from 'react';
import { chooseTheme, currentTheme, type Theme } from '../theme.ts';

/** Light or dark: the system's choice until the reader makes one. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(currentTheme);
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      onClick={() => {
        chooseTheme(other);
        setTheme(other);
      }}
    >
      {other === 'dark' ? 'Dark' : 'Light'} theme
    </button>
  );
}
