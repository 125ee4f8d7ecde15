import { lazy, Suspense } from 'react';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Matrix } from './pairs/matrix.tsx';
import { PeriodForm, usePeriod } from './pairs/period.tsx';

const WorldMap = lazy(() => import('./pairs/world-map.tsx'));

/** Which countries met which, and where on the map. */
export default function PairsPage() {
  const [period, setPeriod] = usePeriod();
  return (
    <>
      <PageTitle title="Pairs and map" />
      <PeriodForm period={period} onPeriod={setPeriod} />
      <section aria-labelledby="map">
        <h2 id="map">Where meetings took place</h2>
        <div className="map-room">
          <Suspense fallback={<Loading what="the map" />}>
            <WorldMap period={period} />
          </Suspense>
        </div>
      </section>
      <section aria-labelledby="pairs">
        <h2 id="pairs">Who met whom</h2>
        <Matrix period={period} />
      </section>
    </>
  );
}
