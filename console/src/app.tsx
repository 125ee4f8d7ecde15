import { lazy, Suspense } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { FeedPage } from './pages/feed-page.tsx';
import { Loading } from './parts/loading.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { ThemeSwitch } from './parts/theme-switch.tsx';
import type { Session } from './sign-in.ts';

const MeetingPage = lazy(() => import('./pages/meeting-page.tsx'));
const OfficialPage = lazy(() => import('./pages/official-page.tsx'));
const PairsPage = lazy(() => import('./pages/pairs-page.tsx'));
const WatchesPage = lazy(() => import('./pages/watches-page.tsx'));
const WatchPage = lazy(() => import('./pages/watch-page.tsx'));
const ChannelsPage = lazy(() => import('./pages/channels-page.tsx'));
const AlertsPage = lazy(() => import('./pages/alerts-page.tsx'));
const IntakePage = lazy(() => import('./pages/intake-page.tsx'));

const places = [
  { href: '/', name: 'Feed', below: '/meetings' },
  { href: '/pairs', name: 'Pairs and map', below: '/pairs' },
  { href: '/watches', name: 'Watches', below: '/watches' },
  { href: '/channels', name: 'Channels', below: '/channels' },
  { href: '/alerts', name: 'Alerts', below: '/alerts' },
  { href: '/intake', name: 'Intake', below: '/intake' },
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
          {places.map(({ href, name, below }) => (
            <Link key={href} href={href} aria-current={path === href || path.startsWith(below) ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
        <div className="bar-end">
          {session.name && (
            <button type="button" onClick={() => session.signOut()}>
              Sign out <bdi>{session.name}</bdi>
            </button>
          )}
          <ThemeSwitch />
        </div>
      </header>
      <main id="content" className="page" tabIndex={-1}>
        <Suspense fallback={<Loading what="the page" />}>
          <Switch>
            <Route path="/" component={FeedPage} />
            <Route path="/meetings/:id">{({ id }) => <MeetingPage key={id} id={id} />}</Route>
            <Route path="/officials/:id">{({ id }) => <OfficialPage key={id} id={id} />}</Route>
            <Route path="/pairs" component={PairsPage} />
            <Route path="/watches" component={WatchesPage} />
            <Route path="/watches/new">
              <WatchPage id={null} />
            </Route>
            <Route path="/watches/:id">{({ id }) => <WatchPage key={id} id={id} />}</Route>
            <Route path="/channels" component={ChannelsPage} />
            <Route path="/alerts" component={AlertsPage} />
            <Route path="/intake" component={IntakePage} />
            <Route>
              <PageTitle title="There is no such page" />
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
