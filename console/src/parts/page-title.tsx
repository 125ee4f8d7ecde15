import { type ReactNode, useEffect } from 'react';

/** The heading of a page, which is also the title of the browser's tab. */
export function PageTitle({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  useEffect(() => {
    document.title = title === 'Readout' ? title : `${title} · Readout`;
  }, [title]);
  return (
    <div className="page-title">
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {children}
    </div>
  );
}
