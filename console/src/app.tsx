import { lazy, Suspense } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { FeedPage } from './pages/feed-page.tsx';
import { Loading } from './parts/loading.tsx';
import { ThemeSwitch } from './parts/theme-switch.tsx';
import type { Session } from './sign-in.ts';

const MeetingPage = lazy(() => import('./pages/meeting-page.tsx'));

const places = [
  { href: '/', name: 'Feed' },
  { href: '/pairs', name: 'Pairs and map' },
  { href: '/watches', name: 'Watches' },
  { href: '/channels', name: 'Channels' },
  { href: '/alerts', name: 'Alerts' },
  { href: '/intake', name: 'Intake' },
] as const;

/** The frame around every page, and which page an address shows. */
export function App({ session }: { readonly session: Session }) {
  const [path] = useLocation();
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="bar">
        <Link href="/" className="brand">
          Readout
        </Link>
        <nav aria-label="Main">
          {places.map(({ href, name }) => (
            <Link key={href} href={href} aria-current={path === href ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
        <div className="bar-end">
          {session.name && (
            <button type="button" onClick={() => session.signOut()}>
              Sign out {session.name}
            </button>
          )}
          <ThemeSwitch />
        </div>
      </header>
      <main id="content" className="page" tabIndex={-1}>
        <Suspense fallback={<Loading what="the page" />}>
          <Switch>
            <Route path="/" component={FeedPage} />
            <Route path="/meetings/:id">{({ id }) => <MeetingPage id={id} />}</Route>
            <Route>
              <h1>There is no such page</h1>
              <p>
                Go back to the <Link href="/">feed</Link>.
              </p>
            </Route>
          </Switch>
        </Suspense>
      </main>
    </>
  );
}
