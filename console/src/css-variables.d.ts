import 'react';

/** React's types know no custom properties of ours. */
declare module 'react' {
  interface CSSProperties {
    '--heat'?: number;
  }
}
