/** The style of /docs. Data only: its hash stands in the page's Content-Security-Policy. */
export const docsStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; display: grid; grid-template-columns: 17rem minmax(0, 1fr); }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 1rem; box-sizing: border-box; border-right: 1px solid #8884; }
nav ul { margin: 0; padding-left: 1rem; font-size: .9rem; }
nav h3 { margin: .8rem 0 .2rem; font-size: .95rem; }
main { padding: 1rem 2rem 4rem; max-width: 60rem; }
section { border-top: 1px solid #8884; margin-top: 1.5rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #8883; overflow-wrap: anywhere; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
h4 { margin: 1rem 0 0; }
@media (max-width: 45rem) { body { display: block; } nav { position: static; height: auto; border: 0; } main { padding: 1rem; } }
`;
